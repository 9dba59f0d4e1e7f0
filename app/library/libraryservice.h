// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/storethread.h"
#include "core/formats/model/problem.h"
#include "core/vault/workouts.h"
#include "core/workout/workout.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ritm::app {

/// A workout ready to be shown: with its computed numbers, made off the GUI thread.
struct OpenedWorkout {
    std::shared_ptr<const Workout> workout;
    std::shared_ptr<const Streams> streams; ///< of `workout`, sharing its life
    Summary summary;
    std::vector<Summary> laps;
    std::vector<Problem> problems; ///< of the file it was imported from
    vault::SyncState state = vault::SyncState::Local;
};

/// The history: lists, opens, edits, removes. The list is read anew after every change.
class LibraryService final : public QObject {
    Q_OBJECT
public:
    explicit LibraryService(StoreThread& store, QObject* parent = nullptr)
        : QObject(parent), m_store(store) {}

    /// Reads the list; listChanged() follows.
    void refresh();
    [[nodiscard]] const std::vector<vault::WorkoutLine>& lines() const { return m_lines; }

    /// Errors: NotFound, Locked, MissingChunk, Damaged.
    void open(const WorkoutId& id, QObject* context, std::function<void(Result<OpenedWorkout>)> then);
    void edit(const WorkoutId& id, const vault::WorkoutEdit& edit);
    void remove(const WorkoutId& id);
    void undoRemove();
    /// Drops the content of workouts that were removed before that moment; nobody waits for it.
    void purgeRemoved(UtcTime before);
    /// What undoRemove() would bring back.
    [[nodiscard]] const std::optional<vault::WorkoutLine>& removed() const { return m_removed; }

Q_SIGNALS:
    void listChanged();
    /// A change of this device's own was written: sync has work.
    void wrote();
    void failed(const ritm::Error& error);

private:
    void after(const Result<>& written);

    StoreThread& m_store;
    std::vector<vault::WorkoutLine> m_lines;
    std::optional<vault::WorkoutLine> m_removed;
};

} // namespace ritm::app
