// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/units/units.h"
#include "core/workout/channel.h"

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace ritm::edits {

/// Keeps what happened in [from, to), counted from then on from `from`; distance and other running totals
/// start anew. Without `to` up to the end.
struct Crop {
    Duration from{};
    std::optional<Duration> to;
    friend bool operator==(const Crop&, const Crop&) = default;
};

/// Puts another workout behind this one, or before it when it is older; the time between becomes a pause,
/// distance and other running totals go on. They may not overlap.
struct Join {
    WorkoutId other;
    friend bool operator==(const Join&, const Join&) = default;
};

/// Exactly these laps: one starts at 0 and one at each time given, in order.
struct ChangeLaps {
    std::vector<Duration> starts;
    friend bool operator==(const ChangeLaps&, const ChangeLaps&) = default;
};

/// Replaces a value that differs by more than `limit` (in the channel's unit) from the median of the seven
/// values around it, itself included, by that median (a Hampel filter of fixed width).
struct CorrectSpikes {
    Channel channel = Channel::HeartRate;
    double limit = 0;
    friend bool operator==(const CorrectSpikes&, const CorrectSpikes&) = default;
};

/// Fills values that are absent for at most `longest` by a straight line between those around them.
struct FillGaps {
    Channel channel = Channel::HeartRate;
    Duration longest{};
    friend bool operator==(const FillGaps&, const FillGaps&) = default;
};

/// Sets every value in [from, to), or removes them when there is no value to set.
struct ReplaceValues {
    Channel channel = Channel::HeartRate;
    Duration from{};
    Duration to{};
    std::optional<double> value;
    friend bool operator==(const ReplaceValues&, const ReplaceValues&) = default;
};

/// Where a new distance comes from.
enum class DistanceSource { Total, Positions, Speed };

/// Makes the distance anew: scaled to a total, or added up from positions (great circles on a sphere of
/// 6371008.8 m) or from speed times time, pauses left out.
struct FixDistance {
    DistanceSource source = DistanceSource::Total;
    Meters total; ///< for DistanceSource::Total
    friend bool operator==(const FixDistance&, const FixDistance&) = default;
};

/// Moves the altitude so that it begins at `start` and ends at `end`, what is between by time: takes out a
/// barometer's drift. With one of the two it is moved as a whole.
struct FixAltitude {
    std::optional<Meters> start;
    std::optional<Meters> end;
    friend bool operator==(const FixAltitude&, const FixAltitude&) = default;
};

/// One change laid over a workout. A list of them is an overlay: the original is never touched, undoing is
/// removing the last.
using Edit =
    std::variant<Crop, Join, ChangeLaps, CorrectSpikes, FillGaps, ReplaceValues, FixDistance, FixAltitude>;

/// Why an edit could not be laid over a workout, or be read.
enum class EditsError : std::uint8_t {
    NothingLeft, ///< no sample and no time remains
    Missing,     ///< the workout to join, or the channel to correct, is not there
    Overlapping, ///< the workouts to join happened at the same time
    BadEdit,     ///< a value that no edit of ours has
    BadJson,     ///< not what toJson() writes
};
[[nodiscard]] std::string_view errorModule(EditsError);
[[nodiscard]] std::string_view errorName(EditsError error);

} // namespace ritm::edits
