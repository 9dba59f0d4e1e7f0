// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/workouts.h"
#include "core/workout/workout.h"

#include <QJsonObject>

namespace ritm::cli {

/// A line of the history.
[[nodiscard]] QJsonObject lineJson(const vault::WorkoutLine& line);
/// {workout_id, rows, beats, streams_blake2b, channels: {name: {count, mean, min, max}}}. The hash is over
/// the streams' canonical bytes (vault::encodeStreams), so equal hashes mean equal streams, bit for bit.
[[nodiscard]] QJsonObject channelsJson(const Workout& workout);
/// Everything: meta, sessions, laps, pauses, every sample (null where a channel says nothing).
[[nodiscard]] QJsonObject workoutJson(const Workout& workout);

} // namespace ritm::cli
