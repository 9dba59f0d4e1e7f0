// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/problem.h"
#include "server/identity/accounts.h"
#include "server/identity/email.h"
#include "server/identity/error.h"
#include "sync/protocol/identity.h"

#include <chrono>
#include <memory>
#include <string>
#include <utility>

/// How identity answers.
namespace ritm::identity {

[[nodiscard]] http::Reply refused(const Error& error);
[[nodiscard]] http::Reply busy();
[[nodiscard]] http::Reply tooMany(std::chrono::seconds wait);
/// A name with characters that cannot be shown.
[[nodiscard]] http::Reply notShowable(std::string pointer);
[[nodiscard]] wire::Session sessionOf(const Account& account, const DeviceId& device, std::string accessToken,
                                      std::chrono::seconds lifetime, std::string refreshToken);

/// The store's callbacks may be copied; the responder may not.
[[nodiscard]] inline std::shared_ptr<http::Responder> shared(http::Responder&& respond) {
    return std::make_shared<http::Responder>(std::move(respond));
}

/// A callback that answers a result as JSON.
template <class T>
[[nodiscard]] auto jsonTo(http::Responder respond) {
    return [answer = shared(std::move(respond))](const Result<T>& result) {
        (*answer)(result ? http::Reply::json(toJson(*result)) : refused(result.error()));
    };
}
/// A callback that answers success with no content.
[[nodiscard]] inline auto nothingTo(http::Responder respond) {
    return [answer = shared(std::move(respond))](const Result<>& result) {
        (*answer)(result ? http::Reply::noContent() : refused(result.error()));
    };
}

} // namespace ritm::identity
