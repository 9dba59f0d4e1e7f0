// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/transaction.h"

#include <utility>

namespace ritm::sqlite {
namespace {

/// What a destructor comes to: there is nobody to tell, and what it could not undo SQLite undoes on closing.
void drop(const Result<>&) {}

} // namespace

Result<Transaction> Transaction::begin(Database& database) {
    RITM_TRY(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Result<Transaction> Transaction::beginRead(Database& database) {
    RITM_TRY(database.execute("BEGIN DEFERRED"));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    // A full disk or a failed write may have ended it already.
    if (m_database != nullptr && m_database->inTransaction()) {
        drop(m_database->execute("ROLLBACK"));
    }
}

Result<> Transaction::commit() {
    if (!m_database->inTransaction()) {
        m_database = nullptr;
        return fail(SqliteError::Io, "a failure before had ended the transaction");
    }
    RITM_TRY(m_database->execute("COMMIT")); // a failed one is rolled back by the destructor
    m_database = nullptr;
    return {};
}

Result<Savepoint> Savepoint::begin(Database& database) {
    RITM_TRY(database.execute("SAVEPOINT part"));
    return Savepoint(database);
}

Savepoint::Savepoint(Savepoint&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Savepoint::~Savepoint() {
    if (m_database != nullptr && m_database->inTransaction()) {
        drop(m_database->execute("ROLLBACK TO part"));
        drop(m_database->execute("RELEASE part"));
    }
}

Result<> Savepoint::release() {
    RITM_TRY(m_database->execute("RELEASE part"));
    m_database = nullptr;
    return {};
}

} // namespace ritm::sqlite
