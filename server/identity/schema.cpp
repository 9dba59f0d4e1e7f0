// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/schema.h"

#include <array>

namespace ritm::identity {

namespace {

// `recovery` and `sealed_key` are sealed by the athlete's devices; the server has no key to either.
// `successor` is the refresh token that took a used one's place, sealed by the used one: it lets a lost
// answer be given again without keeping any token.
constexpr std::string_view kFirst = R"sql(
CREATE TABLE identity_account (
  id BYTEA PRIMARY KEY, email_key TEXT NOT NULL UNIQUE, email TEXT NOT NULL, display_name TEXT NOT NULL,
  password TEXT NOT NULL, role BIGINT NOT NULL, key_fingerprint BYTEA NOT NULL, recovery BYTEA,
  made BIGINT NOT NULL);
CREATE TABLE identity_device (
  id BYTEA PRIMARY KEY, account BYTEA NOT NULL, name TEXT NOT NULL, made BIGINT NOT NULL,
  last_seen BIGINT NOT NULL, ends BIGINT NOT NULL);
CREATE INDEX identity_device_by_account ON identity_device (account);
CREATE TABLE identity_access (hash BYTEA PRIMARY KEY, device BYTEA NOT NULL, ends BIGINT NOT NULL);
CREATE INDEX identity_access_by_device ON identity_access (device);
CREATE TABLE identity_refresh (
  hash BYTEA PRIMARY KEY, device BYTEA NOT NULL, ends BIGINT NOT NULL, used BIGINT, successor BYTEA);
CREATE INDEX identity_refresh_by_device ON identity_refresh (device);
CREATE TABLE identity_approval (
  id BYTEA PRIMARY KEY, account BYTEA NOT NULL, device BYTEA NOT NULL, public_key BYTEA NOT NULL,
  device_name TEXT NOT NULL, asked BIGINT NOT NULL, sealed_key BYTEA);
CREATE INDEX identity_approval_by_account ON identity_approval (account);
CREATE INDEX identity_approval_by_device ON identity_approval (device);
)sql";

constexpr std::array kMigrations = {kFirst};

} // namespace

store::Schema schema() {
    return {"identity", kMigrations};
}

} // namespace ritm::identity
