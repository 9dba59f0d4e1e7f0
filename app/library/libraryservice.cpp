// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryservice.h"

#include "core/analysis/summary.h"
#include "core/formats/decode.h"

#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <limits>
#include <utility>

namespace ritm::app {
namespace {

struct Stored {
    Workout workout;
    std::optional<vault::OriginalFile> original;
    vault::SyncState state = vault::SyncState::Local;
};

Result<Stored> readStored(vault::Vault& vault, const WorkoutId& id) {
    RITM_TRY_ASSIGN(auto workout, vault.workouts().load(id));
    RITM_TRY_ASSIGN(const auto line, vault.workouts().line(id));
    Stored stored{.workout = std::move(workout), .original = {}, .state = line.state};
    if (line.hasOriginal) {
        // Only its problems are wanted: a workout whose original has not arrived is shown without them.
        if (auto original = vault.workouts().original(id)) {
            stored.original = std::move(*original);
        }
    }
    return stored;
}

OpenedWorkout prepare(Stored stored) {
    OpenedWorkout opened;
    opened.workout = std::make_shared<const Workout>(std::move(stored.workout));
    opened.streams = {opened.workout, &opened.workout->streams};
    opened.summary = summarise(*opened.workout);
    opened.laps = summariseLaps(*opened.workout);
    opened.state = stored.state;
    if (stored.original) {
        if (auto decoded = decode(stored.original->bytes, stored.original->name)) {
            opened.problems = std::move(decoded->problems);
        }
    }
    return opened;
}

} // namespace

void LibraryService::refresh() {
    m_store.ask(
        this,
        [](vault::Vault& vault) {
            vault::WorkoutQuery query;
            query.limit = std::numeric_limits<std::int32_t>::max();
            return vault.workouts().list(query);
        },
        [this](Result<std::vector<vault::WorkoutLine>> lines) {
            if (!lines) {
                Q_EMIT failed(lines.error());
                return;
            }
            m_lines = std::move(*lines);
            Q_EMIT listChanged();
        });
}

void LibraryService::open(const WorkoutId& id, QObject* context,
                          std::function<void(Result<OpenedWorkout>)> then) {
    m_store.ask(
        this, [id](vault::Vault& vault) { return readStored(vault, id); },
        [this, guard = QPointer<QObject>(context), then = std::move(then)](Result<Stored> stored) {
            if (!stored) {
                if (guard) {
                    then(std::unexpected(std::move(stored).error()));
                }
                return;
            }
            auto shared = std::make_shared<Stored>(std::move(*stored));
            // Answers by way of the store thread's object, which outlives every service.
            QThreadPool::globalInstance()->start([store = &m_store, guard, then, shared] {
                auto opened = std::make_shared<OpenedWorkout>(prepare(std::move(*shared)));
                QMetaObject::invokeMethod(
                    store,
                    [guard, then, opened] {
                        if (guard) {
                            then(std::move(*opened));
                        }
                    },
                    Qt::QueuedConnection);
            });
        });
}

void LibraryService::after(const Result<>& written) {
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    Q_EMIT wrote();
    refresh();
}

void LibraryService::edit(const WorkoutId& id, const vault::WorkoutEdit& edit) {
    m_store.ask(
        this, [id, edit](vault::Vault& vault) { return vault.workouts().edit(id, edit); },
        [this](const Result<>& written) { after(written); });
}

void LibraryService::remove(const WorkoutId& id) {
    const auto found = std::ranges::find(m_lines, id, &vault::WorkoutLine::id);
    const auto line = found == m_lines.end() ? std::nullopt : std::optional(*found);
    m_store.ask(
        this, [id](vault::Vault& vault) { return vault.workouts().remove(id); },
        [this, line](const Result<>& written) {
            if (written) {
                m_removed = line;
            }
            after(written);
        });
}

void LibraryService::undoRemove() {
    if (!m_removed) {
        return;
    }
    m_store.ask(
        this, [id = m_removed->id](vault::Vault& vault) { return vault.workouts().undelete(id); },
        [this](const Result<>& written) {
            if (written) {
                m_removed.reset();
            }
            after(written);
        });
}

void LibraryService::purgeRemoved(UtcTime before) {
    // What could not be dropped now is dropped at a later start.
    m_store.ask(
        this, [before](vault::Vault& vault) { return vault.workouts().purgeRemoved(before); },
        [](const Result<std::size_t>&) {});
}

} // namespace ritm::app
