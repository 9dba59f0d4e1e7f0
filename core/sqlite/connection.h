// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sqlite/error.h"

#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace ritm::sqlite {

/// The C handle and the compiled statements that wait for their next use; shared by Database and Statements.
struct Connection {
    sqlite3* handle = nullptr;
    std::unordered_map<std::string, sqlite3_stmt*> idle;

    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// The Error for a result code of this handle. It never carries values, only SQLite's own wording.
    [[nodiscard]] std::unexpected<Error> failure(int code) const;
    [[nodiscard]] Result<> execute(const std::string& sql) const;
};

} // namespace ritm::sqlite
