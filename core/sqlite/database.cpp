// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"

#include "core/sqlite/connection.h"

#include <sqlite3.h>

#include <array>
#include <fstream>
#include <utility>

namespace ritm::sqlite {

namespace {

constexpr std::string_view kPlainHeader{"SQLite format 3\0", 16};

bool isPlain(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::array<char, 16> start{};
    file.read(start.data(), start.size());
    return file.gcount() == start.size() && std::string_view(start.data(), start.size()) == kPlainHeader;
}

/// An SQL text with a key in it, wiped when it goes.
struct KeyText {
    std::string text;
    KeyText(std::string_view before, const DatabaseKey& key, std::string_view after) {
        text.reserve(before.size() + after.size() + 2 * DatabaseKey::kSize + 1);
        text.append(before);
        for (const std::uint8_t byte : key.reveal()) {
            text += "0123456789abcdef"[byte >> 4];
            text += "0123456789abcdef"[byte & 15];
        }
        text.append(after);
    }
    KeyText(const KeyText&) = delete;
    KeyText& operator=(const KeyText&) = delete;
    ~KeyText() {
        volatile char* p = text.data();
        for (std::size_t i = 0; i < text.size(); ++i) {
            p[i] = 0;
        }
    }
};

using TextFunction = std::string (*)(std::string_view);

void callTextFunction(sqlite3_context* context, int /*count*/, sqlite3_value** values) {
    const auto* const function = static_cast<const TextFunction*>(sqlite3_user_data(context));
    const unsigned char* const text = sqlite3_value_text(values[0]);
    if (text == nullptr) {
        sqlite3_result_null(context);
        return;
    }
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    const std::string result = (*function)({reinterpret_cast<const char*>(text), size});
    sqlite3_result_text64(context, result.data(), result.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

Database::Database(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const std::filesystem::path& path, const DatabaseKey& key,
                                const OpenOptions& options) {
    if (isPlain(path)) {
        return fail(SqliteError::NotEncrypted, "the file has a plain database's header");
    }
    auto connection = std::make_shared<Connection>();
    const int flags = (options.readOnly ? SQLITE_OPEN_READONLY
                                        : SQLITE_OPEN_READWRITE | (options.create ? SQLITE_OPEN_CREATE : 0)) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    const int code = sqlite3_open_v2(path.c_str(), &connection->handle, flags, nullptr);
    if (code != SQLITE_OK) {
        return connection->failure(code);
    }
    sqlite3_extended_result_codes(connection->handle, 1);
    sqlite3_busy_timeout(connection->handle, static_cast<int>(options.busyTimeout.count()));
    // SQLCipher would write about a wrong key to stderr; the Error says it.
    RITM_TRY(connection->execute("PRAGMA cipher_log_level = NONE"));
    RITM_TRY(connection->execute(KeyText("PRAGMA key = \"x'", key, "'\"").text));
    Database database(std::move(connection));
    {
        RITM_TRY_ASSIGN(Statement cipher, database.prepare("PRAGMA cipher_version"));
        RITM_TRY_ASSIGN(const bool row, cipher.step());
        if (!row || cipher.text(0).empty()) {
            return fail(SqliteError::NotEncrypted, "this build's SQLite has no cipher");
        }
    }
    if (options.exclusive) {
        RITM_TRY(database.execute("PRAGMA locking_mode = EXCLUSIVE"));
    }
    RITM_TRY(database.integer("SELECT count(*) FROM sqlite_master"));
    if (!options.readOnly) {
        RITM_TRY(database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"));
    }
    RITM_TRY(database.execute("PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA cache_size = -" +
                              std::to_string(options.cacheKibibytes)));
    if (options.maxPages > 0) {
        RITM_TRY(database.execute("PRAGMA max_page_count = " + std::to_string(options.maxPages)));
    }
    return database;
}

Result<Database> Database::inMemory() {
    auto connection = std::make_shared<Connection>();
    const int code =
        sqlite3_open_v2(":memory:", &connection->handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) {
        return connection->failure(code);
    }
    sqlite3_extended_result_codes(connection->handle, 1);
    Database database(std::move(connection));
    RITM_TRY(database.execute("PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON"));
    return database;
}

Result<> Database::execute(const std::string& sql) {
    return m_connection->execute(sql);
}

Result<Statement> Database::prepare(std::string_view sql) {
    std::string text(sql);
    if (const auto it = m_connection->idle.find(text); it != m_connection->idle.end()) {
        sqlite3_stmt* const compiled = it->second;
        m_connection->idle.erase(it);
        return Statement(m_connection, compiled, std::move(text));
    }
    sqlite3_stmt* compiled = nullptr;
    const int code = sqlite3_prepare_v3(m_connection->handle, text.c_str(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &compiled, nullptr);
    if (code != SQLITE_OK) {
        return m_connection->failure(code);
    }
    if (compiled == nullptr) {
        return fail(SqliteError::Sql, "an empty statement");
    }
    return Statement(m_connection, compiled, std::move(text));
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(m_connection->handle);
}

std::int64_t Database::lastInsertRowId() const {
    return sqlite3_last_insert_rowid(m_connection->handle);
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(m_connection->handle) == 0;
}

Result<> Database::checkIntegrity() {
    {
        // A row is a page whose authentication code does not fit.
        RITM_TRY_ASSIGN(Statement pages, prepare("PRAGMA cipher_integrity_check"));
        RITM_TRY_ASSIGN(const bool bad, pages.step());
        if (bad) {
            return fail(SqliteError::Corrupt, "a page was changed from outside");
        }
    }
    RITM_TRY_ASSIGN(Statement structure, prepare("PRAGMA integrity_check(1)"));
    RITM_TRY_ASSIGN(const bool row, structure.step());
    if (!row || structure.text(0) != "ok") {
        return fail(SqliteError::Corrupt, "the structure contradicts itself");
    }
    return {};
}

Result<> Database::rekey(const DatabaseKey& key) {
    return m_connection->execute(KeyText("PRAGMA rekey = \"x'", key, "'\"").text);
}

Result<> Database::checkpoint() {
    return execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<> Database::copyTo(const std::filesystem::path& path, const DatabaseKey& key) {
    std::string quoted;
    for (const char c : path.string()) {
        quoted += c;
        if (c == '\'') {
            quoted += c;
        }
    }
    RITM_TRY(
        m_connection->execute(KeyText("ATTACH DATABASE '" + quoted + "' AS copy KEY \"x'", key, "'\"").text));
    auto outcome = integer("SELECT sqlcipher_export('copy')");
    if (outcome) {
        if (auto version = integer("PRAGMA user_version"); version && *version) {
            if (auto set = execute("PRAGMA copy.user_version = " + std::to_string(**version)); !set) {
                outcome = std::unexpected(set.error());
            }
        }
    }
    const auto detached = execute("DETACH DATABASE copy");
    if (!outcome) {
        return std::unexpected(outcome.error());
    }
    return detached;
}

Result<> Database::addTextFunction(const char* name, std::string (*function)(std::string_view)) {
    auto kept = std::make_unique<TextFunction>(function);
    const int code = sqlite3_create_function_v2(
        m_connection->handle, name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
        static_cast<void*>(kept.release()), // SQLite destroys it, also when it refuses
        callTextFunction, nullptr, nullptr, [](void* taken) { delete static_cast<TextFunction*>(taken); });
    return code == SQLITE_OK ? Result<>{} : m_connection->failure(code);
}

} // namespace ritm::sqlite
