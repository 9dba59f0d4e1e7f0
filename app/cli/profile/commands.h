// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace ritm::cli {

/// What the shell hears beside kDone, kNothing and kUsage (as sysexits.h numbers them).
inline constexpr int kInUse = 75; ///< another process has the profile open: try again later
inline constexpr int kNoKey = 77; ///< the keychain or the passphrase does not open it

/// `ritmctl import FILE... --profile DIR [--json]`: takes files into the encrypted profile, which is made if
/// there is none, and prints the id of each workout. kNothing when a file could not be taken.
int importFiles(std::span<const std::string_view> words);
/// `ritmctl list --profile DIR [--json]`: the history, newest first.
int listWorkouts(std::span<const std::string_view> words);
/// `ritmctl channels WORKOUT --profile DIR [--json]`: count, mean, least and greatest of each channel as
/// stored, and the BLAKE2b hash of the streams' canonical bytes.
int showChannels(std::span<const std::string_view> words);
/// `ritmctl export WORKOUT --profile DIR (--json | --original FILE)`: the whole workout as JSON, or the file
/// it was imported from, byte for byte.
int exportWorkout(std::span<const std::string_view> words);
/// `ritmctl verify --profile DIR`: reads every page of the encrypted file and every workout.
int verifyProfile(std::span<const std::string_view> words);

} // namespace ritm::cli
