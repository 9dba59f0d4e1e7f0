// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workoutfile.h"

#include "app/cli/filejobs.h"
#include "app/cli/reason.h"
#include "core/formats/decode.h"

#include <utility>

namespace ritm::cli {

std::expected<WorkoutFile, std::string> workoutsOf(const std::string& path) {
    const auto bytes = readFile(path);
    if (!bytes) {
        return std::unexpected(complaint(path, bytes.error()));
    }
    auto decoded = decode(*bytes, path);
    if (!decoded) {
        return std::unexpected(complaint(path, reasonOf(decoded.error())));
    }
    std::string problems = problemLines(path, decoded->problems);
    if (decoded->workouts.empty()) {
        return std::unexpected(problems + complaint(path, "holds no workout"));
    }
    return WorkoutFile{std::move(decoded->workouts), std::move(problems)};
}

} // namespace ritm::cli
