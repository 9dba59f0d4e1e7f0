// SPDX-License-Identifier: GPL-3.0-or-later
// A ride on which sensors misbehave: what the athlete is told, and what is in the workout afterwards. Gaps
// where nothing was said, never a value that nobody measured, and nothing missing from the other sensors.
#include "app/appcontext/sensorspresenter.h"
#include "app/bluetooth/bluetoothhub.h"
#include "app/bluetooth/linktimings.h"
#include "app/profile/settings.h"
#include "app/recording/recordingservice.h"
#include "tests/app/bluetooth/hublistener.h"
#include "tests/sensors/holds.h"
#include "tests/sensors/ownbus.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>

namespace {

using namespace ritm;
using namespace ritm::app;
using namespace std::chrono_literals;
using Row = SensorsViewModel::SensorState;

constexpr int kPatience = 30000; // ms
const auto kStrap = QStringLiteral("C0:DE:00:00:01:01");
const auto kTrainer = QStringLiteral("C0:DE:00:00:01:02");
const auto kPedals = QStringLiteral("C0:DE:00:00:01:03");
const Bytes kKeyBytes(32, 0x42);

/// Everything between the air and the disk, without pages.
struct Bench {
    Bench()
        : hub(clock, test::HubListener::hasty(), systemBluetoothPermission()), settings(store),
          recording(store, clock, random),
          presenter(sensors, hub, recording, settings, [] { return Measures(QLocale::c()); }) {
        const auto path = std::filesystem::path(home.path().toStdString()) / "ritm.db";
        bool done = false;
        store.run(
            &recording,
            [this, path]() -> Result<> {
                RITM_TRY_ASSIGN(store.vaultHere(),
                                vault::Vault::open(path, *DatabaseKey::from(kKeyBytes), clock, random, {}));
                return {};
            },
            [&](const Result<>& result) {
                opened = result.has_value();
                done = true;
            });
        [[maybe_unused]] const bool answered = QTest::qWaitFor([&] { return done; }, kPatience);
        presenter.begin();
    }
    [[nodiscard]] std::optional<SensorRow> row(const QString& address) {
        const auto& rows = sensors.list()->rows();
        const auto found = std::ranges::find(rows, address, &SensorRow::address);
        return found == rows.end() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] bool is(const QString& address, Row state) {
        const auto shown = row(address);
        return shown && shown->state == static_cast<int>(state);
    }
    [[nodiscard]] std::optional<double> live(Channel channel) {
        const auto value = recording.recording().live(channel, clock.monotonicNow());
        return value ? std::optional(value->value) : std::nullopt;
    }

    QTemporaryDir home;
    SystemClock clock;
    SystemRandom random;
    StoreThread store;
    SensorsViewModel sensors;
    BluetoothHub hub;
    Settings settings;
    RecordingService recording;
    SensorsPresenter presenter;
    bool opened = false;
};

/// The different values of a column, absent ones left out.
std::set<double> valuesOf(const Workout& workout, Channel channel) {
    std::set<double> values;
    if (const auto* column = workout.streams.find(channel)) {
        std::ranges::copy_if(column->values, std::inserter(values, values.end()),
                             [](double value) { return !isAbsent(value); });
    }
    return values;
}

/// The longest time without a value between its first and its last.
Duration longestGap(const Workout& workout, Channel channel) {
    Duration longest{};
    std::optional<Duration> last;
    if (const auto* column = workout.streams.find(channel)) {
        for (std::size_t row = 0; row < column->values.size(); ++row) {
            if (!isAbsent(column->values[row])) {
                longest =
                    std::max(longest, workout.streams.time[row] - last.value_or(workout.streams.time[row]));
                last = workout.streams.time[row];
            }
        }
    }
    return longest;
}

/// The values of a column one after the other, repeats and absent ones left out.
std::vector<double> turnsOf(const Workout& workout, Channel channel) {
    std::vector<double> turns;
    if (const auto* column = workout.streams.find(channel)) {
        for (const double value : column->values) {
            if (!isAbsent(value) && (turns.empty() || turns.back() != value)) {
                turns.push_back(value);
            }
        }
    }
    return turns;
}

class RideFaultsTest : public QObject {
    Q_OBJECT

public:
    sensorsim::Simulation m_simulation;

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }

    void garbageAndALostLinkLeaveNoTrace();
    void aSensorOutOfReachIsAGapInItsOwnChannel();
    void theBetterOfTwoSensorsIsRecordedAndTheOtherFillsIn();

private:
    void happen(const QByteArray& event) { QCOMPARE(m_simulation.happen(event), QString()); }
    void pairAll(const QByteArray& scenario, const QStringList& addresses);
    void ride() { m_bench->recording.start(Sport::Cycling, SubSport::IndoorCycling, 0s); }
    /// Lets it be recorded for so long.
    void goOn(Duration time) {
        const auto& recording = m_bench->recording;
        const auto until = recording.recording().lastKnown() + time;
        QTRY_VERIFY_WITH_TIMEOUT(recording.recording().lastKnown() >= until, kPatience);
    }
    void save();

    std::unique_ptr<Bench> m_bench;
    Workout m_workout;
};

void RideFaultsTest::pairAll(const QByteArray& scenario, const QStringList& addresses) {
    QVERIFY(m_bench->opened);
    QCOMPARE(m_simulation.play(scenario), QString());
    Q_EMIT m_bench->sensors.startScan();
    for (const auto& address : addresses) {
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->is(address, Row::Found), kPatience);
        Q_EMIT m_bench->sensors.pair(address);
    }
    for (const auto& address : addresses) {
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->is(address, Row::Connected), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->row(address)->liveText.isEmpty(), kPatience);
    }
}

/// Stops, waits until the workout is on the disk, and reads it back from there.
void RideFaultsTest::save() {
    std::optional<WorkoutId> saved;
    connect(&m_bench->recording, &RecordingService::saved, this, [&](const WorkoutId& id) { saved = id; });
    m_bench->recording.stop();
    QTRY_VERIFY_WITH_TIMEOUT(saved.has_value(), kPatience);
    std::optional<Result<Workout>> loaded;
    m_bench->store.ask(
        &m_bench->recording, [id = *saved](vault::Vault& vault) { return vault.workouts().load(id); },
        [&](Result<Workout> workout) { loaded = std::move(workout); });
    QTRY_VERIFY_WITH_TIMEOUT(loaded.has_value(), kPatience);
    QVERIFY(loaded->has_value());
    m_workout = **loaded;
    QVERIFY(std::ranges::is_sorted(m_workout.streams.time));
    QVERIFY(m_workout.pauses.empty());
    QCOMPARE(m_workout.laps.size(), 1U);
}

constexpr auto kTwo = R"({"adapter": {"disconnect_time": 0.1}, "sensors": [
    {"id": "strap", "kind": "heart_rate", "address": "C0:DE:00:00:01:01", "rate": 4,
     "values": {"heart_rate": 142, "battery": 87}},
    {"id": "trainer", "kind": "trainer", "address": "C0:DE:00:00:01:02", "rate": 4,
     "values": {"power": 210, "cadence": 90, "speed": 36}}]})";

void RideFaultsTest::garbageAndALostLinkLeaveNoTrace() {
    RITM_HOLDS(pairAll(kTwo, {kStrap, kTrainer}));
    ride();
    RITM_HOLDS(goOn(2s));
    // What the decoder must refuse, between what it must not: wrong lengths, reserved flags, values that no
    // athlete has.
    const auto send = [&](const char* sensor, const char* characteristic, const char* hex) {
        happen(QStringLiteral(R"({"do": "raw", "sensor": "%1", "characteristic": "%2", "hex": "%3"})")
                   .arg(QLatin1StringView(sensor), QLatin1StringView(characteristic), QLatin1StringView(hex))
                   .toUtf8());
    };
    for (const auto* hex : {"", "00", "e08e", "01ff7f", "0005", "108e01"}) {
        RITM_HOLDS(send("strap", "2a37", hex));
    }
    for (const auto* hex : {"", "44", "ffff", "4400100e", "4408100eb400000000ff7f0000", "44000000ffffff7e"}) {
        RITM_HOLDS(send("trainer", "2ad2", hex));
    }
    RITM_HOLDS(goOn(1s));
    RITM_HOLDS(happen(R"({"do": "silence", "sensor": "strap", "for": 1.5})"));
    for (int packet = 0; packet < 4; ++packet) {
        RITM_HOLDS(send("strap", "2a37", "ff"));
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->sensors.errorText().contains(QStringLiteral("makes no sense")),
                             kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->sensors.errorText().isEmpty(), kPatience); // it came to its senses
    RITM_HOLDS(happen(R"({"do": "drop", "sensor": "*"})"));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->is(kStrap, Row::Lost) || m_bench->is(kTrainer, Row::Lost), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->is(kStrap, Row::Connected) && m_bench->is(kTrainer, Row::Connected),
                             kPatience);
    RITM_HOLDS(happen(R"({"do": "set", "sensor": "strap", "channel": "battery", "value": 11})"));
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->row(kStrap)->battery, 11, kPatience);
    RITM_HOLDS(goOn(2s));
    RITM_HOLDS(save());
    QCOMPARE(valuesOf(m_workout, Channel::HeartRate), std::set<double>{142});
    QCOMPARE(valuesOf(m_workout, Channel::Power), std::set<double>{210});
    QCOMPARE(valuesOf(m_workout, Channel::Cadence), std::set<double>{90});
    QCOMPARE(valuesOf(m_workout, Channel::Speed), std::set<double>{10});
    const auto& distance = m_workout.streams.find(Channel::Distance)->values;
    QVERIFY(std::ranges::is_sorted(distance));
    QVERIFY(m_workout.sessions[0].stated.distance->value <=
            10 * m_workout.sessions[0].stated.elapsed->value + 10); // 10 m/s, and a metre's rounding
    for (const auto& beat : m_workout.streams.beats) {
        QVERIFY(std::abs(beat.length.count() - 60'000'000 / 142) < 2000);
    }
}

void RideFaultsTest::aSensorOutOfReachIsAGapInItsOwnChannel() {
    RITM_HOLDS(pairAll(kTwo, {kStrap, kTrainer}));
    ride();
    RITM_HOLDS(goOn(1s));
    RITM_HOLDS(happen(R"({"do": "vanish", "sensor": "strap"})"));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->is(kStrap, Row::Lost), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->live(Channel::HeartRate),
                             kPatience); // not shown for longer than it holds
    QVERIFY(m_bench->row(kStrap)->liveText.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->sensors.errorText().contains(QStringLiteral("does not answer")),
                             kPatience);
    RITM_HOLDS(goOn(2s));
    QCOMPARE(m_bench->live(Channel::Power), std::optional(210.0));
    RITM_HOLDS(happen(R"({"do": "set", "sensor": "strap", "channel": "heart_rate", "value": 151})"));
    RITM_HOLDS(happen(R"({"do": "appear", "sensor": "strap"})"));
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->live(Channel::HeartRate), std::optional(151.0), kPatience);
    QVERIFY(m_bench->is(kStrap, Row::Connected));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->sensors.errorText().isEmpty(), kPatience);
    RITM_HOLDS(goOn(1s));
    RITM_HOLDS(save());
    QCOMPARE(turnsOf(m_workout, Channel::HeartRate), (std::vector<double>{142, 151})); // nothing in between
    QVERIFY(longestGap(m_workout, Channel::HeartRate) >= 2s);
    QCOMPARE(valuesOf(m_workout, Channel::Power), std::set<double>{210});
    QVERIFY(longestGap(m_workout, Channel::Power) <= session::kFreshFor);
    for (std::size_t beat = 1; beat < m_workout.streams.beats.size(); ++beat) {
        const auto& here = m_workout.streams.beats[beat];
        QVERIFY(here.length < 1s); // none spans the gap
    }
}

constexpr auto kThree = R"({"adapter": {"disconnect_time": 0.1}, "sensors": [
    {"id": "trainer", "kind": "trainer", "address": "C0:DE:00:00:01:02", "rate": 4,
     "values": {"power": 210, "cadence": 90, "speed": 36}},
    {"id": "pedals", "kind": "cycling_power", "address": "C0:DE:00:00:01:03", "rate": 4,
     "values": {"power": 233, "cadence": 90}}]})";

void RideFaultsTest::theBetterOfTwoSensorsIsRecordedAndTheOtherFillsIn() {
    RITM_HOLDS(pairAll(kThree, {kTrainer, kPedals}));
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->live(Channel::Power), std::optional(233.0), kPatience); // once steady
    ride();
    RITM_HOLDS(goOn(2s));
    RITM_HOLDS(happen(R"({"do": "vanish", "sensor": "pedals"})"));
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->live(Channel::Power), std::optional(210.0), kPatience);
    RITM_HOLDS(goOn(1s));
    RITM_HOLDS(happen(R"({"do": "appear", "sensor": "pedals"})"));
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->live(Channel::Power), std::optional(233.0), kPatience);
    RITM_HOLDS(goOn(1s));
    RITM_HOLDS(save());
    QCOMPARE(turnsOf(m_workout, Channel::Power), (std::vector<double>{233, 210, 233}));
    QVERIFY(longestGap(m_workout, Channel::Power) <= session::kFreshFor);
    QCOMPARE(valuesOf(m_workout, Channel::Speed), std::set<double>{10});
    QVERIFY(std::ranges::is_sorted(m_workout.streams.find(Channel::Distance)->values));
}

} // namespace

int main(int argc, char** argv) {
    return ritm::test::runOnOwnBus<RideFaultsTest>(argc, argv);
}

#include "ridefaults_test.moc"
