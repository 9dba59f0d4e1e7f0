// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/listener.h"
#include "server/http/router.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ritm::http::test {

/// One answer as it stood on the wire.
struct Answer {
    int status = 0;
    /// By lowercase name.
    std::map<std::string, std::string> fields;
    std::string body;
};

/// A client that says exactly what it is told to, byte for byte. Reads give up after 30 seconds.
class Wire {
public:
    explicit Wire(std::uint16_t port, int receiveBuffer = 0, const char* from = "127.0.0.1");
    ~Wire();
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    /// Whether all of it could be sent.
    bool send(std::string_view text);
    /// No more from this side; the other may still answer.
    void finish();
    /// The next answer; status 0 when the connection ended instead. `toHead` when it was asked by HEAD.
    Answer answer(bool toHead = false);
    /// Everything up to and including the mark; what there was when the connection ended before.
    std::string until(std::string_view mark);
    /// Everything until the other side closes.
    std::string rest();
    /// Whether the other side closed, once everything it sent was read.
    bool closed();
    /// The next status with one request sent.
    int ask(std::string_view text) {
        send(text);
        return answer().status;
    }

private:
    bool more();
    int m_socket;
    std::string m_buffer;
};

[[nodiscard]] inline std::string get(std::string_view target) {
    return "GET " + std::string(target) + " HTTP/1.1\r\nHost: h\r\n\r\n";
}

/// A listener over a table of routes that needs no caller.
class Host {
public:
    explicit Host(const Limits& limits = {}, std::vector<std::string> trustedProxies = {});

    void add(Method method, std::string pattern, Handler handler, std::size_t bodyLimit = 1024);
    void start();
    [[nodiscard]] std::uint16_t port() const { return m_listener->port(); }
    [[nodiscard]] Listener& listener() { return *m_listener; }
    /// Waits until the condition holds, asked again and again; false after 30 seconds.
    static bool eventually(const std::function<bool()>& condition);
    [[nodiscard]] std::vector<Served> served();

private:
    Router m_router;
    ListenOptions m_options;
    std::mutex m_mutex;
    std::vector<Served> m_served;
    std::unique_ptr<Listener> m_listener;
};

/// Holds the answer to one request until the test gives it.
class Held {
public:
    [[nodiscard]] Handler handler();
    /// Waits until a request is held; false after 30 seconds.
    bool wait();
    void give(Reply reply);

private:
    std::mutex m_mutex;
    std::condition_variable m_came;
    std::optional<Responder> m_respond;
};

} // namespace ritm::http::test
