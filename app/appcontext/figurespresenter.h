// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/figures/figuresservice.h"
#include "app/viewmodels/figuresviewmodel.h"
#include "app/viewmodels/workoutviewmodel.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ritm::app {

class Measures;

/// Shows all figures of the open workout, or of a lap or what its chart shows.
class FiguresPresenter final : public QObject {
    Q_OBJECT
public:
    FiguresPresenter(FiguresViewModel& figures, const WorkoutViewModel& workout, FiguresService& service,
                     std::function<Measures()> measures, QObject* parent = nullptr);

    /// The workout that is open from now on; null when none is.
    void setWorkout(std::shared_ptr<const Workout> workout);
    /// Shows everything anew; after a change of language or units too.
    void show();

private:
    void open(qreal from, qreal to);
    void close();
    void choose(int stretch);
    void toggle(const QString& id);
    void compute();
    void showRows();
    [[nodiscard]] std::optional<TimeRange> rangeOfStretch(int stretch) const;

    FiguresViewModel& m_view;
    const WorkoutViewModel& m_workoutView;
    FiguresService& m_service;
    std::function<Measures()> m_measures;
    std::shared_ptr<const Workout> m_workout;
    std::optional<TimeRange> m_seen; // what the chart shows, where that is a part
    std::optional<Figures> m_figures;
    QString m_search;
};

} // namespace ritm::app
