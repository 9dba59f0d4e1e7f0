// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>

namespace ritm::test {

/// Why a test that wants them is skipped.
inline constexpr const char* kNoRealFiles =
    "needs RITM_TEST_DATA: these are people's own workouts, kept out of the repository";

/// The folder of people's own workout files, with one folder a format in it ("fit", "tcx", "gpx"); nothing,
/// and a line that says so, where the run was given none.
inline std::optional<std::filesystem::path> realFiles() {
    const char* root = std::getenv("RITM_TEST_DATA");
    if (root == nullptr || !std::filesystem::exists(std::filesystem::path(root) / "fit")) {
        std::puts("RITM_TEST_DATA IS NOT SET: TESTS WITH REAL FILES SKIPPED");
        return std::nullopt;
    }
    return root;
}

} // namespace ritm::test
