// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as JSON: canonical text is a fixed point, and a document that was read is written and read the
// same.
#include "sync/protocol/json.h"
#include "sync/protocol/identity.h"
#include "sync/protocol/sync.h"
#include "tests/fuzz/require.h"

namespace {

template <class T>
void readWriteRead(std::string_view text) {
    const auto value = ritm::decodeJson<T>(text);
    if (!value) {
        ritm::fuzz::require(!value.error().list.empty());
        ritm::fuzz::require(value.error().list.size() <= ritm::JsonIssues::kMaximum);
        return;
    }
    const auto again = ritm::decodeJson<T>(ritm::toJson(*value));
    ritm::fuzz::require(again.has_value() && *again == *value);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = ritm::textOf(ritm::ByteView(data, size));
    if (const auto canonical = ritm::canonicalJson(text)) {
        const auto again = ritm::canonicalJson(canonical->text);
        ritm::fuzz::require(again.has_value() && *again == *canonical);
    }
    readWriteRead<ritm::wire::PushRequest>(text);
    readWriteRead<ritm::wire::PullRequest>(text);
    return 0;
}
