// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/row.h"
#include "core/vault/error.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ritm::vault {

struct Core;

/// Rows of any kind in the profile's own space. A change and its mutation-log entry commit together.
class Entities {
public:
    explicit Entities(Core& core) : m_core(core) {}

    /// Writes fields (JSON texts); others of the row stay. Values that do not change make no mutation.
    /// Errors: InvalidValue, Full, Io.
    [[nodiscard]] Result<> put(const std::string& kind, const std::string& id,
                               const std::map<std::string, std::string>& fields);
    [[nodiscard]] Result<> remove(const std::string& kind, const std::string& id);
    [[nodiscard]] Result<> undelete(const std::string& kind, const std::string& id);
    /// The row as the athlete sees it.
    [[nodiscard]] Result<std::optional<rows::Row>> find(const std::string& kind, const std::string& id);
    /// All rows of a kind that are not deleted, by id.
    [[nodiscard]] Result<std::vector<rows::Row>> all(const std::string& kind);

private:
    Core& m_core;
};

} // namespace ritm::vault
