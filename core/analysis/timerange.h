// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workout/workout.h"

namespace ritm {

/// A stretch of a workout, [start, end) since its start: a lap, a selection, the whole.
struct TimeRange {
    Duration start{};
    Duration end{};

    [[nodiscard]] constexpr Duration length() const { return end > start ? end - start : Duration{}; }
    [[nodiscard]] constexpr bool contains(Duration at) const { return at >= start && at < end; }

    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// The whole workout; its last sample lies on the end and counts.
[[nodiscard]] TimeRange rangeOf(const Workout& workout);
[[nodiscard]] TimeRange rangeOf(const Lap& lap);
[[nodiscard]] TimeRange rangeOf(const Session& session);
/// What two ranges share; empty if they do not meet.
[[nodiscard]] TimeRange common(TimeRange a, TimeRange b);
/// What was done in a range: the sport of the session that it lies in, or else of the workout.
[[nodiscard]] Sport sportOf(const Workout& workout, TimeRange range);

} // namespace ritm
