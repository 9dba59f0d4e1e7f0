// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/seal/password.h"

#include <optional>
#include <string>
#include <string_view>

namespace ritm::identity {

/// Kept beside the database, never in it: without it a copied database says nothing about passwords.
using Pepper = Secret<32, struct PepperKind>;

/// Hashes and checks passwords at one cost, peppered. Slow on purpose; thread-safe.
class Passwords {
public:
    Passwords(const Pepper& pepper, const seal::PasswordCost& cost, Random& random);

    /// Errors: NoMemory.
    [[nodiscard]] Result<std::string> hash(std::string_view password) const;
    /// Whether the password belongs to the hash; takes as long where there is no hash, for there is no
    /// account.
    [[nodiscard]] bool matches(std::string_view password, const std::optional<std::string>& hash) const;
    [[nodiscard]] bool isOutdated(const std::string& hash) const { return seal::needsRehash(hash, m_cost); }

private:
    [[nodiscard]] seal::Digest peppered(std::string_view password) const;

    Pepper m_pepper;
    seal::PasswordCost m_cost;
    std::string m_nobody; ///< a hash of the same cost that no password fits
};

} // namespace ritm::identity
