// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/database.h"

#include <span>
#include <string_view>

namespace ritm::sqlite {

/// One step of a schema. Steps are only ever added at the end, and never changed once released.
struct Migration {
    int version = 0; ///< 1, 2, 3, ...
    std::string_view sql;
};

/// Brings the schema (PRAGMA user_version) to the last step, each step in a transaction of its own, so a
/// crash between two goes on at the right one. Errors: NewerSchema when the file is ahead of the steps, Full,
/// Io, Sql.
[[nodiscard]] Result<> migrate(Database& database, std::span<const Migration> steps);

} // namespace ritm::sqlite
