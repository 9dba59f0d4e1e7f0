// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace ritm {

/// Builds bytes of a stored format: LEB128 varints, zigzag for signed, IEEE doubles little-endian, and byte
/// strings with their length before them.
class ByteWriter {
public:
    void byte(std::uint8_t value) { m_bytes.push_back(value); }
    void varint(std::uint64_t value) {
        while (value >= 0x80) {
            m_bytes.push_back(static_cast<std::uint8_t>(value | 0x80));
            value >>= 7;
        }
        m_bytes.push_back(static_cast<std::uint8_t>(value));
    }
    void zigzag(std::int64_t value) {
        varint(static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63));
    }
    /// How far each value lies from the one before it, the first from zero, as zigzag() would write it.
    void deltas(std::span<const std::int64_t> values) {
        constexpr std::size_t kTogether = 64;
        constexpr std::size_t kLongest = 10; // bytes of a number
        std::array<std::uint8_t, kTogether * kLongest> room;
        std::uint64_t before = 0;
        for (std::size_t i = 0; i < values.size(); i += kTogether) {
            std::size_t size = 0;
            for (const std::int64_t value : values.subspan(i, std::min(kTogether, values.size() - i))) {
                const std::uint64_t step = static_cast<std::uint64_t>(value) - before;
                before = static_cast<std::uint64_t>(value);
                std::uint64_t left = step << 1 ^ (0 - (step >> 63));
                for (; left >= 0x80; left >>= 7) {
                    room[size++] = static_cast<std::uint8_t>(left | 0x80);
                }
                room[size++] = static_cast<std::uint8_t>(left);
            }
            raw(ByteView(room).first(size));
        }
    }
    void fixed64(std::uint64_t value) {
        for (int shift = 0; shift < 64; shift += 8) {
            m_bytes.push_back(static_cast<std::uint8_t>(value >> shift));
        }
    }
    void real(double value) { fixed64(std::bit_cast<std::uint64_t>(value)); }
    void raw(ByteView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    void blob(ByteView bytes) {
        varint(bytes.size());
        raw(bytes);
    }
    void text(std::string_view text) { blob(bytesOf(text)); }
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

/// Reads what ByteWriter wrote, from bytes that may be anything: past the end it gives zeros and failed()
/// stays true.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes) : m_rest(bytes) {}

    [[nodiscard]] std::uint8_t byte() {
        const ByteView one = raw(1);
        return one.empty() ? std::uint8_t{0} : one[0];
    }
    [[nodiscard]] std::uint64_t varint() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::uint8_t next = byte();
            value |= static_cast<std::uint64_t>(next & 0x7f) << shift;
            if ((next & 0x80) == 0) {
                return value;
            }
        }
        fail();
        return 0;
    }
    [[nodiscard]] std::int64_t zigzag() {
        const std::uint64_t value = varint();
        return static_cast<std::int64_t>(value >> 1 ^ (~(value & 1) + 1));
    }
    [[nodiscard]] std::uint64_t fixed64() {
        const ByteView eight = raw(8);
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < eight.size(); ++i) {
            value |= static_cast<std::uint64_t>(eight[i]) << (8 * i);
        }
        return value;
    }
    [[nodiscard]] double real() { return std::bit_cast<double>(fixed64()); }
    [[nodiscard]] ByteView raw(std::size_t size) {
        if (size > m_rest.size()) {
            fail();
            return {};
        }
        const ByteView part = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return part;
    }
    [[nodiscard]] ByteView blob() { return raw(varint()); }
    [[nodiscard]] std::string text() { return std::string(textOf(blob())); }
    /// A count of things that take at least that many bytes each; more than can follow is a failure.
    [[nodiscard]] std::size_t count(std::size_t bytesEach = 1) {
        const std::uint64_t value = varint();
        if (bytesEach != 0 && value > m_rest.size() / bytesEach) {
            fail();
            return 0;
        }
        return value;
    }

    void fail() {
        m_failed = true;
        m_rest = {};
    }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool done() const { return !m_failed && m_rest.empty(); }
    [[nodiscard]] std::size_t left() const { return m_rest.size(); }

private:
    ByteView m_rest;
    bool m_failed = false;
};

} // namespace ritm
