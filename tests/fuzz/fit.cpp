// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a FIT file: total, bounded, and what comes out can be written in every format.
#include "tests/fuzz/writeback.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    ritm::fuzz::decodeAndWriteBack({data, size}, "input.fit");
    return 0;
}
