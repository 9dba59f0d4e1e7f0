// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace ritm::http {

/// One server-sent event. Data may have several lines; name and id have one.
struct Event {
    std::string name;
    std::string data;
    std::string id;

    friend bool operator==(const Event&, const Event&) = default;
};

/// The wire form of an event, its closing blank line included (WHATWG HTML, section 9.2).
[[nodiscard]] std::string wireForm(const Event& event);

/// A stream of server-sent events between the domain that pushes, from any thread, and the connection that
/// drains. The queue is bounded; an event equal to one still waiting is not queued twice; a client too slow
/// for the rest loses the stream, reconnects and pulls. The connection adds a heartbeat of its own.
class EventStream {
public:
    explicit EventStream(std::size_t capacity = 64) : m_capacity(capacity) {}

    /// Queues an event. False when the stream is closed, or has just been closed because it was full.
    bool push(Event event);
    /// Ends the stream after what is queued. Idempotent.
    void close();
    [[nodiscard]] bool isOpen() const;
    /// Called once when the stream closes, whichever side closed it, on the closing thread; at once if it is
    /// closed already.
    void onClose(std::function<void()> call);

    /// The connection's side: called, from any thread, whenever there is something to take.
    void onReady(const std::function<void()>& call);
    /// The connection's side: the next event, if one waits.
    [[nodiscard]] std::optional<Event> take();

private:
    mutable std::mutex m_mutex;
    std::deque<Event> m_waiting;
    std::size_t m_capacity;
    bool m_open = true;
    std::function<void()> m_onClose;
    std::function<void()> m_onReady;
};

} // namespace ritm::http
