// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/wire.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <cctype>
#include <chrono>
#include <cstdlib>
#include <thread>

namespace ritm::http::test {

namespace {

constexpr std::chrono::seconds kPatience{30};

} // namespace

Wire::Wire(std::uint16_t port, int receiveBuffer, const char* from)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    if (receiveBuffer > 0) {
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    }
    const timeval patience{kPatience.count(), 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    ::inet_pton(AF_INET, from, &address.sin_addr);
    if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ADD_FAILURE() << "cannot come from " << from;
    }
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ADD_FAILURE() << "cannot connect";
    }
}

Wire::~Wire() {
    ::close(m_socket);
}

bool Wire::send(std::string_view text) {
    while (!text.empty()) {
        const ssize_t sent = ::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL);
        if (sent <= 0) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void Wire::finish() {
    ::shutdown(m_socket, SHUT_WR);
}

bool Wire::more() {
    std::array<char, 65536> chunk{};
    const ssize_t got = ::recv(m_socket, chunk.data(), chunk.size(), 0);
    if (got <= 0) {
        return false;
    }
    m_buffer.append(chunk.data(), static_cast<std::size_t>(got));
    return true;
}

std::string Wire::until(std::string_view mark) {
    std::size_t end = 0;
    while ((end = m_buffer.find(mark)) == std::string::npos) {
        if (!more()) {
            return std::exchange(m_buffer, {});
        }
    }
    std::string out = m_buffer.substr(0, end + mark.size());
    m_buffer.erase(0, out.size());
    return out;
}

std::string Wire::rest() {
    while (more()) {
    }
    return std::exchange(m_buffer, {});
}

bool Wire::closed() {
    (void)rest();
    char one = 0;
    return ::recv(m_socket, &one, 1, 0) == 0;
}

Answer Wire::answer(bool toHead) {
    const std::string head = until("\r\n\r\n");
    Answer answer;
    if (!head.starts_with("HTTP/1.1 ") || !head.ends_with("\r\n\r\n")) {
        return answer;
    }
    answer.status = std::atoi(head.c_str() + 9);
    for (std::size_t at = head.find("\r\n") + 2; at + 2 < head.size();) {
        const std::size_t end = head.find("\r\n", at);
        const std::string line = head.substr(at, end - at);
        const std::size_t colon = line.find(": ");
        std::string name = line.substr(0, colon);
        for (char& c : name) {
            c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
        answer.fields[name] = colon == std::string::npos ? "" : line.substr(colon + 2);
        at = end + 2;
    }
    if (const auto length = answer.fields.find("content-length"); length != answer.fields.end() && !toHead) {
        const auto size = static_cast<std::size_t>(std::atoll(length->second.c_str()));
        while (m_buffer.size() < size && more()) {
        }
        answer.body = m_buffer.substr(0, size);
        m_buffer.erase(0, size);
    }
    return answer;
}

Host::Host(const Limits& limits, std::vector<std::string> trustedProxies)
    : m_router([](std::string_view, auto) {}, nullptr) {
    m_options.limits = limits;
    m_options.trustedProxies = std::move(trustedProxies);
    m_options.served = [this](const Served& what) {
        const std::scoped_lock lock(m_mutex);
        m_served.push_back(what);
    };
    add(Method::Get, "/hello", immediate([](const Request&) { return Reply::text("hello"); }));
    add(Method::Post, "/echo", immediate([](const Request& request) { return Reply::text(request.body); }));
}

void Host::add(Method method, std::string pattern, Handler handler, std::size_t bodyLimit) {
    m_router.add({.method = method,
                  .pattern = std::move(pattern),
                  .needs = Role::Anyone,
                  .handler = std::move(handler),
                  .bodyLimit = bodyLimit});
}

void Host::start() {
    auto listener = Listener::start(m_options, m_router);
    ASSERT_TRUE(listener.has_value()) << listener.error().describe();
    m_listener = *std::move(listener);
}

bool Host::eventually(const std::function<bool()>& condition) {
    const auto until = std::chrono::steady_clock::now() + kPatience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > until) {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

std::vector<Served> Host::served() {
    const std::scoped_lock lock(m_mutex);
    return m_served;
}

Handler Held::handler() {
    return [this](Request, Responder respond) {
        const std::scoped_lock lock(m_mutex);
        m_respond = std::move(respond);
        m_came.notify_all();
    };
}

bool Held::wait() {
    std::unique_lock lock(m_mutex);
    return m_came.wait_for(lock, kPatience, [this] { return m_respond.has_value(); });
}

void Held::give(Reply reply) {
    std::optional<Responder> respond;
    {
        const std::scoped_lock lock(m_mutex);
        respond = std::move(m_respond);
        m_respond.reset();
    }
    (*respond)(std::move(reply));
}

} // namespace ritm::http::test
