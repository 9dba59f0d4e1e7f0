// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartsource.h"
#include "app/models/choicerow.h"
#include "app/models/laprow.h"
#include "app/models/rowmodel.h"

#include <QAbstractListModel>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace ritm::app {

/// The workout being recorded.
class RideViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the app's own; reached from the shell")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int sport READ sport WRITE setSport NOTIFY changed)
    Q_PROPERTY(QString sportText READ sportText NOTIFY changed)
    Q_PROPERTY(QString timerText READ timerText NOTIFY changed)
    Q_PROPERTY(QString elapsedText READ elapsedText NOTIFY changed)
    Q_PROPERTY(QString heartRateText READ heartRateText NOTIFY changed)
    Q_PROPERTY(bool heartRateStale READ heartRateStale NOTIFY changed)
    Q_PROPERTY(QString powerText READ powerText NOTIFY changed)
    Q_PROPERTY(bool powerStale READ powerStale NOTIFY changed)
    Q_PROPERTY(QString cadenceText READ cadenceText NOTIFY changed)
    Q_PROPERTY(bool cadenceStale READ cadenceStale NOTIFY changed)
    Q_PROPERTY(QString speedText READ speedText NOTIFY changed)
    Q_PROPERTY(QString speedUnit READ speedUnit NOTIFY changed)
    Q_PROPERTY(bool speedStale READ speedStale NOTIFY changed)
    Q_PROPERTY(QString distanceText READ distanceText NOTIFY changed)
    Q_PROPERTY(QString distanceUnit READ distanceUnit NOTIFY changed)
    Q_PROPERTY(int lapNumber READ lapNumber NOTIFY changed)
    Q_PROPERTY(QString lapTimeText READ lapTimeText NOTIFY changed)
    Q_PROPERTY(int samples READ samples NOTIFY changed)
    Q_PROPERTY(bool hasSensors READ hasSensors NOTIFY changed)
    Q_PROPERTY(QString storageText READ storageText NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QString savedWorkoutId READ savedWorkoutId NOTIFY changed)
    Q_PROPERTY(ritm::app::ChartSource* chart READ chart CONSTANT)
    Q_PROPERTY(QAbstractListModel* laps READ laps CONSTANT)
    Q_PROPERTY(QAbstractListModel* sports READ sports CONSTANT)
public:
    /// Idle: no sensor yet; Ready: may start (so may Idle).
    enum class State { Idle, Ready, Recording, Paused, Saving };
    Q_ENUM(State)

    /// What the page shows.
    struct Facts {
        State state = State::Idle;
        int sport = 0; ///< one of `sports`
        QString sportText;
        QString timerText = QStringLiteral("0:00");   ///< while recording ran
        QString elapsedText = QStringLiteral("0:00"); ///< pauses included
        QString heartRateText;                        ///< empty if never seen
        bool heartRateStale = false;                  ///< the last value is old: the sensor went quiet
        QString powerText;
        bool powerStale = false;
        QString cadenceText;
        bool cadenceStale = false;
        QString speedText;
        QString speedUnit;
        bool speedStale = false;
        QString distanceText;
        QString distanceUnit;
        int lapNumber = 1;
        QString lapTimeText;
        int samples = 0;         ///< values taken so far
        bool hasSensors = false; ///< at least one is connected
        QString storageText;    ///< the disk is full or fails: what is kept in memory, what to do; empty when
                                ///< all is written
        QString errorText;      ///<  why the last wish failed
        QString savedWorkoutId; ///< of the ride just saved
        friend bool operator==(const Facts&, const Facts&) = default;
    };

    explicit RideViewModel(QObject* parent = nullptr);
    /// Shows these facts; QML hears of it only if any differ.
    void show(const Facts& facts);
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] State state() const { return m_facts.state; }
    [[nodiscard]] int sport() const { return m_facts.sport; }
    [[nodiscard]] const QString& sportText() const { return m_facts.sportText; }
    [[nodiscard]] const QString& timerText() const { return m_facts.timerText; }
    [[nodiscard]] const QString& elapsedText() const { return m_facts.elapsedText; }
    [[nodiscard]] const QString& heartRateText() const { return m_facts.heartRateText; }
    [[nodiscard]] bool heartRateStale() const { return m_facts.heartRateStale; }
    [[nodiscard]] const QString& powerText() const { return m_facts.powerText; }
    [[nodiscard]] bool powerStale() const { return m_facts.powerStale; }
    [[nodiscard]] const QString& cadenceText() const { return m_facts.cadenceText; }
    [[nodiscard]] bool cadenceStale() const { return m_facts.cadenceStale; }
    [[nodiscard]] const QString& speedText() const { return m_facts.speedText; }
    [[nodiscard]] const QString& speedUnit() const { return m_facts.speedUnit; }
    [[nodiscard]] bool speedStale() const { return m_facts.speedStale; }
    [[nodiscard]] const QString& distanceText() const { return m_facts.distanceText; }
    [[nodiscard]] const QString& distanceUnit() const { return m_facts.distanceUnit; }
    [[nodiscard]] int lapNumber() const { return m_facts.lapNumber; }
    [[nodiscard]] const QString& lapTimeText() const { return m_facts.lapTimeText; }
    [[nodiscard]] int samples() const { return m_facts.samples; }
    [[nodiscard]] bool hasSensors() const { return m_facts.hasSensors; }
    [[nodiscard]] const QString& storageText() const { return m_facts.storageText; }
    [[nodiscard]] const QString& errorText() const { return m_facts.errorText; }
    [[nodiscard]] const QString& savedWorkoutId() const { return m_facts.savedWorkoutId; }
    [[nodiscard]] ChartSource* chart() { return &m_chart; }
    [[nodiscard]] RowsOf<LapRow>* laps() { return &m_laps; }
    [[nodiscard]] RowsOf<ChoiceRow>* sports() { return &m_sports; }
    void setSport(int sport);

Q_SIGNALS:
    void changed();

    // What the athlete asks for: QML calls these, the services answer by new facts.
    void sportChosen(int sport);
    void start();
    void pause();
    void resume();
    void lap();
    /// Ends and saves; workoutSaved follows.
    void stop();
    /// Ends and throws the recording away.
    void discard();
    /// Said, not asked: the workout is in the history.
    void workoutSaved(const QString& id);

private:
    Facts m_facts;
    ChartSource m_chart;
    RowsOf<LapRow> m_laps;
    RowsOf<ChoiceRow> m_sports;
};

} // namespace ritm::app
