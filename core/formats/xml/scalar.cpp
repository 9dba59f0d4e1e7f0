// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xml/scalar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace ritm::xml {

namespace {

constexpr std::array<double, 23> kPowersOfTen{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                              1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                              1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Two or four digits at a place; -1 when they are not.
int digits(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (i >= text.size() || !isDigit(text[i])) {
            return -1;
        }
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// Programs that print by the user's language put a comma where the point belongs.
std::optional<std::string> withPoint(std::string_view text) {
    const auto comma = text.find(',');
    if (comma == std::string_view::npos || text.find_first_of(",.", comma + 1) != std::string_view::npos ||
        text.substr(0, comma).find('.') != std::string_view::npos) {
        return std::nullopt;
    }
    std::string out(text);
    out[comma] = '.';
    return out;
}

std::optional<double> parseAny(std::string_view text) {
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    double value = 0;
    const char* begin = text.data();
    const char* end = begin + text.size();
    const auto [stop, error] = std::from_chars(begin, end, value);
    if (error != std::errc{} || stop != end || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

} // namespace

std::optional<double> parseNumber(std::string_view text) {
    // A decimal of at most 15 digits is exact as an integer and correctly rounded by one division (Clinger).
    const char* p = text.data();
    const char* end = p + text.size();
    const bool negative = p < end && *p == '-';
    if (p < end && (*p == '-' || *p == '+')) {
        ++p;
    }
    std::uint64_t mantissa = 0;
    const char* first = p;
    while (p < end && isDigit(*p) && p - first < 16) {
        mantissa = mantissa * 10 + static_cast<std::uint64_t>(*p++ - '0');
    }
    std::ptrdiff_t count = p - first;
    std::ptrdiff_t decimals = 0;
    if (p < end && *p == '.') {
        const char* point = ++p;
        while (p < end && isDigit(*p) && count + (p - point) < 16) {
            mantissa = mantissa * 10 + static_cast<std::uint64_t>(*p++ - '0');
        }
        decimals = p - point;
        count += decimals;
    }
    if (p != end || count == 0 || count > 15) {
        const auto repaired = withPoint(text);
        return repaired ? parseAny(*repaired) : parseAny(text);
    }
    const double value = static_cast<double>(mantissa) / kPowersOfTen[static_cast<std::size_t>(decimals)];
    return negative ? -value : value;
}

std::optional<Moment> parseMoment(std::string_view text) {
    if (text.size() < 19 || text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != ' ') ||
        text[13] != ':' || text[16] != ':') {
        return std::nullopt;
    }
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    if (year < 0 || month < 0 || day < 0 || hour < 0 || hour > 24 || minute < 0 || minute > 59 ||
        second < 0 || second > 60) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) {
        return std::nullopt;
    }
    std::int64_t micros = 0;
    std::size_t at = 19;
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
        ++at;
        std::int64_t unit = 1000000;
        bool roundUp = false;
        for (; at < text.size() && isDigit(text[at]); ++at) {
            if (unit > 1) {
                unit /= 10;
                micros += unit * (text[at] - '0');
            } else if (unit == 1) {
                roundUp = text[at] >= '5';
                unit = 0;
            }
        }
        micros += roundUp ? 1 : 0;
    }
    Moment moment;
    const std::string_view zone = text.substr(at);
    if (!zone.empty() && zone != "Z" && zone != "z") {
        const int hours = digits(zone, 1, 2);
        const int minutes = zone.size() == 3                     ? 0
                            : zone.size() == 5                   ? digits(zone, 3, 2)
                            : zone.size() == 6 && zone[3] == ':' ? digits(zone, 4, 2)
                                                                 : -1;
        if ((zone[0] != '+' && zone[0] != '-') || hours < 0 || hours > 15 || minutes < 0 || minutes > 59) {
            return std::nullopt;
        }
        const std::chrono::seconds offset{(hours * 60 + minutes) * 60};
        moment.offset = zone[0] == '-' ? -offset : offset;
    }
    moment.time = std::chrono::sys_days(date) + std::chrono::seconds((hour * 60 + minute) * 60 + second) -
                  moment.offset.value_or(std::chrono::seconds{}) + Duration(micros);
    return moment;
}

std::string printMoment(UtcTime time) {
    // A year has four digits; what a broken clock says beyond them stands at their end.
    using namespace std::chrono;
    constexpr UtcTime kFirst{sys_days(year(0) / 1 / 1)};
    constexpr UtcTime kLast{sys_days(year(10000) / 1 / 1) - seconds(1)};
    time = std::clamp(time, kFirst, kLast);
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const auto rest = (time - day).count();
    std::array<char, 48> out{};
    const auto seconds = static_cast<int>(rest / 1000000);
    int length =
        std::snprintf(out.data(), out.size(), "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), seconds / 3600,
                      seconds / 60 % 60, seconds % 60);
    const auto micros = static_cast<int>(rest % 1000000);
    const auto left = out.size() - static_cast<std::size_t>(length);
    if (micros % 1000 != 0) {
        length += std::snprintf(out.data() + length, left, ".%06d", micros);
    } else if (micros != 0) {
        length += std::snprintf(out.data() + length, left, ".%03d", micros / 1000);
    }
    return std::string(out.data(), static_cast<std::size_t>(length)) + "Z";
}

void appendNumber(std::string& out, double value) {
    std::array<char, 400> digits{}; // the longest double without an exponent has 309 digits before the point
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    out.append(digits.data(), error == std::errc{} ? end : digits.data());
}

} // namespace ritm::xml
