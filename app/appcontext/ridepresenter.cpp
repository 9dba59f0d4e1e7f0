// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/ridepresenter.h"

#include "app/models/measures.h"
#include "app/models/sporttext.h"
#include "app/recording/recordingservice.h"
#include "app/viewmodels/errortext.h"
#include "app/viewmodels/recoveryviewmodel.h"
#include "app/viewmodels/rideviewmodel.h"

#include <QDateTime>

#include <iterator>
#include <utility>

namespace ritm::app {
namespace {

/// How often the live chart takes a new snapshot.
constexpr Duration kChartEvery = std::chrono::seconds(1);

std::chrono::seconds localOffset() {
    return std::chrono::seconds(QDateTime::currentDateTime().offsetFromUtc());
}

} // namespace

RidePresenter::RidePresenter(RideViewModel& ride, RecoveryViewModel& recovery, RecordingService& service,
                             std::function<Measures()> measures, QObject* parent)
    : QObject(parent), m_ride(ride), m_recovery(recovery), m_service(service),
      m_measures(std::move(measures)) {
    connect(&m_service, &RecordingService::changed, this, &RidePresenter::show);
    connect(&m_service, &RecordingService::recoverableChanged, this, &RidePresenter::showRecovery);
    connect(&m_service, &RecordingService::saved, this, [this](const WorkoutId& id) {
        auto facts = m_ride.facts();
        facts.savedWorkoutId = QString::fromStdString(id.toString());
        facts.errorText.clear(); // a save that failed before has now succeeded
        m_ride.show(facts);
        m_recovering = false;
        Q_EMIT m_ride.workoutSaved(facts.savedWorkoutId);
    });
    connect(&m_service, &RecordingService::failed, this, [this](const Error& error) {
        m_recovering = false;
        auto facts = m_ride.facts();
        facts.errorText = m_service.storageError() == error ? retriedErrorText(error) : errorText(error);
        m_ride.show(facts);
    });
    connect(&m_ride, &RideViewModel::start, this, &RidePresenter::begin);
    connect(&m_ride, &RideViewModel::pause, &m_service, &RecordingService::pause);
    connect(&m_ride, &RideViewModel::resume, &m_service, &RecordingService::resume);
    connect(&m_ride, &RideViewModel::lap, &m_service, &RecordingService::lap);
    connect(&m_ride, &RideViewModel::stop, &m_service, &RecordingService::stop);
    connect(&m_ride, &RideViewModel::discard, &m_service, &RecordingService::discard);
    connect(&m_ride, &RideViewModel::sportChosen, this, &RidePresenter::show);
    connect(&m_recovery, &RecoveryViewModel::resume, &m_service, &RecordingService::resumeRecoverable);
    connect(&m_recovery, &RecoveryViewModel::finish, this, [this] {
        m_recovering = true;
        showRecovery();
        m_service.finishRecoverable();
    });
    connect(&m_recovery, &RecoveryViewModel::discard, &m_service, &RecordingService::discardRecoverable);
    show();
}

void RidePresenter::begin() {
    auto facts = m_ride.facts();
    facts.errorText.clear();
    facts.savedWorkoutId.clear();
    m_ride.show(facts);
    m_ride.chart()->clear();
    m_nextChart = {};
    const auto& sport = kRideSports[static_cast<std::size_t>(facts.sport) % std::size(kRideSports)];
    m_service.start(sport.sport, sport.subSport, localOffset());
}

Sport RidePresenter::sport() const {
    return m_service.state() == RecordingService::State::Idle
               ? kRideSports[static_cast<std::size_t>(m_ride.facts().sport) % std::size(kRideSports)].sport
               : m_service.recording().sport();
}

void RidePresenter::setConnectedSensors(int connected) {
    m_connectedSensors = connected;
    show();
}

void RidePresenter::show() {
    const auto measures = m_measures();
    const auto now = m_service.now();
    const auto& recording = m_service.recording();
    auto facts = m_ride.facts();
    switch (m_service.state()) {
    case RecordingService::State::Idle:
        facts.state = m_connectedSensors > 0 ? RideViewModel::State::Ready : RideViewModel::State::Idle;
        break;
    case RecordingService::State::Recording:
        facts.state = RideViewModel::State::Recording;
        break;
    case RecordingService::State::Paused:
        facts.state = RideViewModel::State::Paused;
        break;
    case RecordingService::State::Saving:
        facts.state = RideViewModel::State::Saving;
        break;
    }
    std::vector<ChoiceRow> sports;
    for (std::size_t i = 0; i < std::size(kRideSports); ++i) {
        const auto& [sport, subSport] = kRideSports[i];
        sports.push_back({.value = static_cast<int>(i),
                          .text = sportText(sport, subSport),
                          .iconKey = QString::fromStdString(std::string(sportName(sport)))});
    }
    facts.sportText = sports[static_cast<std::size_t>(facts.sport) % sports.size()].text;
    m_ride.sports()->show(std::move(sports));

    const auto totals = recording.totals(now);
    const auto lap = recording.lapTotals(now);
    facts.timerText = measures.time(totals.timer);
    facts.elapsedText = measures.time(totals.elapsed);
    facts.lapTimeText = measures.time(lap.timer);
    facts.lapNumber = static_cast<int>(recording.laps().size()) + 1;
    const auto distance = measures.distance(totals.distance);
    facts.distanceText = distance.value;
    facts.distanceUnit = distance.unit;
    facts.samples = m_service.samples();
    facts.hasSensors = m_connectedSensors > 0;

    const auto live = [&](Channel channel, QString& text, bool& stale, const auto& write) {
        const auto last = recording.last(channel);
        text = last ? write(last->value) : QString();
        stale = last && !recording.live(channel, now);
    };
    live(Channel::HeartRate, facts.heartRateText, facts.heartRateStale,
         [&](double v) { return measures.heartRate(BeatsPerMinute(v)).value; });
    live(Channel::Power, facts.powerText, facts.powerStale,
         [&](double v) { return measures.power(Watts(v)).value; });
    live(Channel::Cadence, facts.cadenceText, facts.cadenceStale,
         [&](double v) { return measures.cadence(RevolutionsPerMinute(v)).value; });
    live(Channel::Speed, facts.speedText, facts.speedStale,
         [&](double v) { return measures.speed(MetersPerSecond(v)).value; });
    facts.speedUnit = measures.speed(MetersPerSecond(0)).unit;

    facts.storageText =
        m_service.storageError()
            ? retriedErrorText(*m_service.storageError()) + QLatin1Char(' ') +
                  tr("Until then the newest part of this recording is only in memory: keep Ritm open.")
            : QString();
    m_ride.show(facts);
    showLaps();
    showChart();
    if (sport() != m_shownSport) {
        m_shownSport = sport();
        Q_EMIT sportChanged(m_shownSport);
    }
}

void RidePresenter::showLaps() {
    const auto measures = m_measures();
    std::vector<LapRow> rows;
    for (const auto& lap : m_service.recording().laps()) {
        const auto seconds = [](Duration d) { return std::chrono::duration<double>(d).count(); };
        LapRow row;
        row.number = static_cast<int>(rows.size()) + 1;
        row.timeText = measures.time(lap.end - lap.start);
        row.startSeconds = seconds(lap.start);
        row.endSeconds = seconds(lap.end);
        if (lap.stated.distance) {
            row.distanceText = measures.distance(*lap.stated.distance).text();
        }
        rows.push_back(std::move(row));
    }
    m_ride.laps()->show(std::move(rows));
}

void RidePresenter::showChart() {
    const bool running = m_service.state() == RecordingService::State::Recording;
    if (running && m_service.now() >= m_nextChart) {
        m_nextChart = {m_service.now().sinceStart + kChartEvery};
        m_ride.chart()->setStreams(std::make_shared<const Streams>(m_service.recording().streams()),
                                   m_service.recording().laps());
    }
}

void RidePresenter::showRecovery() {
    const auto measures = m_measures();
    RecoveryViewModel::Facts facts;
    facts.busy = m_recovering;
    if (const auto& left = m_service.recoverable()) {
        facts.available = true;
        facts.startedText = measures.moment(left->start, localOffset());
        facts.durationText = measures.time(left->length);
        facts.sportText = sportText(left->sport, left->subSport);
    }
    m_recovery.show(facts);
}

} // namespace ritm::app
