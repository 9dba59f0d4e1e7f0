// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string_view>

namespace ritm::vault {

/// What the vault itself refuses; failures of the file come as sqlite::SqliteError and pass through.
enum class VaultError : std::uint8_t {
    NotFound,     ///< no such workout, row, recording or conflict
    Exists,       ///< that id is taken
    Locked,       ///< sealed under an account key that this device does not have
    MissingChunk, ///< not fetched from the server yet
    Damaged,      ///< a chunk whose content contradicts its hash or its format
    InvalidValue, ///< not JSON, or a workout that contradicts itself
    OtherAccount, ///< the profile belongs to another account
    OtherClient,  ///< an answer to a client id that this profile no longer uses
    NoAccount,    ///< needs an account that was joined
    TooLarge,     ///< more than the format can hold
};
[[nodiscard]] std::string_view errorModule(VaultError);
[[nodiscard]] std::string_view errorName(VaultError code);

} // namespace ritm::vault
