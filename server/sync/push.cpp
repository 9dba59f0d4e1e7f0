// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/push.h"

#include "core/rows/row.h"
#include "server/sync/access.h"
#include "server/sync/error.h"
#include "server/sync/lineage.h"
#include "server/sync/stored.h"
#include "sync/protocol/convert.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <set>

namespace ritm::serversync {

namespace {

/// A clock may be this far ahead before the server takes its own instead.
constexpr std::chrono::seconds kClockTolerance{60};
constexpr std::size_t kFieldsOfRow = 256;
constexpr std::size_t kBytesOfRow = std::size_t{256} << 10;
/// Results kept for clients that ask again; a client sends at most kPushLimit before it has its answer.
constexpr std::uint64_t kResultsKept = 4 * wire::kPushLimit;

struct ClientState {
    std::uint64_t lastN = 0;
    Hlc lastHlc;
};

struct LoadedRow {
    rows::Row row;
    bool existed = false;
    std::uint64_t hashBefore = 0;
    bool touched = false;
};

bool isName(std::string_view text, std::size_t limit) {
    return !text.empty() && text.size() <= limit && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    });
}

/// One push on its way through one transaction.
class Batch {
public:
    Batch(store::Writer& writer, const AthleteId& athlete, const ClientId& client, UtcTime now)
        : m_writer(writer), m_athlete(athlete), m_client(client), m_now(now) {}

    [[nodiscard]] Result<ClientState> client() {
        RITM_TRY_ASSIGN(const auto row,
                        m_writer.first("SELECT athlete, last_n, last_hlc FROM sync_client WHERE client = $1",
                                       {m_client}));
        if (!row) {
            return ClientState{};
        }
        if (row->at(0).id<AthleteId>() != m_athlete) {
            return fail(SyncError::Fork, "a client of another athlete");
        }
        m_state = {static_cast<std::uint64_t>(row->at(1).integer()),
                   Hlc{static_cast<std::uint64_t>(row->at(2).integer())}};
        return m_state;
    }

    /// What the server answered to a mutation before.
    [[nodiscard]] Result<wire::MutationResult> answered(const wire::Mutation& mutation) {
        RITM_TRY_ASSIGN(const auto row,
                        m_writer.first("SELECT chain, result FROM sync_result WHERE client = $1 AND n = $2",
                                       {m_client, mutation.n}));
        if (!row || row->at(0).bytes() != Bytes(mutation.chain.bytes.begin(), mutation.chain.bytes.end())) {
            return fail(SyncError::Fork, fmt::format("mutation {} is another one here", mutation.n));
        }
        return fromJson<wire::MutationResult>(row->at(1).text(), limitsOfStored(row->at(1).text()));
    }

    [[nodiscard]] Result<wire::MutationResult> apply(const wire::Mutation& mutation) {
        wire::MutationResult result;
        result.n = mutation.n;
        m_state.lastN = mutation.n;
        const auto refusal = refusalOf(mutation);
        if (refusal) {
            reject(result, refusal->first, refusal->second);
        } else {
            RITM_TRY(merge(mutation, result));
        }
        RITM_TRY(
            m_writer.execute("INSERT INTO sync_result (client, n, chain, result) VALUES ($1, $2, $3, $4)",
                             {m_client, mutation.n, ByteView(mutation.chain.bytes), toJson(result)}));
        return result;
    }

    [[nodiscard]] Result<> finish() {
        RITM_TRY(writeRows());
        RITM_TRY(m_writer.execute(
            "INSERT INTO sync_client (client, athlete, last_n, last_hlc) VALUES ($1, $2, $3, $4) "
            "ON CONFLICT (client) DO UPDATE SET last_n = excluded.last_n, last_hlc = excluded.last_hlc",
            {m_client, m_athlete, m_state.lastN, m_state.lastHlc.packed}));
        if (m_state.lastN > kResultsKept) {
            RITM_TRY(m_writer.execute("DELETE FROM sync_result WHERE client = $1 AND n <= $2",
                                      {m_client, m_state.lastN - kResultsKept}));
        }
        return {};
    }

private:
    using Refusal = std::pair<std::string_view, int>;

    [[nodiscard]] std::optional<Refusal> refusalOf(const wire::Mutation& mutation) const {
        if (!may(m_athlete, Action::Write, mutation.space)) {
            return Refusal{"forbidden", 403};
        }
        if (!isName(mutation.kind, 32) || !isName(mutation.id, 64) || mutation.fields.size() > kFieldsOfRow) {
            return Refusal{"invalid", 422};
        }
        std::size_t bytes = 0;
        for (const auto& [name, change] : mutation.fields) {
            if (!isName(name, 64)) {
                return Refusal{"invalid", 422};
            }
            bytes += name.size() + change.value.text.size();
        }
        if (bytes > kBytesOfRow) {
            return Refusal{"too_large", 413};
        }
        if (mutation.op != wire::Op::Put && !mutation.fields.empty()) {
            return Refusal{"invalid", 422};
        }
        return std::nullopt;
    }

    static void reject(wire::MutationResult& result, std::string_view name, int status) {
        wire::Problem problem;
        problem.type = std::string(wire::kProblemPrefix) + std::string(name);
        problem.title = name;
        problem.status = static_cast<std::uint16_t>(status);
        result.verdict = wire::Verdict::Rejected;
        result.problem = canonicalJson(toJson(problem)).value_or(JsonText{});
    }

    /// The newest version that the change knew and is about to take the place of.
    static Hlc replacedBy(const rows::Mutation& change, const rows::Row& row) {
        Hlc newest = change.op == rows::Op::Put ? Hlc{} : row.liveness.hlc;
        for (const auto& [name, value] : change.fields) {
            const auto known = row.fields.find(name);
            if (known != row.fields.end() && value.seen == known->second.version) {
                newest = std::max(newest, known->second.version.hlc);
            }
        }
        return newest;
    }

    /// A clock from the future counts as the server's own, but never runs backwards within a client, whose
    /// later changes must go on winning over its earlier ones, nor behind what the change replaces: where the
    /// server's own clock went back, what is stored is from the future, too.
    [[nodiscard]] Hlc clamp(Hlc hlc, Hlc replaced) {
        const auto limit = std::chrono::duration_cast<std::chrono::milliseconds>(
            (m_now + kClockTolerance).time_since_epoch());
        const Hlc latest = Hlc::at(static_cast<std::uint64_t>(std::max<std::int64_t>(limit.count(), 0)), 0);
        if (hlc > latest) {
            hlc =
                std::max({latest, Hlc{m_state.lastHlc.packed + 1}, std::min(hlc, Hlc{replaced.packed + 1})});
        }
        m_state.lastHlc = std::max(m_state.lastHlc, hlc);
        return hlc;
    }

    [[nodiscard]] Result<> merge(const wire::Mutation& mutation, wire::MutationResult& result) {
        rows::Mutation change = wire::fromWire(mutation);
        RITM_TRY_ASSIGN(LoadedRow * loaded, load(change.key));
        change.hlc = clamp(mutation.hlc, replacedBy(change, loaded->row));
        if (change.hlc != mutation.hlc) {
            result.clampedTo = change.hlc;
        }
        const rows::Row before = loaded->row;
        const auto overwritten = rows::apply(loaded->row, change, m_client);
        std::size_t bytes = 0;
        for (const auto& [name, field] : loaded->row.fields) {
            bytes += name.size() + field.json.size();
        }
        if (bytes > 2 * kBytesOfRow || loaded->row.fields.size() > 2 * kFieldsOfRow) {
            loaded->row = before;
            reject(result, "too_large", 413);
            return {};
        }
        loaded->touched = true;
        result.verdict = overwritten.empty() ? wire::Verdict::Applied : wire::Verdict::Merged;
        for (const auto& each : overwritten) {
            result.overwritten.push_back(wire::toWire(each));
        }
        return {};
    }

    [[nodiscard]] Result<LoadedRow*> load(const rows::RowKey& key) {
        const auto known = m_rows.find(key);
        if (known != m_rows.end()) {
            return &known->second;
        }
        RITM_TRY_ASSIGN(const auto stored,
                        m_writer.first("SELECT body FROM sync_row WHERE space = $1 AND kind = $2 AND id = $3",
                                       {key.space, key.kind, key.id}));
        LoadedRow loaded;
        loaded.row.key = key;
        if (stored) {
            const auto& body = stored->at(0).text();
            auto row = fromJson<wire::Row>(body, limitsOfStored(body));
            if (!row) {
                return fail(SyncError::Damaged, "a stored row");
            }
            loaded.row = wire::fromWire(*row);
            loaded.existed = true;
            loaded.hashBefore = rows::rowHash(loaded.row);
        }
        return &m_rows.emplace(key, std::move(loaded)).first->second;
    }

    /// Bumps each touched space once, in sorted order (so that two instances never wait for each other in a
    /// circle), and stamps its rows with the new number.
    [[nodiscard]] Result<> writeRows() {
        struct Touched {
            std::int64_t rows = 0;
            std::uint64_t checksum = 0;
        };
        std::map<std::string, Touched> spaces;
        for (const auto& [key, loaded] : m_rows) {
            if (loaded.touched) {
                Touched& space = spaces[key.space];
                space.rows += loaded.existed ? 0 : 1;
                space.checksum += rows::rowHash(loaded.row) - loaded.hashBefore;
            }
        }
        for (const auto& [space, touched] : spaces) {
            RITM_TRY(m_writer.execute(
                "INSERT INTO sync_space (space, seq, row_count, checksum) "
                "VALUES ($1, 1, 0, 0) ON CONFLICT (space) DO UPDATE SET seq = sync_space.seq + 1",
                {space}));
            RITM_TRY_ASSIGN(const auto state,
                            m_writer.first("SELECT seq, checksum FROM sync_space WHERE space = $1", {space}));
            if (!state) {
                return fail(SyncError::Damaged, "a space that was just written");
            }
            // Summed here: unsigned sums wrap around, which SQL integers refuse to do.
            const std::uint64_t checksum =
                static_cast<std::uint64_t>(state->at(1).integer()) + touched.checksum;
            RITM_TRY(m_writer.execute(
                "UPDATE sync_space SET row_count = row_count + $2, checksum = $3 WHERE space = $1",
                {space, touched.rows, checksum}));
            RITM_TRY(writeRowsOf(space, state->at(0).integer()));
            m_writer.notify(kPokeChannel, space);
        }
        return {};
    }

    [[nodiscard]] Result<> writeRowsOf(const std::string& space, std::int64_t seq) {
        for (const auto& [key, loaded] : m_rows) {
            if (loaded.touched && key.space == space) {
                RITM_TRY(m_writer.execute(
                    "INSERT INTO sync_row (space, kind, id, seq, hash, body) VALUES ($1, $2, $3, $4, $5, $6) "
                    "ON CONFLICT (space, kind, id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, "
                    "body = excluded.body",
                    {key.space, key.kind, key.id, seq, rows::rowHash(loaded.row),
                     toJson(wire::toWire(loaded.row))}));
            }
        }
        return {};
    }

    store::Writer& m_writer;
    AthleteId m_athlete;
    ClientId m_client;
    UtcTime m_now;
    ClientState m_state;
    std::map<rows::RowKey, LoadedRow> m_rows;
};

} // namespace

Result<wire::PushReply> push(store::Writer& writer, const AthleteId& athlete,
                             const wire::PushRequest& request, UtcTime now) {
    if (request.schema < wire::kOldestSchema || request.schema > wire::kSchema) {
        return fail(SyncError::Schema,
                    fmt::format("this server reads {} to {}", wire::kOldestSchema, wire::kSchema));
    }
    wire::PushReply reply;
    RITM_TRY_ASSIGN(reply.epoch, epoch(writer));
    if (!request.epoch.empty() && request.epoch != reply.epoch) {
        return fail(SyncError::Epoch, "pull first");
    }
    Batch batch(writer, athlete, request.client, now);
    RITM_TRY_ASSIGN(const ClientState state, batch.client());
    reply.lastApplied = state.lastN;
    std::uint64_t expected = request.mutations.empty() ? 0 : request.mutations.front().n;
    for (const wire::Mutation& mutation : request.mutations) {
        if (mutation.n != expected++) {
            return fail(SyncError::Order, "numbers step by one");
        }
        if (mutation.n > reply.lastApplied + 1) {
            return fail(SyncError::Gap, fmt::format("{} is the last one here", reply.lastApplied));
        }
        if (mutation.n <= state.lastN) {
            RITM_TRY_ASSIGN(auto result, batch.answered(mutation));
            reply.results.push_back(std::move(result));
        } else {
            RITM_TRY_ASSIGN(auto result, batch.apply(mutation));
            reply.results.push_back(std::move(result));
            reply.lastApplied = mutation.n;
        }
    }
    if (reply.lastApplied != state.lastN) {
        RITM_TRY(batch.finish());
    }
    return reply;
}

} // namespace ritm::serversync
