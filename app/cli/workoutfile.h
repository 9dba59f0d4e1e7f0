// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workout/workout.h"

#include <expected>
#include <string>
#include <vector>

namespace ritm::cli {

/// The workouts of a file, at least one.
struct WorkoutFile {
    std::vector<Workout> workouts;
    std::string problems; ///< what of a damaged file was lost, in lines for standard error
};

/// Reads them; the complaint for standard error if there are none.
[[nodiscard]] std::expected<WorkoutFile, std::string> workoutsOf(const std::string& path);

} // namespace ritm::cli
