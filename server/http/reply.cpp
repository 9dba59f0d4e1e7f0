// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/reply.h"

#include "server/http/problem.h"

#include <utility>

namespace ritm::http {

Reply Reply::noContent() {
    Reply reply;
    reply.status = 204;
    return reply;
}

Reply Reply::json(std::string text, int status) {
    Reply reply;
    reply.status = status;
    reply.contentType = "application/json";
    reply.body = std::move(text);
    return reply;
}

Reply Reply::bytes(std::string content) {
    Reply reply;
    reply.contentType = "application/octet-stream";
    reply.body = std::move(content);
    return reply;
}

Reply Reply::text(std::string content, int status) {
    Reply reply;
    reply.status = status;
    reply.contentType = "text/plain; charset=utf-8";
    reply.body = std::move(content);
    return reply;
}

Reply Reply::stream(std::shared_ptr<EventStream> events) {
    Reply reply;
    reply.contentType = "text/event-stream";
    reply.events = std::move(events);
    return reply;
}

Reply&& Reply::withHeader(std::string name, std::string value) && {
    headers.emplace_back(std::move(name), std::move(value));
    return std::move(*this);
}

Reply&& Reply::withRetryAfter(std::chrono::seconds wait) && {
    return std::move(*this).withHeader("Retry-After", std::to_string(wait.count()));
}

Responder::Responder(Responder&& other) noexcept : m_send(std::exchange(other.m_send, nullptr)) {}

Responder& Responder::operator=(Responder&& other) noexcept {
    std::swap(m_send, other.m_send);
    return *this;
}

Responder::~Responder() {
    if (m_send) {
        m_send(problem(500, "internal"));
    }
}

void Responder::operator()(Reply reply) {
    if (auto send = std::exchange(m_send, nullptr)) {
        send(std::move(reply));
    }
}

Handler immediate(std::function<Reply(const Request&)> answer) {
    return
        [answer = std::move(answer)](const Request& request, Responder respond) { respond(answer(request)); };
}

} // namespace ritm::http
