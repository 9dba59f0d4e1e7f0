// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/seal/seal.h"

#include <string>
#include <string_view>

namespace ritm::seal {

/// What an athlete writes down: opens the account key when no device is left.
using RecoveryKey = Secret<32, struct RecoveryKeyKind>;

/// 256 bits and a 24-bit checksum as 14 groups of 4 Crockford base32 characters with hyphens.
[[nodiscard]] std::string recoveryText(const RecoveryKey& key);
/// The key that a person typed; case, spaces and hyphens do not matter. Errors: BadCode, BadChecksum.
[[nodiscard]] Result<RecoveryKey> parseRecoveryText(std::string_view typed);

/// The account key, wrapped for the server to keep.
[[nodiscard]] Bytes wrapForRecovery(const AccountKey& accountKey, const RecoveryKey& key, Random& random);
/// Errors: NotAuthentic, TooShort.
[[nodiscard]] Result<AccountKey> recover(ByteView wrapped, const RecoveryKey& key);

} // namespace ritm::seal
