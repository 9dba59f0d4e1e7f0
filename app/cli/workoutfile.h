// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workout/workout.h"

#include <string_view>
#include <vector>

namespace ritm::cli {

/// The workouts of a file; the reason on standard error if there are none.
[[nodiscard]] std::vector<Workout> workoutsOf(std::string_view path);

} // namespace ritm::cli
