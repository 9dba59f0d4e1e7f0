// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/sqlite/error.h"
#include "core/sqlite/statement.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace ritm::sqlite {

/// How a database is opened; the defaults are those of DESIGN sections 5 and 7.
struct OpenOptions {
    std::chrono::milliseconds busyTimeout{5000}; ///< how long a lock of another connection is waited for
    bool readOnly = false;
    bool create = true;     ///< make the file when there is none
    bool exclusive = false; ///< no other connection, of this process or another, while this one is open
    int cacheKibibytes = 8192;
    /// The file may not grow past this many pages of 4096 bytes; 0 is no limit. Gives Full like a full disk.
    std::int64_t maxPages = 0;
};

/// One connection to an encrypted database. WAL, synchronous=FULL, foreign keys on, temporary data in memory.
/// Used from one thread at a time; several connections to a file may live in several threads.
class Database {
public:
    /// Opens or makes an encrypted file with a raw key. Refuses a file that is not encrypted and a build
    /// whose SQLite has no cipher. Errors: WrongKey, NotEncrypted, CannotOpen, Busy, Full, Io.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& path, const DatabaseKey& key,
                                               const OpenOptions& options = {});
    /// A database that lives in memory and goes with this object; for tests and RAM-only sessions.
    [[nodiscard]] static Result<Database> inMemory();

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Runs one or more statements that give no rows.
    [[nodiscard]] Result<> execute(const std::string& sql);
    /// A statement ready to bind. Its compiled form is kept for the next time the same text is asked for.
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// Binds the values in order and runs to the end; for statements that give no rows.
    template <class... Values>
    [[nodiscard]] Result<> run(std::string_view sql, const Values&... values) {
        RITM_TRY_ASSIGN(Statement statement, prepare(sql));
        return statement.run(values...);
    }
    /// The first column of the first row as an integer; nothing when there is no row or it is NULL.
    template <class... Values>
    [[nodiscard]] Result<std::optional<std::int64_t>> integer(std::string_view sql, const Values&... values) {
        RITM_TRY_ASSIGN(Statement statement, prepare(sql));
        RITM_TRY_ASSIGN(const bool row, statement.first(values...));
        return row && !statement.isNull(0) ? std::optional(statement.integer(0)) : std::nullopt;
    }

    /// Makes a function of one text known to SQL on this connection.
    [[nodiscard]] Result<> addTextFunction(const char* name, std::string (*function)(std::string_view));

    /// Rows that the last INSERT, UPDATE or DELETE touched.
    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] std::int64_t lastInsertRowId() const;
    /// Whether a transaction is open; a failure (Full, Io) may have rolled it back by itself.
    [[nodiscard]] bool inTransaction() const;
    /// Checks pages, their authentication codes and the structure. Errors: Corrupt, Io.
    [[nodiscard]] Result<> checkIntegrity();
    /// Encrypts the whole file anew.
    [[nodiscard]] Result<> rekey(const DatabaseKey& key);
    /// Moves what the write-ahead log holds into the file and empties it.
    [[nodiscard]] Result<> checkpoint();
    /// Copies a consistent snapshot into a new file under that key.
    [[nodiscard]] Result<> copyTo(const std::filesystem::path& path, const DatabaseKey& key);

private:
    explicit Database(std::shared_ptr<Connection> connection);
    std::shared_ptr<Connection> m_connection;
};

} // namespace ritm::sqlite
