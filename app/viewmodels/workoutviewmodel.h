// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartsource.h"
#include "app/models/channelrow.h"
#include "app/models/laprow.h"
#include "app/models/metricrow.h"
#include "app/models/problemrow.h"
#include "app/models/rowmodel.h"
#include "app/viewmodels/historyviewmodel.h"

#include <QAbstractListModel>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace ritm::app {

/// The open workout.
class WorkoutViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the app's own; reached from the shell")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString id READ id NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString sport READ sport NOTIFY changed)
    Q_PROPERTY(QString sportKey READ sportKey NOTIFY changed)
    Q_PROPERTY(QString startText READ startText NOTIFY changed)
    Q_PROPERTY(QString deviceText READ deviceText NOTIFY changed)
    Q_PROPERTY(int syncState READ syncStateNumber NOTIFY changed) ///< HistoryViewModel::SyncState
    Q_PROPERTY(QString syncText READ syncText NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QString cursorTimeText READ cursorTimeText NOTIFY changed)
    Q_PROPERTY(qreal lengthSeconds READ lengthSeconds NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* summary READ summary CONSTANT)
    Q_PROPERTY(ritm::app::ChartSource* chart READ chart CONSTANT)
    Q_PROPERTY(QAbstractListModel* laps READ laps CONSTANT)
    Q_PROPERTY(QAbstractListModel* channels READ channels CONSTANT)
    Q_PROPERTY(QAbstractListModel* problems READ problems CONSTANT)
public:
    ///
    enum class State { Closed, Loading, Open, Failed };
    Q_ENUM(State)

    /// What the page shows.
    struct Facts {
        State state = State::Closed;
        QString id;
        QString title;
        QString sport; ///< translated
        QString sportKey;
        QString startText;
        QString deviceText; ///< what recorded it
        HistoryViewModel::SyncState syncState = HistoryViewModel::SyncState::LocalOnly;
        QString syncText;
        QString errorText;
        QString cursorTimeText;  ///< time under the chart's cursor; empty outside
        qreal lengthSeconds = 0; ///< of the whole workout
        friend bool operator==(const Facts&, const Facts&) = default;
    };

    explicit WorkoutViewModel(QObject* parent = nullptr);
    /// Shows these facts; QML hears of it only if any differ.
    void show(const Facts& facts);
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] State state() const { return m_facts.state; }
    [[nodiscard]] const QString& id() const { return m_facts.id; }
    [[nodiscard]] const QString& title() const { return m_facts.title; }
    [[nodiscard]] const QString& sport() const { return m_facts.sport; }
    [[nodiscard]] const QString& sportKey() const { return m_facts.sportKey; }
    [[nodiscard]] const QString& startText() const { return m_facts.startText; }
    [[nodiscard]] const QString& deviceText() const { return m_facts.deviceText; }
    [[nodiscard]] HistoryViewModel::SyncState syncState() const { return m_facts.syncState; }
    /// For QML: the linter of 6.4 knows no enumeration of another class as a property's type.
    [[nodiscard]] int syncStateNumber() const { return static_cast<int>(m_facts.syncState); }
    [[nodiscard]] const QString& syncText() const { return m_facts.syncText; }
    [[nodiscard]] const QString& errorText() const { return m_facts.errorText; }
    [[nodiscard]] const QString& cursorTimeText() const { return m_facts.cursorTimeText; }
    [[nodiscard]] qreal lengthSeconds() const { return m_facts.lengthSeconds; }
    [[nodiscard]] RowsOf<MetricRow>* summary() { return &m_summary; }
    [[nodiscard]] ChartSource* chart() { return &m_chart; }
    [[nodiscard]] RowsOf<LapRow>* laps() { return &m_laps; }
    [[nodiscard]] RowsOf<ChannelRow>* channels() { return &m_channels; }
    [[nodiscard]] RowsOf<ProblemRow>* problems() { return &m_problems; }

Q_SIGNALS:
    void changed();

    // What the athlete asks for: QML calls these, the services answer by new facts.
    void rename(const QString& title);
    void setChannelVisible(const QString& id, bool visible);
    /// The chart's cursor stands there; the channels' cursorText follows.
    void moveCursor(qreal seconds);
    void leaveCursor();
    void remove();
    void close();

private:
    Facts m_facts;
    ChartSource m_chart;
    RowsOf<MetricRow> m_summary;
    RowsOf<LapRow> m_laps;
    RowsOf<ChannelRow> m_channels;
    RowsOf<ProblemRow> m_problems;
};

} // namespace ritm::app
