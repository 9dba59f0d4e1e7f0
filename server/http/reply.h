// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/eventstream.h"
#include "server/http/request.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace ritm::http {

/// The answer to one request: a value, or a value that opens an event stream.
struct Reply {
    int status = 200;
    std::string contentType;
    Fields headers;
    std::string body;
    /// When set, the body is this stream, sent as text/event-stream until either side closes it.
    std::shared_ptr<EventStream> events;
    /// What went wrong inside, for the log alone: the client is told that something did.
    std::string cause;
    /// The pattern of the route that answered, for log and metrics; filled by the router.
    std::string_view route;

    [[nodiscard]] static Reply noContent();
    /// JSON text that is already written.
    [[nodiscard]] static Reply json(std::string text, int status = 200);
    /// Opaque bytes.
    [[nodiscard]] static Reply bytes(std::string content);
    [[nodiscard]] static Reply text(std::string content, int status = 200);
    [[nodiscard]] static Reply stream(std::shared_ptr<EventStream> events);

    Reply&& withHeader(std::string name, std::string value) &&;
    /// Asks the client to come back no sooner than this.
    Reply&& withRetryAfter(std::chrono::seconds wait) &&;
};

/// Where the one answer of a request goes: callable once, from any thread. One that is dropped unused
/// answers 500, so no request hangs.
class Responder {
public:
    explicit Responder(std::move_only_function<void(Reply)> send) : m_send(std::move(send)) {}
    Responder(Responder&& other) noexcept;
    Responder& operator=(Responder&& other) noexcept;
    ~Responder();

    void operator()(Reply reply);

private:
    std::move_only_function<void(Reply)> m_send;
};

/// Answers one request. Runs on an I/O thread and must not block: what waits (the store, hashing) takes the
/// Responder along and calls it from its own thread. Neither throws nor keeps references to the request.
using Handler = std::function<void(Request, Responder)>;

/// A handler for what is answered at once from memory.
[[nodiscard]] Handler immediate(std::function<Reply(const Request&)> answer);

} // namespace ritm::http
