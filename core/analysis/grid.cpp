// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/grid.h"

#include <algorithm>
#include <array>

namespace ritm {

namespace {

constexpr Duration kSecond = std::chrono::seconds(1);
constexpr Duration kLongestGrid = std::chrono::hours(24 * 7);

enum class Rule : std::uint8_t { Mean, Last, Hold };

/// Running totals and positions: the last of a second is where the athlete was.
constexpr std::array kLast{Channel::Distance,    Channel::Calories, Channel::AccumulatedPower,
                           Channel::TotalCycles, Channel::Latitude, Channel::Longitude};
/// Enumerations, and columns of unknown meaning: no values between two are invented.
constexpr std::array kHold{Channel::StrokeType, Channel::AssistMode, Channel::ActivityType,
                           Channel::Developer};

Rule ruleOf(Channel channel) {
    if (std::ranges::find(kLast, channel) != kLast.end()) {
        return Rule::Last;
    }
    return std::ranges::find(kHold, channel) != kHold.end() ? Rule::Hold : Rule::Mean;
}

std::size_t secondOf(Duration at, TimeRange range, std::size_t size) {
    return std::min(static_cast<std::size_t>((at - range.start) / kSecond), size - 1);
}

std::vector<double> resample(const Samples& samples, TimeRange range, std::size_t size, Rule rule) {
    std::vector<double> values(size, kAbsent);
    std::size_t i = 0;
    std::optional<std::size_t> filled; // the second that holds the sample before
    while (i < samples.size()) {
        const std::size_t second = secondOf(samples.at[i], range, size);
        const Duration firstAt = samples.at[i];
        double sum = 0;
        std::size_t count = 0;
        const std::size_t before = i;
        for (; i < samples.size() && secondOf(samples.at[i], range, size) == second; ++i) {
            sum += samples.value[i];
            ++count;
        }
        values[second] = rule == Rule::Mean ? sum / static_cast<double>(count) : samples.value[i - 1];
        if (filled && second > *filled + 1 && firstAt - samples.at[before - 1] <= kLongestHold) {
            const double from = values[*filled];
            const double to = values[second];
            const auto steps = static_cast<double>(second - *filled);
            for (std::size_t k = *filled + 1; k < second; ++k) {
                values[k] =
                    rule == Rule::Hold ? from : from + (to - from) * static_cast<double>(k - *filled) / steps;
            }
        }
        filled = second;
    }
    return values;
}

} // namespace

SecondGrid::SecondGrid(const Workout& workout, TimeRange range) : m_workout(&workout), m_range(range) {
    m_range.end = std::clamp(range.end, range.start, range.start + kLongestGrid);
    const std::vector<Duration>& time = workout.streams.time;
    const bool closed = range.end == m_range.end && range.end >= workout.length();
    std::vector<Duration> rows;
    rows.reserve(time.size());
    bool onEnd = false;
    for (const Duration at : time) {
        if (m_range.contains(at)) {
            rows.push_back(at);
        } else if (closed && at == m_range.end) {
            rows.push_back(at);
            onEnd = true;
        }
    }
    std::ranges::sort(rows);
    const Duration length = m_range.length();
    auto size = static_cast<std::size_t>((length + kSecond - Duration(1)) / kSecond);
    if (onEnd && length % kSecond == Duration{}) {
        ++size;
    }
    m_recorded.assign(size, false);
    if (size == 0) {
        return;
    }
    // Recorded: from each row on to the next, unless that is too far; a lone row stands for its second.
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t from = secondOf(rows[i], m_range, size);
        std::size_t to = from + 1;
        if (i + 1 < rows.size() && rows[i + 1] - rows[i] <= kLongestHold) {
            to = std::max(to, secondOf(rows[i + 1], m_range, size));
        }
        std::fill(m_recorded.begin() + static_cast<std::ptrdiff_t>(from),
                  m_recorded.begin() + static_cast<std::ptrdiff_t>(to), true);
    }
    for (const TimeRange& pause : disjoint(workout.pauses)) {
        const Duration from = std::max(pause.start, m_range.start);
        const Duration to = std::min(pause.end, m_range.start + kSecond * static_cast<std::int64_t>(size));
        if (to <= from) {
            continue;
        }
        const std::size_t last = secondOf(to - Duration(1), m_range, size);
        for (std::size_t k = secondOf(from, m_range, size); k <= last; ++k) {
            const Duration begin = m_range.start + kSecond * static_cast<std::int64_t>(k);
            if ((std::min(to, begin + kSecond) - std::max(from, begin)) * 2 > kSecond) {
                m_recorded[k] = false;
            }
        }
    }
    m_recordedSeconds = static_cast<std::size_t>(std::ranges::count(m_recorded, true));
}

const std::vector<double>& SecondGrid::channel(const ChannelKey& key) {
    const auto [it, fresh] = m_channels.try_emplace(key);
    if (!fresh || size() == 0) {
        return it->second;
    }
    const Samples samples = samplesOf(*m_workout, key, m_range);
    if (samples.empty()) {
        return it->second;
    }
    it->second = resample(samples, m_range, size(), ruleOf(key.channel));
    for (std::size_t k = 0; k < size(); ++k) {
        if (!m_recorded[k]) {
            it->second[k] = kAbsent;
        }
    }
    return it->second;
}

std::vector<double> SecondGrid::running(const ChannelKey& key, double absent) {
    const std::vector<double>& all = channel(key);
    std::vector<double> values;
    if (all.empty()) {
        return values;
    }
    values.reserve(m_recordedSeconds);
    for (std::size_t k = 0; k < size(); ++k) {
        if (m_recorded[k]) {
            values.push_back(isAbsent(all[k]) ? absent : all[k]);
        }
    }
    return values;
}

std::vector<double> SecondGrid::present(const ChannelKey& key) {
    std::vector<double> values;
    std::ranges::copy_if(channel(key), std::back_inserter(values), [](double v) { return !isAbsent(v); });
    return values;
}

std::vector<double> SecondGrid::elapsed(const ChannelKey& key) {
    std::vector<double> values = channel(key);
    std::ranges::replace_if(values, isAbsent, 0.0);
    return values;
}

} // namespace ritm
