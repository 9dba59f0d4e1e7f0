// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/password.h"

#include "core/seal/sodium.h"

#include <sodium.h>

#include <array>

namespace ritm::seal {

namespace {

const char* charactersOf(ByteView bytes) {
    // libsodium takes no null pointer, not even of nothing.
    return bytes.empty() ? "" : reinterpret_cast<const char*>(bytes.data());
}

} // namespace

Result<std::string> hashPassword(ByteView password, const PasswordCost& cost) {
    sodium::ready();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str_alg(text.data(), charactersOf(password), password.size(), cost.passes,
                              cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return fail(SealError::NoMemory);
    }
    return std::string(text.data());
}

bool checkPassword(const std::string& hash, ByteView password) {
    sodium::ready();
    // libsodium reads a whole array of this size.
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (hash.size() >= text.size()) {
        return false;
    }
    hash.copy(text.data(), hash.size());
    return crypto_pwhash_str_verify(text.data(), charactersOf(password), password.size()) == 0;
}

std::string hashOfNobody(const PasswordCost& cost, Random& random) {
    // PHC string format: salt and digest in base64 without padding.
    const auto drawn = [&random]<std::size_t kSize>(std::array<std::uint8_t, kSize> bytes) {
        constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
        std::array<char, sodium_base64_ENCODED_LEN(kSize, kVariant)> text{};
        random.fill(bytes);
        return std::string(sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), kVariant));
    };
    const std::string salt = drawn(std::array<std::uint8_t, crypto_pwhash_SALTBYTES>{});
    const std::string digest = drawn(std::array<std::uint8_t, 32>{});
    return "$argon2id$v=19$m=" + std::to_string(cost.memoryBytes / 1024) +
           ",t=" + std::to_string(cost.passes) + ",p=1$" + salt + "$" + digest;
}

bool needsRehash(const std::string& hash, const PasswordCost& cost) {
    sodium::ready();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (hash.size() >= text.size()) {
        return true;
    }
    hash.copy(text.data(), hash.size());
    return crypto_pwhash_str_needs_rehash(text.data(), cost.passes, cost.memoryBytes) != 0;
}

} // namespace ritm::seal
