// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workout/workout.h"

#include <functional>
#include <utility>
#include <vector>

namespace ritm::rides {

/// A workout of one row a second whose channels are functions of the second.
inline Workout steady(int seconds,
                      const std::vector<std::pair<Channel, std::function<double(int)>>>& channels,
                      Sport sport = Sport::Cycling) {
    Workout workout;
    workout.sport = sport;
    Session session;
    session.sport = sport;
    session.end = std::chrono::seconds(seconds);
    workout.sessions.push_back(session);
    for (int i = 0; i < seconds; ++i) {
        workout.streams.time.emplace_back(std::chrono::seconds(i));
    }
    for (const auto& [channel, value] : channels) {
        Column& column = workout.streams.obtain(channel);
        for (int i = 0; i < seconds; ++i) {
            column.values[static_cast<std::size_t>(i)] = value(i);
        }
    }
    return workout;
}

/// A function of time that is always the same.
inline std::function<double(int)> constant(double value) {
    return [value](int) { return value; };
}

} // namespace ritm::rides
