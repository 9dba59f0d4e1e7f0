// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ritm::seal {

/// Crockford's base32 alphabet: no I, L, O or U.
inline constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The first count characters of 5 bits each, most significant bit first.
[[nodiscard]] inline std::string toCrockford(ByteView bytes, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        unsigned value = 0;
        for (std::size_t bit = 5 * i; bit < 5 * i + 5; ++bit) {
            const unsigned byte = bit / 8 < bytes.size() ? bytes[bit / 8] : 0U;
            value = value << 1 | (byte >> (7 - bit % 8) & 1U);
        }
        text += kCrockford[value];
    }
    return text;
}

/// What a person meant: upper case, separators gone, O, I and L read as digits. Nothing when another
/// character is in it.
[[nodiscard]] inline std::optional<std::string> normalizeCrockford(std::string_view typed) {
    std::string text;
    for (char c : typed) {
        if (c == ' ' || c == '-' || c == '\t' || c == '\n' || c == '\r') {
            continue;
        }
        if (c >= 'a' && c <= 'z') {
            c = static_cast<char>(c - 'a' + 'A');
        }
        c = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
        if (kCrockford.find(c) == std::string_view::npos) {
            return std::nullopt;
        }
        text += c;
    }
    return text;
}

/// The whole bytes in a normalized text; bits left over are dropped.
[[nodiscard]] inline Bytes fromCrockford(std::string_view text) {
    Bytes bytes;
    unsigned held = 0;
    int bits = 0;
    for (const char c : text) {
        held = held << 5 | static_cast<unsigned>(kCrockford.find(c));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>(held >> bits));
            held &= (1U << bits) - 1;
        }
    }
    return bytes;
}

/// Groups with hyphens between them.
[[nodiscard]] inline std::string grouped(std::string_view text, std::size_t size) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i != 0 && i % size == 0) {
            out += '-';
        }
        out += text[i];
    }
    return out;
}

} // namespace ritm::seal
