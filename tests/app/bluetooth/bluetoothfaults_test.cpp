// SPDX-License-Identifier: GPL-3.0-or-later
// The app's Bluetooth and Qt's, as they are, while links, adapter and daemon come and go.
#include "tests/app/bluetooth/hubfixture.h"
#include "tests/sensors/ownbus.h"

#include <QTest>

namespace {

using namespace ritm;
using namespace ritm::app;
using namespace ritm::test;

class BluetoothFaultsTest : public HubFixture {
    Q_OBJECT

private Q_SLOTS:
    void aLostLinkComesBack();
    void aSensorOutOfReachIsLostUntilItIsBack();
    void oneSensorsTroubleIsNotTheOthers();
    void aRefusedConnectionIsTriedAgain();
    void anAttemptThatNeverEndsIsGivenUp();
    void servicesThatNeverResolveAreGivenUp();
    void aValueThatCannotBeReadHoldsUpNothing();
    void servicesThatChangeAreFoundAgain();
    void aNewNameIsTheSameSensor();
    void aNameThatFlipsIsTheSameSensor();
    void aDeviceThatTheDaemonForgotIsFoundAgain();
    void aSensorThatGoesAwayIsNoLongerFound();
    void anAttemptWhileTheLastLinkStillEndsIsMadeAgain();
    void aDaemonThatSignalsLessAndForgetsMore();
    void bluetoothOffAndOn();
    void theAdapterPulledAndPutBack();
    void theDaemonStartedAnew();
    void theDaemonAwayForAWhile();
    void aRefusedPermissionIsToldApartAndMayBeGranted();
    void aForgottenSensorIsLetGo();
    void aRememberedSensorConnectsByItself();
};

void BluetoothFaultsTest::aLostLinkComesBack() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    for (int time = 0; time < 3; ++time) {
        RITM_HOLDS(happen(R"({"do": "drop", "sensor": "strap"})"));
        QTRY_VERIFY_WITH_TIMEOUT(listener.saw(kStrap, LinkState::Lost), kPatience);
        RITM_HOLDS(comesBack(listener));
    }
}

void BluetoothFaultsTest::aSensorOutOfReachIsLostUntilItIsBack() {
    auto timings = HubListener::hasty();
    timings.connect = std::chrono::milliseconds(800);
    HubListener listener(timings);
    RITM_HOLDS(begin(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "vanish", "sensor": "strap"})"));
    QTRY_VERIFY_WITH_TIMEOUT(listener.isLost(kStrap), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(listener.problem(kStrap), SensorProblem::OutOfReach, kPatience);
    QVERIFY(listener.sensor(kStrap)->paired);
    RITM_HOLDS(happen(R"({"do": "appear", "sensor": "strap"})"));
    RITM_HOLDS(comesBack(listener));
}

void BluetoothFaultsTest::oneSensorsTroubleIsNotTheOthers() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    listener.pair(kMeter);
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kMeter, Channel::Power) >= 2, kPatience);
    listener.forgetThePast();
    RITM_HOLDS(happen(R"({"do": "vanish", "sensor": "strap"})"));
    QTRY_VERIFY_WITH_TIMEOUT(listener.isLost(kStrap), kPatience);
    listener.forgetThePast();
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kMeter, Channel::Power) >= 12, kPatience);
    QVERIFY(!listener.saw(kMeter, LinkState::Lost));
    QVERIFY(listener.isConnected(kMeter));
    QVERIFY(listener.isLost(kStrap));
}

void BluetoothFaultsTest::aRefusedConnectionIsTriedAgain() {
    HubListener listener;
    RITM_HOLDS(find(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "refuse_connect", "sensor": "strap", "count": 3})"));
    listener.pair(kStrap);
    QTRY_COMPARE_WITH_TIMEOUT(listener.problem(kStrap), SensorProblem::OutOfReach, kPatience);
    RITM_HOLDS(comesBack(listener));
}

void BluetoothFaultsTest::anAttemptThatNeverEndsIsGivenUp() {
    auto timings = HubListener::hasty();
    timings.connect = std::chrono::milliseconds(800);
    HubListener listener(timings);
    RITM_HOLDS(find(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "slow_connect", "sensor": "strap", "for": 600, "count": 1})"));
    listener.pair(kStrap);
    QTRY_COMPARE_WITH_TIMEOUT(listener.problem(kStrap), SensorProblem::OutOfReach, kPatience);
    RITM_HOLDS(comesBack(listener));
}

void BluetoothFaultsTest::servicesThatNeverResolveAreGivenUp() {
    auto timings = HubListener::hasty();
    timings.connect = std::chrono::milliseconds(1500); // Qt calls it connected once services are resolved
    HubListener listener(timings);
    RITM_HOLDS(find(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "never_resolve", "sensor": "strap", "count": 1})"));
    listener.pair(kStrap);
    QTRY_COMPARE_WITH_TIMEOUT(listener.problem(kStrap), SensorProblem::OutOfReach, kPatience);
    RITM_HOLDS(comesBack(listener));
}

constexpr auto kUnreadable = R"({"adapter": {"disconnect_time": 0.1}, "sensors": [
        {"id": "strap", "kind": "heart_rate", "address": "C0:DE:00:00:01:01", "rate": 4,
         "values": {"heart_rate": 142, "battery": 87}}],
        "events": [{"do": "read_fail", "sensor": "strap", "count": 10000}]})";

void BluetoothFaultsTest::aValueThatCannotBeReadHoldsUpNothing() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kUnreadable));
    QCOMPARE(listener.value(kStrap, Channel::HeartRate), std::nullopt); // the past is forgotten
    RITM_HOLDS(comesBack(listener));
    QVERIFY(!listener.saw(kStrap, LinkState::Lost));
    QCOMPARE(listener.sensor(kStrap)->info.manufacturer, std::string());
}

void BluetoothFaultsTest::servicesThatChangeAreFoundAgain() {
    auto timings = HubListener::hasty();
    timings.silence = std::chrono::hours(1); // that they went is seen, not missed
    HubListener listener(timings);
    RITM_HOLDS(begin(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "services_changed", "sensor": "strap"})"));
    QTRY_VERIFY_WITH_TIMEOUT(listener.saw(kStrap, LinkState::Lost), kPatience);
    RITM_HOLDS(comesBack(listener));
}

void BluetoothFaultsTest::aNewNameIsTheSameSensor() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "rename", "sensor": "meter", "name": "Left Crank"})"));
    const auto path = sensorsim::devicePath(QString::fromLatin1(kMeter));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_simulation.property(path, sensorsim::kDeviceInterface, QStringLiteral("Name")).toString(),
        QStringLiteral("Left Crank"), kPatience);
    listener.pair(kMeter); // by its address, whatever Qt still calls it
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kMeter, Channel::Power) >= 2, kPatience);
    QCOMPARE(listener.hub().state().sensors.size(), 2U);
}

void BluetoothFaultsTest::aNameThatFlipsIsTheSameSensor() {
    HubListener listener;
    RITM_HOLDS(begin(listener, R"({"adapter": {"disconnect_time": 0.1}, "sensors": [
        {"id": "strap", "kind": "heart_rate", "address": "C0:DE:00:00:01:01", "rate": 4, "name": "Strap 4711",
         "name_once_connected": "Strap", "values": {"heart_rate": 142}}]})"));
    for (int time = 0; time < 2; ++time) {
        RITM_HOLDS(happen(R"({"do": "drop", "sensor": "strap", "for": 1})")); // long enough to advertise
        QTRY_VERIFY_WITH_TIMEOUT(listener.saw(kStrap, LinkState::Lost), kPatience);
        RITM_HOLDS(comesBack(listener));
        QCOMPARE(listener.hub().state().sensors.size(), 1U);
        QCOMPARE(listener.sensor(kStrap)->name, QStringLiteral("Strap 4711"));
    }
}

void BluetoothFaultsTest::aDeviceThatTheDaemonForgotIsFoundAgain() {
    HubListener listener;
    RITM_HOLDS(
        begin(listener, R"({"adapter": {"disconnect_time": 0.1, "forget_after": 0.6, "connect_timeout": 0.5},
        "sensors": [{"id": "strap", "kind": "heart_rate", "address": "C0:DE:00:00:01:01", "rate": 4,
                     "values": {"heart_rate": 142}}]})"));
    RITM_HOLDS(happen(R"({"do": "vanish", "sensor": "strap"})"));
    const auto path = sensorsim::devicePath(QString::fromLatin1(kStrap));
    const auto isKnown = [&] {
        return m_simulation.property(path, sensorsim::kDeviceInterface, QStringLiteral("Address")).isValid();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!isKnown(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(listener.problem(kStrap), SensorProblem::OutOfReach, kPatience);
    RITM_HOLDS(happen(R"({"do": "appear", "sensor": "strap"})"));
    RITM_HOLDS(comesBack(listener));
}

void BluetoothFaultsTest::aSensorThatGoesAwayIsNoLongerFound() {
    HubListener listener;
    RITM_HOLDS(find(listener, kTwo));
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kMeter), kPatience);
    QVERIFY(listener.sensor(kStrap)->signalDbm.has_value());
    RITM_HOLDS(happen(R"({"do": "vanish", "sensor": "strap"})"));
    QTRY_VERIFY_WITH_TIMEOUT(!listener.sensor(kStrap) || !listener.sensor(kStrap)->signalDbm, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!listener.sensor(kStrap), kPatience);
    QVERIFY(listener.isFound(kMeter)); // which is still heard
    QVERIFY(listener.sensor(kMeter)->signalDbm.has_value());
    RITM_HOLDS(happen(R"({"do": "appear", "sensor": "strap"})"));
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kStrap), kPatience);
}

void BluetoothFaultsTest::anAttemptWhileTheLastLinkStillEndsIsMadeAgain() {
    HubListener listener;
    auto slow =
        QByteArray(kTwo).replace("time\": 0.1", "time\": 1.5"); // as slow to disconnect as it is in life
    RITM_HOLDS(begin(listener, slow));
    listener.forget(kStrap);
    QTRY_VERIFY_WITH_TIMEOUT(!listener.sensor(kStrap) || !listener.sensor(kStrap)->paired, kPatience);
    listener.hub().remember({{SensorId{kStrap}, QStringLiteral("Strap"), SensorKind::HeartRate}});
    RITM_HOLDS(comesBack(listener));
}

void BluetoothFaultsTest::aDaemonThatSignalsLessAndForgetsMore() {
    HubListener listener;
    RITM_HOLDS(
        begin(listener, QByteArray(kTwo).replace("\"disconnect_time\": 0.1",
                                                 "\"disconnect_time\": 0.1, \"signal_connected\": false, "
                                                 "\"keep_services\": false")));
    for (int time = 0; time < 2; ++time) {
        RITM_HOLDS(happen(R"({"do": "drop", "sensor": "strap"})"));
        QTRY_VERIFY_WITH_TIMEOUT(listener.saw(kStrap, LinkState::Lost), kPatience);
        RITM_HOLDS(comesBack(listener));
    }
}

void BluetoothFaultsTest::bluetoothOffAndOn() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    for (int time = 0; time < 2; ++time) {
        RITM_HOLDS(happen(R"({"do": "adapter_off"})"));
        QTRY_COMPARE_WITH_TIMEOUT(listener.hub().state().adapter, AdapterState::Off, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!listener.isConnected(kStrap), kPatience);
        QVERIFY(!listener.hub().state().scanning);
        RITM_HOLDS(happen(R"({"do": "adapter_on"})"));
        QTRY_COMPARE_WITH_TIMEOUT(listener.hub().state().adapter, AdapterState::Ready, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(listener.hub().state().scanning, kPatience); // goes on by itself
        RITM_HOLDS(comesBack(listener));
    }
}

void BluetoothFaultsTest::theAdapterPulledAndPutBack() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "adapter_remove"})"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.hub().state().adapter, AdapterState::Unavailable, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!listener.isConnected(kStrap), kPatience);
    RITM_HOLDS(happen(R"({"do": "adapter_add"})"));
    RITM_HOLDS(comesBack(listener));
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kMeter), kPatience);
}

void BluetoothFaultsTest::theDaemonStartedAnew() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "restart"})")); // at once: nobody may notice that it was away
    QTRY_VERIFY_WITH_TIMEOUT(listener.saw(kStrap, LinkState::Lost), kPatience);
    RITM_HOLDS(comesBack(listener));
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kMeter), kPatience);
}

void BluetoothFaultsTest::theDaemonAwayForAWhile() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "restart", "for": 1.5})"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.hub().state().adapter, AdapterState::Unavailable, kPatience);
    RITM_HOLDS(comesBack(listener));
    QCOMPARE(listener.hub().state().adapter, AdapterState::Ready);
}

void BluetoothFaultsTest::aRefusedPermissionIsToldApartAndMayBeGranted() {
    QCOMPARE(m_simulation.play(QByteArray(kTwo).chopped(1) + R"(,"events": [{"do": "permission_refused"}]})"),
             QString());
    HubListener listener;
    listener.hub().startScan();
    QTRY_COMPARE_WITH_TIMEOUT(listener.hub().state().adapter, AdapterState::NoPermission, kPatience);
    RITM_HOLDS(happen(R"({"do": "permission_granted"})"));
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kStrap), kPatience);
    QCOMPARE(listener.hub().state().adapter, AdapterState::Ready);
}

void BluetoothFaultsTest::aForgottenSensorIsLetGo() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    const auto path = sensorsim::devicePath(QString::fromLatin1(kStrap));
    const auto connected = [&] {
        return m_simulation.property(path, sensorsim::kDeviceInterface, QStringLiteral("Connected")).toBool();
    };
    QVERIFY(connected());
    listener.forget(kStrap);
    QTRY_VERIFY_WITH_TIMEOUT(!connected(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kStrap), kPatience); // still around, no longer ours
    QVERIFY(!listener.sensor(kStrap)->paired);
}

void BluetoothFaultsTest::aRememberedSensorConnectsByItself() {
    QCOMPARE(m_simulation.play(kTwo), QString());
    HubListener listener;
    listener.hub().remember({{SensorId{kStrap}, QStringLiteral("My strap"), SensorKind::HeartRate}});
    QTRY_VERIFY_WITH_TIMEOUT(listener.isConnected(kStrap), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kStrap, Channel::HeartRate) >= 2, kPatience);
    QVERIFY(!listener.hub().state().scanning); // nobody asked for that
}

} // namespace

int main(int argc, char** argv) {
    return ritm::test::runOnOwnBus<BluetoothFaultsTest>(argc, argv);
}

#include "bluetoothfaults_test.moc"
