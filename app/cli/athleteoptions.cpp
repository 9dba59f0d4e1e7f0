// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/athleteoptions.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <functional>
#include <vector>

namespace ritm::cli {

namespace {

std::optional<double> number(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> positiveClock(std::string_view text) {
    const auto seconds = clockSeconds(text);
    return seconds && *seconds > 0 ? seconds : std::nullopt;
}

/// Values between commas, each read by `read`; nothing if one is none or does not lie above the one before
/// it.
std::optional<std::vector<double>>
ascending(std::string_view text, const std::function<std::optional<double>(std::string_view)>& read) {
    std::vector<double> values;
    while (true) {
        const std::size_t comma = text.find(',');
        const auto value = read(text.substr(0, comma));
        if (!value || (!values.empty() && *value <= values.back())) {
            return std::nullopt;
        }
        values.push_back(*value);
        if (comma == std::string_view::npos) {
            return values;
        }
        text.remove_prefix(comma + 1);
    }
}

/// A pace, minutes and seconds over so many metres, as a speed.
std::optional<double> speedOf(std::string_view pace, double meters) {
    const auto seconds = positiveClock(pace);
    return seconds ? std::optional(meters / *seconds) : std::nullopt;
}

/// An option that is a number above zero, and where it goes.
struct NumberOption {
    std::string_view name;
    void (*take)(Athlete& athlete, double value);
};
constexpr std::array kNumbers{
    NumberOption{"--ftp", [](Athlete& a, double v) { a.thresholdPower = Watts(v); }},
    NumberOption{"--weight", [](Athlete& a, double v) { a.mass = Kilograms(v); }},
    NumberOption{"--height", [](Athlete& a, double v) { a.height = Meters(v / 100); }},
    NumberOption{"--max-hr", [](Athlete& a, double v) { a.maximumHeartRate = BeatsPerMinute(v); }},
    NumberOption{"--rest-hr", [](Athlete& a, double v) { a.restHeartRate = BeatsPerMinute(v); }},
    NumberOption{"--threshold-hr", [](Athlete& a, double v) { a.thresholdHeartRate = BeatsPerMinute(v); }},
    NumberOption{"--aerobic-hr", [](Athlete& a, double v) { a.aerobicHeartRate = BeatsPerMinute(v); }},
    NumberOption{"--age", [](Athlete& a, double v) { a.age = v; }},
};
constexpr std::array<std::string_view, 8> kOthers{
    "--cp",          "--w-prime",  "--sex",       "--threshold-pace", "--threshold-swim-pace",
    "--power-zones", "--hr-zones", "--pace-zones"};

std::unexpected<std::string> wrong(std::string_view option, std::string_view value, std::string_view wanted) {
    return std::unexpected(fmt::format("{} wants {}, not '{}'", option, wanted, value));
}

constexpr std::string_view kPositive = "a number above zero";
constexpr std::string_view kPace = "a pace such as 4:30";

} // namespace

std::optional<double> positiveNumber(std::string_view text) {
    const auto value = number(text);
    return value && *value > 0 ? value : std::nullopt;
}

std::optional<double> clockSeconds(std::string_view text) {
    double seconds = 0;
    for (int parts = 0; parts < 3; ++parts) {
        const std::size_t colon = text.find(':');
        const auto part = number(text.substr(0, colon));
        const bool last = colon == std::string_view::npos;
        if (!part || *part < 0 || (parts > 0 && *part >= 60) || (!last && std::floor(*part) != *part)) {
            return std::nullopt;
        }
        seconds = seconds * 60 + *part;
        if (last) {
            return seconds;
        }
        text.remove_prefix(colon + 1);
    }
    return std::nullopt;
}

bool AthleteOptions::knows(std::string_view option) {
    return std::ranges::find(names(), option) != names().end();
}

std::span<const std::string_view> AthleteOptions::names() {
    static const auto all = [] {
        std::vector<std::string_view> names(kOthers.begin(), kOthers.end());
        for (const NumberOption& option : kNumbers) {
            names.push_back(option.name);
        }
        return names;
    }();
    return all;
}

std::expected<void, std::string> AthleteOptions::set(std::string_view option, std::string_view value) {
    if (option == "--sex") {
        if (value != "female" && value != "male") {
            return wrong(option, value, "male or female");
        }
        m_athlete.sex = value == "female" ? Sex::Female : Sex::Male;
        return {};
    }
    if (option == "--threshold-pace" || option == "--threshold-swim-pace") {
        const bool swim = option == "--threshold-swim-pace";
        const auto speed = speedOf(value, swim ? 100 : 1000);
        if (!speed) {
            return wrong(option, value, kPace);
        }
        (swim ? m_swimSpeed : m_athlete.thresholdSpeed) = MetersPerSecond(*speed);
        return {};
    }
    if (option == "--power-zones" || option == "--hr-zones") {
        auto bounds = ascending(value, positiveNumber);
        if (!bounds) {
            return wrong(option, value, "rising numbers above zero with commas between them");
        }
        (option == "--power-zones" ? m_athlete.ownPowers : m_athlete.ownHeartRates) = std::move(*bounds);
        return {};
    }
    if (option == "--pace-zones") {
        auto bounds = ascending(value, [](std::string_view pace) { return speedOf(pace, 1000); });
        if (!bounds) {
            return wrong(option, value, "ever faster paces with commas between them, such as 5:30,4:45");
        }
        m_athlete.ownSpeeds = std::move(*bounds);
        return {};
    }
    const auto amount = positiveNumber(value);
    if (!amount) {
        return wrong(option, value, kPositive);
    }
    if (option == "--cp") {
        m_criticalPower = Watts(*amount);
    } else if (option == "--w-prime") {
        m_reserve = Kilojoules(*amount);
    } else {
        std::ranges::find(kNumbers, option, &NumberOption::name)->take(m_athlete, *amount);
    }
    return {};
}

std::expected<void, std::string> AthleteOptions::check() const {
    if (m_criticalPower.has_value() != m_reserve.has_value()) {
        return std::unexpected("--cp and --w-prime go together");
    }
    const Athlete& a = m_athlete;
    if (a.restHeartRate && a.maximumHeartRate && *a.restHeartRate >= *a.maximumHeartRate) {
        return std::unexpected("--rest-hr must lie below --max-hr");
    }
    if (a.thresholdHeartRate && a.maximumHeartRate && *a.thresholdHeartRate > *a.maximumHeartRate) {
        return std::unexpected("--threshold-hr must not exceed --max-hr");
    }
    if (a.aerobicHeartRate && a.thresholdHeartRate && *a.aerobicHeartRate > *a.thresholdHeartRate) {
        return std::unexpected("--aerobic-hr must not exceed --threshold-hr");
    }
    return {};
}

Athlete AthleteOptions::athlete(Sport sport) const {
    Athlete athlete = m_athlete;
    if (sport == Sport::Swimming) {
        athlete.thresholdSpeed = m_swimSpeed;
    }
    if (m_criticalPower && m_reserve) {
        athlete.criticalPower = CriticalPower{*m_criticalPower, *m_reserve, std::nullopt};
    }
    return athlete;
}

} // namespace ritm::cli
