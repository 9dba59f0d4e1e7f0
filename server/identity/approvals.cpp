// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/approvals.h"

#include "server/identity/error.h"
#include "server/identity/events.h"

namespace ritm::identity {

namespace {

struct Found {
    wire::Approval approval;
    AthleteId account;
    DeviceId device;
};

Result<std::optional<Found>> find(store::Reader& reader, const Uuid& id, UtcTime askedAfter) {
    RITM_TRY_ASSIGN(const auto row,
                    reader.first("SELECT account, device, public_key, device_name, asked, sealed_key "
                                 "FROM identity_approval WHERE id = $1 AND asked > $2",
                                 {id, askedAfter}));
    if (!row) {
        return std::nullopt;
    }
    Found found;
    found.account = row->at(0).id<AthleteId>();
    found.device = row->at(1).id<DeviceId>();
    found.approval = {.id = id,
                      .publicKey = row->at(2).bytes(),
                      .deviceName = row->at(3).text(),
                      .asked = row->at(4).time(),
                      .grant = {}};
    if (!row->at(5).isNull()) {
        found.approval.grant = row->at(5).bytes();
    }
    return found;
}

/// Forgets the account's requests that are too old, and then those beyond the limit.
Result<> makeRoom(store::Writer& writer, const AthleteId& account, UtcTime askedAfter, std::size_t limit) {
    RITM_TRY(writer.execute("DELETE FROM identity_approval WHERE account = $1 AND asked <= $2",
                            {account, askedAfter}));
    RITM_TRY_ASSIGN(const auto rows, writer.query("SELECT id FROM identity_approval WHERE account = $1 "
                                                  "ORDER BY asked DESC, id DESC",
                                                  {account}));
    for (std::size_t i = limit > 0 ? limit - 1 : 0; i < rows.size(); ++i) {
        RITM_TRY(writer.execute("DELETE FROM identity_approval WHERE id = $1", {rows[i].at(0).uuid()}));
    }
    return {};
}

} // namespace

Result<wire::Approval> askApproval(store::Writer& writer, const http::Caller& caller,
                                   const wire::ApprovalRequest& request, UtcTime now,
                                   const ApprovalPolicy& policy) {
    const UtcTime askedAfter = now - policy.lifetime;
    RITM_TRY_ASSIGN(const auto known, find(writer, request.id, UtcTime{}));
    if (known) {
        if (known->device != caller.device || known->approval.publicKey != request.publicKey) {
            return fail(IdentityError::ApprovalTaken);
        }
        if (known->approval.asked > askedAfter) {
            return known->approval;
        }
    }
    RITM_TRY(writer.execute("DELETE FROM identity_approval WHERE device = $1", {caller.device}));
    RITM_TRY(makeRoom(writer, caller.athlete, askedAfter, policy.waiting));
    RITM_TRY(writer.execute(
        "INSERT INTO identity_approval (id, account, device, public_key, device_name, asked) "
        "VALUES ($1, $2, $3, $4, $5, $6)",
        {request.id, caller.athlete, caller.device, request.publicKey, request.deviceName, now}));
    writer.notify(kApprovalAskedChannel, caller.athlete.toString());
    return wire::Approval{.id = request.id,
                          .publicKey = request.publicKey,
                          .deviceName = request.deviceName,
                          .asked = now,
                          .grant = {}};
}

Result<wire::ApprovalList> waitingApprovals(store::Reader& reader, const http::Caller& caller, UtcTime now,
                                            const ApprovalPolicy& policy) {
    RITM_TRY_ASSIGN(const auto rows,
                    reader.query("SELECT id, public_key, device_name, asked FROM identity_approval "
                                 "WHERE account = $1 AND device <> $2 AND asked > $3 AND sealed_key IS NULL "
                                 "ORDER BY asked, id LIMIT 100",
                                 {caller.athlete, caller.device, now - policy.lifetime}));
    wire::ApprovalList list;
    for (const store::Row& row : rows) {
        list.approvals.push_back({.id = row.at(0).uuid(),
                                  .publicKey = row.at(1).bytes(),
                                  .deviceName = row.at(2).text(),
                                  .asked = row.at(3).time(),
                                  .grant = {}});
    }
    return list;
}

Result<wire::Approval> approval(store::Reader& reader, const http::Caller& caller, const Uuid& id,
                                UtcTime now, const ApprovalPolicy& policy) {
    RITM_TRY_ASSIGN(auto found, find(reader, id, now - policy.lifetime));
    if (!found || found->account != caller.athlete) {
        return fail(IdentityError::NotFound);
    }
    if (found->device != caller.device) {
        found->approval.grant.reset();
    }
    return found->approval;
}

Result<> grantApproval(store::Writer& writer, const http::Caller& caller, const Uuid& id,
                       const Bytes& sealedKey, UtcTime now, const ApprovalPolicy& policy) {
    RITM_TRY_ASSIGN(const auto found, find(writer, id, now - policy.lifetime));
    if (!found || found->account != caller.athlete) {
        return fail(IdentityError::NotFound);
    }
    if (found->device == caller.device) {
        return fail(IdentityError::OwnRequest);
    }
    if (found->approval.grant) {
        return *found->approval.grant == sealedKey ? Result<>() : fail(IdentityError::AlreadyGranted);
    }
    RITM_TRY(writer.execute("UPDATE identity_approval SET sealed_key = $2 WHERE id = $1", {id, sealedKey}));
    return {};
}

} // namespace ritm::identity
