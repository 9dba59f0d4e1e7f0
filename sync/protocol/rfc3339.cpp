// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/rfc3339.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace ritm {

namespace {

constexpr UtcTime kFirst = std::chrono::sys_days(std::chrono::year(1) / 1 / 1);
constexpr UtcTime kLast =
    std::chrono::sys_days(std::chrono::year(9999) / 12 / 31) + std::chrono::days(1) - Duration(1);

/// Takes characters from the front of a text; remembers whether anything did not fit.
struct Scanner {
    std::string_view rest;
    bool ok = true;

    int number(std::size_t digits) {
        int value = 0;
        if (rest.size() < digits) {
            ok = false;
            return 0;
        }
        for (std::size_t i = 0; i < digits; ++i) {
            if (rest[i] < '0' || rest[i] > '9') {
                ok = false;
                return 0;
            }
            value = value * 10 + (rest[i] - '0');
        }
        rest.remove_prefix(digits);
        return value;
    }
    bool take(char c) {
        if (rest.empty() || rest.front() != c) {
            return false;
        }
        rest.remove_prefix(1);
        return true;
    }
    void expect(char upper, char lower) {
        if (!take(upper) && !take(lower)) {
            ok = false;
        }
    }
    void expect(char c) { expect(c, c); }
};

std::optional<Duration> fraction(Scanner& in) {
    if (!in.take('.')) {
        return Duration(0);
    }
    std::int64_t micros = 0;
    std::int64_t weight = 100'000;
    std::size_t digits = 0;
    while (!in.rest.empty() && in.rest.front() >= '0' && in.rest.front() <= '9') {
        micros += weight * (in.rest.front() - '0');
        weight /= 10;
        in.rest.remove_prefix(1);
        ++digits;
    }
    return digits == 0 || digits > 18 ? std::nullopt : std::optional(Duration(micros));
}

} // namespace

std::string toRfc3339(UtcTime time) {
    time = std::clamp(time, kFirst, kLast);
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss<Duration> clock(time - day);
    std::string text = fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", static_cast<int>(date.year()),
                                   static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                                   clock.hours().count(), clock.minutes().count(), clock.seconds().count());
    const auto micros = clock.subseconds().count();
    if (micros % 1000 != 0) {
        text += fmt::format(".{:06}", micros);
    } else if (micros != 0) {
        text += fmt::format(".{:03}", micros / 1000);
    }
    return text + 'Z';
}

std::optional<UtcTime> fromRfc3339(std::string_view text) {
    Scanner in{text};
    const int year = in.number(4);
    in.expect('-');
    const int month = in.number(2);
    in.expect('-');
    const int day = in.number(2);
    in.expect('T', 't');
    const int hour = in.number(2);
    in.expect(':');
    const int minute = in.number(2);
    in.expect(':');
    const int second = in.number(2);
    const auto micros = fraction(in);
    std::chrono::minutes offset{};
    if (!in.take('Z') && !in.take('z')) {
        const bool west = in.take('-');
        if (!west) {
            in.expect('+');
        }
        const int hours = in.number(2);
        in.expect(':');
        const int minutes = in.number(2);
        if (hours > 23 || minutes > 59) {
            return std::nullopt;
        }
        offset = std::chrono::hours(hours) + std::chrono::minutes(minutes);
        offset = west ? -offset : offset;
    }
    const auto date = std::chrono::year(year) / month / day;
    if (!in.ok || !in.rest.empty() || !micros || year < 1 || !date.ok() || hour > 23 || minute > 59 ||
        second > 60) {
        return std::nullopt;
    }
    return UtcTime(std::chrono::sys_days(date)) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
           std::chrono::seconds(std::min(second, 59)) + *micros - offset;
}

} // namespace ritm
