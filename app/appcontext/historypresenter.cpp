// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/historypresenter.h"

#include "app/charts/channeltext.h"
#include "app/charts/chartdata.h"
#include "app/figures/metrictext.h"
#include "app/models/historygroup.h"
#include "app/models/measures.h"
#include "app/models/sporttext.h"
#include "app/viewmodels/errortext.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace ritm::app {
namespace {

QString fromUtf8(const std::string& text) {
    return QString::fromStdString(text);
}

QDateTime at(UtcTime time) {
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count());
}

/// The day on which a workout began, where it was done.
QDate dayOf(const vault::WorkoutLine& line) {
    return at(line.start).toOffsetFromUtc(static_cast<int>(line.utcOffset.count())).date();
}

double seconds(Duration duration) {
    return std::chrono::duration<double>(duration).count();
}

} // namespace

HistoryPresenter::HistoryPresenter(HistoryViewModel& history, WorkoutViewModel& workout,
                                   LibraryService& library, const Clock& clock,
                                   std::function<Measures()> measures, QObject* parent)
    : QObject(parent), m_history(history), m_workout(workout), m_library(library), m_clock(clock),
      m_measures(std::move(measures)) {
    connect(&m_library, &LibraryService::listChanged, this, &HistoryPresenter::showHistory);
    connect(&m_library, &LibraryService::failed, this, [this](const Error& error) {
        auto facts = m_history.facts();
        facts.errorText = errorText(error);
        m_history.show(facts);
    });
    connect(&m_history, &HistoryViewModel::open, this, &HistoryPresenter::open);
    connect(&m_history, &HistoryViewModel::remove, this, [this](const QString& id) {
        if (const auto workoutId = WorkoutId::parse(id.toStdString())) {
            if (m_wanted == workoutId) {
                close();
            }
            m_library.remove(*workoutId);
        }
    });
    connect(&m_history, &HistoryViewModel::undoRemove, &m_library, &LibraryService::undoRemove);
    connect(&m_workout, &WorkoutViewModel::rename, this, [this](const QString& title) {
        if (m_wanted) {
            vault::WorkoutEdit edit;
            edit.title = title.trimmed().toStdString();
            m_library.edit(*m_wanted, edit);
        }
    });
    connect(&m_workout, &WorkoutViewModel::remove, this, [this] {
        if (m_wanted) {
            Q_EMIT m_history.remove(fromUtf8(m_wanted->toString()));
        }
    });
    connect(&m_workout, &WorkoutViewModel::close, this, &HistoryPresenter::close);
    connect(&m_workout, &WorkoutViewModel::setChannelVisible, this, [this](const QString& id, bool visible) {
        auto rows = m_workout.channels()->rows();
        for (auto& row : rows) {
            row.visible = row.id == id ? visible : row.visible;
        }
        m_workout.channels()->show(std::move(rows));
    });
    connect(&m_workout, &WorkoutViewModel::moveCursor, this, [this](qreal at) {
        m_cursor = at;
        showChannels();
    });
    connect(&m_workout, &WorkoutViewModel::leaveCursor, this, [this] {
        m_cursor.reset();
        showChannels();
    });
    connect(m_workout.chart(), &ChartSource::changed, this, &HistoryPresenter::showChannels);
}

void HistoryPresenter::show() {
    m_today = {};
    showHistory();
    showWorkout();
}

namespace {

HistoryViewModel::SyncState shownState(vault::SyncState state) {
    switch (state) {
    case vault::SyncState::Local:
        return HistoryViewModel::SyncState::LocalOnly;
    case vault::SyncState::Waiting:
    case vault::SyncState::Fetching:
    case vault::SyncState::Locked:
        return HistoryViewModel::SyncState::Waiting;
    case vault::SyncState::Synced:
        return HistoryViewModel::SyncState::Synced;
    case vault::SyncState::NeedsAttention:
        return HistoryViewModel::SyncState::NeedsAttention;
    }
    return HistoryViewModel::SyncState::LocalOnly;
}

QString stateText(vault::SyncState state) {
    switch (state) {
    case vault::SyncState::Local:
        return HistoryPresenter::tr("Only on this device");
    case vault::SyncState::Waiting:
        return HistoryPresenter::tr("Waiting to be sent");
    case vault::SyncState::Synced:
        return HistoryPresenter::tr("Synced");
    case vault::SyncState::Fetching:
        return HistoryPresenter::tr("On its way to this device");
    case vault::SyncState::Locked:
        return HistoryPresenter::tr("Sealed until this device is approved");
    case vault::SyncState::NeedsAttention:
        return HistoryPresenter::tr("Needs your attention");
    }
    return {};
}

HistoryRow historyRow(const vault::WorkoutLine& line, QDate today, const Measures& measures) {
    HistoryRow row;
    row.id = fromUtf8(line.id.toString());
    row.sport = sportText(line.sport, line.subSport);
    row.title = line.title.empty() ? row.sport : fromUtf8(line.title);
    row.group = historyGroup(dayOf(line), today, measures.locale());
    row.sportKey = fromUtf8(std::string(sportName(line.sport)));
    row.startText = measures.shortMoment(line.start, line.utcOffset);
    row.distanceText = line.distance ? measures.distance(*line.distance).text() : QString();
    row.durationText = measures.time(line.elapsed);
    row.syncState = static_cast<int>(shownState(line.state));
    row.syncText = stateText(line.state);
    return row;
}

} // namespace

void HistoryPresenter::showHistory() {
    const auto today = at(m_clock.utcNow()).date();
    const auto make = [today, measures = m_measures()](const vault::WorkoutLine& line) {
        return historyRow(line, today, measures);
    };
    m_history.list()->show(m_library.lines(), &vault::WorkoutLine::id, make);
    if (m_today != today) {
        m_today = today;
        m_history.list()->remake(make);
    }
    auto facts = m_history.facts();
    facts.loading = false;
    facts.errorText.clear();
    facts.canUndoRemove = m_library.removed().has_value();
    facts.removedTitle = m_library.removed() ? fromUtf8(m_library.removed()->title) : QString();
    if (m_library.removed() && facts.removedTitle.isEmpty()) {
        facts.removedTitle = sportText(m_library.removed()->sport, m_library.removed()->subSport);
    }
    m_history.show(facts);
    showWorkout();
}

void HistoryPresenter::open(const QString& id) {
    const auto workoutId = WorkoutId::parse(id.toStdString());
    if (!workoutId) {
        return;
    }
    m_wanted = workoutId;
    m_opened.reset();
    m_cursor.reset();
    Q_EMIT workoutOpened(nullptr);
    m_workout.chart()->clear();
    WorkoutViewModel::Facts loading;
    loading.state = WorkoutViewModel::State::Loading;
    loading.id = id;
    m_workout.show(loading);
    auto facts = m_history.facts();
    facts.selectedId = id;
    m_history.show(facts);
    m_library.open(*workoutId, this, [this, workoutId](Result<OpenedWorkout> opened) {
        if (m_wanted != workoutId) {
            return;
        }
        if (!opened) {
            auto failed = m_workout.facts();
            failed.state = WorkoutViewModel::State::Failed;
            failed.errorText = errorText(opened.error());
            m_workout.show(failed);
            return;
        }
        m_opened = std::move(*opened);
        m_workout.chart()->setStreams(m_opened->streams, m_opened->workout->laps, m_opened->workout->pauses);
        Q_EMIT workoutOpened(m_opened->workout);
        showWorkout();
    });
}

void HistoryPresenter::close() {
    m_wanted.reset();
    m_opened.reset();
    Q_EMIT workoutOpened(nullptr);
    m_workout.chart()->clear();
    m_workout.show({});
    auto facts = m_history.facts();
    facts.selectedId.clear();
    m_history.show(facts);
}

namespace {

/// The tiles: metrics of the registry, by its names and in its way of writing values.
std::vector<MetricRow> summaryRows(const Summary& summary, const Measures& measures) {
    std::vector<MetricRow> rows;
    const auto add = [&](const char* id, const auto& quantity) {
        if (!quantity) {
            return;
        }
        const Metric& metric = *findMetric(id);
        const Shown shown = metricShown(metric, quantity->value, measures);
        rows.push_back({.id = QString::fromLatin1(id),
                        .label = metricName(metric),
                        .value = shown.value,
                        .unit = shown.unit});
    };
    add("timer_time", summary.timer);
    add("elapsed_time", summary.elapsed == summary.timer ? std::nullopt : summary.elapsed);
    add("distance", summary.distance);
    add("speed_mean", summary.averageSpeed);
    add("speed_maximum", summary.maximumSpeed);
    add("heart_mean", summary.averageHeartRate);
    add("heart_maximum", summary.maximumHeartRate);
    add("power_mean", summary.averagePower);
    add("weighted_power", summary.normalizedPower);
    add("power_maximum", summary.maximumPower);
    add("cadence_mean", summary.averageCadence);
    add("ascent", summary.ascent);
    add("work", summary.work);
    add("energy", summary.energy);
    return rows;
}

std::vector<LapRow> lapRows(const OpenedWorkout& opened, const Measures& measures) {
    std::vector<LapRow> rows;
    for (std::size_t i = 0; i < opened.workout->laps.size() && i < opened.laps.size(); ++i) {
        const auto& lap = opened.workout->laps[i];
        const auto& sum = opened.laps[i];
        LapRow row;
        row.number = static_cast<int>(i) + 1;
        row.startSeconds = seconds(lap.start);
        row.endSeconds = seconds(lap.end);
        row.timeText = sum.timer ? measures.time(*sum.timer) : measures.time(lap.end - lap.start);
        row.distanceText = sum.distance ? measures.distance(*sum.distance).text() : QString();
        row.heartRateText =
            sum.averageHeartRate ? measures.heartRate(*sum.averageHeartRate).text() : QString();
        row.powerText = sum.averagePower ? measures.power(*sum.averagePower).text() : QString();
        row.cadenceText = sum.averageCadence ? measures.cadence(*sum.averageCadence).text() : QString();
        row.speedText = sum.averageSpeed ? measures.speed(*sum.averageSpeed).text() : QString();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

void HistoryPresenter::showWorkout() {
    if (!m_opened) {
        return;
    }
    const auto measures = m_measures();
    const auto& workout = *m_opened->workout;
    // The list is newer than what was opened: a rename or an acknowledgement shows there first.
    const auto line = std::ranges::find(m_library.lines(), *m_wanted, &vault::WorkoutLine::id);
    const bool listed = line != m_library.lines().end();
    const auto title = listed ? line->title : workout.title;
    const auto state = listed ? line->state : m_opened->state;
    WorkoutViewModel::Facts facts;
    facts.state = WorkoutViewModel::State::Open;
    facts.id = fromUtf8(m_wanted->toString());
    facts.sport = sportText(workout.sport, workout.subSport);
    facts.title = title.empty() ? facts.sport : fromUtf8(title);
    facts.sportKey = fromUtf8(std::string(sportName(workout.sport)));
    facts.startText = measures.moment(workout.start, workout.utcOffset);
    facts.deviceText = QStringList{fromUtf8(workout.device.manufacturer), fromUtf8(workout.device.product)}
                           .join(QLatin1Char(' '))
                           .trimmed();
    facts.syncState = shownState(state);
    facts.syncText = stateText(state);
    facts.lengthSeconds = seconds(workout.length());
    facts.cursorTimeText = m_workout.cursorTimeText();
    m_workout.show(facts);
    m_workout.summary()->show(summaryRows(m_opened->summary, measures));
    m_workout.laps()->show(lapRows(*m_opened, measures));
    std::vector<ProblemRow> problems;
    for (const auto& problem : m_opened->problems) {
        const auto text = problemText(problem);
        // A file that breaks off does so in several ways that engineers tell apart and people do not.
        if (std::ranges::find(problems, text, &ProblemRow::text) == problems.end()) {
            problems.push_back({.index = static_cast<int>(problems.size()), .text = text});
        }
    }
    m_workout.problems()->show(std::move(problems));
    showChannels();
}

void HistoryPresenter::showChannels() {
    const auto measures = m_measures();
    const auto data = m_workout.chart()->data();
    std::vector<ChannelRow> rows;
    for (const auto& id : m_workout.chart()->channels()) {
        const auto key = channelFromId(id);
        if (!key) {
            continue;
        }
        const auto& before = m_workout.channels()->rows();
        const auto known = std::ranges::find(before, id, &ChannelRow::id);
        ChannelRow row;
        row.id = id;
        row.name = channelTitle(*key);
        row.unit = channelShownUnit(*key, measures.imperial()).text;
        row.index = static_cast<int>(rows.size());
        row.visible = known == before.end() || known->visible;
        const auto value = m_cursor ? data->valueAt(*key, *m_cursor) : std::nullopt;
        row.cursorText = value ? channelValueText(*key, *value, measures.imperial()) : QString();
        rows.push_back(std::move(row));
    }
    m_workout.channels()->show(std::move(rows));
    auto facts = m_workout.facts();
    facts.cursorTimeText = m_cursor ? measures.time(Seconds(*m_cursor)) : QString();
    m_workout.show(facts);
}

} // namespace ritm::app
