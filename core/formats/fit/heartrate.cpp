// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/assemble.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace ritm::fit {

namespace {

constexpr std::int64_t kEpoch = 631065600;
constexpr double kTicksPerSecond = 1024;
constexpr Duration kHold = std::chrono::seconds(5);
constexpr std::size_t kMaximumOverlap = 16;

struct Sample {
    Duration at; ///< since the workout's start
    double bpm;
};

/// The strap counts 1/1024 s; whole counts come with a time of day, then only their low 12 bits.
std::vector<Sample> samplesOf(const Part& part, UtcTime start) {
    std::vector<Sample> samples;
    double anchorTicks = 0;
    double ticks = 0;
    Duration anchor{};
    bool anchored = false;
    for (const KeptMessage& kept : part.messages) {
        if (kept.layout->definition.global != message::kHeartRate) {
            continue;
        }
        const MessageView view = kept.view();
        if (const auto seconds = view.raw(kTimestampField)) {
            const auto counted = view.number(9);
            if (!counted) {
                continue;
            }
            const double fraction = view.number(0).value_or(view.number(1).value_or(0));
            anchor = UtcTime(std::chrono::seconds(kEpoch + *seconds)) - start +
                     Duration(static_cast<std::int64_t>(fraction * 1e6));
            anchorTicks = ticks = *counted * kTicksPerSecond;
            anchored = true;
            if (const auto bpm = view.number(6); bpm && *bpm > 0) {
                samples.push_back({anchor, *bpm});
            }
            continue;
        }
        const ByteView packed = view.bytes(10);
        std::array<double, 255> bpm;
        const std::size_t count = std::min(packed.size() * 2 / 3, view.numbers(6, bpm));
        for (std::size_t i = 0; anchored && i < count; ++i) {
            const std::size_t at = i / 2 * 3 + i % 2;
            const int low = i % 2 == 0 ? packed[at] | (packed[at + 1] & 0x0f) << 8
                                       : packed[at] >> 4 | packed[at + 1] << 4;
            const int before = static_cast<int>(static_cast<std::int64_t>(ticks) & 0xfff);
            ticks += (low - before) & 0xfff;
            if (bpm[i] > 0) {
                samples.push_back({anchor + Duration(static_cast<std::int64_t>((ticks - anchorTicks) * 1e6 /
                                                                               kTicksPerSecond)),
                                   bpm[i]});
            }
        }
    }
    if (!std::ranges::is_sorted(samples, {}, &Sample::at)) {
        std::ranges::stable_sort(samples, {}, &Sample::at);
    }
    return samples;
}

using Samples = std::vector<Sample>;

/// The last sample at or before that moment, or the first of all; mostly close behind the one before.
Samples::const_iterator lastBefore(const Samples& samples, Samples::const_iterator from, Duration moment) {
    constexpr int kSteps = 16;
    if (from == samples.begin() && from->at > moment) {
        return from; // a recording often runs before the strap's first beats
    }
    for (int i = 0; i < kSteps && from->at <= moment; ++i) {
        if (from + 1 == samples.end() || (from + 1)->at > moment) {
            return from;
        }
        ++from;
    }
    const auto after = std::ranges::upper_bound(samples, moment, {}, &Sample::at);
    return after == samples.begin() ? after : after - 1;
}

} // namespace

void mergeHeartRate(const Part& part, Workout& workout, ProblemList& problems) {
    const std::vector<Sample> samples = samplesOf(part, workout.start);
    const std::vector<Duration>& time = workout.streams.time;
    if (samples.empty() || time.empty()) {
        return;
    }
    Column& column = workout.streams.obtain(Channel::HeartRate);
    // Where time goes forth and back, stretches overlap; more than this is no recording.
    std::size_t left = kMaximumOverlap * (samples.size() + time.size());
    auto from = samples.begin(); // the last sample at or before `begin`, or the first of all
    for (std::size_t row = 0; row < time.size(); ++row) {
        const Duration end = time[row];
        const Duration begin = row > 0 ? std::max(time[row - 1], end - kHold) : end - std::chrono::seconds(1);
        from = lastBefore(samples, from, begin);
        double weighted = 0;
        double weight = 0;
        for (auto at = from; at != samples.end() && at->at <= end && left > 0; ++at, --left) {
            const Duration until = std::min(
                {end, at->at + kHold, at + 1 == samples.end() ? end : std::max(at->at, (at + 1)->at)});
            const double share = static_cast<double>((until - std::max(begin, at->at)).count());
            if (share > 0) {
                weighted += share * at->bpm;
                weight += share;
            }
        }
        if (weight > 0) {
            column.values[row] = std::round(weighted / weight);
        }
    }
    if (left == 0) {
        problems.add(ProblemKind::ImplausibleTime, 0, "heart rates of a recording that runs in circles");
    }
}

} // namespace ritm::fit
