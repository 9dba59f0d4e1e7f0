// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a GPX file: total, bounded, and what comes out can be written and read again.
#include "tests/fuzz/writeback.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    ritm::fuzz::decodeAndWriteBack(ritm::ByteView(data, size), "input.gpx");
    return 0;
}
