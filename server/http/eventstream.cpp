// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/eventstream.h"

#include <algorithm>
#include <utility>

namespace ritm::http {

namespace {

/// Field values of one line: a line break in one would forge another field.
void appendLine(std::string& out, std::string_view field, std::string_view value) {
    out.append(field).append(": ");
    std::ranges::copy_if(value, std::back_inserter(out),
                         [](char c) { return c != '\r' && c != '\n' && c != '\0'; });
    out.push_back('\n');
}

} // namespace

std::string wireForm(const Event& event) {
    std::string out;
    if (!event.id.empty()) {
        appendLine(out, "id", event.id);
    }
    if (!event.name.empty()) {
        appendLine(out, "event", event.name);
    }
    std::string_view rest = event.data;
    while (true) {
        const auto end = rest.find('\n');
        appendLine(out, "data", rest.substr(0, end));
        if (end == std::string_view::npos) {
            break;
        }
        rest.remove_prefix(end + 1);
    }
    out.push_back('\n');
    return out;
}

bool EventStream::push(Event event) {
    std::function<void()> ready;
    bool overflow = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_open) {
            return false;
        }
        if (std::ranges::find(m_waiting, event) != m_waiting.end()) {
            return true;
        }
        overflow = m_waiting.size() >= m_capacity;
        if (!overflow) {
            m_waiting.push_back(std::move(event));
            ready = m_onReady;
        }
    }
    if (overflow) {
        close();
        return false;
    }
    if (ready) {
        ready();
    }
    return true;
}

void EventStream::close() {
    std::function<void()> closed;
    std::function<void()> ready;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_open) {
            return;
        }
        m_open = false;
        closed = std::exchange(m_onClose, nullptr);
        ready = std::exchange(m_onReady, nullptr);
    }
    if (closed) {
        closed();
    }
    if (ready) {
        ready();
    }
}

bool EventStream::isOpen() const {
    const std::scoped_lock lock(m_mutex);
    return m_open;
}

void EventStream::onClose(std::function<void()> call) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_open) {
            m_onClose = std::move(call);
            return;
        }
    }
    call();
}

void EventStream::onReady(const std::function<void()>& call) {
    bool callNow = false;
    {
        const std::scoped_lock lock(m_mutex);
        callNow = !m_waiting.empty() || !m_open;
        if (m_open) {
            m_onReady = call;
        }
    }
    if (callNow) {
        call();
    }
}

std::optional<Event> EventStream::take() {
    const std::scoped_lock lock(m_mutex);
    if (m_waiting.empty()) {
        return std::nullopt;
    }
    Event event = std::move(m_waiting.front());
    m_waiting.pop_front();
    return event;
}

} // namespace ritm::http
