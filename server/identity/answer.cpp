// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/answer.h"

#include <array>

namespace ritm::identity {

http::Reply refused(const Error& error) {
    constexpr std::array kAll = {IdentityError::WrongCredentials, IdentityError::SessionEnded,
                                 IdentityError::EmailTaken,       IdentityError::WeakPassword,
                                 IdentityError::NotFound,         IdentityError::ApprovalTaken,
                                 IdentityError::AlreadyGranted,   IdentityError::OwnRequest};
    for (const IdentityError each : kAll) {
        if (error.is(each)) {
            return http::problem(statusOf(each), errorName(each));
        }
    }
    return http::unexpected(error);
}

http::Reply busy() {
    return http::problem(503, "busy").withRetryAfter(std::chrono::seconds(2));
}

http::Reply tooMany(std::chrono::seconds wait) {
    return http::problem(429, "too_many_requests", "wait before asking again").withRetryAfter(wait);
}

http::Reply notShowable(std::string pointer) {
    return http::problem({.status = 422,
                          .name = "invalid",
                          .detail = {},
                          .errors = {{std::move(pointer), "format", "no control characters"}}});
}

wire::Session sessionOf(const Account& account, const DeviceId& device, std::string accessToken,
                        std::chrono::seconds lifetime, std::string refreshToken) {
    return {.athlete = account.id,
            .device = device,
            .email = account.email,
            .displayName = account.displayName,
            .accessToken = std::move(accessToken),
            .accessLifetime = lifetime,
            .refreshToken = std::move(refreshToken),
            .keyFingerprint = account.keyFingerprint};
}

} // namespace ritm::identity
