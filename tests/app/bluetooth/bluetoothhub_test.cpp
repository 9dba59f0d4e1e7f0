// SPDX-License-Identifier: GPL-3.0-or-later
// The app's Bluetooth and Qt's, as they are, with simulated sensors that all behave.
#include "tests/app/bluetooth/hublistener.h"
#include "tests/sensors/ownbus.h"

#include <QTest>

#include <cmath>

namespace {

using namespace ritm;
using namespace ritm::app;
using test::HubListener;

constexpr int kPatience = 30000; // ms
constexpr auto kStrap = "C0:DE:00:00:01:01";
constexpr auto kTrainer = "C0:DE:00:00:01:02";

bool near(std::optional<double> value, double expected, double tolerance) {
    return value && std::abs(*value - expected) <= tolerance;
}

class BluetoothHubTest : public QObject {
    Q_OBJECT

public:
    sensorsim::Simulation m_simulation;

private Q_SLOTS:
    void findsSensorsWithNameKindAndSignal();
    void leavesOutWhatIsNoSensor();
    void showsNoSignalThatTheAdapterDoesNotKnow();
    void pairsAndHearsEveryChannel();
    void hearsTwoSensorsAtOnce();
};

/// Fast to connect and to leave; everything else as bluetoothd does it.
constexpr auto kTwo = R"({
    "adapter": {"disconnect_time": 0.1},
    "sensors": [
        {"id": "strap", "kind": "heart_rate", "name": "Strap", "address": "C0:DE:00:00:01:01", "rate": 4,
         "values": {"heart_rate": 142, "battery": 87, "rssi": -58}},
        {"id": "trainer", "kind": "trainer", "name": "Trainer", "address": "C0:DE:00:00:01:02", "rate": 4,
         "values": {"power": 230, "cadence": 91, "speed": 36, "battery": 64, "rssi": -66}}]})";

void BluetoothHubTest::findsSensorsWithNameKindAndSignal() {
    QCOMPARE(m_simulation.run({}), QString()); // the two sensors of every demo
    HubListener listener(LinkTimings{});
    listener.hub().startScan();
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kStrap) && listener.isFound(kTrainer), kPatience);
    QCOMPARE(listener.hub().state().adapter, AdapterState::Ready);
    QVERIFY(listener.hub().state().scanning);
    const auto strap = listener.sensor(kStrap);
    QCOMPARE(strap->name, QStringLiteral("Ritm Strap"));
    QCOMPARE(strap->kind, SensorKind::HeartRate);
    QVERIFY(near(strap->signalDbm, -58, 3));
    QVERIFY(!strap->paired);
    const auto trainer = listener.sensor(kTrainer);
    QCOMPARE(trainer->name, QStringLiteral("Ritm Trainer"));
    QCOMPARE(trainer->kind, SensorKind::Trainer);
    QVERIFY(near(trainer->signalDbm, -66, 3));
    QVERIFY(!trainer->paired);
}

void BluetoothHubTest::leavesOutWhatIsNoSensor() {
    QCOMPARE(m_simulation.play(R"({"sensors": [
        {"id": "lamp", "kind": "other", "address": "C0:DE:00:00:01:02", "values": {"battery": 40}},
        {"id": "strap", "kind": "heart_rate", "address": "C0:DE:00:00:01:01"}]})"),
             QString());
    HubListener listener;
    listener.hub().startScan();
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kStrap), kPatience);
    const auto lamp = sensorsim::devicePath(QString::fromLatin1(kTrainer));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_simulation.property(lamp, sensorsim::kDeviceInterface, QStringLiteral("Address")).isValid(),
        kPatience);
    QCOMPARE(listener.hub().state().sensors.size(), 1U);
}

void BluetoothHubTest::showsNoSignalThatTheAdapterDoesNotKnow() {
    QCOMPARE(m_simulation.play(R"({"sensors": [{"id": "strap", "kind": "heart_rate",
        "address": "C0:DE:00:00:01:01", "values": {"rssi": 127}}]})"),
             QString());
    HubListener listener;
    listener.hub().startScan();
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kStrap), kPatience);
    QCOMPARE(listener.sensor(kStrap)->signalDbm, std::nullopt);
}

void BluetoothHubTest::pairsAndHearsEveryChannel() {
    QCOMPARE(m_simulation.play(kTwo), QString());
    HubListener listener;
    listener.hub().startScan();
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kTrainer), kPatience);
    listener.pair(kTrainer);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isConnected(kTrainer), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kTrainer, Channel::Distance) >= 4, kPatience);
    QVERIFY(near(listener.value(kTrainer, Channel::Power), 230, 0.5));
    QVERIFY(near(listener.value(kTrainer, Channel::Cadence), 91, 0.5));
    QVERIFY(near(listener.value(kTrainer, Channel::Speed), 10, 0.01));
    QTRY_COMPARE_WITH_TIMEOUT(listener.sensor(kTrainer)->batteryPercent, std::optional(64), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(listener.sensor(kTrainer)->info.manufacturer, std::string("Ritm Simulated"),
                              kPatience);
    QVERIFY(listener.sensor(kTrainer)->paired);
    QCOMPARE(listener.sensor(kTrainer)->badPackets, 0);
    QCOMPARE(listener.problem(kTrainer), SensorProblem::None);
}

void BluetoothHubTest::hearsTwoSensorsAtOnce() {
    QCOMPARE(m_simulation.play(kTwo), QString());
    HubListener listener;
    listener.hub().startScan();
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kStrap) && listener.isFound(kTrainer), kPatience);
    listener.pair(kStrap);
    listener.pair(kTrainer);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isConnected(kStrap) && listener.isConnected(kTrainer), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kStrap, Channel::HeartRate) >= 4, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kTrainer, Channel::Power) >= 4, kPatience);
    QVERIFY(near(listener.value(kStrap, Channel::HeartRate), 142, 0));
    QTRY_VERIFY_WITH_TIMEOUT(listener.beats().size() >= 2, kPatience);
    for (const auto beat : listener.beats()) {
        QVERIFY(near(static_cast<double>(beat.count()), 60e6 / 142, 2000));
    }
}

} // namespace

int main(int argc, char** argv) {
    return ritm::test::runOnOwnBus<BluetoothHubTest>(argc, argv);
}

#include "bluetoothhub_test.moc"
