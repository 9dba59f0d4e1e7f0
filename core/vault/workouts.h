// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/units/units.h"
#include "core/vault/error.h"
#include "core/workout/workout.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ritm::vault {

struct Core;

/// How far a workout has got on its way between this device and the account.
enum class SyncState : std::uint8_t {
    Local,          ///< there is no account
    Waiting,        ///< some of it is not yet on the server
    Synced,         ///< all of it is acknowledged
    Fetching,       ///< some of its chunks have not arrived yet
    Locked,         ///< its key cannot be opened on this device yet
    NeedsAttention, ///< something of it waits in the inbox for the athlete's decision
};

/// A line of the history: what a list shows without opening any chunk.
struct WorkoutLine {
    WorkoutId id;
    Sport sport = Sport::Other;
    SubSport subSport = SubSport::Generic;
    UtcTime start{};
    std::chrono::seconds utcOffset{};
    std::string title; ///< empty while Locked
    Seconds elapsed;
    std::optional<Meters> distance;
    bool hasOriginal = false;
    bool deleted = false;
    SyncState state = SyncState::Local;

    friend bool operator==(const WorkoutLine&, const WorkoutLine&) = default;
};

/// What to list: newest first.
struct WorkoutQuery {
    std::string text; ///< every word must occur in the title or the notes, in any case; empty lists all
    std::optional<Sport> sport;
    bool deleted = false; ///< the removed ones instead of the others
    std::size_t offset = 0;
    std::size_t limit = 100;
};

/// A file as it was imported, byte for byte.
struct OriginalFile {
    std::string name;
    Bytes bytes;
    friend bool operator==(const OriginalFile&, const OriginalFile&) = default;
};

/// A workout to import, and the file that it came from, if that is to be kept with it. Both outlive the call.
struct ToImport {
    const Workout* workout = nullptr;
    const OriginalFile* original = nullptr;
};

/// So many files go into one commit where many are imported: more would gain little.
inline constexpr std::size_t kImportsTogether = 8;

/// What an import came to.
struct Imported {
    WorkoutId id;
    bool duplicate = false; ///< id is the one that was there already; nothing was written
};

/// A change of what may change after a workout is finished; absent members stay as they are.
struct WorkoutEdit {
    std::optional<std::string> title;
    std::optional<std::string> notes;
    std::optional<Sport> sport;
    std::optional<SubSport> subSport;
};

/// The finished workouts of a profile. Every write is durable when it returns, and is in the mutation log.
class Workouts {
public:
    explicit Workouts(Core& core) : m_core(core) {}

    /// Stores a workout under its id (a new one if it is nil). Errors: Exists, InvalidValue, Full, Io.
    [[nodiscard]] Result<WorkoutId> save(const Workout& workout,
                                         const std::optional<OriginalFile>& original = std::nullopt);
    /// Like save, under a new id, unless the same activity is there already in whatever format: the same
    /// original bytes; or four fifths of the longer one's time in common and distances within 20 % or 100 m,
    /// or nearly all of the time in common, unless the samples contradict; or one is the other without what
    /// has no position; without times, the same row by row (core/vault/likeness.h).
    [[nodiscard]] Result<Imported> importNew(const Workout& workout,
                                             const std::optional<OriginalFile>& original = std::nullopt);
    /// Imports several with one commit, as importNew would one after another; an outcome for each. All that
    /// succeeded are durable when it returns; one that fails keeps none of the others out.
    [[nodiscard]] std::vector<Result<Imported>> importAll(std::span<const ToImport> all);
    /// The workout that importing this would be a duplicate of.
    [[nodiscard]] Result<std::optional<WorkoutId>>
    findDuplicate(const Workout& workout, const std::optional<OriginalFile>& original = std::nullopt);

    [[nodiscard]] Result<std::vector<WorkoutLine>> list(const WorkoutQuery& query = {});
    [[nodiscard]] Result<std::size_t> count(const WorkoutQuery& query = {});
    [[nodiscard]] Result<WorkoutLine> line(const WorkoutId& id);
    /// The whole workout, equal to what was saved, with later edits. Errors: NotFound, Locked, MissingChunk,
    /// Damaged.
    [[nodiscard]] Result<Workout> load(const WorkoutId& id);
    /// The file it was imported from. Errors: NotFound when there is none, MissingChunk, Locked.
    [[nodiscard]] Result<OriginalFile> original(const WorkoutId& id);

    [[nodiscard]] Result<> edit(const WorkoutId& id, const WorkoutEdit& edit);
    /// Removes a workout from the history, on all devices. Can be taken back by undelete.
    [[nodiscard]] Result<> remove(const WorkoutId& id);
    [[nodiscard]] Result<> undelete(const WorkoutId& id);
    /// Drops the stored content of workouts that were removed before that moment, and returns of how many.
    /// With an account only what the server has: undelete fetches it again. Without one it is gone.
    [[nodiscard]] Result<std::size_t> purgeRemoved(UtcTime before);

private:
    Core& m_core;
};

} // namespace ritm::vault
