// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/journal.h"

#include "core/base/bytestream.h"
#include "core/vault/core.h"

#include <algorithm>

namespace ritm::vault {

Result<> Journal::append(const WorkoutId& recording, std::span<const session::JournalEntry> entries) {
    if (entries.empty()) {
        return {};
    }
    ByteWriter out;
    for (const session::JournalEntry& entry : entries) {
        out.blob(session::encode(entry));
    }
    // One statement is one transaction, durable when it returns (synchronous=FULL).
    const std::string id = recording.toString();
    return m_core.db.run(
        "INSERT INTO journal VALUES (?1, (SELECT coalesce(max(seq), 0) + 1 FROM journal WHERE "
        "recording = ?1), ?2, ?3)",
        id, m_core.clock.utcNow().time_since_epoch().count(), out.bytes());
}

Result<std::vector<OpenRecording>> Journal::open() {
    std::vector<OpenRecording> result;
    std::vector<std::pair<std::string, std::int64_t>> found;
    {
        RITM_TRY_ASSIGN(auto statement,
                        m_core.db.prepare("SELECT recording, max(written) FROM journal GROUP BY recording"));
        RITM_TRY_ASSIGN(bool more, statement.first());
        while (more) {
            found.emplace_back(statement.text(0), statement.integer(1));
            RITM_TRY_ASSIGN(more, statement.step());
        }
    }
    for (const auto& [text, written] : found) {
        const auto id = WorkoutId::parse(text);
        if (!id) {
            continue;
        }
        RITM_TRY_ASSIGN(const auto all, entries(*id));
        const auto recording = session::Recording::replay(all);
        result.push_back({*id, recording.sport(), recording.subSport(), recording.start(),
                          UtcTime(Duration(written)), recording.lastKnown()});
    }
    std::ranges::sort(result, std::ranges::greater{}, &OpenRecording::start);
    return result;
}

Result<std::vector<session::JournalEntry>> Journal::entries(const WorkoutId& recording) {
    RITM_TRY_ASSIGN(auto statement,
                    m_core.db.prepare("SELECT content FROM journal WHERE recording = ? ORDER BY seq"));
    std::vector<session::JournalEntry> result;
    RITM_TRY_ASSIGN(bool more, statement.first(recording.toString()));
    if (!more) {
        return fail(VaultError::NotFound);
    }
    while (more) {
        ByteReader in(statement.blobView(0));
        while (in.left() > 0) {
            RITM_TRY_ASSIGN(result.emplace_back(), session::decode(in.blob()));
        }
        RITM_TRY_ASSIGN(more, statement.step());
    }
    return result;
}

Result<> Journal::discard(const WorkoutId& recording) {
    return m_core.db.run("DELETE FROM journal WHERE recording = ?", recording.toString());
}

} // namespace ritm::vault
