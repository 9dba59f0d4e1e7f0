// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/timerange.h"

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

} // namespace ritm
