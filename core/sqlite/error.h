// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string_view>

namespace ritm::sqlite {

/// Why a database call failed.
enum class SqliteError : std::uint8_t {
    WrongKey,     ///< the file is encrypted under another key, or is no database at all
    NotEncrypted, ///< the file is a plain database, or this build has no cipher
    CannotOpen,   ///< no such folder, no right to it, or no file where none may be made
    Full,         ///< the disk or the allowed size is used up; what was acknowledged is safe
    Busy,         ///< another connection holds the lock for too long
    Corrupt,      ///< the file's content contradicts itself
    Io,           ///< the system refused to read or write
    ReadOnly,
    Constraint,  ///< a row would break a rule of its table
    NewerSchema, ///< the file was written by a later version of the program
    NoMemory,
    Sql, ///< a statement that this database does not understand, or a wrong use of it: our bug
};
[[nodiscard]] std::string_view errorModule(SqliteError);
[[nodiscard]] std::string_view errorName(SqliteError code);

} // namespace ritm::sqlite
