// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/statement.h"

#include "core/sqlite/connection.h"

#include <sqlite3.h>

#include <utility>

namespace ritm::sqlite {

namespace {
constexpr std::size_t kIdleStatements = 128;
}

Statement::Statement(std::shared_ptr<Connection> connection, sqlite3_stmt* compiled, std::string sql)
    : m_connection(std::move(connection)), m_compiled(compiled), m_sql(std::move(sql)) {}

Statement::Statement(Statement&& other) noexcept
    : m_connection(std::move(other.m_connection)), m_compiled(std::exchange(other.m_compiled, nullptr)),
      m_sql(std::move(other.m_sql)), m_bindResult(other.m_bindResult) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    if (this != &other) {
        giveBack();
        m_connection = std::move(other.m_connection);
        m_compiled = std::exchange(other.m_compiled, nullptr);
        m_sql = std::move(other.m_sql);
        m_bindResult = other.m_bindResult;
    }
    return *this;
}

Statement::~Statement() {
    giveBack();
}

void Statement::giveBack() {
    if (m_compiled == nullptr) {
        return;
    }
    reset();
    auto& idle = m_connection->idle;
    if (idle.size() >= kIdleStatements || !idle.try_emplace(m_sql, m_compiled).second) {
        sqlite3_finalize(m_compiled);
    }
    m_compiled = nullptr;
}

void Statement::rewind() {
    sqlite3_reset(m_compiled);
}

void Statement::reset() {
    sqlite3_reset(m_compiled);
    sqlite3_clear_bindings(m_compiled);
    m_bindResult = SQLITE_OK;
}

namespace {
void keepFirst(int& kept, int code) {
    if (kept == SQLITE_OK) {
        kept = code;
    }
}
} // namespace

void Statement::bind(int index, std::nullptr_t) {
    keepFirst(m_bindResult, sqlite3_bind_null(m_compiled, index));
}

void Statement::bind(int index, std::int64_t value) {
    keepFirst(m_bindResult, sqlite3_bind_int64(m_compiled, index, value));
}

void Statement::bind(int index, double value) {
    keepFirst(m_bindResult, sqlite3_bind_double(m_compiled, index, value));
}

void Statement::bind(int index, std::string_view value) {
    // An empty view may have no address, which SQLite would take for NULL.
    keepFirst(m_bindResult, sqlite3_bind_text64(m_compiled, index, value.empty() ? "" : value.data(),
                                                value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int index, ByteView value) {
    keepFirst(m_bindResult, value.empty() ? sqlite3_bind_zeroblob(m_compiled, index, 0)
                                          : sqlite3_bind_blob64(m_compiled, index, value.data(), value.size(),
                                                                SQLITE_TRANSIENT));
}

Result<bool> Statement::step() {
    if (m_bindResult != SQLITE_OK) {
        return m_connection->failure(m_bindResult);
    }
    const int code = sqlite3_step(m_compiled);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    auto failure = m_connection->failure(code);
    sqlite3_reset(m_compiled);
    return failure;
}

Statement::Kind Statement::kind(int column) const {
    switch (sqlite3_column_type(m_compiled, column)) {
    case SQLITE_INTEGER:
        return Kind::Integer;
    case SQLITE_FLOAT:
        return Kind::Real;
    case SQLITE_TEXT:
        return Kind::Text;
    case SQLITE_BLOB:
        return Kind::Blob;
    default:
        return Kind::Null;
    }
}

int Statement::columns() const {
    return sqlite3_column_count(m_compiled);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_compiled, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_compiled, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_compiled, column);
}

std::string Statement::text(int column) const {
    const ByteView bytes = blobView(column);
    return std::string(textOf(bytes));
}

Bytes Statement::blob(int column) const {
    const ByteView bytes = blobView(column);
    return {bytes.begin(), bytes.end()};
}

ByteView Statement::blobView(int column) const {
    const void* const data = sqlite3_column_blob(m_compiled, column);
    const int size = sqlite3_column_bytes(m_compiled, column);
    if (data == nullptr || size <= 0) {
        return {};
    }
    return {static_cast<const std::uint8_t*>(data), static_cast<std::size_t>(size)};
}

std::optional<std::int64_t> Statement::maybeInteger(int column) const {
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::maybeReal(int column) const {
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<std::string> Statement::maybeText(int column) const {
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

} // namespace ritm::sqlite
