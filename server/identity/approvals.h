// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "server/http/caller.h"
#include "server/store/store.h"
#include "sync/protocol/identity.h"

#include <chrono>
#include <cstddef>

namespace ritm::identity {

/// How long a device may wait to be let in, and how many may.
struct ApprovalPolicy {
    std::chrono::seconds lifetime{std::chrono::hours(24)};
    std::size_t waiting = 8; ///< of one account; beyond, the one that asked first goes
};

/// Posts a device's request, in place of an older one of the same device; the same one again is the same.
/// Errors: ApprovalTaken.
[[nodiscard]] Result<wire::Approval> askApproval(store::Writer& writer, const http::Caller& caller,
                                                 const wire::ApprovalRequest& request, UtcTime now,
                                                 const ApprovalPolicy& policy);
/// The requests of the account's other devices that wait.
[[nodiscard]] Result<wire::ApprovalList> waitingApprovals(store::Reader& reader, const http::Caller& caller,
                                                          UtcTime now, const ApprovalPolicy& policy);
/// One request of the account; with the grant only for the device that asked. Errors: NotFound.
[[nodiscard]] Result<wire::Approval> approval(store::Reader& reader, const http::Caller& caller,
                                              const Uuid& id, UtcTime now, const ApprovalPolicy& policy);
/// Answers another device's request; the same answer again is the same. Errors: NotFound, OwnRequest,
/// AlreadyGranted.
[[nodiscard]] Result<> grantApproval(store::Writer& writer, const http::Caller& caller, const Uuid& id,
                                     const Bytes& sealedKey, UtcTime now, const ApprovalPolicy& policy);

} // namespace ritm::identity
