// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace ritm::sync {

enum class Method : std::uint8_t { Get, Post, Put, Delete };

/// One request to the server, relative to its address. Whoever carries it adds the access token.
struct Request {
    Method method = Method::Get;
    std::string path;        ///< "/v1/sync/push"
    std::string contentType; ///< empty without a body
    std::string body;
    friend bool operator==(const Request&, const Request&) = default;
};

/// What became of a request.
enum class Delivery : std::uint8_t {
    Answered,    ///< status and body are the server's
    Unreachable, ///< no connection, or it broke: the server may or may not have acted
    TimedOut,    ///< the same, after too long
    NotTrusted,  ///< the other side could not prove to be the server (TLS)
    SignedOut,   ///< there is no session any more: the athlete has to sign in
};

struct Response {
    Delivery delivery = Delivery::Unreachable;
    int status = 0;
    std::string body = {};
    std::optional<std::chrono::seconds> retryAfter = {};

    [[nodiscard]] bool succeeded() const {
        return delivery == Delivery::Answered && status >= 200 && status < 300;
    }
    friend bool operator==(const Response&, const Response&) = default;
};

} // namespace ritm::sync
