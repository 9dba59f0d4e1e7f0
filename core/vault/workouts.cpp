// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/workouts.h"

#include "core/base/bytestream.h"
#include "core/base/casefold.h"
#include "core/base/jsontext.h"
#include "core/vault/core.h"
#include "core/vault/likeness.h"
#include "core/vault/streamcodec.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ritm::vault {

namespace {

struct Totals {
    double elapsed = 0;             // seconds
    std::optional<double> distance; // metres
};

Totals totalsOf(const Workout& workout) {
    Totals totals;
    totals.elapsed = std::chrono::duration<double>(workout.length()).count();
    for (const Session& session : workout.sessions) {
        if (session.stated.distance) {
            totals.distance = totals.distance.value_or(0) + session.stated.distance->value;
        }
    }
    const Column* const column = workout.streams.find(Channel::Distance);
    if (!totals.distance && column != nullptr) {
        for (const double value : column->values) {
            if (!isAbsent(value)) {
                totals.distance = std::max(totals.distance.value_or(0), value);
            }
        }
    }
    return totals;
}

constexpr double kSlack = 5; // s that formats round and clocks differ by

/// Before it no file of ours was written: a track without times stands there.
constexpr UtcTime kFirstMoment{std::chrono::seconds(631152000)};

/// What a recording is known by before its samples are looked at.
struct Span {
    double later = 0; ///< seconds that it starts after the one that is looked for
    Totals totals;
};

/// Whether two recordings went about as far, as far as both say.
bool sameWay(const Totals& mine, const Totals& other) {
    return !mine.distance || !other.distance ||
           std::fabs(*mine.distance - *other.distance) <=
               std::max(100.0, 0.2 * std::max(*mine.distance, *other.distance));
}

/// Whether two recordings may be of one activity: they share at least four fifths of the longer one's time
/// and went about as far. What shares nearly all of its time is one activity whatever its laps add up to.
bool sameSpan(const Totals& mine, const Span& other) {
    const double longer = std::max(mine.elapsed, other.totals.elapsed);
    const double shared =
        std::min(mine.elapsed, other.later + other.totals.elapsed) - std::max(0.0, other.later);
    const bool sameTime =
        shared >= 0.8 * longer ||
        (std::fabs(other.later) <= kSlack && std::fabs(mine.elapsed - other.totals.elapsed) <= kSlack);
    return (sameTime && sameWay(mine, other.totals)) || (longer >= 60 && shared >= 0.95 * longer);
}

/// Whether all of the one's time lies within the other's.
bool withinSpan(const Totals& mine, const Span& other) {
    const double end = other.later + other.totals.elapsed;
    return (other.later >= -kSlack && end <= mine.elapsed + kSlack) ||
           (other.later <= kSlack && end >= mine.elapsed - kSlack);
}

/// Whether both are of one activity, as far as their samples tell.
bool sameActivity(const Workout& mine, const Workout& stored, const Totals& totals, const Span& span) {
    if (mine.start < kFirstMoment) {
        const bool empty = mine.streams.rows() == 0 && stored.streams.rows() == 0;
        return sameRows(mine, stored) || (empty && totals.distance && span.totals.distance &&
                                          std::fabs(*totals.distance - *span.totals.distance) <= 1);
    }
    if (sameSpan(totals, span) && !contradict(mine, stored)) {
        return true;
    }
    return withinSpan(totals, span) && (isPositionsOf(mine, stored) || isPositionsOf(stored, mine));
}

/// Seals content in pieces, stores them, and returns their hashes as a JSON array.
Result<std::string> storeChunks(Core& core, const std::string& id, std::string_view role, ByteView content,
                                const WorkoutKey& key) {
    const Bytes packed = compress(content);
    const std::size_t count = std::max<std::size_t>(1, (packed.size() + kChunkSize - 1) / kChunkSize);
    std::string hashes;
    for (std::size_t i = 0; i < count; ++i) {
        const ByteView all(packed);
        const std::size_t from = i * kChunkSize;
        const ByteView part = all.subspan(from, std::min(kChunkSize, packed.size() - from));
        const Bytes sealed = seal::seal(part, bytesOf(chunkPurpose(id, role, i, count)), key, core.random);
        const seal::Digest hash = seal::digest(sealed);
        RITM_TRY(
            core.db.run("INSERT OR IGNORE INTO chunk (hash, uploaded, size, content) VALUES (?, 0, ?, ?)",
                        ByteView(hash.bytes), sealed.size(), sealed));
        hashes += fmt::format("{}\"{}\"", i == 0 ? "" : ",", hash.toHex());
    }
    return "[" + hashes + "]";
}

Result<Bytes> readChunks(Core& core, const std::string& id, std::string_view role, const WorkoutKey& key) {
    std::vector<seal::Digest> hashes;
    {
        RITM_TRY_ASSIGN(auto statement,
                        core.db.prepare("SELECT hash FROM workout_chunk WHERE id = ? AND role = ? "
                                        "ORDER BY position"));
        RITM_TRY_ASSIGN(bool more, statement.first(id, role));
        while (more) {
            if (const auto hash = seal::Digest::from(statement.blobView(0))) {
                hashes.push_back(*hash);
            }
            RITM_TRY_ASSIGN(more, statement.step());
        }
    }
    if (hashes.empty()) {
        return fail(VaultError::NotFound, std::string(role));
    }
    Bytes packed;
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        RITM_TRY_ASSIGN(const Bytes sealed, core.chunks.read(hashes[i]));
        const auto part = seal::open(sealed, bytesOf(chunkPurpose(id, role, i, hashes.size())), key);
        if (!part) {
            return fail(VaultError::Damaged, "a sealed chunk");
        }
        packed.insert(packed.end(), part->begin(), part->end());
    }
    return decompress(packed);
}

std::string sealedText(Core& core, const std::string& id, std::string_view field, std::string_view text,
                       const WorkoutKey& key) {
    return jsonText(
        seal::toBase64(seal::seal(bytesOf(text), bytesOf(fieldPurpose(id, field)), key, core.random)));
}

/// An original file and its digest, which costs a pass over all of it.
struct Original {
    const OriginalFile* file = nullptr;
    seal::Digest digest;
};

std::optional<Original> originalOf(const OriginalFile* file) {
    return file != nullptr ? std::optional<Original>({file, seal::digest(file->bytes)}) : std::nullopt;
}

/// Stores a workout under that id. The caller's transaction is open.
Result<> store(Core& core, const WorkoutId& workoutId, const Workout& workout,
               const std::optional<Original>& original) {
    const std::string id = workoutId.toString();
    for (const Column& column : workout.streams.columns) {
        if (column.values.size() != workout.streams.rows()) {
            return fail(VaultError::InvalidValue, "a column with another number of rows");
        }
    }
    const rows::RowKey key{core.space(), "workout", id};
    RITM_TRY_ASSIGN(const auto there, core.row(Layer::View, key));
    if (there) {
        return fail(VaultError::Exists);
    }
    const WorkoutKey workoutKey = WorkoutKey::make(core.random);
    RITM_TRY(core.db.run("INSERT INTO workout_key VALUES (?, ?)", id, workoutKey.reveal()));
    RITM_TRY_ASSIGN(const std::string streams,
                    storeChunks(core, id, kStreamsRole, encodeStreams(workout.streams), workoutKey));
    RITM_TRY_ASSIGN(const std::string details,
                    storeChunks(core, id, kDetailsRole, encodeDetails(workout), workoutKey));
    std::string manifest = fmt::format(R"({{"streams":{},"details":{})", streams, details);
    if (original) {
        ByteWriter out;
        out.text(original->file->name);
        out.blob(original->file->bytes);
        RITM_TRY_ASSIGN(const std::string file,
                        storeChunks(core, id, kOriginalRole, out.bytes(), workoutKey));
        manifest += fmt::format(R"(,"original":{})", file);
        RITM_TRY(core.db.run("INSERT OR IGNORE INTO original VALUES (?, ?)", ByteView(original->digest.bytes),
                             id));
    }
    manifest += "}";
    const Totals totals = totalsOf(workout);
    std::map<std::string, std::string> fields{
        {"sport", jsonText(sportName(workout.sport))},
        {"sub_sport", jsonText(subSportName(workout.subSport))},
        {"start", jsonText(rfc3339(workout.start))},
        {"utc_offset", std::to_string(workout.utcOffset.count())},
        {"elapsed_s", fmt::format("{:.6f}", totals.elapsed)},
        {"manifest", manifest},
        {"title", sealedText(core, id, "title", workout.title, workoutKey)},
        {"notes", sealedText(core, id, "notes", workout.notes, workoutKey)},
    };
    if (totals.distance && std::isfinite(*totals.distance)) {
        fields["distance_m"] = fmt::format("{:.2f}", *totals.distance);
    }
    if (core.accountKey) {
        fields["wrapped_key"] = core.wrappedKey(workoutId, workoutKey);
    } else if (core.identity.athlete) {
        RITM_TRY(core.setMeta(kUnwrapped, "1")); // no other device could open it: useAccountKey sees to it
    }
    return core.mutate(key, rows::Op::Put, fields);
}

Result<rows::Row> viewOf(Core& core, const WorkoutId& id) {
    RITM_TRY_ASSIGN(auto view, core.row(Layer::View, {core.space(), "workout", id.toString()}));
    if (!view) {
        return fail(VaultError::NotFound);
    }
    return *std::move(view);
}

constexpr std::string_view kLine =
    "SELECT id, sport, sub_sport, start, utc_offset, title, elapsed, distance, original, deleted, locked, "
    "EXISTS (SELECT 1 FROM refused WHERE row = workout.id) "
    "OR EXISTS (SELECT 1 FROM conflict AS f WHERE f.space = workout.space AND f.kind = 'workout' AND f.row = "
    "workout.id), "
    "EXISTS (SELECT 1 FROM workout_chunk AS c WHERE c.id = workout.id AND NOT EXISTS (SELECT 1 FROM chunk "
    "WHERE "
    "hash = c.hash)), "
    "EXISTS (SELECT 1 FROM mutation AS m WHERE m.space = workout.space AND m.kind = 'workout' AND m.id = "
    "workout.id) "
    "OR EXISTS (SELECT 1 FROM workout_chunk AS c JOIN chunk ON chunk.hash = c.hash WHERE c.id = workout.id "
    "AND "
    "chunk.uploaded = 0) FROM workout ";

WorkoutLine lineOf(const sqlite::Statement& row, bool account) {
    WorkoutLine line;
    line.id = WorkoutId::parse(row.text(0)).value_or(WorkoutId{});
    line.sport = static_cast<Sport>(row.integer(1));
    line.subSport = static_cast<SubSport>(row.integer(2));
    line.start = UtcTime(Duration(row.integer(3)));
    line.utcOffset = std::chrono::seconds(row.integer(4));
    line.title = row.text(5);
    line.elapsed = Seconds(row.real(6));
    if (const auto distance = row.maybeReal(7)) {
        line.distance = Meters(*distance);
    }
    line.hasOriginal = row.integer(8) != 0;
    line.deleted = row.integer(9) != 0;
    line.state = row.integer(10) != 0   ? SyncState::Locked
                 : row.integer(11) != 0 ? SyncState::NeedsAttention
                 : row.integer(12) != 0 ? SyncState::Fetching
                 : !account             ? SyncState::Local
                 : row.integer(13) != 0 ? SyncState::Waiting
                                        : SyncState::Synced;
    return line;
}

/// The words of a search, each a pattern of LIKE.
std::vector<std::string> patternsOf(const std::string& text) {
    std::vector<std::string> patterns;
    std::string word;
    for (const char c : foldCase(text) + " ") {
        if (c == ' ' || c == '\t' || c == '\n') {
            if (!word.empty()) {
                patterns.push_back("%" + word + "%");
                word.clear();
            }
        } else {
            if (c == '%' || c == '_' || c == '!') {
                word += '!';
            }
            word += c;
        }
    }
    return patterns;
}

Result<sqlite::Statement> query(Core& core, std::string_view head, const WorkoutQuery& query, bool paged) {
    const auto patterns = patternsOf(query.text);
    std::string sql = std::string(head) + "WHERE deleted = ?";
    if (query.sport) {
        sql += " AND sport = ?";
    }
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        sql += " AND (fold_case(title) LIKE ? ESCAPE '!' OR fold_case(notes) LIKE ? ESCAPE '!')";
    }
    if (paged) {
        sql += " ORDER BY start DESC, id DESC LIMIT ? OFFSET ?";
    }
    RITM_TRY_ASSIGN(auto statement, core.db.prepare(sql));
    statement.reset();
    int index = 0;
    statement.bind(++index, query.deleted);
    if (query.sport) {
        statement.bind(++index, static_cast<int>(*query.sport));
    }
    for (const std::string& pattern : patterns) {
        statement.bind(++index, pattern);
        statement.bind(++index, pattern);
    }
    if (paged) {
        statement.bind(++index, query.limit);
        statement.bind(++index, query.offset);
    }
    return statement;
}

} // namespace

Result<> Journal::finish(const Workout& workout) {
    return m_core.transact([&]() -> Result<> {
        RITM_TRY(store(m_core, workout.id, workout, std::nullopt));
        return discard(workout.id);
    });
}

Result<WorkoutId> Workouts::save(const Workout& workout, const std::optional<OriginalFile>& original) {
    const WorkoutId id = workout.id.isNil() ? WorkoutId::make(m_core.clock, m_core.random) : workout.id;
    return m_core.transact([&]() -> Result<WorkoutId> {
        RITM_TRY(store(m_core, id, workout, originalOf(original ? &*original : nullptr)));
        return id;
    });
}

namespace {

Result<std::optional<WorkoutId>> duplicateOf(Core& core, const Workout& workout,
                                             const std::optional<Original>& original) {
    const Totals totals = totalsOf(workout);
    const std::int64_t start = workout.start.time_since_epoch().count();
    if (original) {
        RITM_TRY_ASSIGN(auto same,
                        core.db.prepare("SELECT o.id, w.start FROM original AS o JOIN workout AS w ON w.id "
                                        "= o.id WHERE o.hash = ? AND w.deleted = 0"));
        RITM_TRY_ASSIGN(bool more, same.first(ByteView(original->digest.bytes)));
        while (more) {
            // One file may hold several activities: then the bytes alone do not say which.
            if (same.integer(1) == start) {
                return WorkoutId::parse(same.text(0));
            }
            RITM_TRY_ASSIGN(more, same.step());
        }
    }
    const bool timed = workout.start >= kFirstMoment;
    // What is part of another recording lies in it; those last no week, or start at about the same time.
    constexpr double kWeek = 7 * 86400;
    const double reach = std::clamp(0.3 * totals.elapsed, kWeek, 1e9);
    const auto micros = [](double seconds) { return static_cast<std::int64_t>(seconds * 1e6); };
    std::vector<std::pair<WorkoutId, Span>> candidates;
    {
        RITM_TRY_ASSIGN(auto near,
                        core.db.prepare("SELECT id, elapsed, distance, start FROM workout WHERE deleted = 0 "
                                        "AND start BETWEEN ? AND ? ORDER BY abs(start - ?)"));
        const std::int64_t from = timed ? start - micros(reach) : std::numeric_limits<std::int64_t>::min();
        const std::int64_t to = timed ? start + micros(std::clamp(totals.elapsed, reach, 1e9))
                                      : kFirstMoment.time_since_epoch().count() - 1;
        RITM_TRY_ASSIGN(bool more, near.first(from, to, start));
        while (more) {
            const Span span{static_cast<double>(near.integer(3) - start) / 1e6,
                            {near.real(1), near.maybeReal(2)}};
            const auto id = WorkoutId::parse(near.text(0));
            if (id &&
                (timed ? sameSpan(totals, span) || withinSpan(totals, span) : sameWay(totals, span.totals))) {
                candidates.emplace_back(*id, span);
            }
            RITM_TRY_ASSIGN(more, near.step());
        }
    }
    for (const auto& [id, span] : candidates) {
        const auto stored = core.workouts.load(id);
        // What cannot be read here now is known by its time alone.
        const bool same =
            stored ? sameActivity(workout, *stored, totals, span) : timed && sameSpan(totals, span);
        if (!stored && stored.error().module() != errorModule(VaultError{})) {
            return std::unexpected(stored.error());
        }
        if (same) {
            return id;
        }
    }
    return std::nullopt;
}

/// The caller's transaction is open.
Result<Imported> import(Core& core, const ToImport& one) {
    const auto original = originalOf(one.original);
    RITM_TRY_ASSIGN(const auto known, duplicateOf(core, *one.workout, original));
    if (known) {
        return Imported{*known, true};
    }
    const WorkoutId id = WorkoutId::make(core.clock, core.random);
    RITM_TRY(store(core, id, *one.workout, original));
    return Imported{id, false};
}

} // namespace

Result<Imported> Workouts::importNew(const Workout& workout, const std::optional<OriginalFile>& original) {
    return m_core.transact([&] { return import(m_core, {&workout, original ? &*original : nullptr}); });
}

std::vector<Result<Imported>> Workouts::importAll(std::span<const ToImport> all) {
    std::vector<Result<Imported>> outcomes;
    const auto together = m_core.transact([&]() -> Result<> {
        for (const ToImport& one : all) {
            RITM_TRY_ASSIGN(const Imported imported, import(m_core, one));
            outcomes.emplace_back(imported);
        }
        return {};
    });
    if (together) {
        return outcomes;
    }
    // One that cannot be stored keeps none of the others out.
    outcomes.clear();
    for (const ToImport& one : all) {
        outcomes.push_back(m_core.transact([&] { return import(m_core, one); }));
    }
    return outcomes;
}

Result<std::optional<WorkoutId>> Workouts::findDuplicate(const Workout& workout,
                                                         const std::optional<OriginalFile>& original) {
    return duplicateOf(m_core, workout, originalOf(original ? &*original : nullptr));
}

Result<std::vector<WorkoutLine>> Workouts::list(const WorkoutQuery& wanted) {
    RITM_TRY_ASSIGN(auto statement, query(m_core, kLine, wanted, true));
    std::vector<WorkoutLine> lines;
    RITM_TRY_ASSIGN(bool more, statement.step());
    while (more) {
        lines.push_back(lineOf(statement, m_core.identity.athlete.has_value()));
        RITM_TRY_ASSIGN(more, statement.step());
    }
    return lines;
}

Result<std::size_t> Workouts::count(const WorkoutQuery& wanted) {
    RITM_TRY_ASSIGN(auto statement, query(m_core, "SELECT count(*) FROM workout ", wanted, false));
    RITM_TRY_ASSIGN(const bool row, statement.step());
    return row ? static_cast<std::size_t>(statement.integer(0)) : 0;
}

Result<WorkoutLine> Workouts::line(const WorkoutId& id) {
    RITM_TRY_ASSIGN(auto statement, m_core.db.prepare(std::string(kLine) + "WHERE id = ?"));
    RITM_TRY_ASSIGN(const bool found, statement.first(id.toString()));
    if (!found) {
        return fail(VaultError::NotFound);
    }
    return lineOf(statement, m_core.identity.athlete.has_value());
}

Result<Workout> Workouts::load(const WorkoutId& id) {
    RITM_TRY_ASSIGN(const WorkoutLine now, line(id));
    RITM_TRY_ASSIGN(const auto key, m_core.workoutKey(id));
    if (!key) {
        return fail(VaultError::Locked);
    }
    const std::string text = id.toString();
    RITM_TRY_ASSIGN(const Bytes details, readChunks(m_core, text, kDetailsRole, *key));
    RITM_TRY_ASSIGN(Workout workout, decodeDetails(details));
    RITM_TRY_ASSIGN(const Bytes streams, readChunks(m_core, text, kStreamsRole, *key));
    RITM_TRY_ASSIGN(workout.streams, decodeStreams(streams));
    workout.id = id;
    workout.title = now.title;
    {
        RITM_TRY_ASSIGN(auto notes, m_core.db.prepare("SELECT notes FROM workout WHERE id = ?"));
        RITM_TRY_ASSIGN(const bool found, notes.first(text));
        workout.notes = found ? notes.text(0) : std::string();
    }
    // A later choice of sport is the workout's, and its session's when it has one of the old sport.
    if (workout.sessions.size() == 1 && workout.sessions[0].sport == workout.sport) {
        workout.sessions[0].sport = now.sport;
        if (workout.sessions[0].subSport == workout.subSport) {
            workout.sessions[0].subSport = now.subSport;
        }
    }
    workout.sport = now.sport;
    workout.subSport = now.subSport;
    return workout;
}

Result<OriginalFile> Workouts::original(const WorkoutId& id) {
    RITM_TRY_ASSIGN(const WorkoutLine now, line(id));
    RITM_TRY_ASSIGN(const auto key, m_core.workoutKey(now.id));
    if (!key) {
        return fail(VaultError::Locked);
    }
    RITM_TRY_ASSIGN(const Bytes content, readChunks(m_core, id.toString(), kOriginalRole, *key));
    ByteReader in(content);
    OriginalFile file;
    file.name = in.text();
    const ByteView bytes = in.blob();
    if (!in.done()) {
        return fail(VaultError::Damaged, "an original file");
    }
    file.bytes.assign(bytes.begin(), bytes.end());
    return file;
}

Result<> Workouts::edit(const WorkoutId& id, const WorkoutEdit& edit) {
    return m_core.transact([&]() -> Result<> {
        RITM_TRY_ASSIGN(const rows::Row view, viewOf(m_core, id));
        RITM_TRY_ASSIGN(const auto key, m_core.workoutKey(id));
        if (!key) {
            return fail(VaultError::Locked);
        }
        const std::string text = id.toString();
        std::map<std::string, std::string> fields;
        if (edit.title) {
            fields["title"] = sealedText(m_core, text, "title", *edit.title, *key);
        }
        if (edit.notes) {
            fields["notes"] = sealedText(m_core, text, "notes", *edit.notes, *key);
        }
        if (edit.sport) {
            fields["sport"] = jsonText(sportName(*edit.sport));
        }
        if (edit.subSport) {
            fields["sub_sport"] = jsonText(subSportName(*edit.subSport));
        }
        return fields.empty() ? Result<>{} : m_core.mutate(view.key, rows::Op::Put, fields);
    });
}

Result<> Workouts::remove(const WorkoutId& id) {
    return m_core.entities.remove("workout", id.toString());
}

Result<std::size_t> Workouts::purgeRemoved(UtcTime before) {
    return m_core.transact([&]() -> Result<std::size_t> {
        std::vector<std::string> gone;
        {
            RITM_TRY_ASSIGN(
                auto statement,
                m_core.db.prepare("SELECT id, space FROM workout WHERE deleted = 1 AND EXISTS (SELECT 1 "
                                  "FROM workout_chunk AS c JOIN chunk ON chunk.hash = c.hash WHERE "
                                  "c.id = workout.id)"));
            RITM_TRY_ASSIGN(bool more, statement.first());
            while (more) {
                const rows::RowKey key{statement.text(1), "workout", statement.text(0)};
                RITM_TRY_ASSIGN(const auto view, m_core.row(Layer::View, key));
                const auto removed = std::chrono::milliseconds(view ? view->liveness.hlc.millis() : 0);
                if (view && view->deleted && UtcTime(removed) < before) {
                    gone.push_back(key.id);
                }
                RITM_TRY_ASSIGN(more, statement.step());
            }
        }
        // What the server does not have yet stays: elsewhere the workout may be taken back.
        const bool account = m_core.identity.athlete.has_value();
        std::size_t purged = 0;
        for (const std::string& id : gone) {
            RITM_TRY(m_core.db.run(
                "DELETE FROM chunk WHERE (uploaded = 1 OR NOT ?2) AND hash IN (SELECT hash FROM "
                "workout_chunk "
                "WHERE id = ?1) AND NOT EXISTS (SELECT 1 FROM workout_chunk AS c JOIN workout AS w ON w.id = "
                "c.id WHERE c.hash = chunk.hash AND w.deleted = 0)",
                id, account));
            purged += m_core.db.changes() > 0 ? 1 : 0;
        }
        return purged;
    });
}

Result<> Workouts::undelete(const WorkoutId& id) {
    return m_core.entities.undelete("workout", id.toString());
}

} // namespace ritm::vault
