// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workoutfile.h"

#include "app/cli/filejobs.h"
#include "core/formats/decode.h"

#include <fmt/format.h>

#include <cstdio>
#include <string>
#include <utility>

namespace ritm::cli {

std::vector<Workout> workoutsOf(std::string_view path) {
    const auto bytes = readFile(std::string(path));
    if (!bytes) {
        fmt::print(stderr, "ritmctl: {}: cannot be read\n", path);
        return {};
    }
    auto decoded = decode(*bytes, path);
    if (!decoded) {
        fmt::print(stderr, "ritmctl: {}: {}\n", path, decoded.error().describe());
        return {};
    }
    if (decoded->workouts.empty()) {
        fmt::print(stderr, "ritmctl: {}: holds no workout\n", path);
    }
    return std::move(decoded->workouts);
}

} // namespace ritm::cli
