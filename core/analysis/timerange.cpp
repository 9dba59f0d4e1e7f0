// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/timerange.h"

#include <algorithm>

namespace ritm {

TimeRange rangeOf(const Workout& workout) {
    return {Duration{}, workout.length()};
}

TimeRange rangeOf(const Lap& lap) {
    return {lap.start, lap.end};
}

TimeRange rangeOf(const Session& session) {
    return {session.start, session.end};
}

TimeRange common(TimeRange a, TimeRange b) {
    const TimeRange both{std::max(a.start, b.start), std::min(a.end, b.end)};
    return both.end > both.start ? both : TimeRange{both.start, both.start};
}

Sport sportOf(const Workout& workout, TimeRange range) {
    const auto holds = [range](const Session& session) {
        return session.start <= range.start && range.end <= session.end;
    };
    const auto one = std::ranges::find_if(workout.sessions, holds);
    return workout.sessions.size() < 2 || one == workout.sessions.end() ? workout.sport : one->sport;
}

} // namespace ritm
