// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace ritm::identity {

/// Why a request about an account is refused; each is a problem type of the same name.
enum class IdentityError : std::uint8_t {
    WrongCredentials, ///< e-mail or password: never says which
    SessionEnded,     ///< the token is unknown, too old or revoked
    EmailTaken,
    WeakPassword,
    NotFound,
    ApprovalTaken,  ///< another device's request has that id
    AlreadyGranted, ///< the request was answered before, with something else
    OwnRequest,     ///< a device cannot let itself in
};
[[nodiscard]] std::string_view errorModule(IdentityError);
[[nodiscard]] std::string_view errorName(IdentityError error);
/// The status of the answer (RFC 9110).
[[nodiscard]] int statusOf(IdentityError error);

} // namespace ritm::identity
