// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/synclog.h"

#include "core/vault/core.h"

#include <algorithm>

namespace ritm::vault {

namespace {

Result<std::vector<rows::Mutation>> mutations(Core& core, const std::string& condition, std::uint64_t after,
                                              std::size_t limit) {
    RITM_TRY_ASSIGN(auto statement, core.db.prepare("SELECT content FROM mutation WHERE n > ? AND (" +
                                                    condition + ") ORDER BY n LIMIT ?"));
    std::vector<rows::Mutation> result;
    RITM_TRY_ASSIGN(bool more, statement.first(after, limit));
    while (more) {
        RITM_TRY_ASSIGN(result.emplace_back(), decodeMutation(statement.blobView(0)));
        RITM_TRY_ASSIGN(more, statement.step());
    }
    return result;
}

constexpr std::size_t kAll = 1'000'000'000;

Result<> startOver(Core& core) {
    RITM_TRY(core.db.execute("DELETE FROM mutation"));
    core.identity.client = ClientId::make(core.clock, core.random);
    core.identity.lastMade = 0;
    core.identity.acknowledged = 0;
    core.chain = {};
    return core.saveIdentity();
}

Result<> renumber(Core& core, const std::vector<rows::Mutation>& unsent) {
    RITM_TRY(startOver(core));
    std::set<rows::RowKey> touched;
    for (rows::Mutation mutation : unsent) {
        mutation.n = ++core.identity.lastMade;
        mutation.chain = rows::chainAfter(core.chain, core.identity.client, mutation);
        core.chain = mutation.chain;
        RITM_TRY(core.db.run("INSERT INTO mutation VALUES (?, ?, ?, ?, NULL, ?)", mutation.n,
                             mutation.key.space, mutation.key.kind, mutation.key.id,
                             encodeMutation(mutation)));
        touched.insert(mutation.key);
    }
    RITM_TRY(core.saveIdentity());
    for (const rows::RowKey& key : touched) {
        RITM_TRY(core.rebuildView(key));
    }
    return {};
}

Result<SpaceState> stateOf(Core& core, const std::string& space) {
    SpaceState state;
    RITM_TRY_ASSIGN(const auto seq, core.db.integer("SELECT seq FROM space WHERE name = ?", space));
    state.seq = static_cast<std::uint64_t>(seq.value_or(0));
    RITM_TRY_ASSIGN(auto statement, core.db.prepare("SELECT hash FROM entity WHERE layer = 0 AND space = ?"));
    RITM_TRY_ASSIGN(bool more, statement.first(space));
    while (more) {
        ++state.count;
        state.checksum += static_cast<std::uint64_t>(statement.integer(0));
        RITM_TRY_ASSIGN(more, statement.step());
    }
    return state;
}

Result<> setCursor(Core& core, const std::string& space, std::uint64_t seq) {
    return core.db.run("INSERT INTO space VALUES (?, ?) ON CONFLICT DO UPDATE SET seq = excluded.seq", space,
                       seq);
}

Result<> keepOverwritten(Core& core, const rows::RowKey& key, const rows::Overwritten& overwritten) {
    // Sealing the same text twice gives different bytes; for the athlete there is nothing to decide then.
    const auto kept = core.inbox.readable(key, overwritten.field, overwritten.kept.json);
    const auto lost = core.inbox.readable(key, overwritten.field, overwritten.lost.json);
    if (kept && lost && *kept == *lost) {
        return {};
    }
    return core.db.run(
        "INSERT OR IGNORE INTO conflict (space, kind, row, field, kept, lost, noticed) VALUES (?, ?, ?, "
        "?, ?, ?, ?)",
        key.space, key.kind, key.id, overwritten.field, encodeField(overwritten.kept),
        encodeField(overwritten.lost), core.clock.utcNow().time_since_epoch().count());
}

/// Makes mutations for what a restored server no longer has: newer fields, and newer deletes and undeletes.
Result<std::size_t> refeed(Core& core, const std::vector<rows::Row>& before) {
    std::size_t made = 0;
    for (const rows::Row& old : before) {
        RITM_TRY_ASSIGN(const auto now, core.row(Layer::View, old.key));
        std::map<std::string, std::string> lost;
        for (const auto& [name, field] : old.fields) {
            const auto known =
                now ? now->fields.find(name) : std::map<std::string, rows::Field>::const_iterator{};
            if (!now || known == now->fields.end() ||
                (field.version > known->second.version && field.json != known->second.json)) {
                lost[name] = field.json;
            }
        }
        if (!lost.empty()) {
            RITM_TRY(core.mutate(old.key, rows::Op::Put, lost));
            ++made;
        }
        const bool deletedThere = now && now->deleted;
        if (old.deleted != deletedThere && (!now || old.liveness > now->liveness)) {
            RITM_TRY(core.mutate(old.key, old.deleted ? rows::Op::Delete : rows::Op::Undelete, {}));
            ++made;
        }
    }
    return made;
}

} // namespace

std::string spaceOf(const AthleteId& athlete) {
    return "u:" + athlete.toString();
}

Result<SyncIdentity> SyncLog::identity() {
    return m_core.identity;
}

Result<> SyncLog::join(const AthleteId& athlete, const AccountKey& accountKey) {
    auto& identity = m_core.identity;
    if (identity.athlete && *identity.athlete != athlete) {
        return fail(VaultError::OtherAccount);
    }
    if (identity.athlete) {
        return m_core.useAccountKey(accountKey);
    }
    m_core.accountKey = accountKey;
    auto outcome = m_core.transact([&]() -> Result<> {
        const std::string local(kLocalSpace);
        RITM_TRY_ASSIGN(const auto views, m_core.rowsOf(Layer::View, local));
        // Nothing of the log was ever pushed: the state says the same in fewer words.
        RITM_TRY(startOver(m_core));
        RITM_TRY(m_core.db.run("DELETE FROM entity WHERE space = ?", local));
        identity.athlete = athlete;
        RITM_TRY(m_core.saveIdentity());
        for (const rows::Row& row : views) {
            const rows::RowKey key{m_core.space(), row.key.kind, row.key.id};
            std::map<std::string, std::string> fields;
            for (const auto& [name, field] : row.fields) {
                fields[name] = field.json;
            }
            if (const auto id = WorkoutId::parse(key.id); key.kind == "workout" && id) {
                RITM_TRY_ASSIGN(const auto workoutKey, m_core.workoutKey(*id));
                if (workoutKey) {
                    fields["wrapped_key"] = m_core.wrappedKey(*id, *workoutKey);
                }
            }
            RITM_TRY(m_core.mutate(key, rows::Op::Put, fields));
            if (row.deleted) {
                RITM_TRY(m_core.mutate(key, rows::Op::Delete, {}));
            }
        }
        return {};
    });
    if (!outcome) {
        m_core.accountKey.reset();
    }
    return outcome;
}

Result<ClientId> SyncLog::takeNewClient() {
    return m_core.transact([&]() -> Result<ClientId> {
        // A number that the server has applied may have been another copy's of this profile: only a verdict
        // says that it was this very mutation.
        RITM_TRY_ASSIGN(const auto unsent, mutations(m_core,
                                                     "verdict IS NULL OR (verdict <> 2 AND n > " +
                                                         std::to_string(m_core.identity.acknowledged) + ")",
                                                     0, kAll));
        RITM_TRY(renumber(m_core, unsent));
        return m_core.identity.client;
    });
}

Result<std::vector<rows::Mutation>> SyncLog::pending(std::uint64_t afterN, std::size_t limit) {
    if (!m_core.identity.athlete) {
        return std::vector<rows::Mutation>{};
    }
    return mutations(m_core, "verdict IS NULL", afterN, limit);
}

Result<std::size_t> SyncLog::pendingCount() {
    if (!m_core.identity.athlete) {
        return 0;
    }
    RITM_TRY_ASSIGN(const auto count, m_core.db.integer("SELECT count(*) FROM mutation"));
    return static_cast<std::size_t>(count.value_or(0));
}

Result<> SyncLog::record(const ClientId& client, std::span<const Outcome> outcomes) {
    if (client != m_core.identity.client) {
        return fail(VaultError::OtherClient);
    }
    return m_core.transact([&]() -> Result<> {
        for (const Outcome& outcome : outcomes) {
            RITM_TRY_ASSIGN(const auto found, mutations(m_core, "verdict IS NULL", outcome.n - 1, 1));
            if (outcome.n == 0 || found.empty() || found[0].n != outcome.n) {
                continue; // answered before
            }
            const rows::Mutation& mutation = found[0];
            RITM_TRY(m_core.db.run("UPDATE mutation SET verdict = ? WHERE n = ?",
                                   static_cast<int>(outcome.verdict), outcome.n));
            for (const rows::Overwritten& overwritten : outcome.overwritten) {
                RITM_TRY(keepOverwritten(m_core, mutation.key, overwritten));
            }
            if (outcome.verdict == Verdict::Rejected) {
                RITM_TRY(
                    m_core.db.run("INSERT INTO refused (row, mutation, problem, noticed) VALUES (?, ?, ?, ?)",
                                  mutation.key.id, encodeMutation(mutation), outcome.problem,
                                  m_core.clock.utcNow().time_since_epoch().count()));
                RITM_TRY(m_core.rebuildView(mutation.key));
            }
            if (outcome.n <= m_core.identity.acknowledged) {
                RITM_TRY(m_core.db.run("DELETE FROM mutation WHERE n = ?", outcome.n));
            }
        }
        return {};
    });
}

Result<std::map<std::string, std::uint64_t>> SyncLog::cursors() {
    RITM_TRY_ASSIGN(auto statement, m_core.db.prepare("SELECT name, seq FROM space"));
    std::map<std::string, std::uint64_t> result;
    RITM_TRY_ASSIGN(bool more, statement.first());
    while (more) {
        result[statement.text(0)] = static_cast<std::uint64_t>(statement.integer(1));
        RITM_TRY_ASSIGN(more, statement.step());
    }
    return result;
}

Result<SpaceState> SyncLog::state(const std::string& space) {
    return stateOf(m_core, space);
}

Result<> SyncLog::refetch(const std::string& space) {
    return setCursor(m_core, space, 0);
}

Result<Applied> SyncLog::apply(const Checkpoint& checkpoint) {
    auto& identity = m_core.identity;
    if (checkpoint.client != identity.client) {
        return fail(VaultError::OtherClient);
    }
    return m_core.transact([&]() -> Result<Applied> {
        Applied applied;
        std::set<rows::RowKey> touched;
        const bool otherEpoch = !identity.epoch.empty() && identity.epoch != checkpoint.epoch;
        std::vector<rows::Row> before;
        if (otherEpoch) {
            RITM_TRY_ASSIGN(before, m_core.rowsOf(Layer::View, m_core.space()));
            RITM_TRY(startOver(m_core));
            RITM_TRY(m_core.db.execute("UPDATE chunk SET uploaded = 0"));
        }
        RITM_TRY_ASSIGN(const auto known, cursors());
        std::set<std::string> emptied = checkpoint.whole;
        for (const auto& [space, seq] : known) {
            if (!checkpoint.spaces.contains(space)) {
                emptied.insert(space); // access was lost
                RITM_TRY(m_core.db.run("DELETE FROM space WHERE name = ?", space));
            }
        }
        for (const std::string& space : emptied) {
            RITM_TRY_ASSIGN(const auto gone, m_core.rowsOf(Layer::Base, space));
            for (const rows::Row& row : gone) {
                touched.insert(row.key);
            }
            RITM_TRY(m_core.db.run("DELETE FROM entity WHERE layer = 0 AND space = ?", space));
        }
        for (const rows::Row& patch : checkpoint.patches) {
            RITM_TRY(m_core.putRow(Layer::Base, patch));
            touched.insert(patch.key);
            m_core.hlc.observe(patch.liveness.hlc);
            for (const auto& [name, field] : patch.fields) {
                m_core.hlc.observe(field.version.hlc);
            }
        }
        if (!otherEpoch) {
            identity.acknowledged = std::max(identity.acknowledged, checkpoint.acknowledged);
        }
        identity.epoch = checkpoint.epoch;
        RITM_TRY(m_core.saveIdentity());
        RITM_TRY_ASSIGN(const auto done, mutations(m_core, "verdict IS NOT NULL", 0, kAll));
        for (const rows::Mutation& mutation : done) {
            if (mutation.n <= identity.acknowledged) {
                touched.insert(mutation.key);
                RITM_TRY(m_core.db.run("DELETE FROM mutation WHERE n = ?", mutation.n));
            }
        }
        for (const rows::Row& row : before) {
            touched.insert(row.key);
        }
        for (const rows::RowKey& key : touched) {
            RITM_TRY_ASSIGN(const bool differs, m_core.rebuildView(key));
            if (differs) {
                applied.changed.push_back(key);
            }
        }
        for (const auto& [space, expected] : checkpoint.spaces) {
            RITM_TRY_ASSIGN(const SpaceState mine, stateOf(m_core, space));
            const bool same = mine.count == expected.count && mine.checksum == expected.checksum;
            if (!same) {
                applied.mismatched.push_back(space);
            }
            RITM_TRY(setCursor(m_core, space, same ? expected.seq : 0));
        }
        if (otherEpoch) {
            RITM_TRY_ASSIGN(applied.refed, refeed(m_core, before));
        }
        return applied;
    });
}

} // namespace ritm::vault
