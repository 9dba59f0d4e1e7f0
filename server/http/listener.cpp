// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listener.h"

#include "server/http/connection.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <thread>

namespace ritm::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr auto kAwait = asio::as_tuple(asio::use_awaitable);
/// How long accepting rests when the system has no more descriptors.
constexpr std::chrono::milliseconds kAcceptPause{50};
/// What aborted connections take at most to end.
constexpr std::chrono::seconds kAbortWait{5};

Error listenError(const error_code& failure, const ListenOptions& options) {
    ListenError code = ListenError::Failed;
    if (failure == asio::error::address_in_use) {
        code = ListenError::AddressInUse;
    } else if (failure == asio::error::access_denied) {
        code = ListenError::NotPermitted;
    } else if (failure == boost::system::errc::address_not_available) {
        code = ListenError::BadAddress;
    }
    std::string context = options.address + " port " + std::to_string(options.port);
    return Error(code, code == ListenError::Failed ? context + ": " + failure.message() : std::move(context));
}

class AsioListener final : public Listener {
public:
    AsioListener(const ListenOptions& options, Service& service)
        : m_edge(std::make_shared<Edge>(service, options)), m_work(m_context.get_executor()),
          m_acceptor(asio::make_strand(m_context)), m_pause(m_acceptor.get_executor()) {}

    ~AsioListener() override {
        drain();
        m_work.reset();
        m_context.stop();
        for (std::thread& thread : m_threads) {
            thread.join();
        }
        // From here nobody may wake a connection: its executor goes.
        for (const auto& connection : connectionsNow()) {
            connection->detach();
        }
    }

    Result<> listen() {
        error_code failure;
        const auto address = asio::ip::make_address(m_edge->options.address, failure);
        if (failure) {
            return fail(ListenError::BadAddress, m_edge->options.address);
        }
        const tcp::endpoint endpoint(address, m_edge->options.port);
        m_acceptor.open(endpoint.protocol(), failure);
        if (!failure) {
            // A port that still has connections of a server that ended is free; one that listens is not.
            m_acceptor.set_option(tcp::acceptor::reuse_address(true), failure);
        }
        if (!failure) {
            m_acceptor.bind(endpoint, failure);
        }
        if (!failure) {
            m_acceptor.listen(asio::socket_base::max_listen_connections, failure);
        }
        if (failure) {
            return std::unexpected(listenError(failure, m_edge->options));
        }
        m_port = m_acceptor.local_endpoint(failure).port();
        return {};
    }

    void run() {
        asio::co_spawn(
            m_acceptor.get_executor(), [this]() -> asio::awaitable<void> { co_await accept(); },
            asio::detached);
        const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
        for (unsigned i = 0; i < threads; ++i) {
            m_threads.emplace_back([this] { m_context.run(); });
        }
    }

    [[nodiscard]] std::uint16_t port() const override { return m_port; }

    [[nodiscard]] std::size_t connections() const override {
        const std::scoped_lock lock(m_edge->mutex);
        return m_edge->open.size();
    }

    void drain() override {
        if (m_edge->draining.exchange(true)) {
            return;
        }
        asio::post(m_acceptor.get_executor(), [this] {
            error_code ignored;
            m_acceptor.close(ignored);
            m_pause.cancel();
        });
        for (const auto& connection : connectionsNow()) {
            connection->drain();
        }
        if (!waitUntilEmpty(m_edge->options.limits.drainDeadline)) {
            for (const auto& connection : connectionsNow()) {
                connection->abort();
            }
            (void)waitUntilEmpty(kAbortWait);
        }
    }

private:
    asio::awaitable<void> accept() {
        while (!m_edge->draining) {
            const asio::any_io_executor strand = asio::make_strand(m_context);
            auto [failure, socket] = co_await m_acceptor.async_accept(strand, kAwait);
            if (failure == asio::error::operation_aborted || m_edge->draining) {
                co_return;
            }
            if (failure) {
                // Out of descriptors, or a client that went already.
                m_pause.expires_after(kAcceptPause);
                co_await m_pause.async_wait(kAwait);
                continue;
            }
            error_code ignored;
            socket.set_option(tcp::no_delay(true), ignored);
            if (const auto connection = Connection::open(std::move(socket), m_edge)) {
                connection->start();
            }
        }
    }

    [[nodiscard]] std::vector<std::shared_ptr<Connection>> connectionsNow() const {
        std::vector<std::shared_ptr<Connection>> all;
        const std::scoped_lock lock(m_edge->mutex);
        for (const auto& [key, weak] : m_edge->open) {
            if (auto connection = weak.lock()) {
                all.push_back(std::move(connection));
            }
        }
        return all;
    }

    [[nodiscard]] bool waitUntilEmpty(std::chrono::milliseconds wait) const {
        std::unique_lock lock(m_edge->mutex);
        return m_edge->empty.wait_for(lock, wait, [this] { return m_edge->open.empty(); });
    }

    std::shared_ptr<Edge> m_edge;
    asio::io_context m_context;
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    std::uint16_t m_port = 0;
    std::vector<std::thread> m_threads;
};

} // namespace

std::string_view errorModule(ListenError) {
    return "listen";
}

std::string_view errorName(ListenError error) {
    switch (error) {
    case ListenError::BadAddress:
        return "bad_address";
    case ListenError::AddressInUse:
        return "address_in_use";
    case ListenError::NotPermitted:
        return "not_permitted";
    case ListenError::Failed:
        return "failed";
    }
    return {};
}

Result<std::unique_ptr<Listener>> Listener::start(const ListenOptions& options, Service& service) {
    auto listener = std::make_unique<AsioListener>(options, service);
    RITM_TRY(listener->listen());
    listener->run();
    return listener;
}

} // namespace ritm::http
