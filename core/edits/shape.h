// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/edit.h"
#include "core/workout/workout.h"

namespace ritm::edits {

// What changes the extent of a workout; edit.h says what each does.
[[nodiscard]] Result<Workout> crop(Workout workout, const Crop& edit);
[[nodiscard]] Result<Workout> join(const Workout& one, const Workout& other);
[[nodiscard]] Result<Workout> changeLaps(Workout workout, const ChangeLaps& edit);

} // namespace ritm::edits
