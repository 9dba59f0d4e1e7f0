// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/base/uuid.h"
#include "core/seal/seal.h"

#include <array>
#include <string>
#include <string_view>

namespace ritm::seal {

/// The public half of a new device's request for the account key (X25519).
struct ApprovalPublicKey {
    std::array<std::uint8_t, 32> bytes{};
    [[nodiscard]] static std::optional<ApprovalPublicKey> from(ByteView bytes);
    friend bool operator==(const ApprovalPublicKey&, const ApprovalPublicKey&) = default;
};
/// The half that stays on the new device until its request was answered.
using ApprovalSecretKey = Secret<32, struct ApprovalSecretKeyKind>;

/// One new device's request, made on that device.
struct ApprovalKeys {
    ApprovalPublicKey publicKey;
    ApprovalSecretKey secretKey;
    [[nodiscard]] static ApprovalKeys make(Random& random);
};

/// A way to name a request to an old device that a server cannot forge: the first 50 bits of
/// Argon2id(public key, salt = request id; 64 MiB, 3 passes) as 10 Crockford base32 characters, no
/// separators. Takes a few hundred ms. Errors: NoMemory.
[[nodiscard]] Result<std::string> approvalCode(const ApprovalPublicKey& publicKey, const Uuid& request);
/// "7QK3M-0ZP4A": the code in two groups, for people.
[[nodiscard]] std::string groupCode(std::string_view code);
/// What a person typed as a code: case, spaces and hyphens do not matter, and O, I, L are read as 0, 1, 1.
/// Errors: BadCode.
[[nodiscard]] Result<std::string> parseCode(std::string_view typed);

/// Seals the account key so that only that request's device can open it (crypto_box_seal).
[[nodiscard]] Bytes grant(const AccountKey& accountKey, const ApprovalPublicKey& to);
/// The account key from a grant. Errors: NotAuthentic, TooShort.
[[nodiscard]] Result<AccountKey> acceptGrant(ByteView granted, const ApprovalKeys& keys);

} // namespace ritm::seal
