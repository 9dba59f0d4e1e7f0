// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/uuid.h"
#include "server/http/caller.h"
#include "server/identity/accounts.h"
#include "server/identity/tokens.h"
#include "server/store/store.h"
#include "sync/protocol/identity.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace ritm::identity {

/// How long what lasts.
struct SessionPolicy {
    std::chrono::seconds access{std::chrono::minutes(15)};
    std::chrono::seconds idle{std::chrono::days(30)};    ///< a refresh token that nobody uses
    std::chrono::seconds device{std::chrono::days(180)}; ///< then the athlete signs in again
    std::chrono::seconds answerLost{60};                 ///< a used refresh token gives its successor again
    std::size_t devices = 32;                            ///< beyond, the one unseen for longest goes
};

/// The tokens that one answer hands out.
struct TokenPair {
    Token access;
    Token refresh;
    [[nodiscard]] static TokenPair make(Random& random) {
        return {makeAccessToken(random), makeRefreshToken(random)};
    }
};

/// A device that may go on, and the refresh token that it goes on with.
struct Renewed {
    Account account;
    DeviceId device;
    std::string refreshToken;
};

/// Signs a new device in.
[[nodiscard]] Result<> openSession(store::Writer& writer, const AthleteId& account, const DeviceId& device,
                                   const std::string& name, const TokenPair& tokens, UtcTime now,
                                   const SessionPolicy& policy);

/// What came of a refresh token.
struct Renewal {
    std::optional<Renewed> renewed; ///< nothing: the session has ended
    bool reused = false;            ///< it was used before: somebody else has it
};

/// Exchanges a refresh token. One that is too old, or was used before, signs its whole device out.
/// `sealedSuccessor` is the new refresh token, sealed by the used one.
[[nodiscard]] Result<Renewal> renewSession(store::Writer& writer, const std::string& used,
                                           const TokenPair& fresh, const Bytes& sealedSuccessor, UtcTime now,
                                           const SessionPolicy& policy);

/// Whose access token that is.
[[nodiscard]] Result<std::optional<http::Caller>> callerOf(store::Reader& reader, const seal::Digest& token,
                                                           UtcTime now);

/// Signs a device of the account out, with every token of it. False when there is none of that id.
[[nodiscard]] Result<bool> endDevice(store::Writer& writer, const AthleteId& account, const DeviceId& device);

/// The devices that are signed in, the last seen first.
[[nodiscard]] Result<wire::DeviceList> devicesOf(store::Reader& reader, const http::Caller& caller,
                                                 UtcTime now);

} // namespace ritm::identity
