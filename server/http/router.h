// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/reply.h"
#include "server/http/request.h"
#include "server/http/service.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ritm::http {

class RateLimiter;

/// One entry of the table of everything this server answers. Patterns are literal segments and parameters:
/// `{name}` (any one segment), `{name:uuid}`, `{name:hex64}` (64 lowercase hexadecimal digits). A segment
/// that does not fit its parameter's type is no match, so the answer is 404.
struct Route {
    Method method = Method::Get;
    std::string pattern;
    /// The least a caller must be. There is no default: every route says.
    Role needs;
    Handler handler;
    /// The greatest body that is read, in bytes.
    std::size_t bodyLimit = 64 * 1024;
    /// Requests a minute from one address; 0 for no limit.
    unsigned perPeerAMinute = 0;
    /// Requests a minute from one signed-in device; 0 for no limit.
    unsigned perDeviceAMinute = 0;
};

/// Says who sends a request: takes the bearer token's text, calls back from any thread with the caller, or
/// with the answer to give instead.
using Gate =
    std::function<void(std::string_view token, std::move_only_function<void(std::variant<Caller, Reply>)>)>;

/// Finds the route, asks the gate, keeps the rates, calls the handler.
/// 404 for no route, 405 with Allow for another method, 401 without or with a dead token, 403 for too little
/// a role, 429 with Retry-After beyond the rate. HEAD is answered by the route of GET.
class Router final : public Service {
public:
    Router(Gate gate, std::shared_ptr<RateLimiter> limiter);
    ~Router() override;

    /// Adds a route; two of the same method and shape are a bug and stop the program.
    void add(Route route);

    [[nodiscard]] std::size_t bodyLimit(Method method, std::string_view path) const override;
    void handle(Request request, Responder respond) override;

    /// The whole table, for the tests that walk it and for OpenAPI.
    [[nodiscard]] const std::vector<Route>& routes() const { return m_routes; }

private:
    struct Match;
    [[nodiscard]] Match find(Method method, std::string_view path) const;
    void admit(const Route& route, Request request, Responder respond) const;

    Gate m_gate;
    std::shared_ptr<RateLimiter> m_limiter;
    std::vector<Route> m_routes;
    std::vector<std::vector<std::string>> m_shapes;
};

} // namespace ritm::http
