// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "sync/engine/exchange.h"

#include <cstdint>
#include <string_view>

namespace ritm::sync {

/// Why a request about an account came to nothing; the app makes the athlete's words of it.
enum class ClientError : std::uint8_t {
    Unreachable,      ///< the server is away; nothing else stops working
    TimedOut,         ///< the server is there, but does not answer in time
    NotTrusted,       ///< the connection is not safe: certificate, or http to another machine
    SignedOut,        ///< there is no session, or it ended
    WrongCredentials, ///< e-mail or password
    EmailTaken,
    WeakPassword,
    Invalid, ///< the server cannot take what was sent
    Refused, ///< not allowed
    NotFound,
    RateLimited, ///< too many tries
    Busy,        ///< the server has too much to do
    Failed,      ///< the server made a mistake, or is no Ritm server
};
[[nodiscard]] std::string_view errorModule(ClientError);
[[nodiscard]] std::string_view errorName(ClientError error);

/// The failure that a response without success stands for; its context is the server's problem type.
[[nodiscard]] Error errorOf(const Response& response);

} // namespace ritm::sync
