// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/budget.h"
#include "server/http/edge.h"
#include "server/http/framing.h"
#include "server/http/handover.h"
#include "server/http/reply.h"
#include "server/http/request.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// What is behind listener.h; nothing but listener.cpp and connection.cpp includes this.
namespace ritm::http {

/// One accepted connection: reads requests one after the other, hands them over, writes the answers in
/// order. Everything but the constructor, `drain` and `abort` runs on its own strand.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    /// Registers with the edge; nothing when the edge has no room for the peer.
    [[nodiscard]] static std::shared_ptr<Connection> open(boost::asio::ip::tcp::socket socket,
                                                          const std::shared_ptr<Edge>& edge);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void start();
    /// Ends what is idle, and the rest after its running request. From any thread.
    void drain();
    /// Ends at once. From any thread.
    void abort();
    /// No wake-up reaches the executor any more; before the executor goes.
    void detach() { m_waker->detach(); }

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    using Clock = std::chrono::steady_clock;
    template <class T = void>
    using Task = boost::asio::awaitable<T>;
    enum class Fill : std::uint8_t { Ok, Ended, TimedOut };
    enum class Next : std::uint8_t { Request, Hangup };
    /// What stands about a request between its head and its answer.
    struct Exchange {
        Request request;
        Method method = Method::Get;
        std::string trace;
        Clock::time_point began;
        bool keepAlive = true;
        bool chunksAllowed = true;
        /// Parts of the body may still be on the way.
        bool bodyPending = false;
    };

    /// What a body takes of its neighbourhood's room and of everybody's.
    struct BodyRoom {
        Budget::Share neighbours;
        Budget::Share everybodys;
        [[nodiscard]] bool growTo(std::size_t bytes) {
            return neighbours.growTo(bytes) && everybodys.growTo(bytes);
        }
    };

    Connection(boost::asio::ip::tcp::socket socket, std::shared_ptr<Edge> edge, std::string peer);

    Task<> run();
    Task<Next> serve();
    /// The size of the next head, or nothing when the connection is over and what was to be said is said.
    Task<std::optional<std::size_t>> readHead(Exchange& exchange);
    Task<Next> readBody(Exchange& exchange, Parser& parser, bool expectsContinue, std::size_t size,
                        BodyRoom& room);
    Task<Next> answer(Exchange& exchange, Budget::Share inFlight, BodyRoom room);
    Task<Next> send(Exchange& exchange, Reply reply);
    Task<Next> refuse(Exchange& exchange, HeadFault fault);
    Task<> streamEvents(std::shared_ptr<EventStream> events, bool chunks);
    Task<> watchPeer(std::shared_ptr<EventStream> events);
    Task<> linger();
    Task<Fill> fill(std::size_t atMost);
    Task<bool> write(std::string_view head, std::string_view body);

    void takeFields(const Parser& parser, Request& request) const;
    [[nodiscard]] std::string_view buffered() const;
    void report(const Exchange& exchange, Reply& reply) const;
    void deadline(std::chrono::milliseconds wait);
    void noDeadline();
    void watchDeadline();
    void interrupt();

    boost::asio::ip::tcp::socket m_socket;
    std::shared_ptr<Edge> m_edge;
    std::string m_peer;
    std::string m_neighbourhood;
    std::shared_ptr<Budget> m_neighboursBodyBytes;
    boost::beast::flat_buffer m_buffer;
    /// Fires at the deadline, and again when it was moved meanwhile.
    boost::asio::steady_timer m_watchdog;
    Clock::time_point m_deadline = Clock::time_point::max();
    bool m_watching = false;
    /// What the connection waits on while others work; woken by m_waker.
    boost::asio::steady_timer m_signal;
    std::shared_ptr<Waker> m_waker = std::make_shared<Waker>();
    std::shared_ptr<EventStream> m_events;
    bool m_served = false;
    bool m_timedOut = false;
    bool m_idle = false;
    bool m_aborted = false;
    bool m_peerGone = false;
};

} // namespace ritm::http
