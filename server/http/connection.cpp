// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connection.h"

#include "server/http/peer.h"
#include "server/http/problem.h"
#include "server/http/replyhead.h"
#include "server/http/target.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/rfc7230.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace ritm::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
using boost::system::error_code;

namespace {

constexpr auto kAwait = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t kHeadRead = 4096;
constexpr std::size_t kBodyRead = 64 * 1024;
/// What an event stream's client may send before it is cut off: it has nothing to say.
constexpr std::size_t kChatter = 64 * 1024;

/// A chunk's size, as its first line has it.
std::string hexOf(std::size_t value) {
    std::array<char, 16> out{};
    const auto end = std::to_chars(out.data(), out.data() + out.size(), value, 16).ptr;
    return {out.data(), end};
}

std::string_view viewOf(beast::string_view text) {
    return {text.data(), text.size()};
}

std::string addressOf(const asio::ip::tcp::socket& socket) {
    error_code failure;
    const auto endpoint = socket.remote_endpoint(failure);
    if (failure) {
        return {};
    }
    const auto address = endpoint.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped()) {
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    }
    return address.to_string();
}

/// Tells a client there is no room, as far as that goes without waiting for it.
void sayFull(asio::ip::tcp::socket& socket) {
    Reply reply = tooBusy();
    const std::string text = replyHead(reply, true) + "Content-Length: " + std::to_string(reply.body.size()) +
                             "\r\n\r\n" + reply.body;
    error_code ignored;
    socket.non_blocking(true, ignored);
    socket.write_some(asio::buffer(text), ignored);
    socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
}

} // namespace

std::shared_ptr<Connection> Connection::open(asio::ip::tcp::socket socket,
                                             const std::shared_ptr<Edge>& edge) {
    std::string peer = addressOf(socket);
    std::string neighbourhood = neighbourhoodOf(peer);
    const bool trusted = edge->isTrusted(peer);
    const Limits& limits = edge->options.limits;
    const std::scoped_lock lock(edge->mutex);
    Edge::Neighbourhood& neighbours = edge->perNeighbourhood[neighbourhood];
    if (edge->open.size() >= limits.connections ||
        (!trusted && neighbours.connections >= limits.connectionsPerPeer)) {
        if (neighbours.connections == 0) {
            edge->perNeighbourhood.erase(neighbourhood);
        }
        sayFull(socket);
        return nullptr;
    }
    ++neighbours.connections;
    if (!neighbours.bodyBytes) {
        neighbours.bodyBytes =
            std::make_shared<Budget>(trusted ? limits.bodyBytesInFlight : limits.bodyBytesPerPeer);
    }
    std::shared_ptr<Connection> connection(new Connection(std::move(socket), edge, std::move(peer)));
    connection->m_neighbourhood = std::move(neighbourhood);
    connection->m_neighboursBodyBytes = neighbours.bodyBytes;
    edge->open.emplace(connection.get(), connection);
    return connection;
}

Connection::Connection(asio::ip::tcp::socket socket, std::shared_ptr<Edge> edge, std::string peer)
    : m_socket(std::move(socket)), m_edge(std::move(edge)), m_peer(std::move(peer)),
      m_watchdog(m_socket.get_executor()), m_signal(m_socket.get_executor()) {}

Connection::~Connection() {
    if (m_waker) {
        m_waker->detach();
    }
    const std::scoped_lock lock(m_edge->mutex);
    m_edge->open.erase(this);
    const auto neighbours = m_edge->perNeighbourhood.find(m_neighbourhood);
    if (neighbours != m_edge->perNeighbourhood.end() && --neighbours->second.connections == 0) {
        m_edge->perNeighbourhood.erase(neighbours);
    }
    if (m_edge->open.empty()) {
        m_edge->empty.notify_all();
    }
}

void Connection::start() {
    m_waker->attach([executor = m_socket.get_executor(), weak = weak_from_this()] {
        asio::post(executor, [weak] {
            if (const auto self = weak.lock()) {
                self->m_signal.cancel();
            }
        });
    });
    asio::co_spawn(
        m_socket.get_executor(), [self = shared_from_this()]() -> Task<> { co_await self->run(); },
        asio::detached);
}

void Connection::drain() {
    asio::post(m_socket.get_executor(), [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (self && self->m_idle) {
            error_code ignored;
            self->m_socket.cancel(ignored);
        }
        if (self && self->m_events) {
            self->m_events->close();
        }
    });
}

void Connection::abort() {
    asio::post(m_socket.get_executor(), [weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->interrupt();
        }
    });
}

void Connection::interrupt() {
    m_aborted = true;
    error_code ignored;
    m_socket.close(ignored);
    m_signal.cancel();
}

Connection::Task<> Connection::run() {
    Next next = Next::Request;
    while (next == Next::Request && !m_aborted) {
        next = co_await serve();
    }
    m_watchdog.cancel();
    error_code ignored;
    m_socket.close(ignored);
}

Connection::Task<Connection::Next> Connection::serve() {
    Exchange exchange;
    exchange.trace = m_edge->nextTrace();
    const auto size = co_await readHead(exchange);
    if (!size) {
        co_return Next::Hangup;
    }
    m_served = true;
    const Limits& limits = m_edge->options.limits;
    const std::string_view head = buffered().substr(0, *size);
    if (const auto fault = headFault(head, limits.headerFields)) {
        co_return co_await refuse(exchange, *fault);
    }
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(limits.headerBytes));
    parser.body_limit(boost::none);
    error_code failure;
    parser.put(asio::buffer(head.data(), head.size()), failure);
    if (failure || !parser.is_header_done()) {
        co_return co_await refuse(exchange, {400, "malformed_request", "the head cannot be read"});
    }
    m_buffer.consume(*size);

    const auto method = methodOf(viewOf(parser.get().method_string()));
    auto target = targetOf(viewOf(parser.get().target()));
    if (!method || !target) {
        const HeadFault fault = !method ? HeadFault{501, "not_implemented", "no such method here"}
                                        : HeadFault{400, "malformed_request", "the target cannot be read"};
        co_return co_await refuse(exchange, fault);
    }
    exchange.method = *method;
    exchange.chunksAllowed = parser.get().version() == 11;
    exchange.keepAlive = exchange.chunksAllowed && parser.keep_alive();
    Request& request = exchange.request;
    request.method = *method;
    request.path = std::move(target->path);
    request.query = std::move(target->query);
    request.trace = exchange.trace;
    takeFields(parser, request);
    const auto expect = request.header("Expect");
    const bool expectsContinue = expect && beast::iequals(*expect, "100-continue");
    if (expect && !expectsContinue) {
        co_return co_await refuse(exchange, {417, "expectation_failed", "only 100-continue can be expected"});
    }

    BodyRoom room;
    const std::size_t limit = m_edge->service.bodyLimit(*method, request.path);
    exchange.bodyPending = !parser.is_done();
    if (exchange.bodyPending && limit > 0) {
        const auto length = parser.content_length();
        if (length && *length > limit) {
            co_return co_await refuse(exchange,
                                      {413, "body_too_large", "the body is larger than allowed here"});
        }
        room = {Budget::take(m_neighboursBodyBytes, 0).value_or(Budget::Share()),
                Budget::take(m_edge->bodyBytes, 0).value_or(Budget::Share())};
        parser.body_limit(limit);
        const std::size_t whole = length ? static_cast<std::size_t>(*length) : limit;
        if (co_await readBody(exchange, parser, expectsContinue, whole, room) == Next::Hangup) {
            co_return Next::Hangup;
        }
    }
    auto inFlight = Budget::take(m_edge->requests, 1);
    if (!inFlight) {
        co_return co_await send(exchange, tooBusy());
    }
    co_return co_await answer(exchange, *std::move(inFlight), std::move(room));
}

Connection::Task<std::optional<std::size_t>> Connection::readHead(Exchange& exchange) {
    const Limits& limits = m_edge->options.limits;
    std::size_t scanned = 0;
    m_idle = true;
    deadline(m_served ? limits.idleDeadline : limits.headerDeadline);
    for (;;) {
        // RFC 9112, section 2.2: empty lines before a request are skipped.
        while (m_idle && buffered().starts_with("\r\n")) {
            m_buffer.consume(2);
        }
        if (m_idle && !buffered().empty() && buffered() != "\r") {
            m_idle = false;
            exchange.began = Clock::now();
            if (m_served) {
                deadline(limits.headerDeadline);
            }
        }
        const HeadScan scan = scanHead(buffered(), scanned);
        scanned = buffered().size();
        if (scan.outcome == HeadScan::Outcome::Broken) {
            co_await refuse(exchange, {400, "malformed_request", "lines end in CR LF"});
            co_return std::nullopt;
        }
        if (scan.outcome == HeadScan::Outcome::Complete && scan.size <= limits.headerBytes) {
            co_return scan.size;
        }
        if (scanned > limits.headerBytes) {
            const bool lineEnds = buffered().substr(0, limits.headerBytes).contains("\r\n");
            const HeadFault fault = lineEnds ? HeadFault{431, "headers_too_large", "the fields are too large"}
                                             : HeadFault{414, "target_too_long", "the target is too long"};
            co_await refuse(exchange, fault);
            co_return std::nullopt;
        }
        if (m_idle && m_edge->draining) {
            co_return std::nullopt;
        }
        const Fill filled = co_await fill(kHeadRead);
        if (filled == Fill::TimedOut && !m_idle) {
            co_await refuse(exchange, {408, "request_timeout", "the head did not arrive in time"});
        }
        if (filled != Fill::Ok) {
            co_return std::nullopt;
        }
    }
}

void Connection::takeFields(const Parser& parser, Request& request) const {
    for (const auto& field : parser.get()) {
        request.headers.emplace_back(field.name_string(), field.value());
    }
    request.peer = clientOf(m_peer, request.headers,
                            [this](std::string_view address) { return m_edge->isTrusted(address); });
}

Connection::Task<Connection::Next> Connection::readBody(Exchange& exchange, Parser& parser,
                                                        bool expectsContinue, std::size_t size,
                                                        BodyRoom& room) {
    const Limits& limits = m_edge->options.limits;
    // A body counts as it comes: one that is only promised would keep others out for nothing.
    const auto roomForMore = [&] {
        return room.growTo(std::min(size, parser.get().body().size() + kBodyRead));
    };
    // What will not be served is not kept while the refusal is on its way.
    const auto dropBody = [&] {
        std::string().swap(parser.get().body());
        room = {};
    };
    deadline(limits.bodyDeadline);
    if (!roomForMore()) {
        co_return co_await send(exchange, tooBusy());
    }
    if (expectsContinue && buffered().empty()) {
        if (!co_await write("HTTP/1.1 100 Continue\r\n\r\n", {})) {
            co_return Next::Hangup;
        }
    }
    parser.eager(true);
    for (;;) {
        error_code failure;
        if (!buffered().empty()) {
            m_buffer.consume(parser.put(m_buffer.data(), failure));
        }
        if (failure == beast::http::error::body_limit) {
            dropBody();
            co_return co_await refuse(exchange,
                                      {413, "body_too_large", "the body is larger than allowed here"});
        }
        // A chunk's first line and the trailers are read whole, so they have the bound of a head.
        const bool endless =
            failure == beast::http::error::need_more && buffered().size() > limits.headerBytes + kBodyRead;
        if ((failure && failure != beast::http::error::need_more) || endless) {
            dropBody();
            co_return co_await refuse(exchange,
                                      {400, "malformed_request", "the body's chunks cannot be read"});
        }
        if (parser.is_done()) {
            break;
        }
        if (!roomForMore()) {
            dropBody();
            co_return co_await send(exchange, tooBusy());
        }
        switch (co_await fill(kBodyRead)) {
        case Fill::Ok:
            break;
        case Fill::Ended:
            co_return Next::Hangup;
        case Fill::TimedOut:
            dropBody();
            co_return co_await refuse(exchange, {408, "request_timeout", "the body did not arrive in time"});
        }
    }
    exchange.request.body = std::move(parser.get().body());
    exchange.bodyPending = false;
    co_return Next::Request;
}

Connection::Task<Connection::Next> Connection::answer(Exchange& exchange, Budget::Share inFlight,
                                                      BodyRoom room) {
    noDeadline();
    const auto pending = std::make_shared<Handover>(m_waker);
    m_edge->service.handle(std::move(exchange.request),
                           Responder([pending, held = std::pair(std::move(inFlight), std::move(room))](
                                         Reply reply) { pending->put(std::move(reply)); }));
    const auto until = Clock::now() + m_edge->options.limits.handlerDeadline;
    for (;;) {
        if (auto reply = pending->takeOrAwait()) {
            co_return co_await send(exchange, *std::move(reply));
        }
        if (m_aborted) {
            co_return Next::Hangup;
        }
        if (Clock::now() >= until) {
            co_return co_await send(exchange, tooBusy());
        }
        m_signal.expires_at(until);
        co_await m_signal.async_wait(kAwait);
    }
}

Connection::Task<Connection::Next> Connection::refuse(Exchange& exchange, HeadFault fault) {
    exchange.bodyPending = true;
    co_return co_await send(exchange, problem(fault.status, fault.name, std::string(fault.detail)));
}

Connection::Task<Connection::Next> Connection::send(Exchange& exchange, Reply reply) {
    auto share = Budget::take(m_edge->replyBytes, reply.body.size());
    if (!share) {
        const auto route = reply.route;
        reply = tooBusy();
        reply.route = route;
    }
    addTrace(reply, exchange.trace);
    const bool streams = reply.events != nullptr;
    const bool close = streams || exchange.bodyPending || !exchange.keepAlive || m_edge->draining;
    if (streams) {
        reply.headers.emplace_back("X-Accel-Buffering", "no");
    }
    std::string head = replyHead(reply, close);
    const bool chunks = streams && exchange.chunksAllowed;
    if (chunks) {
        head += "Transfer-Encoding: chunked\r\n";
    } else if (!streams && !hasNoBody(reply.status)) {
        head += "Content-Length: " + std::to_string(reply.body.size()) + "\r\n";
    }
    head += "\r\n";
    const bool silent = exchange.method == Method::Head || hasNoBody(reply.status);
    deadline(m_edge->options.limits.writeDeadline);
    const bool written = co_await write(head, silent || streams ? std::string_view{} : reply.body);
    report(exchange, reply);
    if (streams && (silent || !written)) {
        reply.events->close();
    } else if (streams) {
        co_await streamEvents(reply.events, chunks);
    }
    if (!written) {
        co_return Next::Hangup;
    }
    if (close) {
        if (exchange.bodyPending || !m_edge->draining) {
            co_await linger();
        }
        co_return Next::Hangup;
    }
    co_return Next::Request;
}

Connection::Task<> Connection::streamEvents(std::shared_ptr<EventStream> events, bool chunks) {
    noDeadline();
    m_events = events;
    events->onReady([waker = m_waker] { waker->wake(); });
    asio::co_spawn(
        m_socket.get_executor(),
        [self = shared_from_this(), events]() -> Task<> { co_await self->watchPeer(events); },
        asio::detached);
    if (m_edge->draining) {
        events->close();
    }
    const Limits& limits = m_edge->options.limits;
    auto nextBeat = Clock::now() + limits.heartbeat;
    bool written = true;
    while (written && !m_peerGone && !m_aborted) {
        // Asked before the queue is emptied: what was pushed before the close is still sent.
        const bool open = events->isOpen();
        std::string text;
        while (const auto event = events->take()) {
            text += wireForm(*event);
        }
        if (text.empty() && !open) {
            break;
        }
        if (text.empty() && Clock::now() < nextBeat) {
            m_signal.expires_at(nextBeat);
            co_await m_signal.async_wait(kAwait);
            continue;
        }
        if (text.empty()) {
            text = ":\n\n";
        }
        const std::string frame = chunks ? hexOf(text.size()) + "\r\n" : std::string();
        if (chunks) {
            text += "\r\n";
        }
        deadline(limits.writeDeadline);
        written = co_await write(frame, text);
        noDeadline();
        nextBeat = Clock::now() + limits.heartbeat;
    }
    events->close();
    m_events = nullptr;
    if (chunks && written && !m_peerGone && !m_aborted) {
        deadline(limits.writeDeadline);
        co_await write("0\r\n\r\n", {});
    }
    error_code ignored;
    m_socket.cancel(ignored);
}

Connection::Task<> Connection::watchPeer(std::shared_ptr<EventStream> events) {
    std::array<char, 512> thrownAway{};
    std::size_t heard = m_buffer.size();
    while (heard < kChatter) {
        const auto [failure, size] = co_await m_socket.async_read_some(asio::buffer(thrownAway), kAwait);
        if (failure) {
            break;
        }
        heard += size;
    }
    m_peerGone = true;
    events->close();
    m_signal.cancel();
}

Connection::Task<> Connection::linger() {
    if (m_peerGone || m_aborted) {
        co_return;
    }
    error_code ignored;
    m_socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    const Limits& limits = m_edge->options.limits;
    deadline(limits.lingerDeadline);
    std::size_t thrownAway = 0;
    do {
        thrownAway += m_buffer.size();
        m_buffer.consume(m_buffer.size());
    } while (thrownAway < limits.lingerBytes && co_await fill(kBodyRead) == Fill::Ok);
}

Connection::Task<Connection::Fill> Connection::fill(std::size_t atMost) {
    if (m_timedOut || m_aborted) {
        co_return m_timedOut ? Fill::TimedOut : Fill::Ended;
    }
    const auto space = m_buffer.prepare(atMost);
    const auto [failure, size] = co_await m_socket.async_read_some(space, kAwait);
    if (failure) {
        co_return m_timedOut ? Fill::TimedOut : Fill::Ended;
    }
    m_buffer.commit(size);
    co_return Fill::Ok;
}

Connection::Task<bool> Connection::write(std::string_view head, std::string_view body) {
    if (m_timedOut || m_aborted) {
        co_return false;
    }
    const std::array<asio::const_buffer, 2> both{asio::buffer(head.data(), head.size()),
                                                 asio::buffer(body.data(), body.size())};
    const auto [failure, size] = co_await asio::async_write(m_socket, both, kAwait);
    co_return !failure;
}

std::string_view Connection::buffered() const {
    const auto data = m_buffer.data();
    return {static_cast<const char*>(data.data()), data.size()};
}

void Connection::report(const Exchange& exchange, Reply& reply) const {
    if (m_edge->options.served) {
        const auto took =
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - exchange.began);
        m_edge->options.served(
            {exchange.method, reply.route, reply.status, took, exchange.trace, std::move(reply.cause)});
    }
}

void Connection::deadline(std::chrono::milliseconds wait) {
    m_timedOut = false;
    m_deadline = Clock::now() + wait;
    if (!m_watching || m_watchdog.expiry() > m_deadline) {
        watchDeadline();
    }
}

void Connection::noDeadline() {
    m_timedOut = false;
    m_deadline = Clock::time_point::max();
}

void Connection::watchDeadline() {
    m_watching = true;
    m_watchdog.expires_at(m_deadline);
    m_watchdog.async_wait([weak = weak_from_this()](error_code failure) {
        const auto self = weak.lock();
        if (failure || !self) {
            return;
        }
        self->m_watching = false;
        if (self->m_deadline == Clock::time_point::max()) {
            return;
        }
        if (Clock::now() < self->m_deadline) {
            return self->watchDeadline();
        }
        self->m_timedOut = true;
        error_code ignored;
        self->m_socket.cancel(ignored);
    });
}

} // namespace ritm::http
