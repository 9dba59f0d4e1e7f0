// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/replyhead.h"

#include "server/http/problem.h"

#include <boost/beast/core/string.hpp>
#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <string_view>

namespace ritm::http {

namespace beast = boost::beast;

namespace {

/// RFC 9110, section 5.6.7.
std::string dateNow() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 40> out{};
    const auto size = std::strftime(out.data(), out.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
    return {out.data(), size};
}

bool hasControl(std::string_view text) {
    return std::ranges::any_of(text,
                               [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

} // namespace

std::string replyHead(const Reply& reply, bool close) {
    std::string out = "HTTP/1.1 " + std::to_string(reply.status) + ' ';
    const auto reason = beast::http::obsolete_reason(static_cast<beast::http::status>(reply.status));
    out.append(reason.data(), reason.size()).append("\r\nDate: ").append(dateNow()).append("\r\n");
    const auto field = [&out](std::string_view name, std::string_view value) {
        // One with a line break would forge another; none of ours has one.
        if (!hasControl(name) && !hasControl(value)) {
            out.append(name).append(": ").append(value).append("\r\n");
        }
    };
    bool caching = false;
    for (const auto& [name, value] : reply.headers) {
        field(name, value);
        caching = caching || beast::iequals(name, "Cache-Control");
    }
    if (!reply.contentType.empty()) {
        field("Content-Type", reply.contentType);
        field("X-Content-Type-Options", "nosniff");
    }
    if (!caching) {
        field("Cache-Control", "no-store");
    }
    if (close) {
        field("Connection", "close");
    }
    return out;
}

bool hasNoBody(int status) {
    return status == 204 || status == 304 || status / 100 == 1;
}

Reply tooBusy() {
    return problem(503, "busy").withRetryAfter(std::chrono::seconds(2));
}

} // namespace ritm::http
