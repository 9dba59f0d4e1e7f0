// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/figurespresenter.h"

#include "app/figures/figurelist.h"
#include "app/models/measures.h"
#include "core/analysis/timerange.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ritm::app {
namespace {

using State = FiguresViewModel::State;

/// Which stretch: laps have their numbers, from one.
constexpr int kWhole = 0;
constexpr int kSeen = -1;

Duration durationOf(qreal seconds) {
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds));
}

} // namespace

FiguresPresenter::FiguresPresenter(FiguresViewModel& figures, const WorkoutViewModel& workout,
                                   FiguresService& service, std::function<Measures()> measures,
                                   QObject* parent)
    : QObject(parent), m_view(figures), m_workoutView(workout), m_service(service),
      m_measures(std::move(measures)) {
    connect(&m_view, &FiguresViewModel::open, this, &FiguresPresenter::open);
    connect(&m_view, &FiguresViewModel::close, this, &FiguresPresenter::close);
    connect(&m_view, &FiguresViewModel::choose, this, &FiguresPresenter::choose);
    connect(&m_view, &FiguresViewModel::toggle, this, &FiguresPresenter::toggle);
    connect(&m_view, &FiguresViewModel::search, this, [this](const QString& text) {
        m_search = text;
        showRows();
    });
    connect(&m_workoutView, &WorkoutViewModel::changed, this, [this] {
        auto facts = m_view.facts();
        if (facts.state != State::Closed) {
            facts.title = m_workoutView.title();
            m_view.show(facts);
        }
    });
}

void FiguresPresenter::setWorkout(std::shared_ptr<const Workout> workout) {
    close();
    m_workout = std::move(workout);
}

void FiguresPresenter::open(qreal from, qreal to) {
    close();
    if (!m_workout) {
        return;
    }
    const TimeRange seen = common({durationOf(from), durationOf(to)}, rangeOf(*m_workout));
    m_seen = seen.length() > Duration{} ? std::optional(seen) : std::nullopt;
    FiguresViewModel::Facts facts;
    facts.state = State::Computing;
    facts.stretch = m_seen ? kSeen : kWhole;
    m_view.show(facts);
    show();
    compute();
}

void FiguresPresenter::close() {
    m_service.cancel();
    m_figures.reset();
    m_seen.reset();
    m_search.clear();
    m_view.show({});
    m_view.list()->show({});
    m_view.details()->show({});
    m_view.stretches()->show({});
}

void FiguresPresenter::choose(int stretch) {
    auto facts = m_view.facts();
    if (facts.state == State::Closed || facts.stretch == stretch || !rangeOfStretch(stretch)) {
        return;
    }
    facts.state = State::Computing;
    facts.stretch = stretch;
    m_view.show(facts);
    m_figures.reset();
    show();
    compute();
}

void FiguresPresenter::toggle(const QString& id) {
    auto facts = m_view.facts();
    if (id == QLatin1String(FigureRow::kFold)) {
        facts.unfolded = !facts.unfolded;
    } else {
        facts.openId = facts.openId == id ? QString() : id;
    }
    m_view.show(facts);
    showRows();
}

std::optional<TimeRange> FiguresPresenter::rangeOfStretch(int stretch) const {
    if (stretch == kSeen) {
        return m_seen;
    }
    if (stretch == kWhole) {
        return rangeOf(*m_workout);
    }
    const auto lap = static_cast<std::size_t>(stretch) - 1;
    return stretch > 0 && lap < m_workout->laps.size() ? std::optional(rangeOf(m_workout->laps[lap]))
                                                       : std::nullopt;
}

void FiguresPresenter::compute() {
    // Nothing in the app knows thresholds, mass or age yet: what needs them is listed with what it needs.
    m_service.compute(m_workout, *rangeOfStretch(m_view.stretch()), Athlete(), [this](Figures figures) {
        m_figures = std::move(figures);
        showRows();
    });
}

void FiguresPresenter::show() {
    auto facts = m_view.facts();
    if (facts.state == State::Closed) {
        return;
    }
    const auto measures = m_measures();
    std::vector<ChoiceRow> stretches;
    const auto add = [&](int value, const QString& name) {
        const auto range = rangeOfStretch(value);
        stretches.push_back({.value = value,
                             .text = name + QStringLiteral(" · ") + measures.time(range->length()),
                             .iconKey = {}});
        if (value == facts.stretch) {
            facts.stretchText = name;
        }
    };
    add(kWhole, tr("Whole workout"));
    if (m_seen) {
        add(kSeen, tr("What the chart shows, %1 – %2")
                       .arg(measures.time(m_seen->start), measures.time(m_seen->end)));
    }
    for (int lap = 1; lap <= static_cast<int>(m_workout->laps.size()); ++lap) {
        add(lap, tr("Lap %1").arg(lap));
    }
    m_view.stretches()->show(std::move(stretches));
    facts.title = m_workoutView.title();
    m_view.show(facts);
    showRows();
}

void FiguresPresenter::showRows() {
    auto facts = m_view.facts();
    facts.openName.clear();
    facts.openValue.clear();
    facts.openText.clear();
    facts.countText.clear();
    facts.searched = m_search;
    facts.lines = 0;
    if (!m_figures) {
        m_view.list()->show({});
        m_view.details()->show({});
        m_view.show(facts);
        return;
    }
    auto rows = figureRows(*m_figures, {m_search, facts.unfolded}, m_measures());
    facts.state = State::Ready;
    facts.lines = static_cast<int>(rows.size());
    const auto told = std::ranges::count(rows, static_cast<int>(FigureKind::Figure), &FigureRow::kind);
    facts.countText = tr("%n figure(s)", "", static_cast<int>(told));
    std::vector<DetailRow> details;
    const auto open = std::ranges::find(rows, facts.openId, &FigureRow::id);
    const Metric* metric = findMetric(facts.openId.toStdString());
    if (open != rows.end() && metric != nullptr) {
        const auto absent = std::ranges::find(m_figures->absent, metric, &Figures::Absent::metric);
        details = figureDetails(*metric, absent == m_figures->absent.end() ? nullptr : &absent->absence);
        facts.openName = open->name;
        if (open->kind == static_cast<int>(FigureKind::Figure)) {
            facts.openValue = Shown{open->value, open->unit}.text();
        }
        QStringList texts;
        for (const DetailRow& row : details) {
            texts.append(row.label + QStringLiteral(": ") + row.text);
        }
        facts.openText = texts.join(QStringLiteral(". "));
    }
    // The explanation first: a line that unfolds shows no other's.
    m_view.details()->show(std::move(details));
    m_view.show(facts);
    m_view.list()->show(std::move(rows));
}

} // namespace ritm::app
