// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/row.h"
#include "core/vault/error.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace ritm::vault {

struct Core;

/// A field that was changed on two devices without one knowing of the other.
struct Conflict {
    std::int64_t id = 0;
    rows::RowKey key;
    std::string field;
    rows::Field kept; ///< what the row has now
    rows::Field lost; ///< what it does not have
    UtcTime noticed{};
};

/// A change of this device that the server refused.
struct Refused {
    std::int64_t id = 0;
    rows::Mutation mutation;
    std::string problem; ///< problem+json
    UtcTime noticed{};
};

/// What waits for the athlete's decision; nothing in here is ever dropped by itself.
class Inbox {
public:
    explicit Inbox(Core& core) : m_core(core) {}

    [[nodiscard]] Result<std::vector<Conflict>> conflicts();
    [[nodiscard]] Result<std::vector<Refused>> refused();
    [[nodiscard]] Result<std::size_t> count();
    /// The text of a value: sealed fields (title, notes) opened, others as their JSON. Errors: Locked,
    /// Damaged.
    [[nodiscard]] Result<std::string> readable(const rows::RowKey& key, const std::string& field,
                                               const std::string& json);
    /// The value in the row is right; the conflict leaves the inbox.
    [[nodiscard]] Result<> keep(std::int64_t conflict);
    /// The lost value comes back as a change of its own; the conflict stays with the two exchanged, so that
    /// this can be undone, until keep.
    [[nodiscard]] Result<> exchange(std::int64_t conflict);
    /// Makes the refused change again as a new mutation.
    [[nodiscard]] Result<> retry(std::int64_t refused);
    /// The athlete gives the refused change up.
    [[nodiscard]] Result<> dismiss(std::int64_t refused);

private:
    Core& m_core;
};

} // namespace ritm::vault
