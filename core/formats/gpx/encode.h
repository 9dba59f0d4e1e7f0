// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model/decoded.h"

namespace ritm::gpx {

/// A GPX 1.1 file of all workouts, routes and waypoints: a track a workout, a segment between pauses. Samples
/// without a position have no place in it; channels that no common extension knows stand in elements of
/// Ritm's own.
[[nodiscard]] Encoded encode(const Decoded& content);

} // namespace ritm::gpx
