// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/seal/seal.h"
#include "server/http/caller.h"
#include "server/store/store.h"

#include <optional>
#include <string>

namespace ritm::identity {

/// One athlete, as the server knows them.
struct Account {
    AthleteId id;
    std::string email; ///< as it was typed
    std::string displayName;
    std::string password; ///< PHC string
    http::Role role = http::Role::Athlete;
    seal::Digest keyFingerprint;
};

/// Whether anybody has registered here.
[[nodiscard]] Result<bool> anyAccount(store::Reader& reader);

/// The role that a column says.
[[nodiscard]] http::Role roleOf(const store::Value& column);

/// Errors: EmailTaken.
[[nodiscard]] Result<> insertAccount(store::Writer& writer, const Account& account, UtcTime now);
[[nodiscard]] Result<std::optional<Account>> accountByEmail(store::Reader& reader,
                                                            const std::string& emailKey);
[[nodiscard]] Result<std::optional<Account>> accountById(store::Reader& reader, const AthleteId& id);
[[nodiscard]] Result<> setPassword(store::Writer& writer, const AthleteId& id, const std::string& hash);

[[nodiscard]] Result<> setRecovery(store::Writer& writer, const AthleteId& id, ByteView wrapped);
/// Errors: NotFound.
[[nodiscard]] Result<Bytes> recovery(store::Reader& reader, const AthleteId& id);

} // namespace ritm::identity
