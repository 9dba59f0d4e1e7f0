// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/reply.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

/// How an answer gets from the thread that makes it to the connection that sends it.
namespace ritm::http {

/// Wakes a connection from any thread, until the connection goes.
class Waker {
public:
    void attach(std::function<void()> call);
    void wake();
    /// Returns only when no call is running; none is made afterwards.
    void detach();

private:
    std::mutex m_mutex;
    std::function<void()> m_call;
};

/// An answer on its way.
class Handover {
public:
    explicit Handover(std::shared_ptr<Waker> waker) : m_waker(std::move(waker)) {}

    /// Puts the answer down, from any thread, and wakes who waits for it.
    void put(Reply reply);
    /// The answer, once; from the first call without one on, putting it down wakes the connection.
    [[nodiscard]] std::optional<Reply> takeOrAwait();

private:
    std::mutex m_mutex;
    std::optional<Reply> m_reply;
    bool m_awaited = false;
    std::shared_ptr<Waker> m_waker;
};

} // namespace ritm::http
