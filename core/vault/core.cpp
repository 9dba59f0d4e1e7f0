// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/core.h"

#include "core/base/casefold.h"
#include "core/base/jsontext.h"
#include "core/sqlite/migrations.h"

#include <array>
#include <charconv>

namespace ritm::vault {

namespace {

constexpr auto kSchema = std::to_array<sqlite::Migration>({
    {1, R"(
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entity (layer INTEGER NOT NULL, space TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
  hash INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (layer, space, kind, id)) WITHOUT ROWID;
CREATE TABLE mutation (n INTEGER PRIMARY KEY, space TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
  verdict INTEGER, content BLOB NOT NULL);
CREATE INDEX mutation_of ON mutation (space, kind, id, n);
CREATE TABLE space (name TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE workout (id TEXT PRIMARY KEY, space TEXT NOT NULL, sport INTEGER NOT NULL,
  sub_sport INTEGER NOT NULL, start INTEGER NOT NULL, utc_offset INTEGER NOT NULL, elapsed REAL NOT NULL,
  distance REAL, title TEXT NOT NULL, notes TEXT NOT NULL, original INTEGER NOT NULL, deleted INTEGER NOT NULL,
  locked INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX workout_start ON workout (deleted, start);
CREATE TABLE workout_key (id TEXT PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE workout_chunk (id TEXT NOT NULL, role TEXT NOT NULL, position INTEGER NOT NULL, hash BLOB NOT NULL,
  PRIMARY KEY (id, role, position)) WITHOUT ROWID;
CREATE INDEX workout_chunk_hash ON workout_chunk (hash);
CREATE TABLE original (hash BLOB NOT NULL, id TEXT NOT NULL, PRIMARY KEY (hash, id)) WITHOUT ROWID;
CREATE TABLE chunk (seq INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, uploaded INTEGER NOT NULL,
  size INTEGER NOT NULL, content BLOB NOT NULL);
CREATE INDEX chunk_waiting ON chunk (seq) WHERE uploaded = 0;
CREATE TABLE journal (recording TEXT NOT NULL, seq INTEGER NOT NULL, written INTEGER NOT NULL,
  content BLOB NOT NULL, PRIMARY KEY (recording, seq)) WITHOUT ROWID;
CREATE TABLE conflict (id INTEGER PRIMARY KEY, space TEXT NOT NULL, kind TEXT NOT NULL, row TEXT NOT NULL,
  field TEXT NOT NULL, kept BLOB NOT NULL, lost BLOB NOT NULL, noticed INTEGER NOT NULL,
  UNIQUE (space, kind, row, field, lost));
CREATE TABLE refused (id INTEGER PRIMARY KEY, row TEXT NOT NULL, mutation BLOB NOT NULL, problem TEXT NOT NULL,
  noticed INTEGER NOT NULL);
)"},
});

// What a line of the list may say: beyond, it is nobody's workout.
constexpr double kDay = 86'400;
constexpr double kLongest = 1e9;   // seconds
constexpr double kFarthest = 1e12; // metres

std::uint64_t numberOf(const std::string& text) {
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

Result<> Core::migrate() {
    RITM_TRY(db.addTextFunction("fold_case", foldCase));
    return sqlite::migrate(db, kSchema);
}

Result<> Core::load() {
    RITM_TRY_ASSIGN(const auto client, meta("client"));
    if (!client) {
        identity = {};
        identity.client = ClientId::make(clock, random);
        chain = {};
        return transact([&]() -> Result<> {
            RITM_TRY(saveIdentity());
            return setMeta("instance", Uuid::v7(clock, random).toString());
        });
    }
    const auto parsed = ClientId::parse(*client);
    RITM_TRY_ASSIGN(const auto athlete, meta("athlete"));
    RITM_TRY_ASSIGN(const auto epoch, meta("epoch"));
    RITM_TRY_ASSIGN(const auto made, meta("made"));
    RITM_TRY_ASSIGN(const auto acknowledged, meta("acknowledged"));
    RITM_TRY_ASSIGN(const auto link, meta("chain"));
    RITM_TRY_ASSIGN(const auto last, meta("hlc"));
    const auto digest = seal::Digest::fromHex(link.value_or(""));
    if (!parsed || !digest) {
        return fail(VaultError::Damaged, "identity");
    }
    identity.client = *parsed;
    identity.athlete = athlete ? AthleteId::parse(*athlete) : std::nullopt;
    identity.epoch = epoch.value_or("");
    identity.lastMade = numberOf(made.value_or("0"));
    identity.acknowledged = numberOf(acknowledged.value_or("0"));
    chain = *digest;
    hlc.observe(Hlc{numberOf(last.value_or("0"))});
    return {};
}

Result<> Core::saveIdentity() {
    RITM_TRY(setMeta("client", identity.client.toString()));
    if (identity.athlete) {
        RITM_TRY(setMeta("athlete", identity.athlete->toString()));
    }
    RITM_TRY(setMeta("epoch", identity.epoch));
    RITM_TRY(setMeta("made", std::to_string(identity.lastMade)));
    RITM_TRY(setMeta("acknowledged", std::to_string(identity.acknowledged)));
    RITM_TRY(setMeta("chain", chain.toHex()));
    return setMeta("hlc", std::to_string(hlc.last().packed));
}

std::string Core::space() const {
    return identity.athlete ? spaceOf(*identity.athlete) : std::string(kLocalSpace);
}

Result<std::optional<std::string>> Core::meta(std::string_view name) {
    RITM_TRY_ASSIGN(auto statement, db.prepare("SELECT value FROM meta WHERE name = ?"));
    RITM_TRY_ASSIGN(const bool found, statement.first(name));
    return found ? std::optional(statement.text(0)) : std::nullopt;
}

Result<> Core::setMeta(std::string_view name, const std::string& value) {
    return db.run("INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", name,
                  value);
}

Result<std::optional<rows::Row>> Core::row(Layer layer, const rows::RowKey& key) {
    RITM_TRY_ASSIGN(auto statement, db.prepare("SELECT content FROM entity WHERE layer = ? AND space = ? AND "
                                               "kind = ? AND id = ?"));
    RITM_TRY_ASSIGN(const bool found, statement.first(static_cast<int>(layer), key.space, key.kind, key.id));
    if (!found) {
        return std::nullopt;
    }
    return decodeRow(statement.blobView(0));
}

Result<std::vector<rows::Row>> Core::rowsOf(Layer layer, const std::string& space) {
    RITM_TRY_ASSIGN(auto statement, db.prepare("SELECT content FROM entity WHERE layer = ? AND space = ?"));
    std::vector<rows::Row> result;
    RITM_TRY_ASSIGN(bool more, statement.first(static_cast<int>(layer), space));
    while (more) {
        RITM_TRY_ASSIGN(result.emplace_back(), decodeRow(statement.blobView(0)));
        RITM_TRY_ASSIGN(more, statement.step());
    }
    return result;
}

Result<> Core::putRow(Layer layer, const rows::Row& row) {
    return db.run(
        "INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET hash = excluded.hash, "
        "content = excluded.content",
        static_cast<int>(layer), row.key.space, row.key.kind, row.key.id,
        static_cast<std::int64_t>(rows::rowHash(row)), encodeRow(row));
}

Result<> Core::dropRow(Layer layer, const rows::RowKey& key) {
    return db.run("DELETE FROM entity WHERE layer = ? AND space = ? AND kind = ? AND id = ?",
                  static_cast<int>(layer), key.space, key.kind, key.id);
}

Result<> Core::mutate(const rows::RowKey& key, rows::Op op,
                      const std::map<std::string, std::string>& fields) {
    RITM_TRY_ASSIGN(auto view, row(Layer::View, key));
    if (!view) {
        view = rows::Row{key, {}, false, {}};
    }
    rows::Mutation mutation;
    mutation.n = identity.lastMade + 1;
    mutation.key = key;
    mutation.op = op;
    for (const auto& [name, json] : fields) {
        const auto it = view->fields.find(name);
        mutation.fields[name] = {json,
                                 it == view->fields.end() ? std::nullopt : std::optional(it->second.version)};
    }
    mutation.hlc = hlc.tick(clock);
    mutation.chain = rows::chainAfter(chain, identity.client, mutation);
    RITM_TRY(db.run("INSERT INTO mutation VALUES (?, ?, ?, ?, NULL, ?)", mutation.n, key.space, key.kind,
                    key.id, encodeMutation(mutation)));
    identity.lastMade = mutation.n;
    chain = mutation.chain;
    RITM_TRY(saveIdentity());
    (void)rows::apply(*view, mutation, identity.client);
    RITM_TRY(putRow(Layer::View, *view));
    return indexRow(key, view);
}

Result<bool> Core::rebuildView(const rows::RowKey& key) {
    RITM_TRY_ASSIGN(const auto before, row(Layer::View, key));
    RITM_TRY_ASSIGN(auto view, row(Layer::Base, key));
    {
        RITM_TRY_ASSIGN(auto statement,
                        db.prepare("SELECT content FROM mutation WHERE space = ? AND kind = ? AND id = ? AND "
                                   "(verdict IS NULL OR (verdict <> 2 AND n > ?)) ORDER BY n"));
        RITM_TRY_ASSIGN(bool more, statement.first(key.space, key.kind, key.id, identity.acknowledged));
        while (more) {
            RITM_TRY_ASSIGN(const auto mutation, decodeMutation(statement.blobView(0)));
            if (!view) {
                view = rows::Row{key, {}, false, {}};
            }
            (void)rows::apply(*view, mutation, identity.client);
            RITM_TRY_ASSIGN(more, statement.step());
        }
    }
    if (view == before) {
        return false;
    }
    if (view) {
        RITM_TRY(putRow(Layer::View, *view));
    } else {
        RITM_TRY(dropRow(Layer::View, key));
    }
    RITM_TRY(indexRow(key, view));
    return true;
}

Result<std::optional<WorkoutKey>> Core::workoutKey(const WorkoutId& id) {
    RITM_TRY_ASSIGN(auto statement, db.prepare("SELECT key FROM workout_key WHERE id = ?"));
    RITM_TRY_ASSIGN(const bool found, statement.first(id.toString()));
    return found ? WorkoutKey::from(statement.blobView(0)) : std::nullopt;
}

Result<> Core::useAccountKey(const AccountKey& key) {
    accountKey = key;
    std::vector<rows::RowKey> locked;
    {
        RITM_TRY_ASSIGN(auto statement, db.prepare("SELECT space, id FROM workout WHERE locked = 1"));
        RITM_TRY_ASSIGN(bool more, statement.first());
        while (more) {
            locked.push_back({statement.text(0), "workout", statement.text(1)});
            RITM_TRY_ASSIGN(more, statement.step());
        }
    }
    RITM_TRY_ASSIGN(const auto unwrapped, meta(kUnwrapped));
    const bool wraps = identity.athlete && unwrapped.value_or("") == "1";
    if (locked.empty() && !wraps) {
        return {};
    }
    return transact([&]() -> Result<> {
        for (const auto& row : locked) {
            RITM_TRY_ASSIGN(const auto view, this->row(Layer::View, row));
            RITM_TRY(indexRow(row, view));
        }
        return wraps ? wrapKeys() : Result<>{};
    });
}

Result<> Core::wrapKeys() {
    RITM_TRY_ASSIGN(const auto views, rowsOf(Layer::View, space()));
    for (const auto& view : views) {
        const auto id = WorkoutId::parse(view.key.id);
        if (view.key.kind != "workout" || !id || view.find("wrapped_key") != nullptr) {
            continue;
        }
        RITM_TRY_ASSIGN(const auto own, workoutKey(*id));
        if (own) {
            RITM_TRY(mutate(view.key, rows::Op::Put, {{"wrapped_key", wrappedKey(*id, *own)}}));
        }
    }
    return setMeta(kUnwrapped, "");
}

std::string Core::wrappedKey(const WorkoutId& id, const WorkoutKey& key) {
    return jsonText(seal::toBase64(seal::wrap(key, keyPurpose(id.toString()), *accountKey, random)));
}

Result<std::string> Core::textOfJson(const std::string& json) {
    RITM_TRY_ASSIGN(auto statement, db.prepare("SELECT ?1 ->> '$'"));
    const auto found = statement.first(json);
    if (!found || !*found || statement.isNull(0)) {
        return fail(VaultError::InvalidValue, "not a JSON value");
    }
    return statement.text(0);
}

Result<> Core::indexRow(const rows::RowKey& key, const std::optional<rows::Row>& view) {
    if (key.kind != "workout") {
        return {};
    }
    RITM_TRY(db.run("DELETE FROM workout_chunk WHERE id = ?", key.id));
    const auto id = WorkoutId::parse(key.id);
    if (!view || !id || view->fields.empty()) {
        return db.run("DELETE FROM workout WHERE id = ?", key.id);
    }
    // What another version or a hostile server wrote may not fit: then the member keeps its default.
    const auto text = [&](const char* name) -> std::string {
        const std::string* const json = view->find(name);
        return json == nullptr ? std::string() : textOfJson(*json).value_or(std::string());
    };
    const auto number = [&](const char* name, double least, double most) -> std::optional<double> {
        const std::string value = text(name);
        double result = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), result);
        // Not "nan" and "inf", which are numbers to from_chars.
        const bool fits = error == std::errc{} && result >= least && result <= most;
        return fits ? std::optional(result) : std::nullopt;
    };
    RITM_TRY_ASSIGN(auto workoutKeyHere, workoutKey(*id));
    if (!workoutKeyHere && accountKey) {
        const auto wrapped = seal::fromBase64(text("wrapped_key"));
        if (wrapped) {
            auto key32 = seal::unwrap<WorkoutKey>(*wrapped, keyPurpose(key.id), *accountKey);
            if (key32) {
                RITM_TRY(db.run("INSERT OR REPLACE INTO workout_key VALUES (?, ?)", key.id, key32->reveal()));
                workoutKeyHere = *key32;
            }
        }
    }
    const auto opened = [&](const char* name) -> std::string {
        const auto sealed = seal::fromBase64(text(name));
        if (!workoutKeyHere || !sealed) {
            return {};
        }
        const auto plain = seal::open(*sealed, bytesOf(fieldPurpose(key.id, name)), *workoutKeyHere);
        return plain ? std::string(textOf(*plain)) : std::string();
    };
    bool hasOriginal = false;
    if (const std::string* const manifest = view->find("manifest")) {
        RITM_TRY_ASSIGN(auto parts,
                        db.prepare("SELECT r.key, h.value FROM json_each(?1) AS r, json_each(r.value) AS h "
                                   "WHERE r.type = 'array' AND h.type = 'text'"));
        std::map<std::string, int> positions;
        auto more = parts.first(*manifest);
        while (more && *more) {
            const std::string role = parts.text(0);
            if (const auto hash = seal::Digest::fromHex(parts.text(1))) {
                RITM_TRY(db.run("INSERT INTO workout_chunk VALUES (?, ?, ?, ?)", key.id, role,
                                positions[role]++, ByteView(hash->bytes)));
                hasOriginal = hasOriginal || role == kOriginalRole;
            }
            more = parts.step();
        }
    }
    const UtcTime start = parseRfc3339(text("start")).value_or(UtcTime{});
    return db.run("INSERT OR REPLACE INTO workout VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", key.id,
                  key.space, static_cast<int>(sportFromName(text("sport")).value_or(Sport::Other)),
                  static_cast<int>(subSportFromName(text("sub_sport")).value_or(SubSport::Generic)),
                  start.time_since_epoch().count(),
                  static_cast<std::int64_t>(number("utc_offset", -kDay, kDay).value_or(0)),
                  number("elapsed_s", 0, kLongest).value_or(0), number("distance_m", 0, kFarthest),
                  opened("title"), opened("notes"), hasOriginal, view->deleted, !workoutKeyHere);
}

} // namespace ritm::vault
