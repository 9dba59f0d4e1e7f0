// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <span>
#include <string_view>

/// The one door to libsodium's primitives that the other files of this room need.
namespace ritm::seal::sodium {

inline constexpr std::uint64_t kPasses = 3;
inline constexpr std::uint64_t kMemory = 64ULL * 1024 * 1024;

/// Chooses libsodium's code for this processor; before any call of it, harmless to repeat.
void ready();
/// Argon2id v1.3 with a 16-byte salt; false when the memory cannot be had.
[[nodiscard]] bool argon2id(std::span<std::uint8_t> out, ByteView password, ByteView salt16,
                            std::uint64_t passes, std::uint64_t memoryBytes);
/// X25519: the public key of a secret one.
void publicKeyOf(std::span<std::uint8_t, 32> publicKey, ByteView secretKey32);
/// crypto_box_seal and its opposite, which is empty when the bytes are not authentic.
[[nodiscard]] Bytes boxSeal(ByteView plain, ByteView publicKey32);
[[nodiscard]] Bytes boxOpen(ByteView sealed, ByteView publicKey32, ByteView secretKey32);

} // namespace ritm::seal::sodium
