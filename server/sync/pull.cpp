// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/pull.h"

#include "server/sync/access.h"
#include "server/sync/error.h"
#include "server/sync/lineage.h"
#include "server/sync/stored.h"

#include <fmt/format.h>

#include <algorithm>

namespace ritm::serversync {

namespace {

/// A page ends after this many bytes of rows, whatever their number.
constexpr std::size_t kPageBytes = std::size_t{2} << 20;
/// Rows held at once beside the page: one may have half a megabyte, and whoever asks pays for none of them.
constexpr std::size_t kRowsAtOnce = 16;

Result<wire::SpaceState> stateOf(store::Reader& reader, const std::string& space) {
    RITM_TRY_ASSIGN(
        const auto row,
        reader.first("SELECT seq, row_count, checksum FROM sync_space WHERE space = $1", {space}));
    if (!row) {
        return wire::SpaceState{};
    }
    return wire::SpaceState{static_cast<std::uint64_t>(row->at(0).integer()),
                            static_cast<std::uint64_t>(row->at(1).integer()),
                            static_cast<std::uint64_t>(row->at(2).integer())};
}

/// Rows of a space after the cursor, in the order (seq, kind, id).
Result<store::Rows> rowsAfter(store::Reader& reader, const std::string& space, const wire::Cursor& cursor,
                              std::size_t limit) {
    if (cursor.kind && cursor.id) {
        return reader.query("SELECT seq, kind, id, body FROM sync_row WHERE space = $1 AND "
                            "(seq > $2 OR (seq = $2 AND (kind > $3 OR (kind = $3 AND id > $4)))) "
                            "ORDER BY seq, kind, id LIMIT $5",
                            {space, cursor.seq, *cursor.kind, *cursor.id, limit});
    }
    return reader.query("SELECT seq, kind, id, body FROM sync_row WHERE space = $1 AND seq > $2 "
                        "ORDER BY seq, kind, id LIMIT $3",
                        {space, cursor.seq, limit});
}

} // namespace

Result<wire::PullReply> pull(store::Reader& reader, const AthleteId& athlete,
                             const wire::PullRequest& request) {
    if (request.schema < wire::kOldestSchema || request.schema > wire::kSchema) {
        return fail(SyncError::Schema,
                    fmt::format("this server reads {} to {}", wire::kOldestSchema, wire::kSchema));
    }
    wire::PullReply reply;
    RITM_TRY_ASSIGN(reply.epoch, epoch(reader));
    RITM_TRY_ASSIGN(
        const auto client,
        reader.first("SELECT athlete, last_n FROM sync_client WHERE client = $1", {request.client}));
    if (client) {
        if (client->at(0).id<AthleteId>() != athlete) {
            return fail(SyncError::Fork, "a client of another athlete");
        }
        reply.lastApplied = static_cast<std::uint64_t>(client->at(1).integer());
    }
    const bool sameLineage = request.epoch == reply.epoch;
    const std::size_t limit =
        std::clamp<std::size_t>(request.limit.value_or(wire::kPullLimit), 1, wire::kPullLimit);
    std::size_t bytes = 0;
    for (const std::string& space : readableSpaces(athlete)) {
        RITM_TRY_ASSIGN(const wire::SpaceState state, stateOf(reader, space));
        reply.spaces.emplace(space, state);
        const auto given = request.cursors.find(space);
        wire::Cursor cursor = sameLineage && given != request.cursors.end() ? given->second : wire::Cursor{};
        if (reply.more) {
            reply.cursors.emplace(space, cursor);
            continue;
        }
        for (bool all = false; !all && !reply.more;) {
            const std::size_t asked = std::min(limit - reply.rows.size() + 1, kRowsAtOnce);
            RITM_TRY_ASSIGN(const auto found, rowsAfter(reader, space, cursor, asked));
            all = found.size() < asked;
            for (const store::Row& row : found) {
                if (reply.rows.size() == limit || bytes > kPageBytes) {
                    reply.more = true;
                    break;
                }
                const std::string& body = row.at(3).text();
                auto decoded = fromJson<wire::Row>(body, limitsOfStored(body));
                if (!decoded) {
                    return fail(SyncError::Damaged, "a stored row");
                }
                bytes += body.size();
                reply.rows.push_back(*std::move(decoded));
                cursor = {static_cast<std::uint64_t>(row.at(0).integer()), row.at(1).text(),
                          row.at(2).text()};
            }
        }
        if (!reply.more) {
            cursor = {state.seq, std::nullopt, std::nullopt};
        }
        reply.cursors.emplace(space, cursor);
    }
    return reply;
}

} // namespace ritm::serversync
