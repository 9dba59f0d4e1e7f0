// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/passphrase.h"

#include "core/base/bytestream.h"
#include "core/seal/sodium.h"

#include <array>

namespace ritm::seal {

namespace {

using WrappingKey = Secret<32, struct WrappingKeyKind>;

constexpr std::uint8_t kVersion = 1;
// A file from elsewhere may not make us spend more than this.
constexpr std::uint64_t kMostPasses = 64;
constexpr std::uint64_t kMostMemory = 1024ULL * 1024 * 1024;

Result<WrappingKey> keyFrom(std::string_view passphrase, ByteView salt, std::uint64_t passes,
                            std::uint64_t memory) {
    Bytes bytes(WrappingKey::kSize);
    const bool done = sodium::argon2id(bytes, bytesOf(passphrase), salt, passes, memory);
    const auto key = WrappingKey::from(bytes);
    wipe(bytes);
    if (!done || !key) {
        return fail(SealError::NoMemory);
    }
    return *key;
}

} // namespace

Result<Bytes> wrapWithPassphrase(ByteView secret, std::string_view passphrase, std::string_view purpose,
                                 Random& random) {
    std::array<std::uint8_t, 16> salt{};
    random.fill(salt);
    RITM_TRY_ASSIGN(const WrappingKey key, keyFrom(passphrase, salt, sodium::kPasses, sodium::kMemory));
    ByteWriter out;
    out.byte(kVersion);
    out.varint(sodium::kPasses);
    out.varint(sodium::kMemory);
    out.raw(salt);
    out.raw(seal(secret, bytesOf(purpose), key, random));
    return out.take();
}

Result<Bytes> unwrapWithPassphrase(ByteView wrapped, std::string_view passphrase, std::string_view purpose) {
    ByteReader in(wrapped);
    const std::uint8_t version = in.byte();
    const std::uint64_t passes = in.varint();
    const std::uint64_t memory = in.varint();
    const ByteView salt = in.raw(16);
    const ByteView sealed = in.raw(in.left());
    if (in.failed()) {
        return fail(SealError::TooShort);
    }
    if (version != kVersion || passes < 1 || passes > kMostPasses || memory < 8192 || memory > kMostMemory) {
        return fail(SealError::BadFormat);
    }
    RITM_TRY_ASSIGN(const WrappingKey key, keyFrom(passphrase, salt, passes, memory));
    return open(sealed, bytesOf(purpose), key);
}

} // namespace ritm::seal
