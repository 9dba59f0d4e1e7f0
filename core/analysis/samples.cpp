// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/samples.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ritm {

namespace {

/// Time outside the disjoint, ordered pauses; `next` remembers where the last question ended.
Duration outside(std::span<const TimeRange> pauses, std::size_t& next, Duration from, Duration to) {
    while (next < pauses.size() && pauses[next].end <= from) {
        ++next;
    }
    Duration left = to > from ? to - from : Duration{};
    for (std::size_t i = next; i < pauses.size() && pauses[i].start < to; ++i) {
        left -= std::max(Duration{}, std::min(to, pauses[i].end) - std::max(from, pauses[i].start));
    }
    return left;
}

Seconds inSeconds(Duration duration) {
    return Seconds(static_cast<double>(duration.count()) * 1e-6);
}

} // namespace

std::vector<TimeRange> disjoint(std::span<const Pause> pauses) {
    std::vector<TimeRange> ranges;
    ranges.reserve(pauses.size());
    for (const Pause& pause : pauses) {
        if (pause.end > pause.start) {
            ranges.push_back({pause.start, pause.end});
        }
    }
    std::ranges::sort(ranges, {}, &TimeRange::start);
    std::vector<TimeRange> merged;
    for (const TimeRange& range : ranges) {
        if (!merged.empty() && range.start <= merged.back().end) {
            merged.back().end = std::max(merged.back().end, range.end);
        } else {
            merged.push_back(range);
        }
    }
    return merged;
}

bool jumps(double meters, double seconds) {
    constexpr double kFastest = 100;
    constexpr double kSlack = 1000;
    constexpr double kLongest = 3600;
    return meters > kSlack + kFastest * std::min(seconds, kLongest);
}

Duration recordedTime(std::span<const Pause> pauses, Duration from, Duration to) {
    std::size_t next = 0;
    return outside(disjoint(pauses), next, from, to);
}

RecordedTime::RecordedTime(std::span<const Pause> pauses) : m_pauses(disjoint(pauses)) {}

Duration RecordedTime::between(Duration from, Duration to) {
    m_next = from < m_from ? 0 : m_next;
    m_from = from;
    return outside(m_pauses, m_next, from, to);
}

Samples samplesOf(const Workout& workout, const ChannelKey& key, TimeRange range) {
    Samples samples;
    readSamples(workout, key, range, samples);
    return samples;
}

void readSamples(const Workout& workout, const ChannelKey& key, TimeRange range, Samples& samples) {
    samples.at.clear();
    samples.value.clear();
    samples.weight.clear();
    const Column* column = workout.streams.find(key);
    if (column == nullptr) {
        return;
    }
    const std::vector<Duration>& time = workout.streams.time;
    std::optional<bool> closed; // whether the range goes on to the very end
    const auto onEnd = [&] {
        if (!closed) {
            closed = range.end >= workout.length();
        }
        return *closed;
    };
    const std::size_t rows = std::min(time.size(), column->values.size());
    samples.at.reserve(rows);
    samples.value.reserve(rows);
    bool ordered = true;
    for (std::size_t i = 0; i < rows; ++i) {
        if (!std::isfinite(column->values[i]) ||
            !(range.contains(time[i]) || (time[i] == range.end && onEnd()))) {
            continue;
        }
        ordered = ordered && (samples.at.empty() || samples.at.back() <= time[i]);
        samples.at.push_back(time[i]);
        samples.value.push_back(column->values[i]);
    }
    if (!ordered) {
        std::vector<std::size_t> order(samples.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return samples.at[i]; });
        Samples sorted;
        for (const std::size_t i : order) {
            sorted.at.push_back(samples.at[i]);
            sorted.value.push_back(samples.value[i]);
        }
        samples = std::move(sorted);
    }
    RecordedTime recorded(workout.pauses);
    samples.weight.reserve(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const Duration from = samples.at[i];
        // The last sample holds into the range's rest, as it would had the range been longer; on the
        // workout's very end it stands for the second that it reports.
        Duration to = i + 1 < samples.size() ? samples.at[i + 1] : from + kLoneSample;
        if (to - from > kLongestHold) {
            to = from + kLoneSample;
        }
        if (i + 1 == samples.size() && from < range.end) {
            to = std::min(to, range.end);
        }
        samples.weight.push_back(inSeconds(recorded.between(from, to)));
    }
}

std::optional<double> weightedMean(const Samples& samples, bool leaveZerosOut) {
    double sum = 0;
    double weight = 0;
    double plain = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (leaveZerosOut && samples.value[i] <= 0) {
            continue;
        }
        sum += samples.value[i] * samples.weight[i].value;
        weight += samples.weight[i].value;
        plain += samples.value[i];
        ++count;
    }
    if (count == 0) {
        return std::nullopt;
    }
    return weight > 0 ? sum / weight : plain / static_cast<double>(count);
}

std::optional<double> maximumOf(const Samples& samples) {
    if (samples.empty()) {
        return std::nullopt;
    }
    return std::ranges::max(samples.value);
}

std::optional<double> minimumOf(const Samples& samples) {
    if (samples.empty()) {
        return std::nullopt;
    }
    return std::ranges::min(samples.value);
}

} // namespace ritm
