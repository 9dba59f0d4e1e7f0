// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/handover.h"

#include <utility>

namespace ritm::http {

void Waker::attach(std::function<void()> call) {
    const std::scoped_lock lock(m_mutex);
    m_call = std::move(call);
}

void Waker::wake() {
    const std::scoped_lock lock(m_mutex);
    if (m_call) {
        m_call();
    }
}

void Waker::detach() {
    const std::scoped_lock lock(m_mutex);
    m_call = nullptr;
}

void Handover::put(Reply reply) {
    bool wake = false;
    {
        const std::scoped_lock lock(m_mutex);
        m_reply = std::move(reply);
        wake = m_awaited;
    }
    if (wake) {
        m_waker->wake();
    }
}

std::optional<Reply> Handover::takeOrAwait() {
    const std::scoped_lock lock(m_mutex);
    m_awaited = true;
    return std::exchange(m_reply, std::nullopt);
}

} // namespace ritm::http
