// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace ritm {

/// 256 bits of BLAKE2b; lowercase hexadecimal on the wire.
struct Digest {
    std::array<std::uint8_t, 32> bytes{};
    [[nodiscard]] static std::optional<Digest> parse(std::string_view hex);
    [[nodiscard]] static Digest of(ByteView data);
    [[nodiscard]] std::string toString() const { return toHex(bytes); }
    friend auto operator<=>(const Digest&, const Digest&) = default;
};

/// BLAKE2b-256 over parts; every part is preceded by its length (8 bytes, little endian), so that parts
/// cannot run into each other.
class DigestBuilder {
public:
    DigestBuilder();
    DigestBuilder& add(ByteView part);
    DigestBuilder& add(std::string_view part) { return add(bytesOf(part)); }
    DigestBuilder& add(std::uint64_t number);
    [[nodiscard]] Digest finish();

private:
    void raw(ByteView bytes);
    struct alignas(64) State {
        std::array<std::uint8_t, 384> bytes;
    };
    State m_state;
};

} // namespace ritm
