// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace ritm::fit {

/// How a field's bytes are to be read; the low five bits of the type byte in a definition.
enum class BaseType : std::uint8_t {
    Enum = 0,
    Sint8 = 1,
    Uint8 = 2,
    Sint16 = 3,
    Uint16 = 4,
    Sint32 = 5,
    Uint32 = 6,
    String = 7,
    Float32 = 8,
    Float64 = 9,
    Uint8z = 10,
    Uint16z = 11,
    Uint32z = 12,
    Byte = 13,
    Sint64 = 14,
    Uint64 = 15,
    Uint64z = 16,
};
inline constexpr std::uint8_t kBaseTypes = 17;
inline constexpr std::uint8_t kBaseTypeMask = 0x1f;

/// Facts of one base type: how many bytes, which bit pattern means "no value", how the type byte is written.
struct BaseTypeFacts {
    std::uint8_t size;
    std::uint64_t invalid;
    std::uint8_t wire;
};

inline constexpr std::array<BaseTypeFacts, kBaseTypes> kBaseTypeFacts{{
    {1, 0xff, 0x00},
    {1, 0x7f, 0x01},
    {1, 0xff, 0x02},
    {2, 0x7fff, 0x83},
    {2, 0xffff, 0x84},
    {4, 0x7fffffff, 0x85},
    {4, 0xffffffff, 0x86},
    {1, 0x00, 0x07},
    {4, 0xffffffff, 0x88},
    {8, 0xffffffffffffffff, 0x89},
    {1, 0x00, 0x0a},
    {2, 0x0000, 0x8b},
    {4, 0x00000000, 0x8c},
    {1, 0xff, 0x0d},
    {8, 0x7fffffffffffffff, 0x8e},
    {8, 0xffffffffffffffff, 0x8f},
    {8, 0x0000000000000000, 0x90},
}};

[[nodiscard]] constexpr const BaseTypeFacts& factsOf(BaseType type) {
    return kBaseTypeFacts[static_cast<std::uint8_t>(type)];
}

/// The type that a definition's type byte names, whatever its endian flag claims; nothing if there is none.
[[nodiscard]] constexpr std::optional<BaseType> baseTypeFromWire(std::uint8_t wire) {
    const std::uint8_t number = wire & kBaseTypeMask;
    if (number >= kBaseTypes) {
        return std::nullopt;
    }
    return static_cast<BaseType>(number);
}

} // namespace ritm::fit
