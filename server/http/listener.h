// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/limits.h"
#include "server/http/service.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ritm::http {

/// Why a listener does not start.
enum class ListenError : std::uint8_t { BadAddress, AddressInUse, NotPermitted, Failed };
[[nodiscard]] std::string_view errorModule(ListenError);
[[nodiscard]] std::string_view errorName(ListenError error);

/// One finished request, for the log and the metrics.
struct Served {
    Method method = Method::Get;
    /// The pattern of the route, empty where none matched.
    std::string_view route;
    int status = 0;
    std::chrono::microseconds took{};
    std::string trace;
    /// What went wrong inside; mostly empty.
    std::string cause = {};
};

/// Where and how to listen.
struct ListenOptions {
    std::string address = "127.0.0.1";
    /// 0 lets the system choose; `Listener::port` says what it chose.
    std::uint16_t port = 0;
    Limits limits;
    /// Peers whose X-Forwarded-For is believed.
    std::vector<std::string> trustedProxies;
    /// Called on an I/O thread after each answer.
    std::function<void(const Served&)> served;
};

/// An HTTP/1.1 listener with threads of its own: limits, absolute deadlines, strict framing, pipelining,
/// event streams, graceful drain. Everything of Beast and Asio stays inside.
class Listener {
public:
    /// Binds and starts. The service outlives the listener.
    [[nodiscard]] static Result<std::unique_ptr<Listener>> start(const ListenOptions& options,
                                                                 Service& service);
    virtual ~Listener() = default;

    [[nodiscard]] virtual std::uint16_t port() const = 0;
    /// Open connections now.
    [[nodiscard]] virtual std::size_t connections() const = 0;
    /// Stops accepting, closes idle connections and event streams, lets running requests finish within the
    /// drain deadline, then returns. Callable once, from any thread but the listener's own.
    virtual void drain() = 0;
};

} // namespace ritm::http
