// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/resync.h"

#include "core/formats/fit/definition.h"

#include <algorithm>

namespace ritm::fit {

namespace {

constexpr std::uint8_t kCompressed = 0x80;
constexpr std::uint8_t kDefinition = 0x40;
constexpr std::uint8_t kDeveloper = 0x20;
constexpr std::uint8_t kReserved = 0x10;
constexpr std::uint8_t kLocalMask = 0x0f;
constexpr std::uint16_t kFirstOfMakers = 0xff00;
constexpr std::size_t kSmallest = 9; ///< a definition of one field
constexpr std::size_t kMostFields = 80;
/// So many messages in a row are no accident.
constexpr int kMessages = 6;
constexpr std::uint32_t kFarthest = 7 * 86400;
constexpr std::uint32_t kNoTime = 0xffffffff;

std::uint16_t globalOf(ByteView bytes) {
    return static_cast<std::uint16_t>(bytes[2] != 0 ? bytes[3] << 8 | bytes[4] : bytes[4] << 8 | bytes[3]);
}

bool soundField(ByteView bytes, std::size_t index) {
    const std::uint8_t wire = bytes[8 + 3 * index];
    const std::uint8_t size = bytes[7 + 3 * index];
    const auto type = baseTypeFromWire(wire);
    return type && factsOf(*type).wire == wire && size != 0 && size % factsOf(*type).size == 0;
}

std::uint32_t timeAt(const std::uint8_t* at, bool bigEndian) {
    return bigEndian
               ? std::uint32_t{at[0]} << 24 | std::uint32_t{at[1]} << 16 | std::uint32_t{at[2]} << 8 | at[3]
               : std::uint32_t{at[3]} << 24 | std::uint32_t{at[2]} << 16 | std::uint32_t{at[1]} << 8 | at[0];
}

} // namespace

bool soundDefinition(ByteView bytes) {
    if (bytes.size() < kSmallest || (bytes[0] & 0xd0) != kDefinition || bytes[1] != 0 || bytes[2] > 1 ||
        bytes[5] == 0 || bytes[5] > kMostFields || findMessage(globalOf(bytes)) == nullptr ||
        !definitionLength(bytes)) {
        return false;
    }
    for (std::size_t i = 0; i < bytes[5]; ++i) {
        if (!soundField(bytes, i)) {
            return false;
        }
    }
    return true;
}

Stride strideOf(ByteView bytes) {
    Stride stride;
    stride.defined = true;
    stride.bigEndian = bytes[2] != 0;
    for (std::size_t i = 0; i < bytes[5]; ++i) {
        if (bytes[6 + 3 * i] == kTimestampField && bytes[7 + 3 * i] == 4) {
            stride.timestamp = static_cast<std::uint16_t>(stride.size);
        }
        stride.size += bytes[7 + 3 * i];
    }
    if ((bytes[0] & kDeveloper) != 0) {
        const std::size_t first = 6 + 3 * std::size_t{bytes[5]} + 1;
        for (std::size_t i = 0; i < bytes[first - 1]; ++i) {
            stride.size += bytes[first + 3 * i + 1];
        }
    }
    return stride;
}

bool Resync::plausibleDefinition(std::size_t at) {
    const ByteView bytes = m_data.subspan(at);
    if (!definitionLength(bytes) || bytes[1] != 0 || bytes[2] > 1 || bytes[5] == 0) {
        return false;
    }
    const std::uint16_t global = globalOf(bytes);
    m_work -= std::min<std::size_t>(m_work, bytes[5]);
    std::size_t sound = 0;
    for (std::size_t i = 0; i < bytes[5]; ++i) {
        sound += soundField(bytes, i) ? 1 : 0;
    }
    // Makers have messages of their own, some of which stand between the known ones.
    const bool known = global >= kFirstOfMakers || findMessage(global) != nullptr;
    return known ? 2 * sound >= bytes[5] : sound == bytes[5];
}

bool Resync::plausibleTime(std::uint32_t last, std::uint32_t next) {
    return last == 0 || next == kNoTime || std::max(last, next) - std::min(last, next) <= kFarthest;
}

Resync::Outlook Resync::look(std::size_t at, Strides strides, bool compressed, std::uint32_t last) {
    Outlook outlook;
    for (int seen = 0; seen < kMessages; ++seen) {
        m_work -= std::min<std::size_t>(m_work, 1);
        if (at >= m_data.size()) {
            outlook.ended = true;
            break;
        }
        const std::uint8_t header = m_data[at];
        if ((header & (kCompressed | kDefinition)) == kDefinition) {
            const ByteView rest = m_data.subspan(at);
            const auto length = definitionLength(rest);
            if (!length) {
                outlook.ended = true;
                break;
            }
            if (!plausibleDefinition(at)) {
                return outlook;
            }
            strides[header & kLocalMask] = strideOf(rest);
            at += *length;
            continue;
        }
        const bool shortTime = (header & kCompressed) != 0;
        const Stride& stride = strides[shortTime ? header >> 5 & 3 : header & kLocalMask];
        const bool reserved = !shortTime && (header & kReserved) != 0;
        if (!stride.defined || (shortTime && !compressed) || reserved) {
            return outlook;
        }
        if (m_data.size() - at - 1 < stride.size) {
            outlook.ended = true;
            break;
        }
        if (stride.timestamp && !shortTime) {
            const std::uint32_t time = timeAt(m_data.data() + at + 1 + *stride.timestamp, stride.bigEndian);
            if (!plausibleTime(last, time)) {
                return outlook;
            }
            if (time != kNoTime) {
                outlook.timed = outlook.timed || last >= kFirstTime;
                last = time;
            }
        }
        at += 1 + stride.size;
    }
    outlook.sensible = true;
    return outlook;
}

bool Resync::goesOn(std::size_t at, const Strides& strides, bool compressed, std::uint32_t last) {
    return look(at, strides, compressed, last).sensible;
}

std::optional<std::size_t> Resync::next(std::size_t at, const Strides& strides, bool compressed,
                                        std::uint32_t last, bool many) {
    for (++at; at < m_data.size() && m_work > 0; ++at) {
        const Outlook outlook = look(at, strides, compressed, last);
        if (outlook.sensible && (!outlook.ended || (outlook.timed && !many))) {
            return at;
        }
    }
    return std::nullopt;
}

} // namespace ritm::fit
