// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/accounts.h"

#include "server/identity/email.h"
#include "server/identity/error.h"

namespace ritm::identity {

namespace {

constexpr std::int64_t kAthlete = 1;
constexpr std::int64_t kAdministrator = 2;

std::optional<Account> accountOf(const std::optional<store::Row>& row) {
    if (!row) {
        return std::nullopt;
    }
    const auto& columns = *row;
    Account account;
    account.id = columns.at(0).id<AthleteId>();
    account.email = columns.at(1).text();
    account.displayName = columns.at(2).text();
    account.password = columns.at(3).text();
    account.role = roleOf(columns.at(4));
    account.keyFingerprint = seal::Digest::from(columns.at(5).bytes()).value_or(seal::Digest{});
    return account;
}

} // namespace

Result<bool> anyAccount(store::Reader& reader) {
    RITM_TRY_ASSIGN(const auto row, reader.first("SELECT 1 FROM identity_account LIMIT 1"));
    return row.has_value();
}

http::Role roleOf(const store::Value& column) {
    return column.integer() == kAdministrator ? http::Role::Administrator : http::Role::Athlete;
}

Result<> insertAccount(store::Writer& writer, const Account& account, UtcTime now) {
    const auto done = writer.execute(
        "INSERT INTO identity_account (id, email_key, email, display_name, password, role, key_fingerprint, "
        "made) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        {account.id, emailKey(account.email), account.email, account.displayName, account.password,
         account.role == http::Role::Administrator ? kAdministrator : kAthlete,
         ByteView(account.keyFingerprint.bytes), now});
    if (!done) {
        return done.error().is(store::StoreError::Constraint) ? fail(IdentityError::EmailTaken)
                                                              : std::unexpected(done.error());
    }
    return {};
}

Result<std::optional<Account>> accountByEmail(store::Reader& reader, const std::string& emailKey) {
    RITM_TRY_ASSIGN(const auto row,
                    reader.first("SELECT id, email, display_name, password, role, key_fingerprint "
                                 "FROM identity_account WHERE email_key = $1",
                                 {emailKey}));
    return accountOf(row);
}

Result<std::optional<Account>> accountById(store::Reader& reader, const AthleteId& id) {
    RITM_TRY_ASSIGN(const auto row,
                    reader.first("SELECT id, email, display_name, password, role, key_fingerprint "
                                 "FROM identity_account WHERE id = $1",
                                 {id}));
    return accountOf(row);
}

Result<> setPassword(store::Writer& writer, const AthleteId& id, const std::string& hash) {
    RITM_TRY(writer.execute("UPDATE identity_account SET password = $2 WHERE id = $1", {id, hash}));
    return {};
}

Result<> setRecovery(store::Writer& writer, const AthleteId& id, ByteView wrapped) {
    RITM_TRY(writer.execute("UPDATE identity_account SET recovery = $2 WHERE id = $1", {id, wrapped}));
    return {};
}

Result<Bytes> recovery(store::Reader& reader, const AthleteId& id) {
    RITM_TRY_ASSIGN(const auto row,
                    reader.first("SELECT recovery FROM identity_account WHERE id = $1", {id}));
    if (!row || row->at(0).isNull()) {
        return fail(IdentityError::NotFound);
    }
    return row->at(0).bytes();
}

} // namespace ritm::identity
