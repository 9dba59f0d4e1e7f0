// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/sensors/error.h"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace ritm {

/// Takes little-endian fields off the front of a packet. A missing field reads as 0 and is remembered, so
/// that a decoder reads straight on and asks once, at the end.
class PacketReader {
public:
    explicit PacketReader(ByteView bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::uint8_t u8() { return static_cast<std::uint8_t>(take(1)); }
    [[nodiscard]] std::uint16_t u16() { return static_cast<std::uint16_t>(take(2)); }
    [[nodiscard]] std::uint32_t u24() { return take(3); }
    [[nodiscard]] std::uint32_t u32() { return take(4); }
    [[nodiscard]] std::int16_t s16() { return std::bit_cast<std::int16_t>(u16()); }
    void skip(std::size_t count) {
        if (count > left()) {
            m_short = true;
            m_at = m_bytes.size();
        } else {
            m_at += count;
        }
    }
    [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_at; }
    /// Whether the packet was exactly as long as what was read.
    [[nodiscard]] Result<> finish() const {
        if (m_short) {
            return fail(SensorsError::TooShort);
        }
        if (left() != 0) {
            return fail(SensorsError::TooLong);
        }
        return {};
    }

private:
    std::uint32_t take(std::size_t count) {
        if (count > left()) {
            skip(count);
            return 0;
        }
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            value |= static_cast<std::uint32_t>(m_bytes[m_at + i]) << (8 * i);
        }
        m_at += count;
        return value;
    }

    ByteView m_bytes;
    std::size_t m_at = 0;
    bool m_short = false;
};

} // namespace ritm
