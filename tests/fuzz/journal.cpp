// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an entry of a recording's journal: what is read is written and read the same, bit for bit.
#include "core/session/journalentry.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto entry = ritm::session::decode(ritm::ByteView(data, size));
    if (entry) {
        const ritm::Bytes written = ritm::session::encode(*entry);
        const auto again = ritm::session::decode(written);
        ritm::fuzz::require(again.has_value() && ritm::session::encode(*again) == written);
    }
    return 0;
}
