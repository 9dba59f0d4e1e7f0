// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/schema.h"

#include <array>

namespace ritm::serversync {

namespace {

// Checksums and row hashes are unsigned 64-bit sums, kept as the BIGINT of the same bits.
constexpr std::string_view kFirst = R"sql(
CREATE TABLE sync_lineage (id BIGINT PRIMARY KEY, epoch TEXT NOT NULL);
CREATE TABLE sync_space (
  space TEXT PRIMARY KEY, seq BIGINT NOT NULL, row_count BIGINT NOT NULL, checksum BIGINT NOT NULL);
CREATE TABLE sync_row (
  space TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
  seq BIGINT NOT NULL, hash BIGINT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (space, kind, id));
CREATE INDEX sync_row_by_seq ON sync_row (space, seq, kind, id);
CREATE TABLE sync_client (
  client BYTEA PRIMARY KEY, athlete BYTEA NOT NULL, last_n BIGINT NOT NULL, last_hlc BIGINT NOT NULL);
CREATE TABLE sync_result (
  client BYTEA NOT NULL, n BIGINT NOT NULL, chain BYTEA NOT NULL, result TEXT NOT NULL,
  PRIMARY KEY (client, n));
CREATE TABLE sync_chunk (
  space TEXT NOT NULL, hash BYTEA NOT NULL, size BIGINT NOT NULL, content BYTEA NOT NULL,
  PRIMARY KEY (space, hash));
CREATE TABLE sync_usage (space TEXT PRIMARY KEY, bytes BIGINT NOT NULL);
)sql";

constexpr std::array kMigrations = {kFirst};

} // namespace

store::Schema schema() {
    return {"sync", kMigrations};
}

} // namespace ritm::serversync
