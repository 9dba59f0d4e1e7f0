// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/timerange.h"

#include <optional>
#include <span>
#include <vector>

namespace ritm {

/// A sample holds until the next of its channel, unless that is farther away than this: then it counts for
/// kLoneSample and the rest is a gap.
inline constexpr Duration kLongestHold = std::chrono::seconds(10);
inline constexpr Duration kLoneSample = std::chrono::seconds(1);

/// The present values of one channel in order of time (stable for repeats), and how long each one counts.
struct Samples {
    std::vector<Duration> at;
    std::vector<double> value;
    std::vector<Seconds> weight; ///< time the sample stands for, inside the range and outside pauses

    [[nodiscard]] bool empty() const { return at.empty(); }
    [[nodiscard]] std::size_t size() const { return at.size(); }
};

/// The finite samples of a channel within a range (the sample on the very end of the workout belongs to it).
[[nodiscard]] Samples samplesOf(const Workout& workout, const ChannelKey& key, TimeRange range);
/// The same into what is there, whose memory is used again.
void readSamples(const Workout& workout, const ChannelKey& key, TimeRange range, Samples& samples);

/// Whether a distance counter that grew by so much, having stood still for so long before, has jumped: nobody
/// goes 100 m/s, and a receiver that catches up makes good a kilometre, or what an hour may hold.
[[nodiscard]] bool jumps(double meters, double seconds);

/// How much of [from, to) lies outside the pauses, which may overlap and stand in any order.
[[nodiscard]] Duration recordedTime(std::span<const Pause> pauses, Duration from, Duration to);

/// The same for many stretches, one after the other: it walks along with them.
class RecordedTime {
public:
    explicit RecordedTime(std::span<const Pause> pauses);
    [[nodiscard]] Duration between(Duration from, Duration to);

private:
    std::vector<TimeRange> m_pauses;
    std::size_t m_next = 0; ///< the first pause that ends after m_from
    Duration m_from{};
};

/// The pauses as disjoint stretches in order.
[[nodiscard]] std::vector<TimeRange> disjoint(std::span<const Pause> pauses);

/// Mean of the values weighted with their time; with `leaveZerosOut`, of those above zero.
[[nodiscard]] std::optional<double> weightedMean(const Samples& samples, bool leaveZerosOut);
[[nodiscard]] std::optional<double> maximumOf(const Samples& samples);
[[nodiscard]] std::optional<double> minimumOf(const Samples& samples);

} // namespace ritm
