// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>

namespace ritm::test {

/// Writes packets as the GATT specifications lay them out, little-endian.
class PacketBytes {
public:
    PacketBytes& put(std::size_t count, std::int64_t value) {
        for (std::size_t i = 0; i < count; ++i) {
            bytes.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> (8 * i)));
        }
        return *this;
    }
    PacketBytes& u8(std::int64_t value) { return put(1, value); }
    PacketBytes& u16(std::int64_t value) { return put(2, value); }
    PacketBytes& u24(std::int64_t value) { return put(3, value); }
    PacketBytes& u32(std::int64_t value) { return put(4, value); }

    Bytes bytes;
};

} // namespace ritm::test
