// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/connection.h"

#include <sqlite3.h>

#include <cerrno>

namespace ritm::sqlite {

std::string_view errorModule(SqliteError) {
    return "sqlite";
}

std::string_view errorName(SqliteError code) {
    switch (code) {
    case SqliteError::WrongKey:
        return "wrong_key";
    case SqliteError::NotEncrypted:
        return "not_encrypted";
    case SqliteError::CannotOpen:
        return "cannot_open";
    case SqliteError::Full:
        return "full";
    case SqliteError::Busy:
        return "busy";
    case SqliteError::Corrupt:
        return "corrupt";
    case SqliteError::Io:
        return "io";
    case SqliteError::ReadOnly:
        return "read_only";
    case SqliteError::Constraint:
        return "constraint";
    case SqliteError::NewerSchema:
        return "newer_schema";
    case SqliteError::NoMemory:
        return "no_memory";
    case SqliteError::Sql:
        return "sql";
    }
    return "unknown";
}

namespace {

SqliteError meaning(int code, int systemError) {
    switch (code & 0xff) {
    case SQLITE_FULL:
        return SqliteError::Full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return SqliteError::Busy;
    case SQLITE_NOTADB:
        return SqliteError::WrongKey;
    case SQLITE_CORRUPT:
        return SqliteError::Corrupt;
    case SQLITE_CANTOPEN:
        return SqliteError::CannotOpen;
    case SQLITE_READONLY:
        return SqliteError::ReadOnly;
    case SQLITE_CONSTRAINT:
        return SqliteError::Constraint;
    case SQLITE_NOMEM:
        return SqliteError::NoMemory;
    case SQLITE_IOERR: // SQLite knows ENOSPC as full, but not a quota or a limit of the file's size
        return systemError == EFBIG || systemError == EDQUOT || systemError == ENOSPC ? SqliteError::Full
                                                                                      : SqliteError::Io;
    default:
        return SqliteError::Sql;
    }
}

} // namespace

Connection::~Connection() {
    for (const auto& [sql, statement] : idle) {
        sqlite3_finalize(statement);
    }
    sqlite3_close_v2(handle);
}

std::unexpected<Error> Connection::failure(int code) const {
    return fail(meaning(code, sqlite3_system_errno(handle)), sqlite3_errmsg(handle));
}

Result<> Connection::execute(const std::string& sql) const {
    const int code = sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return failure(code);
    }
    return {};
}

} // namespace ritm::sqlite
