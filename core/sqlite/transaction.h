// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/database.h"

#include <string>

namespace ritm::sqlite {

/// Everything between begin and commit happens or none of it does; rolled back unless committed.
/// The database outlives it.
class Transaction {
public:
    /// Takes the write lock at once. Errors: Busy.
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    /// A snapshot for several reads; takes no write lock.
    [[nodiscard]] static Result<Transaction> beginRead(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Durable when it returns success. After a failure nothing of it happened. Errors: Full, Io, Busy.
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

/// A part of a transaction that can be taken back alone; taken back unless released.
class Savepoint {
public:
    [[nodiscard]] static Result<Savepoint> begin(Database& database);
    Savepoint(Savepoint&& other) noexcept;
    Savepoint& operator=(Savepoint&&) = delete;
    ~Savepoint();

    /// Keeps what was done since begin, as part of the transaction around it.
    [[nodiscard]] Result<> release();

private:
    explicit Savepoint(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace ritm::sqlite
