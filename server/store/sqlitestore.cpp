// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sqlitestore.h"

#include "core/sqlite/database.h"
#include "core/sqlite/transaction.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace ritm::store {

namespace {

Error translated(const Error& error) {
    using sqlite::SqliteError;
    StoreError code = StoreError::Failed;
    if (error.is(SqliteError::WrongKey) || error.is(SqliteError::NotEncrypted)) {
        code = StoreError::WrongKey;
    } else if (error.is(SqliteError::CannotOpen) || error.is(SqliteError::ReadOnly)) {
        code = StoreError::CannotOpen;
    } else if (error.is(SqliteError::Full)) {
        code = StoreError::Full;
    } else if (error.is(SqliteError::Busy)) {
        code = StoreError::Busy;
    } else if (error.is(SqliteError::Constraint)) {
        code = StoreError::Constraint;
    } else if (error.is(SqliteError::NewerSchema)) {
        code = StoreError::TooNew;
    }
    return Error(code, error.describe());
}

template <class T>
Result<T> translate(Result<T> result) {
    if (!result) {
        return std::unexpected(translated(result.error()));
    }
    return result;
}

void bind(sqlite::Statement& statement, int index, const Value& value) {
    std::visit(
        [&](const auto& content) {
            using Content = std::remove_cvref_t<decltype(content)>;
            if constexpr (std::same_as<Content, std::monostate>) {
                statement.bind(index, nullptr);
            } else {
                statement.bind(index, content);
            }
        },
        value.any());
}

Value valueAt(const sqlite::Statement& statement, int column) {
    switch (statement.kind(column)) {
    case sqlite::Statement::Kind::Null:
        return {};
    case sqlite::Statement::Kind::Integer:
        return statement.integer(column);
    case sqlite::Statement::Kind::Real:
        return statement.real(column);
    case sqlite::Statement::Kind::Text:
        return statement.text(column);
    case sqlite::Statement::Kind::Blob:
        return statement.blob(column);
    }
    return {};
}

/// PostgreSQL's $1 is SQLite's ?1: SQLite itself numbers $1 by where it stands, not by its name.
std::string withNumberedParameters(std::string_view sql) {
    std::string out(sql);
    bool quoted = false;
    for (std::size_t i = 0; i + 1 < out.size(); ++i) {
        quoted = out[i] == '\'' ? !quoted : quoted;
        if (!quoted && out[i] == '$' && out[i + 1] >= '0' && out[i + 1] <= '9') {
            out[i] = '?';
        }
    }
    return out;
}

using Notes = std::set<std::pair<std::string, std::string>>;

/// One task's view of one connection.
class Session final : public Writer {
public:
    Session(sqlite::Database& database, Notes& notes) : m_database(database), m_notes(notes) {}

    [[nodiscard]] Result<Rows> query(std::string_view sql, const Values& values) override {
        RITM_TRY_ASSIGN(auto statement, translate(m_database.prepare(withNumberedParameters(sql))));
        bindAll(statement, values);
        Rows rows;
        for (;;) {
            RITM_TRY_ASSIGN(const bool row, translate(statement.step()));
            if (!row) {
                return rows;
            }
            Row& out = rows.emplace_back();
            const int columns = statement.columns();
            for (int column = 0; column < columns; ++column) {
                out.push_back(valueAt(statement, column));
            }
        }
    }

    Result<std::int64_t> execute(std::string_view sql, const Values& values) override {
        RITM_TRY(query(sql, values));
        return m_database.changes();
    }

    void notify(std::string_view channel, std::string_view note) override { m_notes.emplace(channel, note); }

private:
    static void bindAll(sqlite::Statement& statement, const Values& values) {
        statement.reset();
        int index = 0;
        for (const Value& value : values) {
            bind(statement, ++index, value);
        }
    }

    sqlite::Database& m_database;
    Notes& m_notes;
};

/// Who listens to which channel.
class Board {
public:
    using Call = std::function<void(std::string_view)>;

    std::shared_ptr<void> subscribe(std::string channel, Call call) {
        auto entry = std::make_shared<Entry>();
        entry->call = std::move(call);
        const std::scoped_lock lock(m_mutex);
        m_entries.emplace(std::move(channel), entry);
        // The token's end waits for a running call, and no call begins after it.
        return std::shared_ptr<void>(entry.get(), [entry](void*) {
            const std::scoped_lock wait(entry->mutex);
            entry->call = nullptr;
        });
    }

    void tell(const Notes& notes) {
        for (const auto& [channel, note] : notes) {
            std::vector<std::shared_ptr<Entry>> listeners;
            {
                const std::scoped_lock lock(m_mutex);
                const auto [from, to] = m_entries.equal_range(channel);
                std::for_each(from, to, [&](const auto& each) { listeners.push_back(each.second); });
            }
            for (const auto& listener : listeners) {
                const std::scoped_lock lock(listener->mutex);
                if (listener->call) {
                    listener->call(note);
                }
            }
        }
    }

private:
    struct Entry {
        std::recursive_mutex mutex;
        Call call;
    };
    std::mutex m_mutex;
    std::multimap<std::string, std::shared_ptr<Entry>> m_entries;
};

class SqliteStore final : public Store {
public:
    SqliteStore(sqlite::Database writer, std::vector<sqlite::Database> readers, const SqliteOptions& options)
        : m_options(options), m_writer(std::move(writer)), m_readers(std::move(readers)) {
        m_threads.emplace_back([this] { writeLoop(); });
        for (sqlite::Database& reader : m_readers) {
            m_threads.emplace_back([this, &reader] { readLoop(reader); });
        }
    }
    ~SqliteStore() override { close(); }

    [[nodiscard]] Result<> migrate(std::span<const Schema> schemas) override {
        std::vector<Schema> list(schemas.begin(), schemas.end());
        RITM_TRY(writeNow([](Writer& writer) {
            return writer.execute("CREATE TABLE IF NOT EXISTS store_schema (domain TEXT PRIMARY KEY, "
                                  "version BIGINT NOT NULL)");
        }));
        for (const Schema& schema : list) {
            RITM_TRY(migrateDomain(schema));
        }
        return {};
    }

    [[nodiscard]] Subscription subscribe(std::string channel,
                                         std::function<void(std::string_view)> call) override {
        return m_board.subscribe(std::move(channel), std::move(call));
    }

    void probe(std::move_only_function<void(Result<>)> done) override {
        auto shared = std::make_shared<std::move_only_function<void(Result<>)>>(std::move(done));
        write(
            [](Writer& writer) -> Result<bool> {
                RITM_TRY(writer.execute("CREATE TABLE IF NOT EXISTS store_probe (id BIGINT PRIMARY KEY)"));
                RITM_TRY(
                    writer.execute("INSERT INTO store_probe (id) VALUES (1) ON CONFLICT (id) DO NOTHING"));
                RITM_TRY(writer.execute("DELETE FROM store_probe WHERE id = 1"));
                return true;
            },
            [shared](Result<bool> outcome) {
                (*shared)(outcome ? Result<>() : Result<>(std::unexpect, outcome.error()));
            });
    }

    void close() override {
        {
            const std::scoped_lock lock(m_mutex);
            m_closed = true;
        }
        m_writeReady.notify_all();
        m_readReady.notify_all();
        for (std::thread& thread : m_threads) {
            if (thread.joinable()) {
                thread.join();
            }
        }
    }

protected:
    void enqueueWrite(WriteJob job) override {
        StoreError refusal{};
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_closed && m_writes.size() < m_options.writesQueued &&
                m_bytes + job.bytes <= m_options.bytesQueued) {
                m_bytes += job.bytes;
                m_writes.push_back(std::move(job));
                m_writeReady.notify_one();
                return;
            }
            refusal = m_closed ? StoreError::Closed : StoreError::Busy;
        }
        job.finish(fail(refusal));
    }

    void enqueueRead(ReadJob job) override {
        StoreError refusal{};
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_closed && m_reads.size() < m_options.readsQueued) {
                m_reads.push_back(std::move(job));
                m_readReady.notify_one();
                return;
            }
            refusal = m_closed ? StoreError::Closed : StoreError::Busy;
        }
        job.finish(fail(refusal));
    }

private:
    struct Finished {
        WriteJob job;
        Result<> outcome;
        Notes notes;
    };

    [[nodiscard]] Result<> migrateDomain(const Schema& schema) {
        const std::string domain(schema.domain);
        RITM_TRY_ASSIGN(const auto row, writeNow([domain](Writer& writer) {
                            return writer.first("SELECT version FROM store_schema WHERE domain = $1",
                                                {domain});
                        }));
        const auto known = row ? static_cast<std::size_t>(row->at(0).integer()) : 0;
        if (known > schema.migrations.size()) {
            return fail(StoreError::TooNew, domain);
        }
        for (std::size_t version = known; version < schema.migrations.size(); ++version) {
            const std::string sql(schema.migrations[version]);
            const auto done = writeNow([this, domain, sql, version](Writer& writer) -> Result<std::int64_t> {
                RITM_TRY(translate(m_writer.execute(sql)));
                return writer.execute("INSERT INTO store_schema (domain, version) VALUES ($1, $2) "
                                      "ON CONFLICT (domain) DO UPDATE SET version = excluded.version",
                                      {domain, version + 1});
            });
            RITM_TRY(done);
        }
        return {};
    }

    void writeLoop() {
        for (;;) {
            std::vector<Finished> batch;
            {
                std::unique_lock lock(m_mutex);
                m_writeReady.wait(lock, [this] { return m_closed || !m_writes.empty(); });
                if (m_writes.empty()) {
                    return;
                }
                while (!m_writes.empty() && batch.size() < m_options.writesTogether) {
                    m_bytes -= m_writes.front().bytes;
                    batch.push_back({std::move(m_writes.front()), {}, {}});
                    m_writes.pop_front();
                }
            }
            if (!commitTogether(batch)) {
                // The database gave the whole transaction up by itself: each task again, alone.
                for (Finished& each : batch) {
                    commitAlone(each);
                }
            }
            for (Finished& each : batch) {
                if (each.outcome) {
                    m_board.tell(each.notes);
                }
                each.job.finish(each.outcome);
            }
        }
    }

    /// False when the transaction was lost and nothing of the batch happened.
    bool commitTogether(std::vector<Finished>& batch) {
        auto transaction = sqlite::Transaction::begin(m_writer);
        if (!transaction) {
            for (Finished& each : batch) {
                each.outcome = std::unexpected(translated(transaction.error()));
            }
            return true;
        }
        for (Finished& each : batch) {
            each.notes.clear();
            auto savepoint = sqlite::Savepoint::begin(m_writer);
            if (!savepoint) {
                return false;
            }
            Session session(m_writer, each.notes);
            each.outcome = each.job.run(session);
            if (!m_writer.inTransaction()) {
                return false;
            }
            if (each.outcome && !savepoint->release()) {
                return false;
            }
        }
        const auto committed = transaction->commit();
        if (!committed) {
            for (Finished& each : batch) {
                each.outcome =
                    each.outcome ? Result<>(std::unexpect, translated(committed.error())) : each.outcome;
            }
        }
        return true;
    }

    void commitAlone(Finished& each) {
        each.notes.clear();
        auto transaction = sqlite::Transaction::begin(m_writer);
        if (!transaction) {
            each.outcome = std::unexpected(translated(transaction.error()));
            return;
        }
        Session session(m_writer, each.notes);
        each.outcome = each.job.run(session);
        if (each.outcome) {
            if (const auto committed = transaction->commit(); !committed) {
                each.outcome = std::unexpected(translated(committed.error()));
            }
        }
    }

    void readLoop(sqlite::Database& database) {
        for (;;) {
            std::optional<ReadJob> job;
            {
                std::unique_lock lock(m_mutex);
                m_readReady.wait(lock, [this] { return m_closed || !m_reads.empty(); });
                if (m_reads.empty()) {
                    return;
                }
                job = std::move(m_reads.front());
                m_reads.pop_front();
            }
            Result<> outcome;
            {
                const auto snapshot = sqlite::Transaction::beginRead(database);
                if (snapshot) {
                    Notes none;
                    Session session(database, none);
                    outcome = job->run(session);
                } else {
                    outcome = std::unexpected(translated(snapshot.error()));
                }
            }
            job->finish(outcome);
        }
    }

    SqliteOptions m_options;
    sqlite::Database m_writer;
    std::vector<sqlite::Database> m_readers;
    Board m_board;
    std::mutex m_mutex;
    std::condition_variable m_writeReady;
    std::condition_variable m_readReady;
    std::deque<WriteJob> m_writes;
    std::deque<ReadJob> m_reads;
    std::size_t m_bytes = 0;
    bool m_closed = false;
    std::vector<std::thread> m_threads;
};

} // namespace

Result<std::unique_ptr<Store>> openSqliteStore(const std::filesystem::path& file, const DatabaseKey& key,
                                               const SqliteOptions& options) {
    RITM_TRY_ASSIGN(auto writer, translate(sqlite::Database::open(file, key)));
    std::vector<sqlite::Database> readers;
    for (std::size_t i = 0; i < std::max<std::size_t>(options.readers, 1); ++i) {
        RITM_TRY_ASSIGN(auto reader, translate(sqlite::Database::open(file, key, {.create = false})));
        readers.push_back(std::move(reader));
    }
    return std::make_unique<SqliteStore>(std::move(writer), std::move(readers), options);
}

} // namespace ritm::store
