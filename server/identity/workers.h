// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace ritm::identity {

/// A few threads for work that is slow on purpose, with a bounded queue before them, so that a flood of
/// sign-ins takes neither the I/O threads nor the memory that Argon2id would like.
class Workers {
public:
    Workers(std::size_t threads, std::size_t queued);
    /// Finishes what has begun; what waits is dropped undone.
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// Queues work. False, and the work is gone, when the queue is full.
    [[nodiscard]] bool post(std::move_only_function<void()> work);
    /// Work that waits now.
    [[nodiscard]] std::size_t waiting() const;

private:
    void run();

    mutable std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<std::move_only_function<void()>> m_queue;
    std::size_t m_capacity;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace ritm::identity
