// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a .gz or .zip: total, and what is unpacked stays within the stated limit.
#include "core/formats/archive/archive.h"
#include "tests/fuzz/writeback.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ritm::ByteView bytes(data, size);
    ritm::ProblemList problems;
    std::size_t unpacked = 0;
    ritm::archive::unpack(bytes, "input.zip", problems,
                          [&](const std::string&, ritm::ByteView part) { unpacked += part.size(); });
    ritm::fuzz::require(unpacked <= std::max(size, ritm::archive::unpackLimit(size)));
    const auto decoded = ritm::decode(bytes, "input.zip");
    ritm::fuzz::require(!decoded || !decoded->workouts.empty() || !decoded->problems.empty());
    return 0;
}
