// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/sessions.h"

#include "server/identity/events.h"

#include <algorithm>

namespace ritm::identity {

namespace {

Result<> forgetDevice(store::Writer& writer, const DeviceId& device) {
    RITM_TRY(writer.execute("DELETE FROM identity_access WHERE device = $1", {device}));
    RITM_TRY(writer.execute("DELETE FROM identity_refresh WHERE device = $1", {device}));
    RITM_TRY(writer.execute("DELETE FROM identity_approval WHERE device = $1", {device}));
    RITM_TRY(writer.execute("DELETE FROM identity_device WHERE id = $1", {device}));
    writer.notify(kDeviceEndedChannel, device.toString());
    return {};
}

/// Forgets the account's devices that have ended, and then those beyond the limit.
Result<> makeRoom(store::Writer& writer, const AthleteId& account, UtcTime now, std::size_t limit) {
    RITM_TRY_ASSIGN(const auto rows, writer.query("SELECT id, ends FROM identity_device WHERE account = $1 "
                                                  "ORDER BY last_seen DESC, id DESC",
                                                  {account}));
    std::size_t alive = 0;
    for (const store::Row& row : rows) {
        if (row.at(1).time() > now && alive + 1 < limit) {
            ++alive;
            continue;
        }
        RITM_TRY(forgetDevice(writer, row.at(0).id<DeviceId>()));
    }
    return {};
}

Result<> keepAccess(store::Writer& writer, const DeviceId& device, const Token& token, UtcTime ends) {
    RITM_TRY(writer.execute("INSERT INTO identity_access (hash, device, ends) VALUES ($1, $2, $3)",
                            {ByteView(token.hash.bytes), device, ends}));
    return {};
}

Result<> keepRefresh(store::Writer& writer, const DeviceId& device, const Token& token, UtcTime ends) {
    RITM_TRY(writer.execute("INSERT INTO identity_refresh (hash, device, ends) VALUES ($1, $2, $3)",
                            {ByteView(token.hash.bytes), device, ends}));
    return {};
}

/// The successor of a token that was just used, if its answer may have been lost: nobody has used it.
Result<std::optional<std::string>> lostAnswer(store::Reader& reader, const std::string& used,
                                              const Bytes& sealedSuccessor) {
    const auto successor = openSuccessor(sealedSuccessor, used);
    if (!successor) {
        return std::nullopt;
    }
    RITM_TRY_ASSIGN(const auto row, reader.first("SELECT used FROM identity_refresh WHERE hash = $1",
                                                 {ByteView(tokenHash(*successor).bytes)}));
    return row && row->at(0).isNull() ? successor : std::nullopt;
}

} // namespace

Result<> openSession(store::Writer& writer, const AthleteId& account, const DeviceId& device,
                     const std::string& name, const TokenPair& tokens, UtcTime now,
                     const SessionPolicy& policy) {
    RITM_TRY(makeRoom(writer, account, now, policy.devices));
    RITM_TRY(writer.execute("INSERT INTO identity_device (id, account, name, made, last_seen, ends) "
                            "VALUES ($1, $2, $3, $4, $4, $5)",
                            {device, account, name, now, now + policy.device}));
    RITM_TRY(keepAccess(writer, device, tokens.access, now + policy.access));
    return keepRefresh(writer, device, tokens.refresh, now + std::min(policy.idle, policy.device));
}

Result<Renewal> renewSession(store::Writer& writer, const std::string& used, const TokenPair& fresh,
                             const Bytes& sealedSuccessor, UtcTime now, const SessionPolicy& policy) {
    const seal::Digest hash = tokenHash(used);
    RITM_TRY_ASSIGN(const auto row,
                    writer.first("SELECT r.device, r.ends, r.used, r.successor, d.account, d.ends "
                                 "FROM identity_refresh r JOIN identity_device d ON d.id = r.device "
                                 "WHERE r.hash = $1",
                                 {ByteView(hash.bytes)}));
    if (!row) {
        return Renewal{};
    }
    const auto device = row->at(0).id<DeviceId>();
    const UtcTime deviceEnds = row->at(5).time();
    RITM_TRY_ASSIGN(auto account, accountById(writer, row->at(4).id<AthleteId>()));
    if (row->at(1).time() <= now || deviceEnds <= now || !account) {
        RITM_TRY(forgetDevice(writer, device));
        return Renewal{};
    }
    std::string refreshToken = fresh.refresh.text;
    if (row->at(2).isNull()) {
        RITM_TRY(writer.execute("UPDATE identity_refresh SET used = $2, successor = $3 WHERE hash = $1",
                                {ByteView(hash.bytes), now, sealedSuccessor}));
        RITM_TRY(keepRefresh(writer, device, fresh.refresh, std::min(now + policy.idle, deviceEnds)));
    } else {
        std::optional<std::string> successor;
        if (now - row->at(2).time() <= policy.answerLost) {
            RITM_TRY_ASSIGN(successor, lostAnswer(writer, used, row->at(3).bytes()));
        }
        if (!successor) {
            RITM_TRY(forgetDevice(writer, device));
            return Renewal{.renewed = {}, .reused = true};
        }
        refreshToken = *std::move(successor);
    }
    RITM_TRY(keepAccess(writer, device, fresh.access, now + policy.access));
    RITM_TRY(writer.execute("UPDATE identity_device SET last_seen = $2 WHERE id = $1", {device, now}));
    RITM_TRY(writer.execute("DELETE FROM identity_access WHERE device = $1 AND ends <= $2", {device, now}));
    RITM_TRY(writer.execute("DELETE FROM identity_refresh WHERE device = $1 AND ends <= $2", {device, now}));
    RITM_TRY(writer.execute("UPDATE identity_refresh SET successor = NULL WHERE device = $1 AND used < $2",
                            {device, now - policy.answerLost}));
    return Renewal{.renewed = Renewed{*std::move(account), device, std::move(refreshToken)}, .reused = false};
}

Result<std::optional<http::Caller>> callerOf(store::Reader& reader, const seal::Digest& token, UtcTime now) {
    RITM_TRY_ASSIGN(const auto row, reader.first("SELECT d.account, d.id, a.role FROM identity_access t "
                                                 "JOIN identity_device d ON d.id = t.device "
                                                 "JOIN identity_account a ON a.id = d.account "
                                                 "WHERE t.hash = $1 AND t.ends > $2 AND d.ends > $2",
                                                 {ByteView(token.bytes), now}));
    if (!row) {
        return std::nullopt;
    }
    return http::Caller{row->at(0).id<AthleteId>(), row->at(1).id<DeviceId>(), roleOf(row->at(2))};
}

Result<bool> endDevice(store::Writer& writer, const AthleteId& account, const DeviceId& device) {
    RITM_TRY_ASSIGN(
        const auto row,
        writer.first("SELECT 1 FROM identity_device WHERE id = $1 AND account = $2", {device, account}));
    if (!row) {
        return false;
    }
    RITM_TRY(forgetDevice(writer, device));
    return true;
}

Result<wire::DeviceList> devicesOf(store::Reader& reader, const http::Caller& caller, UtcTime now) {
    RITM_TRY_ASSIGN(const auto rows,
                    reader.query("SELECT id, name, made, last_seen FROM identity_device "
                                 "WHERE account = $1 AND ends > $2 ORDER BY last_seen DESC, id LIMIT 100",
                                 {caller.athlete, now}));
    wire::DeviceList list;
    for (const store::Row& row : rows) {
        const auto id = row.at(0).id<DeviceId>();
        list.devices.push_back(
            {id, row.at(1).text(), row.at(2).time(), row.at(3).time(), id == caller.device});
    }
    return list;
}

} // namespace ritm::identity
