// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/seal.h"

#include <cstddef>
#include <string>

namespace ritm::seal {

/// What one check of a password costs (Argon2id, one lane).
struct PasswordCost {
    unsigned passes = 2;
    std::size_t memoryBytes = std::size_t{46} << 20;
    friend bool operator==(const PasswordCost&, const PasswordCost&) = default;
};

/// What a server keeps of a password: Argon2id v1.3 with a random salt, as a PHC string. Errors: NoMemory.
[[nodiscard]] Result<std::string> hashPassword(ByteView password, const PasswordCost& cost);
/// Whether that is the password; takes as long when it is not. False too when there is no memory for it.
[[nodiscard]] bool checkPassword(const std::string& hash, ByteView password);
/// What looks like a hash of that cost, takes as long to check, and that no password fits: for an account
/// that does not exist. Made at once.
[[nodiscard]] std::string hashOfNobody(const PasswordCost& cost, Random& random);
/// Whether the hash was made at another cost, so that it should be made anew.
[[nodiscard]] bool needsRehash(const std::string& hash, const PasswordCost& cost);

} // namespace ritm::seal
