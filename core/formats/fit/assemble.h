// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/fit/part.h"
#include "core/workout/workout.h"

#include <optional>

namespace ritm::fit {

/// Makes the workout of a part, moving its columns out; nothing when it holds neither records nor sessions.
[[nodiscard]] std::optional<Workout> assemble(Part& part, ProblemList& problems);

/// Fills heart rate from the hr messages of a part (a strap that stored beats during a swim, say) into a
/// workout's rows: the mean over the time since the row before, each value held for at most 5 s.
void mergeHeartRate(const Part& part, Workout& workout, ProblemList& problems);

} // namespace ritm::fit
