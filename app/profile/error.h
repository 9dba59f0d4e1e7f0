// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string_view>

namespace ritm::app {

/// Why a profile could not be opened.
enum class ProfileError : std::uint8_t {
    InUse,      ///< another process has it open
    NoFolder,   ///< its folder cannot be made or written
    Full,       ///< its disk has no room for what has to be written first; the context is the folder
    Damaged,    ///< profile.json is not ours
    KeyMissing, ///< there is data, but its key is not in the keychain
    WrongPassphrase,
    EmptyPassphrase,
    NotOpen, ///< asked for the store of a profile that is not open
};
[[nodiscard]] std::string_view errorModule(ProfileError);
[[nodiscard]] std::string_view errorName(ProfileError code);

} // namespace ritm::app
