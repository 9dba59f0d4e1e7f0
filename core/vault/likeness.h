// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workout/workout.h"

namespace ritm::vault {

/// Whether what two recordings say of the same moments cannot be of one athlete: a fifth of the places of the
/// shorter one lie more than 100 m off all that the other has within 15 s, which clocks may differ by; or the
/// heart rates of the same seconds differ by more than 15 bpm at the median. False where too little is known.
[[nodiscard]] bool contradict(const Workout& one, const Workout& other);

/// Whether the part is the whole without what has no position, as a track format keeps it: each of its rows
/// has a position that the whole has at that second, heart rates agree, and the whole has hardly a position
/// besides. A leg of a longer day is no such part: the other legs have positions too, or the sport differs.
[[nodiscard]] bool isPositionsOf(const Workout& whole, const Workout& part);

/// Whether two recordings that have no times to go by say the same row by row, as far as both say anything.
[[nodiscard]] bool sameRows(const Workout& one, const Workout& other);

} // namespace ritm::vault
