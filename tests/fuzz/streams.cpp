// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as stored streams and details of a workout: what is read is written and read the same.
#include "core/vault/streamcodec.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ritm::ByteView bytes(data, size);
    if (const auto streams = ritm::vault::decodeStreams(bytes)) {
        const ritm::Bytes written = ritm::vault::encodeStreams(*streams);
        const auto again = ritm::vault::decodeStreams(written);
        ritm::fuzz::require(again.has_value() && ritm::vault::encodeStreams(*again) == written);
    }
    if (const auto details = ritm::vault::decodeDetails(bytes)) {
        const ritm::Bytes written = ritm::vault::encodeDetails(*details);
        const auto again = ritm::vault::decodeDetails(written);
        ritm::fuzz::require(again.has_value() && ritm::vault::encodeDetails(*again) == written);
    }
    (void)ritm::vault::decompress(bytes);
    return 0;
}
