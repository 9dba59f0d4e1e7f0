// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/approval.h"

#include "core/seal/crockford.h"
#include "core/seal/sodium.h"

#include <cstring>

namespace ritm::seal {

namespace {
constexpr std::size_t kCodeLength = 10;
constexpr std::size_t kBoxOverhead = 48;
} // namespace

std::optional<ApprovalPublicKey> ApprovalPublicKey::from(ByteView bytes) {
    ApprovalPublicKey key;
    if (bytes.size() != key.bytes.size()) {
        return std::nullopt;
    }
    std::memcpy(key.bytes.data(), bytes.data(), bytes.size());
    return key;
}

ApprovalKeys ApprovalKeys::make(Random& random) {
    ApprovalKeys keys{{}, ApprovalSecretKey::make(random)};
    sodium::publicKeyOf(keys.publicKey.bytes, keys.secretKey.reveal());
    return keys;
}

Result<std::string> approvalCode(const ApprovalPublicKey& publicKey, const Uuid& request) {
    std::array<std::uint8_t, 16> out{};
    if (!sodium::argon2id(out, publicKey.bytes, request.bytes, sodium::kPasses, sodium::kMemory)) {
        return fail(SealError::NoMemory);
    }
    return toCrockford(out, kCodeLength);
}

std::string groupCode(std::string_view code) {
    return grouped(code, kCodeLength / 2);
}

Result<std::string> parseCode(std::string_view typed) {
    auto code = normalizeCrockford(typed);
    if (!code || code->size() != kCodeLength) {
        return fail(SealError::BadCode);
    }
    return *std::move(code);
}

Bytes grant(const AccountKey& accountKey, const ApprovalPublicKey& to) {
    return sodium::boxSeal(accountKey.reveal(), to.bytes);
}

Result<AccountKey> acceptGrant(ByteView granted, const ApprovalKeys& keys) {
    if (granted.size() < kBoxOverhead) {
        return fail(SealError::TooShort);
    }
    Bytes plain = sodium::boxOpen(granted, keys.publicKey.bytes, keys.secretKey.reveal());
    const auto key = AccountKey::from(plain);
    wipe(plain);
    if (!key) {
        return fail(SealError::NotAuthentic);
    }
    return *key;
}

} // namespace ritm::seal
