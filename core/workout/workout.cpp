// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workout/workout.h"

#include <algorithm>

namespace ritm {

Duration Workout::length() const {
    Duration last{};
    for (const Session& session : sessions) {
        last = std::max(last, session.end);
    }
    for (const Lap& lap : laps) {
        last = std::max(last, lap.end);
    }
    for (const Duration at : streams.time) {
        last = std::max(last, at);
    }
    return last;
}

} // namespace ritm
