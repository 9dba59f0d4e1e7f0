// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/analysis/report.h"
#include "core/formats/decode.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

namespace ritm::cli {

namespace {

int wrong(std::string_view why) {
    fmt::print(stderr, "ritmctl: {}\n", why);
    return kUsage;
}

std::optional<double> number(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && value > 0 ? std::optional(value) : std::nullopt;
}

/// The workouts of a file; the reason on stderr if there are none.
std::vector<Workout> workoutsOf(std::string_view path) {
    std::ifstream file(std::string(path), std::ios::binary);
    const Bytes bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file) {
        fmt::print(stderr, "ritmctl: {}: cannot be read\n", path);
        return {};
    }
    auto decoded = decode(bytes, path);
    if (!decoded) {
        fmt::print(stderr, "ritmctl: {}: {}\n", path, decoded.error().describe());
        return {};
    }
    if (decoded->workouts.empty()) {
        fmt::print(stderr, "ritmctl: {}: holds no workout\n", path);
    }
    return std::move(decoded->workouts);
}

/// Sets what an option says; false for an unknown option or a value that is none.
bool set(Athlete& athlete, std::string_view option, std::string_view text) {
    if (option == "--sex") {
        athlete.sex = text == "female" ? Sex::Female : Sex::Male;
        return text == "female" || text == "male";
    }
    const auto value = number(text);
    if (!value) {
        return false;
    }
    if (option == "--ftp") {
        athlete.thresholdPower = Watts(*value);
    } else if (option == "--weight") {
        athlete.mass = Kilograms(*value);
    } else if (option == "--max-hr") {
        athlete.maximumHeartRate = BeatsPerMinute(*value);
    } else if (option == "--rest-hr") {
        athlete.restHeartRate = BeatsPerMinute(*value);
    } else if (option == "--threshold-hr") {
        athlete.thresholdHeartRate = BeatsPerMinute(*value);
    } else if (option == "--age") {
        athlete.age = *value;
    } else {
        return false;
    }
    return true;
}

} // namespace

int analyseFile(std::span<const std::string_view> words) {
    Athlete athlete;
    bool json = false;
    std::string_view path;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--json") {
            json = true;
        } else if (words[i].starts_with("--")) {
            if (i + 1 == words.size() || !set(athlete, words[i], words[i + 1])) {
                return wrong(fmt::format("{}: not understood", words[i]));
            }
            ++i;
        } else if (path.empty()) {
            path = words[i];
        } else {
            return wrong("analyse takes one file");
        }
    }
    if (path.empty()) {
        return wrong("analyse needs a file");
    }
    const std::vector<Workout> workouts = workoutsOf(path);
    for (const Workout& workout : workouts) {
        const auto values = analyse(workout, rangeOf(workout), athlete);
        fmt::print("{}\n", json ? analysisJson(values) : analysisText(values));
    }
    return workouts.empty() ? kNothing : kDone;
}

int listMetrics(std::span<const std::string_view> words) {
    if (words.empty()) {
        fmt::print("{}", metricsTable());
    } else if (words.size() == 1 && words[0] == "--json") {
        fmt::print("{}", metricsJson());
    } else if (words.size() == 1 && words[0] == "--markdown") {
        fmt::print("{}", metricsMarkdown());
    } else {
        return wrong("metrics takes --json or --markdown");
    }
    return kDone;
}

int plotFile(std::span<const std::string_view> words) {
    if (words.size() != 2 || !words[1].ends_with(".svg")) {
        return wrong("plot takes a file and the name of an .svg to write");
    }
    const std::vector<Workout> workouts = workoutsOf(words[0]);
    if (workouts.empty()) {
        return kNothing;
    }
    std::ofstream out(std::string(words[1]), std::ios::binary);
    out << plotSvg(workouts.front());
    out.close();
    if (!out) {
        fmt::print(stderr, "ritmctl: {}: cannot be written\n", words[1]);
        return kNothing;
    }
    return kDone;
}

} // namespace ritm::cli
