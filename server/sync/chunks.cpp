// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/chunks.h"

#include "server/sync/access.h"
#include "server/sync/error.h"
#include "server/sync/push.h"

namespace ritm::serversync {

namespace {

Result<bool> hasChunk(store::Reader& reader, const std::string& space, const seal::Digest& hash) {
    RITM_TRY_ASSIGN(const auto row, reader.first("SELECT 1 FROM sync_chunk WHERE space = $1 AND hash = $2",
                                                 {space, ByteView(hash.bytes)}));
    return row.has_value();
}

} // namespace

Result<bool> putChunk(store::Writer& writer, const AthleteId& athlete, const seal::Digest& hash,
                      ByteView content, std::uint64_t quota) {
    if (content.size() > wire::kChunkBytes) {
        return fail(SyncError::TooLarge);
    }
    if (seal::digest(content) != hash) {
        return fail(SyncError::HashMismatch);
    }
    const std::string space = ownSpace(athlete);
    RITM_TRY_ASSIGN(const bool known, hasChunk(writer, space, hash));
    if (known) {
        return false;
    }
    RITM_TRY_ASSIGN(const auto usage, writer.first("SELECT bytes FROM sync_usage WHERE space = $1", {space}));
    const std::uint64_t used = usage ? static_cast<std::uint64_t>(usage->at(0).integer()) : 0;
    if (used + content.size() > quota) {
        return fail(SyncError::Quota);
    }
    RITM_TRY(writer.execute("INSERT INTO sync_chunk (space, hash, size, content) VALUES ($1, $2, $3, $4)",
                            {space, ByteView(hash.bytes), content.size(), content}));
    RITM_TRY(writer.execute("INSERT INTO sync_usage (space, bytes) VALUES ($1, $2) "
                            "ON CONFLICT (space) DO UPDATE SET bytes = sync_usage.bytes + excluded.bytes",
                            {space, content.size()}));
    writer.notify(kPokeChannel, space);
    return true;
}

Result<Bytes> getChunk(store::Reader& reader, const AthleteId& athlete, const seal::Digest& hash) {
    RITM_TRY_ASSIGN(const auto row,
                    reader.first("SELECT content FROM sync_chunk WHERE space = $1 AND hash = $2",
                                 {ownSpace(athlete), ByteView(hash.bytes)}));
    if (!row) {
        return fail(SyncError::NotFound);
    }
    return row->at(0).bytes();
}

Result<wire::ChunkList> missingChunks(store::Reader& reader, const AthleteId& athlete,
                                      const wire::ChunkList& asked) {
    wire::ChunkList missing;
    const std::string space = ownSpace(athlete);
    for (const seal::Digest& hash : asked.hashes) {
        RITM_TRY_ASSIGN(const bool known, hasChunk(reader, space, hash));
        if (!known) {
            missing.hashes.push_back(hash);
        }
    }
    return missing;
}

} // namespace ritm::serversync
