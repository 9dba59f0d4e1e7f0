// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/chunks.h"

#include "core/vault/core.h"

namespace ritm::vault {

Result<Bytes> Chunks::read(const seal::Digest& hash) {
    RITM_TRY_ASSIGN(auto statement, m_core.db.prepare("SELECT content FROM chunk WHERE hash = ?"));
    RITM_TRY_ASSIGN(const bool found, statement.first(ByteView(hash.bytes)));
    if (!found) {
        return fail(VaultError::MissingChunk);
    }
    return statement.blob(0);
}

Result<bool> Chunks::has(const seal::Digest& hash) {
    RITM_TRY_ASSIGN(const auto found,
                    m_core.db.integer("SELECT 1 FROM chunk WHERE hash = ?", ByteView(hash.bytes)));
    return found.has_value();
}

Result<> Chunks::put(const seal::Digest& hash, ByteView sealed) {
    if (sealed.size() > kSealedChunkSize) {
        return fail(VaultError::TooLarge);
    }
    if (seal::digest(sealed) != hash) {
        return fail(VaultError::Damaged, "a chunk is not what its hash says");
    }
    return m_core.db.run("INSERT OR IGNORE INTO chunk (hash, uploaded, size, content) VALUES (?, 1, ?, ?)",
                         ByteView(hash.bytes), sealed.size(), sealed);
}

Result<std::vector<seal::Digest>> Chunks::missing(std::size_t limit) {
    RITM_TRY_ASSIGN(
        auto statement,
        m_core.db.prepare("SELECT c.hash FROM workout AS w JOIN workout_chunk AS c ON c.id = w.id WHERE "
                          "w.deleted = 0 AND NOT EXISTS (SELECT 1 FROM chunk WHERE hash = c.hash) ORDER "
                          "BY w.start DESC, c.id, c.role, c.position LIMIT ?"));
    std::vector<seal::Digest> result;
    RITM_TRY_ASSIGN(bool more, statement.first(limit));
    while (more) {
        if (const auto hash = seal::Digest::from(statement.blobView(0))) {
            result.push_back(*hash);
        }
        RITM_TRY_ASSIGN(more, statement.step());
    }
    return result;
}

Result<std::vector<ChunkInfo>> Chunks::toUpload(std::size_t limit) {
    RITM_TRY_ASSIGN(
        auto statement,
        m_core.db.prepare("SELECT hash, size FROM chunk WHERE uploaded = 0 ORDER BY seq LIMIT ?"));
    std::vector<ChunkInfo> result;
    RITM_TRY_ASSIGN(bool more, statement.first(limit));
    while (more) {
        if (const auto hash = seal::Digest::from(statement.blobView(0))) {
            result.push_back({*hash, static_cast<std::uint32_t>(statement.integer(1))});
        }
        RITM_TRY_ASSIGN(more, statement.step());
    }
    return result;
}

Result<> Chunks::markUploaded(std::span<const seal::Digest> hashes) {
    return m_core.transact([&]() -> Result<> {
        for (const seal::Digest& hash : hashes) {
            RITM_TRY(m_core.db.run("UPDATE chunk SET uploaded = 1 WHERE hash = ?", ByteView(hash.bytes)));
        }
        return {};
    });
}

Result<> Chunks::markNeeded(std::span<const seal::Digest> hashes) {
    return m_core.transact([&]() -> Result<> {
        for (const seal::Digest& hash : hashes) {
            RITM_TRY(m_core.db.run("UPDATE chunk SET uploaded = 0 WHERE hash = ?", ByteView(hash.bytes)));
        }
        return {};
    });
}

Result<std::size_t> Chunks::waiting() {
    RITM_TRY_ASSIGN(const auto count, m_core.db.integer("SELECT count(*) FROM chunk WHERE uploaded = 0"));
    return static_cast<std::size_t>(count.value_or(0));
}

} // namespace ritm::vault
