// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/seal/seal.h"

#include <string_view>

namespace ritm::seal {

/// Wraps secrets under a passphrase for a machine with no keychain: Argon2id (64 MiB, 3 passes, random salt),
/// then XChaCha20-Poly1305. The bytes hold version, cost and salt, and are safe to keep in a file.
/// The purpose ("database-key") is bound in. Takes a few hundred ms. Errors: NoMemory.
[[nodiscard]] Result<Bytes> wrapWithPassphrase(ByteView secret, std::string_view passphrase,
                                               std::string_view purpose, Random& random);
/// Errors: NotAuthentic (a wrong passphrase, or changed bytes), TooShort, BadFormat, NoMemory.
[[nodiscard]] Result<Bytes> unwrapWithPassphrase(ByteView wrapped, std::string_view passphrase,
                                                 std::string_view purpose);

} // namespace ritm::seal
