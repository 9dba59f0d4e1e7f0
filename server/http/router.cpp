// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include "server/http/peer.h"
#include "server/http/problem.h"
#include "server/http/ratelimit.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace ritm::http {

namespace {

std::vector<std::string> segmentsOf(std::string_view path) {
    std::vector<std::string> out;
    if (path.starts_with('/')) {
        path.remove_prefix(1);
    }
    while (true) {
        const auto end = path.find('/');
        out.emplace_back(path.substr(0, end));
        if (end == std::string_view::npos) {
            return out;
        }
        path.remove_prefix(end + 1);
    }
}

bool isParameter(std::string_view segment) {
    return segment.starts_with('{') && segment.ends_with('}');
}

/// "{id:uuid}" -> ("id", "uuid").
std::pair<std::string_view, std::string_view> parameterOf(std::string_view segment) {
    segment = segment.substr(1, segment.size() - 2);
    const auto colon = segment.find(':');
    return colon == std::string_view::npos ? std::pair{segment, std::string_view{}}
                                           : std::pair{segment.substr(0, colon), segment.substr(colon + 1)};
}

bool isHex64(std::string_view text) {
    return text.size() == 64 &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool fits(std::string_view pattern, std::string_view segment) {
    if (!isParameter(pattern)) {
        return pattern == segment;
    }
    const auto type = parameterOf(pattern).second;
    if (type == "uuid") {
        return Uuid::parse(segment).has_value();
    }
    if (type == "hex64") {
        return isHex64(segment);
    }
    return !segment.empty();
}

bool fits(const std::vector<std::string>& shape, const std::vector<std::string>& segments) {
    return std::ranges::equal(shape, segments, [](const auto& a, const auto& b) { return fits(a, b); });
}

/// Parameters of any name and type take the same place.
bool sameShape(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::ranges::equal(
        a, b, [](const auto& x, const auto& y) { return (isParameter(x) && isParameter(y)) || x == y; });
}

std::string_view bearerOf(const Request& request) {
    constexpr std::string_view kScheme = "Bearer ";
    const auto header = request.header("Authorization");
    return header && header->starts_with(kScheme) ? header->substr(kScheme.size()) : std::string_view{};
}

Reply tooMany(std::chrono::seconds wait) {
    return problem(429, "too_many_requests", "wait before asking again").withRetryAfter(wait);
}

Reply unauthorized() {
    return problem(401, "unauthorized", "an access token is needed")
        .withHeader("WWW-Authenticate", "Bearer realm=\"ritm\"");
}

/// Problems carry the trace id of their request, so that a report can be matched with the log; every answer
/// says which route it came from.
Responder traced(Responder respond, std::string trace, std::string_view route) {
    return Responder([respond = std::move(respond), trace = std::move(trace), route](Reply reply) mutable {
        reply.route = route;
        addTrace(reply, trace);
        respond(std::move(reply));
    });
}

} // namespace

struct Router::Match {
    const Route* route = nullptr;
    std::size_t index = 0;
    std::vector<std::string> segments;
    /// Methods that the path would take, for 405.
    std::string allow;
};

Router::Router(Gate gate, std::shared_ptr<RateLimiter> limiter)
    : m_gate(std::move(gate)), m_limiter(std::move(limiter)) {}
Router::~Router() = default;

void Router::add(Route route) {
    auto shape = segmentsOf(route.pattern);
    for (std::size_t i = 0; i < m_routes.size(); ++i) {
        if (m_routes[i].method == route.method && sameShape(m_shapes[i], shape)) {
            std::fprintf(stderr, "route added twice: %s\n", route.pattern.c_str());
            std::abort();
        }
    }
    m_shapes.push_back(std::move(shape));
    m_routes.push_back(std::move(route));
}

Router::Match Router::find(Method method, std::string_view path) const {
    Match match;
    match.segments = segmentsOf(path);
    const auto take = [&](Method wanted) {
        for (std::size_t i = 0; i < m_routes.size() && !match.route; ++i) {
            if (m_routes[i].method == wanted && fits(m_shapes[i], match.segments)) {
                match.route = &m_routes[i];
                match.index = i;
            }
        }
    };
    take(method);
    if (!match.route && method == Method::Head) {
        take(Method::Get);
    }
    if (!match.route) {
        const auto allow = [&](Method also) {
            match.allow.append(match.allow.empty() ? "" : ", ").append(methodName(also));
        };
        for (std::size_t i = 0; i < m_routes.size(); ++i) {
            if (fits(m_shapes[i], match.segments)) {
                allow(m_routes[i].method);
                if (m_routes[i].method == Method::Get) {
                    allow(Method::Head);
                }
            }
        }
    }
    return match;
}

std::size_t Router::bodyLimit(Method method, std::string_view path) const {
    const Match match = find(method, path);
    return match.route ? match.route->bodyLimit : 0;
}

void Router::handle(Request request, Responder plain) {
    const Match match = find(request.method, request.path);
    Responder respond = traced(std::move(plain), request.trace,
                               match.route ? std::string_view(match.route->pattern) : std::string_view{});
    if (!match.route) {
        if (match.allow.empty()) {
            return respond(problem(404, "not_found"));
        }
        return respond(problem(405, "method_not_allowed").withHeader("Allow", match.allow));
    }
    const Route& route = *match.route;
    request.route = route.pattern;
    const auto& shape = m_shapes[match.index];
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (isParameter(shape[i])) {
            request.parameters.emplace_back(parameterOf(shape[i]).first, match.segments[i]);
        }
    }
    if (route.perPeerAMinute > 0) {
        if (const auto wait =
                m_limiter->take(route.pattern, neighbourhoodOf(request.peer), route.perPeerAMinute)) {
            return respond(tooMany(*wait));
        }
    }
    if (route.needs == Role::Anyone) {
        return route.handler(std::move(request), std::move(respond));
    }
    const std::string token(bearerOf(request));
    if (token.empty()) {
        return respond(unauthorized());
    }
    m_gate(token, [this, &route, request = std::move(request),
                   respond = std::move(respond)](std::variant<Caller, Reply> outcome) mutable {
        if (auto* refusal = std::get_if<Reply>(&outcome)) {
            return respond(std::move(*refusal));
        }
        request.caller = std::get<Caller>(outcome);
        admit(route, std::move(request), std::move(respond));
    });
}

void Router::admit(const Route& route, Request request, Responder respond) const {
    if (request.caller->role < route.needs) {
        return respond(problem(403, "forbidden"));
    }
    if (route.perDeviceAMinute > 0) {
        if (const auto wait =
                m_limiter->take(route.pattern, request.caller->device.toString(), route.perDeviceAMinute)) {
            return respond(tooMany(*wait));
        }
    }
    route.handler(std::move(request), std::move(respond));
}

} // namespace ritm::http
