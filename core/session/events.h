// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/sensors/measurement.h"
#include "core/workout/workout.h"

#include <chrono>
#include <variant>

namespace ritm::session {

/// What can happen to a recording. Every event carries the moment on the monotonic clock.
struct Start {
    WorkoutId id;
    Sport sport = Sport::Cycling;
    SubSport subSport = SubSport::Generic;
    UtcTime utc{};
    std::chrono::seconds utcOffset{};
    MonotonicTime at;
};
/// The athlete holds on; values that come meanwhile are shown but not kept.
struct Hold {
    MonotonicTime at;
};
struct Resume {
    MonotonicTime at;
};
struct MarkLap {
    MonotonicTime at;
};
struct Stop {
    MonotonicTime at;
};
/// Comes at least once a second, whether or not a sensor speaks.
struct Tick {
    MonotonicTime at;
};
/// A recording that was replayed from its journal goes on under this process's clock; the gap is a pause.
struct Continue {
    UtcTime utc{};
    MonotonicTime at;
};

using Event = std::variant<Start, Measurement, BeatMeasurement, Hold, Resume, MarkLap, Stop, Tick, Continue>;

} // namespace ritm::session
