// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/digest.h"

#include <sodium.h>

#include <algorithm>

namespace ritm {

namespace {

crypto_generichash_state* stateOf(void* bytes) {
    return static_cast<crypto_generichash_state*>(bytes);
}

std::array<std::uint8_t, 8> littleEndian(std::uint64_t number) {
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    }
    return bytes;
}

} // namespace

std::optional<Digest> Digest::parse(std::string_view hex) {
    const bool lowercase = std::none_of(hex.begin(), hex.end(), [](char c) { return c >= 'A' && c <= 'F'; });
    const auto bytes = hex.size() == 64 && lowercase ? fromHex(hex) : std::nullopt;
    if (!bytes) {
        return std::nullopt;
    }
    Digest digest;
    std::copy(bytes->begin(), bytes->end(), digest.bytes.begin());
    return digest;
}

Digest Digest::of(ByteView data) {
    Digest digest;
    crypto_generichash(digest.bytes.data(), digest.bytes.size(), data.data(), data.size(), nullptr, 0);
    return digest;
}

DigestBuilder::DigestBuilder() {
    static_assert(sizeof(State) >= sizeof(crypto_generichash_state));
    static_assert(alignof(State) >= alignof(crypto_generichash_state));
    crypto_generichash_init(stateOf(&m_state), nullptr, 0, sizeof(Digest::bytes));
}

void DigestBuilder::raw(ByteView bytes) {
    crypto_generichash_update(stateOf(&m_state), bytes.data(), bytes.size());
}

DigestBuilder& DigestBuilder::add(ByteView part) {
    raw(littleEndian(part.size()));
    raw(part);
    return *this;
}

DigestBuilder& DigestBuilder::add(std::uint64_t number) {
    raw(littleEndian(8));
    raw(littleEndian(number));
    return *this;
}

Digest DigestBuilder::finish() {
    Digest digest;
    crypto_generichash_final(stateOf(&m_state), digest.bytes.data(), digest.bytes.size());
    return digest;
}

} // namespace ritm
