// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/edit.h"
#include "core/workout/workout.h"

namespace ritm::edits {

// What changes values; edit.h says what each does.
[[nodiscard]] Result<Workout> correctSpikes(Workout workout, const CorrectSpikes& edit);
[[nodiscard]] Result<Workout> fillGaps(Workout workout, const FillGaps& edit);
[[nodiscard]] Result<Workout> replaceValues(Workout workout, const ReplaceValues& edit);
[[nodiscard]] Result<Workout> fixDistance(Workout workout, const FixDistance& edit);
[[nodiscard]] Result<Workout> fixAltitude(Workout workout, const FixAltitude& edit);

} // namespace ritm::edits
