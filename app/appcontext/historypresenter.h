// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/libraryservice.h"
#include "app/viewmodels/historyviewmodel.h"
#include "app/viewmodels/workoutviewmodel.h"
#include "core/base/clock.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace ritm::app {

class Measures;

/// Shows the history and the open workout, and takes the athlete's wishes to the library.
class HistoryPresenter final : public QObject {
    Q_OBJECT
public:
    HistoryPresenter(HistoryViewModel& history, WorkoutViewModel& workout, LibraryService& library,
                     const Clock& clock, std::function<Measures()> measures, QObject* parent = nullptr);

    /// Shows everything anew; after a change of language or units too.
    void show();
    void open(const QString& id);

Q_SIGNALS:
    /// That workout is open from now on; null when none is.
    void workoutOpened(std::shared_ptr<const ritm::Workout> workout);

private:
    void showHistory();
    void showWorkout();
    void showChannels();
    void close();

    HistoryViewModel& m_history;
    WorkoutViewModel& m_workout;
    LibraryService& m_library;
    const Clock& m_clock;
    std::function<Measures()> m_measures;
    QDate m_today; // when the list was last grouped by week and month
    std::optional<WorkoutId> m_wanted;
    std::optional<OpenedWorkout> m_opened;
    std::optional<double> m_cursor; // s since the workout's start
};

} // namespace ritm::app
