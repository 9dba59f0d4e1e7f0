// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/edit.h"
#include "core/workout/workout.h"

#include <functional>
#include <span>
#include <utility>

namespace ritm::edits {

/// Finds a workout that an edit refers to; null when there is none.
using Lookup = std::function<const Workout*(const WorkoutId&)>;

/// The original with the edits laid over it, in order. What the source stated about a stretch that an edit
/// changes is dropped rather than kept wrong.
[[nodiscard]] Result<Workout> apply(const Workout& original, std::span<const Edit> edits,
                                    const Lookup& others = {});

/// The two overlays that split a workout: each keeps one side, and the sample at `at` belongs to the later
/// one.
[[nodiscard]] std::pair<Edit, Edit> split(Duration at);

} // namespace ritm::edits
