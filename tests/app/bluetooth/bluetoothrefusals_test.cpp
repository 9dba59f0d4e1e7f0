// SPDX-License-Identifier: GPL-3.0-or-later
// The app's Bluetooth and Qt's, as they are, when a sensor or the daemon refuses or does not answer.
#include "tests/app/bluetooth/hubfixture.h"
#include "tests/sensors/agent.h"
#include "tests/sensors/buslog.h"
#include "tests/sensors/ownbus.h"

#include <QTest>
#include <QThread>
#include <QTimer>

#include <signal.h>

#include <atomic>
#include <memory>

namespace {

using namespace ritm;
using namespace ritm::app;
using namespace ritm::test;
using sensorsim::BusLog;

/// A strap that lets only paired devices at those characteristics.
QByteArray strapThatKeeps(const char* encrypted) {
    return QByteArray(R"({"adapter": {"disconnect_time": 0.1}, "sensors": [
        {"id": "strap", "kind": "heart_rate", "address": "C0:DE:00:00:01:01", "rate": 4,
         "values": {"heart_rate": 142, "battery": 87}, "encrypted": [)") +
           encrypted + "]}]}";
}

class BluetoothRefusalsTest : public HubFixture {
    Q_OBJECT

private Q_SLOTS:
    void aValueForPairedDevicesOnlyIsLeftAlone();
    void aBatteryForPairedDevicesOnlyIsLeftAlone();
    void aSensorForPairedDevicesOnlySaysSoAndIsNotBeleaguered();
    void aSensorThatAsksForPairingIsHeardOnceItIsPaired();
    void aReadThatNeverEndsHoldsUpNoPacket();
    void aSensorThatNobodyCanListenToSaysSo();
    void aDaemonThatHangsHoldsUpNobody();
};

/// How often the strap was connected since the log began.
qsizetype connections(const BusLog& log) {
    return log.linesWith(QStringLiteral("ServicesResolved,UUIDs")).size();
}

void BluetoothRefusalsTest::aValueForPairedDevicesOnlyIsLeftAlone() {
    HubListener listener;
    RITM_HOLDS(find(listener, strapThatKeeps("\"2a25\"")));
    const BusLog log(m_simulation.other());
    listener.pair(kStrap);
    // What it does tell is heard, also what is asked for after that.
    QTRY_VERIFY_WITH_TIMEOUT(!listener.sensor(kStrap)->info.firmware.empty(), kPatience);
    RITM_HOLDS(comesBack(listener));
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kStrap, Channel::HeartRate) >= 12, kPatience);
    QVERIFY(!listener.saw(kStrap, LinkState::Lost));
    QCOMPARE(listener.sensor(kStrap)->info.serial, std::string());
    QCOMPARE(listener.sensor(kStrap)->batteryPercent, std::optional(87));
    QVERIFY2(connections(log) <= 3, qPrintable(QString::number(connections(log))));
}

void BluetoothRefusalsTest::aBatteryForPairedDevicesOnlyIsLeftAlone() {
    HubListener listener;
    RITM_HOLDS(find(listener, strapThatKeeps("\"2a19\"")));
    const BusLog log(m_simulation.other());
    listener.pair(kStrap);
    QTRY_VERIFY_WITH_TIMEOUT(!listener.sensor(kStrap)->info.serial.empty(), kPatience);
    RITM_HOLDS(comesBack(listener));
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kStrap, Channel::HeartRate) >= 12, kPatience);
    QVERIFY(!listener.saw(kStrap, LinkState::Lost));
    // Twice over subscribing, twice over reading, and then no more.
    QVERIFY2(connections(log) <= 5, qPrintable(QString::number(connections(log))));
}

void BluetoothRefusalsTest::aSensorForPairedDevicesOnlySaysSoAndIsNotBeleaguered() {
    auto timings = HubListener::hasty();
    timings.hopelessRetry = std::chrono::hours(1);
    HubListener listener(timings);
    RITM_HOLDS(find(listener, strapThatKeeps("\"2a37\"")));
    const BusLog log(m_simulation.other());
    listener.pair(kStrap);
    QTRY_COMPARE_WITH_TIMEOUT(listener.problem(kStrap), SensorProblem::Refuses, kPatience);
    QVERIFY(listener.isLost(kStrap));
    const auto before = connections(log);
    QVERIFY2(before <= 3, qPrintable(QString::number(before)));
    QTest::qWait(1500); // it is heard to advertise all the time
    QCOMPARE(connections(log), before);
    QCOMPARE(listener.problem(kStrap), SensorProblem::Refuses);
    QCOMPARE(listener.heard(kStrap, Channel::HeartRate), 0);
}

void BluetoothRefusalsTest::aSensorThatAsksForPairingIsHeardOnceItIsPaired() {
    HubListener listener;
    RITM_HOLDS(find(listener, strapThatKeeps("\"2a37\"")));
    listener.pair(kStrap);
    QTRY_COMPARE_WITH_TIMEOUT(listener.problem(kStrap), SensorProblem::Refuses, kPatience);
    sensorsim::Agent agent(true); // as when the system's own Bluetooth settings are open
    QCOMPARE(agent.begin(m_simulation), QString());
    RITM_HOLDS(comesBack(listener));
    QVERIFY(agent.asked() > 0);
}

void BluetoothRefusalsTest::aReadThatNeverEndsHoldsUpNoPacket() {
    HubListener listener;
    RITM_HOLDS(find(listener, strapThatKeeps("\"2a29\"")));
    sensorsim::Agent agent(false);
    QCOMPARE(agent.begin(m_simulation), QString());
    listener.pair(kStrap);
    QTRY_COMPARE_WITH_TIMEOUT(agent.asked(), 1, kPatience);
    RITM_HOLDS(comesBack(listener));
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kStrap, Channel::HeartRate) >= 12, kPatience);
    QVERIFY(!listener.saw(kStrap, LinkState::Lost));
    QCOMPARE(listener.sensor(kStrap)->batteryPercent, std::optional(87)); // it was asked for before
}

void BluetoothRefusalsTest::aSensorThatNobodyCanListenToSaysSo() {
    auto timings = HubListener::hasty();
    timings.hopelessRetry = std::chrono::hours(1);
    HubListener listener(timings);
    RITM_HOLDS(find(listener, R"({"adapter": {"disconnect_time": 0.1}, "sensors": [
        {"id": "strap", "kind": "heart_rate", "address": "C0:DE:00:00:01:01", "client_configuration": false,
         "values": {"heart_rate": 142}}]})"));
    const BusLog log(m_simulation.other());
    listener.pair(kStrap);
    QTRY_COMPARE_WITH_TIMEOUT(listener.problem(kStrap), SensorProblem::NoSensor, kPatience);
    const auto before = connections(log);
    QVERIFY2(before <= 3, qPrintable(QString::number(before)));
    QTest::qWait(1500);
    QCOMPARE(connections(log), before);
}

void BluetoothRefusalsTest::aDaemonThatHangsHoldsUpNobody() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    const auto daemon = static_cast<pid_t>(m_simulation.processId());
    std::atomic<bool> hangs = true;
    int turns = 0; // of this thread's event loop, while the daemon hangs
    QTimer timer;
    timer.callOnTimeout(this, [&] { turns += hangs ? 1 : 0; });
    timer.start(20);
    ::kill(daemon, SIGSTOP);
    const std::unique_ptr<QThread> waker(QThread::create([&] {
        QThread::sleep(3);
        hangs = false;
        ::kill(daemon, SIGCONT);
    }));
    waker->start();
    listener.pair(kMeter); // waits for the daemon, elsewhere
    listener.hub().stopScan();
    listener.hub().startScan();
    QTRY_VERIFY_WITH_TIMEOUT(!hangs, kPatience);
    waker->wait();
    QVERIFY2(turns >= 10, qPrintable(QString::number(turns)));
    QTRY_VERIFY_WITH_TIMEOUT(listener.isConnected(kMeter), kPatience);
    RITM_HOLDS(comesBack(listener));
}

} // namespace

int main(int argc, char** argv) {
    return ritm::test::runOnOwnBus<BluetoothRefusalsTest>(argc, argv);
}

#include "bluetoothrefusals_test.moc"
