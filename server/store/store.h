// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/store/schema.h"
#include "server/store/value.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ritm::store {

/// How the store fails.
enum class StoreError : std::uint8_t {
    /// A bounded queue is full: answer 503 with Retry-After.
    Busy,
    /// The server is going down.
    Closed,
    CannotOpen,
    /// The file is not a database of this key.
    WrongKey,
    /// The database was written by a newer program.
    TooNew,
    /// A UNIQUE, CHECK or foreign key rule said no.
    Constraint,
    /// No room on the disk.
    Full,
    /// Anything else the database reports.
    Failed,
};
[[nodiscard]] std::string_view errorModule(StoreError);
[[nodiscard]] std::string_view errorName(StoreError error);

/// Reads. SQL is the common part of SQLite 3.46 and PostgreSQL 15; parameters are $1, $2, ...
class Reader {
public:
    virtual ~Reader() = default;
    /// All rows of the answer; put a LIMIT on what can grow.
    [[nodiscard]] virtual Result<Rows> query(std::string_view sql, const Values& values = {}) = 0;
    /// The first row, if there is one.
    [[nodiscard]] Result<std::optional<Row>> first(std::string_view sql, const Values& values = {});
};

/// Reads and writes inside one task: all of its writes come to be, or none.
class Writer : public Reader {
public:
    /// Runs a statement; how many rows it touched.
    virtual Result<std::int64_t> execute(std::string_view sql, const Values& values = {}) = 0;
    /// Tells every subscriber of the channel, in every instance of the server, after this task is committed
    /// durably; nothing if it is not. Equal notes of one task are sent once.
    virtual void notify(std::string_view channel, std::string_view note) = 0;
};

/// The server's database, embedded or PostgreSQL.
///
/// Writes: every task runs alone, one after the other, in its own savepoint of a transaction that commits
/// whatever was queued while the last one committed. A task that returns an error leaves nothing behind and
/// disturbs no other. `done` is called after the commit is on disk (or has failed: a task's success becomes
/// the commit's error), from the store's thread; it must be short. Tasks may run again when the transaction
/// they ran in had to be abandoned, so they touch nothing but their Writer and what they own, and set their
/// own results afresh.
///
/// Reads: on a small pool, each task in one snapshot of the last commit. `done` is called from there.
///
/// Both queues are bounded; beyond them `done` gets StoreError::Busy at once, on the calling thread.
class Store {
public:
    virtual ~Store() = default;

    /// Brings every domain to its newest version, before the first task. Each migration commits alone.
    [[nodiscard]] virtual Result<> migrate(std::span<const Schema> schemas) = 0;

    /// Queues a write. `bytes` is what the task holds in memory, about; it counts towards the queue's bound.
    template <class Task, class Done>
    void write(Task task, Done done, std::size_t bytes = 256) {
        using T = typename std::invoke_result_t<Task&, Writer&>::value_type;
        auto job = std::make_shared<Job<T, Task, Done>>(std::move(task), std::move(done));
        enqueueWrite({[job](Writer& writer) { return job->run(writer); },
                      [job](Result<> committed) { job->finish(std::move(committed)); }, bytes});
    }

    /// Queues a read.
    template <class Task, class Done>
    void read(Task task, Done done) {
        using T = typename std::invoke_result_t<Task&, Reader&>::value_type;
        auto job = std::make_shared<Job<T, Task, Done>>(std::move(task), std::move(done));
        enqueueRead({[job](Reader& reader) { return job->run(reader); },
                     [job](Result<> outcome) { job->finish(std::move(outcome)); }});
    }

    /// The same, waiting: for start-up, commands and tests; never on an I/O thread or inside a task.
    template <class Task>
    [[nodiscard]] auto writeNow(Task task) {
        std::promise<std::invoke_result_t<Task&, Writer&>> promise;
        auto future = promise.get_future();
        write(std::move(task), [&promise](auto result) { promise.set_value(std::move(result)); });
        return future.get();
    }
    template <class Task>
    [[nodiscard]] auto readNow(Task task) {
        std::promise<std::invoke_result_t<Task&, Reader&>> promise;
        auto future = promise.get_future();
        read(std::move(task), [&promise](auto result) { promise.set_value(std::move(result)); });
        return future.get();
    }

    /// Calls back, from a store thread, with every note sent to the channel after now. The callback must be
    /// short. Destroying the returned token unsubscribes, and returns only when no call is running.
    using Subscription = std::shared_ptr<void>;
    [[nodiscard]] virtual Subscription subscribe(std::string channel,
                                                 std::function<void(std::string_view note)> call) = 0;

    /// Whether a write gets through within a moment; for /readyz. Writes nothing that stays.
    virtual void probe(std::move_only_function<void(Result<>)> done) = 0;

    /// Finishes what is queued, refuses what comes after, and closes the files. Idempotent.
    virtual void close() = 0;

protected:
    struct WriteJob {
        std::move_only_function<Result<>(Writer&)> run;
        std::move_only_function<void(Result<>)> finish;
        std::size_t bytes = 0;
    };
    struct ReadJob {
        std::move_only_function<Result<>(Reader&)> run;
        std::move_only_function<void(Result<>)> finish;
    };
    virtual void enqueueWrite(WriteJob job) = 0;
    virtual void enqueueRead(ReadJob job) = 0;

private:
    template <class T, class Task, class Done>
    class Job {
    public:
        Job(Task task, Done done) : m_task(std::move(task)), m_done(std::move(done)) {}
        template <class Connection>
        Result<> run(Connection& connection) {
            m_result.emplace(m_task(connection));
            return m_result->has_value() ? Result<>() : Result<>(std::unexpect, m_result->error());
        }
        void finish(Result<> outcome) {
            if (outcome) {
                m_done(std::move(*m_result));
            } else {
                m_done(Result<T>(std::unexpect, std::move(outcome).error()));
            }
        }

    private:
        Task m_task;
        Done m_done;
        std::optional<Result<T>> m_result;
    };
};

} // namespace ritm::store
