// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/assemble.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ritm::fit {

namespace {

constexpr std::int64_t kEpoch = 631065600;
constexpr double kTicksPerSecond = 1024;
constexpr Duration kHold = std::chrono::seconds(5);

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
        const std::size_t count = std::min(packed.size() * 2 / 3, view.count(6));
        for (std::size_t i = 0; anchored && i < count; ++i) {
            const std::size_t at = i / 2 * 3 + i % 2;
            const int low = i % 2 == 0 ? packed[at] | (packed[at + 1] & 0x0f) << 8
                                       : packed[at] >> 4 | packed[at + 1] << 4;
            const int before = static_cast<int>(static_cast<std::int64_t>(ticks) & 0xfff);
            ticks += (low - before) & 0xfff;
            if (const auto bpm = view.number(6, i); bpm && *bpm > 0) {
                samples.push_back({anchor + Duration(static_cast<std::int64_t>((ticks - anchorTicks) * 1e6 /
                                                                               kTicksPerSecond)),
                                   *bpm});
            }
        }
    }
    std::ranges::stable_sort(samples, {}, &Sample::at);
    return samples;
}

} // namespace

void mergeHeartRate(const Part& part, Workout& workout, ProblemList&) {
    const std::vector<Sample> samples = samplesOf(part, workout.start);
    if (samples.empty() || workout.streams.time.empty()) {
        return;
    }
    Column& column = workout.streams.obtain(Channel::HeartRate);
    for (std::size_t row = 0; row < workout.streams.time.size(); ++row) {
        const Duration end = workout.streams.time[row];
        const Duration begin =
            row > 0 ? std::max(workout.streams.time[row - 1], end - kHold) : end - std::chrono::seconds(1);
        auto at = std::ranges::upper_bound(samples, begin, {}, &Sample::at);
        if (at != samples.begin()) {
            --at;
        }
        double weighted = 0;
        double weight = 0;
        for (; at != samples.end() && at->at <= end; ++at) {
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
}

} // namespace ritm::fit
