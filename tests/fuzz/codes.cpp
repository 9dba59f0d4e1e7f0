// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a code that a person types or scans: what is read has one spelling, which is read the same.
#include "core/seal/approval.h"
#include "core/seal/recovery.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view typed = ritm::textOf(ritm::ByteView(data, size));
    if (const auto code = ritm::seal::parseCode(typed)) {
        const auto again = ritm::seal::parseCode(ritm::seal::groupCode(*code));
        ritm::fuzz::require(again.has_value() && *again == *code);
    }
    if (const auto key = ritm::seal::parseRecoveryText(typed)) {
        const auto again = ritm::seal::parseRecoveryText(ritm::seal::recoveryText(*key));
        ritm::fuzz::require(again.has_value() && again->equals(*key));
    }
    return 0;
}
