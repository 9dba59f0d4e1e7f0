// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/random.h"
#include "core/seal/seal.h"

#include <optional>
#include <string>
#include <string_view>

namespace ritm::identity {

/// A new opaque token: 256 random bits as text, and the hash that the database keeps.
struct Token {
    std::string text;
    seal::Digest hash;
};

/// "ra_..." for access, "rr_..." for refresh: told apart at sight, by people and by scanners for leaked
/// secrets.
[[nodiscard]] Token makeAccessToken(Random& random);
[[nodiscard]] Token makeRefreshToken(Random& random);

/// What the database knows a token by. Tokens have 256 random bits, so no salt and no slow hash.
[[nodiscard]] seal::Digest tokenHash(std::string_view text);

/// A used refresh token's successor, sealed so that only who still has the used one can read it.
[[nodiscard]] Bytes sealSuccessor(std::string_view successor, std::string_view used, Random& random);
[[nodiscard]] std::optional<std::string> openSuccessor(ByteView sealed, std::string_view used);

} // namespace ritm::identity
