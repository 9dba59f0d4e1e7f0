// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/workers.h"

#include <algorithm>
#include <utility>

namespace ritm::identity {

Workers::Workers(std::size_t threads, std::size_t queued) : m_capacity(queued) {
    for (std::size_t i = 0; i < std::max<std::size_t>(threads, 1); ++i) {
        m_threads.emplace_back([this] { run(); });
    }
}

Workers::~Workers() {
    std::deque<std::move_only_function<void()>> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_queue);
    }
    m_ready.notify_all();
    dropped.clear(); // whoever waits for an answer gets it now
    for (std::thread& thread : m_threads) {
        thread.join();
    }
}

bool Workers::post(std::move_only_function<void()> work) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || m_queue.size() >= m_capacity) {
            return false;
        }
        m_queue.push_back(std::move(work));
    }
    m_ready.notify_one();
    return true;
}

std::size_t Workers::waiting() const {
    const std::scoped_lock lock(m_mutex);
    return m_queue.size();
}

void Workers::run() {
    for (;;) {
        std::move_only_function<void()> work;
        {
            std::unique_lock lock(m_mutex);
            m_ready.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_stopping) {
                return;
            }
            work = std::move(m_queue.front());
            m_queue.pop_front();
        }
        work();
    }
}

} // namespace ritm::identity
