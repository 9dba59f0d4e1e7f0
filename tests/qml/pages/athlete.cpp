// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/pages/athlete.h"

#include <cmath>

namespace ritm::test {

using namespace app;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

double noise(int second, int salt) {
    return std::sin(second * 12.9898 + salt * 78.233) * std::cos(second * 3.7 + salt);
}

void showSensors(SensorsViewModel& sensors) {
    SensorsViewModel::Facts facts;
    facts.scanning = true;
    facts.bluetoothState = SensorsViewModel::BluetoothState::Ready;
    facts.connectedCount = 1;
    facts.pairedCount = 1;
    sensors.show(facts);
    SensorRow strap;
    strap.address = text("C0:FF:EE:00:00:01");
    strap.name = text("Pulse 9");
    strap.kind = text("Heart-rate strap");
    strap.kindKey = text("heart_rate");
    strap.state = static_cast<int>(SensorsViewModel::SensorState::Connected);
    strap.stateText = text("Connected");
    strap.paired = true;
    strap.signalKnown = true;
    strap.signalBars = 4;
    strap.signalText = text("−52 dBm");
    strap.battery = 82;
    strap.batteryText = text("82 %");
    strap.liveText = text("142 bpm");
    SensorRow trainer = strap;
    trainer.address = text("C0:FF:EE:00:00:02");
    trainer.name = text("Kinetik Smart Trainer R1");
    trainer.kind = text("Cycling trainer");
    trainer.kindKey = text("trainer");
    trainer.state = static_cast<int>(SensorsViewModel::SensorState::Found);
    trainer.stateText = text("In reach");
    trainer.paired = false;
    trainer.signalBars = 2;
    trainer.signalText = text("−71 dBm");
    trainer.battery = 15;
    trainer.batteryText = text("15 %");
    trainer.liveText.clear();
    sensors.list()->show({strap, trainer});
}

std::vector<LapRow> someLaps() {
    std::vector<LapRow> laps;
    for (int number = 1; number <= 4; ++number) {
        LapRow lap;
        lap.number = number;
        lap.timeText = text("15:00");
        lap.distanceText = text("8.21 km");
        lap.heartRateText = QString::number(138 + 4 * number);
        lap.powerText = QString::number(190 + 12 * number);
        lap.cadenceText = text("88");
        lap.speedText = text("32.8");
        lap.startSeconds = (number - 1) * 900;
        lap.endSeconds = number * 900;
        laps.push_back(lap);
    }
    return laps;
}

void showRide(RideViewModel& ride) {
    RideViewModel::Facts facts;
    facts.state = RideViewModel::State::Recording;
    facts.sport = 2;
    facts.sportText = text("Indoor cycling");
    facts.timerText = text("24:07");
    facts.elapsedText = text("25:10");
    facts.heartRateText = text("152");
    facts.powerText = text("238");
    facts.cadenceText = text("91");
    facts.speedText = text("34.6");
    facts.speedUnit = text("km/h");
    facts.distanceText = text("13.42");
    facts.distanceUnit = text("km");
    facts.lapNumber = 3;
    facts.lapTimeText = text("4:07");
    facts.samples = 5000;
    facts.hasSensors = true;
    ride.show(facts);
    ride.laps()->show(someLaps());
    std::vector<ChoiceRow> sports(3);
    sports[0].value = 2;
    sports[0].text = text("Indoor cycling");
    sports[1].value = 1;
    sports[1].text = text("Cycling");
    sports[2].value = 3;
    sports[2].text = text("Running");
    ride.sports()->show(sports);
    ride.chart()->setStreams(intervals(1447));
}

void showHistory(HistoryViewModel& history) {
    std::vector<HistoryRow> rows;
    const char* titles[] = {"Threshold 3 x 12", "Morning run along the canal", "Recovery spin",
                            "Long Sunday ride", "Intervals on the track"};
    for (int i = 0; i < 5; ++i) {
        HistoryRow row;
        row.id = QString::number(i);
        row.title = text(titles[i]);
        row.group = i < 2 ? text("This week") : text("October 2026");
        row.sport = i == 1 || i == 4 ? text("Running") : text("Cycling");
        row.sportKey = i == 1 || i == 4 ? text("running") : text("cycling");
        row.startText = text("Tuesday, 24 November, 07:12");
        row.distanceText = text("32.84 km");
        row.durationText = text("1:00:00");
        row.syncState = i % 3 == 0 ? static_cast<int>(HistoryViewModel::SyncState::Synced)
                                   : static_cast<int>(HistoryViewModel::SyncState::Waiting);
        row.syncText = text("Synced");
        rows.push_back(row);
    }
    history.list()->show(rows);
    HistoryViewModel::Facts facts;
    facts.loading = false;
    facts.selectedId = text("0");
    history.show(facts);
}

void showWorkout(WorkoutViewModel& workout) {
    WorkoutViewModel::Facts facts;
    facts.state = WorkoutViewModel::State::Open;
    facts.id = text("0");
    facts.title = text("Threshold 3 x 12");
    facts.sport = text("Indoor cycling");
    facts.sportKey = text("cycling");
    facts.startText = text("Tuesday, 24 November 2026, 07:12");
    facts.deviceText = text("Ritm");
    facts.syncText = text("Synced");
    facts.lengthSeconds = 3600;
    workout.show(facts);
    std::vector<MetricRow> summary;
    const char* metrics[][4] = {{"timer", "Time", "1:00:00", ""},
                                {"distance", "Distance", "32.84", "km"},
                                {"average_heart_rate", "Average heart rate", "146", "bpm"},
                                {"maximum_heart_rate", "Highest heart rate", "178", "bpm"},
                                {"average_power", "Average power", "214", "W"},
                                {"normalized_power", "Normalized power", "231", "W"},
                                {"average_cadence", "Average cadence", "88", "rpm"},
                                {"work", "Work", "770", "kJ"}};
    for (const auto& metric : metrics) {
        MetricRow row;
        row.id = text(metric[0]);
        row.label = text(metric[1]);
        row.value = text(metric[2]);
        row.unit = text(metric[3]);
        summary.push_back(row);
    }
    workout.summary()->show(summary);
    workout.laps()->show(someLaps());
    std::vector<Lap> laps(4);
    for (int i = 0; i < 4; ++i) {
        laps[static_cast<std::size_t>(i)].start = std::chrono::seconds(900 * i);
        laps[static_cast<std::size_t>(i)].end = std::chrono::seconds(900 * (i + 1));
    }
    workout.chart()->setStreams(intervals(3600), laps);
}

void showAccount(AccountViewModel& account) {
    AccountViewModel::Facts facts;
    facts.state = AccountViewModel::State::SignedIn;
    facts.serverUrl = text("https://ritm.example");
    facts.email = text("mira@example.org");
    facts.displayName = text("Mira Lind");
    facts.syncState = AccountViewModel::SyncState::Idle;
    facts.syncText = text("Synced");
    facts.lastSyncedText = text("A minute ago");
    account.show(facts);
}

void showImports(ImportsViewModel& imports) {
    std::vector<ImportRow> rows(3);
    for (int i = 0; i < 3; ++i)
        rows[static_cast<std::size_t>(i)].index = i;
    rows[0].fileName = text("2026-11-21-canal.fit");
    rows[0].state = static_cast<int>(ImportsViewModel::FileState::Imported);
    rows[0].text = text("Running, 10.4 km");
    rows[0].workoutId = text("1");
    rows[1].fileName = text("2026-11-20.tcx");
    rows[1].state = static_cast<int>(ImportsViewModel::FileState::AlreadyThere);
    rows[1].text = text("You have this workout already.");
    rows[1].workoutId = text("2");
    rows[2].fileName = text("notes.txt");
    rows[2].state = static_cast<int>(ImportsViewModel::FileState::Failed);
    rows[2].text = text("This is no workout file. Ritm reads FIT, TCX and GPX.");
    imports.list()->show(rows);
    ImportsViewModel::Facts facts;
    facts.summaryText = text("1 imported, 1 already there, 1 failed");
    imports.show(facts);
}

} // namespace

std::shared_ptr<const Streams> intervals(int seconds) {
    auto streams = std::make_shared<Streams>();
    for (const Channel channel :
         {Channel::HeartRate, Channel::Power, Channel::Cadence, Channel::Speed, Channel::Distance})
        streams->obtain(channel);
    double heart = 96;
    double distance = 0;
    for (int second = 0; second < seconds; ++second) {
        const bool hard = second % 900 > 180;
        const double power = (hard ? 255 : 130) + 22 * noise(second, 1) + 8 * std::sin(second / 40.0);
        heart += ((hard ? 164 : 118) - heart) / 70;
        const double speed = 2.2 + std::cbrt(power) * 1.15 + 0.1 * noise(second, 2);
        distance += speed;
        const std::size_t row = streams->addRow(std::chrono::seconds(second));
        streams->columns[0].values[row] = std::round(heart + 1.4 * noise(second, 3));
        streams->columns[1].values[row] = std::max(0.0, power);
        streams->columns[2].values[row] = (hard ? 92 : 84) + 3 * noise(second, 4);
        streams->columns[3].values[row] = speed;
        streams->columns[4].values[row] = distance;
    }
    return streams;
}

void showAthlete(ShellViewModel& shell) {
    showSensors(*shell.sensors());
    showRide(*shell.ride());
    showHistory(*shell.history());
    showWorkout(*shell.workout());
    showAccount(*shell.account());
    showImports(*shell.imports());
}

} // namespace ritm::test
