// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/journalentry.h"
#include "core/session/recording.h"
#include "core/vault/error.h"
#include "core/vault/workouts.h"

#include <span>
#include <vector>

namespace ritm::vault {

/// A recording that was begun and neither finished nor discarded: this process's own, or one that a kill
/// left.
struct OpenRecording {
    WorkoutId id;
    Sport sport = Sport::Other;
    SubSport subSport = SubSport::Generic;
    UtcTime start{};
    UtcTime lastWritten{};
    Duration length{}; ///< from the start to the last entry
};

/// The journal of a running recording. Each append is one durable transaction: after it returned success, no
/// kill, power cut or full disk loses it.
class Journal {
public:
    explicit Journal(Core& core) : m_core(core) {}

    /// Appends entries to a recording; the first append makes it. Errors: Full, Io.
    [[nodiscard]] Result<> append(const WorkoutId& recording, std::span<const session::JournalEntry> entries);
    /// Recordings to resume or finish, newest first.
    [[nodiscard]] Result<std::vector<OpenRecording>> open();
    /// All entries in order. Errors: NotFound.
    [[nodiscard]] Result<std::vector<session::JournalEntry>> entries(const WorkoutId& recording);
    /// Stores the workout and drops its journal, both or neither. The workout's id is the recording's.
    [[nodiscard]] Result<> finish(const Workout& workout);
    /// Drops a journal without a workout.
    [[nodiscard]] Result<> discard(const WorkoutId& recording);

private:
    Core& m_core;
};

} // namespace ritm::vault
