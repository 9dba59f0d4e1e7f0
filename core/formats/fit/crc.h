// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>

namespace ritm::fit {

/// CRC-16/ARC (polynomial 0x8005, reflected, start 0), as FIT headers and files carry it, continued from
/// `crc`. Picks carry-less multiplication where the processor has it.
[[nodiscard]] std::uint16_t crc16(ByteView bytes, std::uint16_t crc = 0);

/// The same by tables, for processors without and as the other side of the test.
[[nodiscard]] std::uint16_t crc16ByTable(ByteView bytes, std::uint16_t crc = 0);

} // namespace ritm::fit
