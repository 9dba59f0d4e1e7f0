// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/baselines/fitfloor.h"

#include "core/formats/fit/crc.h"

#include <algorithm>
#include <array>

namespace ritm::baselines {

namespace {

std::uint32_t little32(ByteView bytes, std::size_t at) {
    return std::uint32_t{bytes[at]} | std::uint32_t{bytes[at + 1]} << 8 | std::uint32_t{bytes[at + 2]} << 16 |
           std::uint32_t{bytes[at + 3]} << 24;
}

void walk(ByteView data, FitFloor& floor) {
    std::array<std::size_t, 16> sizes{};
    std::size_t at = 0;
    while (at < data.size()) {
        const std::uint8_t header = data[at];
        if ((header & 0xc0) == 0x40) {
            if (data.size() - at < 6 || data.size() - at < 6 + std::size_t{3} * data[at + 5]) {
                return;
            }
            std::size_t size = 0;
            std::size_t length = 6 + std::size_t{3} * data[at + 5];
            for (std::size_t i = at + 7; i < at + length; i += 3) {
                size += data[i];
            }
            if ((header & 0x20) != 0) {
                if (data.size() - at <= length ||
                    data.size() - at <= length + std::size_t{3} * data[at + length]) {
                    return;
                }
                const std::size_t more = data[at + length];
                for (std::size_t i = 0; i < more; ++i) {
                    size += data[at + length + 2 + 3 * i];
                }
                length += 1 + 3 * more;
            }
            sizes[header & 15] = 1 + size;
            at += length;
        } else {
            const std::size_t size = sizes[(header & 0x80) != 0 ? header >> 5 & 3 : header & 15];
            if (size == 0 || data.size() - at < size) {
                return;
            }
            ++floor.messages;
            floor.digest += data[at + size - 1];
            at += size;
        }
    }
}

} // namespace

FitFloor walkFit(ByteView file) {
    FitFloor floor;
    for (std::size_t at = 0; file.size() - at > 14;) {
        const ByteView rest = file.subspan(at);
        const std::size_t header = std::min<std::size_t>(rest[0], rest.size());
        const std::size_t data = std::min<std::size_t>(little32(rest, 4), rest.size() - header);
        floor.digest += fit::crc16ByTable(rest.first(header + data));
        walk(rest.subspan(header, data), floor);
        at += std::min(rest.size(), header + data + 2);
        if (data == 0) {
            break;
        }
    }
    return floor;
}

} // namespace ritm::baselines
