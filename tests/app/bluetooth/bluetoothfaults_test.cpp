// SPDX-License-Identifier: GPL-3.0-or-later
// The app's Bluetooth and Qt's, as they are, while sensors, air, adapter and daemon misbehave.
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
constexpr auto kMeter = "C0:DE:00:00:01:02";

/// A strap and a power meter, fast to connect and to leave; everything else as bluetoothd does it.
constexpr auto kTwo = R"({
    "adapter": {"disconnect_time": 0.1},
    "sensors": [
        {"id": "strap", "kind": "heart_rate", "address": "C0:DE:00:00:01:01", "rate": 4,
         "values": {"heart_rate": 142, "battery": 87}},
        {"id": "meter", "kind": "cycling_power", "address": "C0:DE:00:00:01:02", "rate": 4,
         "values": {"power": 230, "cadence": 90}}]})";

LinkTimings quickToMissAVoice() {
    auto timings = HubListener::hasty();
    timings.silence = std::chrono::milliseconds(1500);
    return timings;
}

class BluetoothFaultsTest : public QObject {
    Q_OBJECT

public:
    sensorsim::Simulation m_simulation;

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
    void packetsThatAreNoneAreRefusedAndCounted();
    void garbageIsNamedAndThenForgiven();
    void aSilentSensorIsNamedAndConnectedAnew();
    void latePacketsComeInOrder();
    void repeatedPacketsTurnNoCrank();
    void packetsOutOfOrderMakeNoSprint();
    void bluetoothOffAndOn();
    void theAdapterPulledAndPutBack();
    void theDaemonStartedAnew();
    void theDaemonAwayForAWhile();
    void aRefusedPermissionIsToldApart();
    void aForgottenSensorIsLetGo();
    void aRememberedSensorConnectsByItself();
    void fourSensorsFourTimesASecond();

private:
    /// Plays it and pairs the strap (or that sensor), until it is heard.
    void begin(HubListener& listener, const QByteArray& scenario, const char* address = kStrap,
               Channel channel = Channel::HeartRate);
    void happen(const QByteArray& event) { QCOMPARE(m_simulation.happen(event), QString()); }
    void send(const char* sensor, const char* characteristic, const char* hex) {
        happen(QStringLiteral(
                   "{\"do\": \"raw\", \"sensor\": \"%1\", \"characteristic\": \"%2\", \"hex\": \"%3\"}")
                   .arg(QLatin1StringView(sensor), QLatin1StringView(characteristic), QLatin1StringView(hex))
                   .toUtf8());
    }
};

void BluetoothFaultsTest::begin(HubListener& listener, const QByteArray& scenario, const char* address,
                                Channel channel) {
    QCOMPARE(m_simulation.play(scenario), QString());
    listener.hub().startScan();
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(address), kPatience);
    listener.pair(address);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isConnected(address), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(address, channel) >= 2, kPatience);
    listener.forgetThePast();
}

/// Calls a function that checks; goes on only when it held.
#define RITM_HOLDS(call)                                                                                     \
    call;                                                                                                    \
    if (QTest::currentTestFailed())                                                                          \
    return

/// Connected, and saying something again.
#define RITM_BACK(listener, address)                                                                         \
    QTRY_VERIFY_WITH_TIMEOUT((listener).isConnected(address), kPatience);                                    \
    (listener).forgetThePast();                                                                              \
    QTRY_VERIFY_WITH_TIMEOUT((listener).heard(address, Channel::HeartRate) >= 2, kPatience);                 \
    QCOMPARE((listener).problem(address), SensorProblem::None)

void BluetoothFaultsTest::aLostLinkComesBack() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    for (int time = 0; time < 3; ++time) {
        RITM_HOLDS(happen(R"({"do": "drop", "sensor": "strap"})"));
        QTRY_VERIFY_WITH_TIMEOUT(listener.saw(kStrap, LinkState::Lost), kPatience);
        RITM_BACK(listener, kStrap);
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
    RITM_BACK(listener, kStrap);
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
    QCOMPARE(m_simulation.play(kTwo), QString());
    listener.hub().startScan();
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kStrap), kPatience);
    RITM_HOLDS(happen(R"({"do": "refuse_connect", "sensor": "strap", "count": 3})"));
    listener.pair(kStrap);
    QTRY_COMPARE_WITH_TIMEOUT(listener.problem(kStrap), SensorProblem::OutOfReach, kPatience);
    RITM_BACK(listener, kStrap);
}

void BluetoothFaultsTest::anAttemptThatNeverEndsIsGivenUp() {
    auto timings = HubListener::hasty();
    timings.connect = std::chrono::milliseconds(800);
    HubListener listener(timings);
    QCOMPARE(m_simulation.play(kTwo), QString());
    listener.hub().startScan();
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kStrap), kPatience);
    RITM_HOLDS(happen(R"({"do": "slow_connect", "sensor": "strap", "for": 600, "count": 1})"));
    listener.pair(kStrap);
    QTRY_COMPARE_WITH_TIMEOUT(listener.problem(kStrap), SensorProblem::OutOfReach, kPatience);
    RITM_BACK(listener, kStrap);
}

void BluetoothFaultsTest::servicesThatNeverResolveAreGivenUp() {
    auto timings = HubListener::hasty();
    timings.connect = std::chrono::milliseconds(1500); // Qt calls it connected once services are resolved
    HubListener listener(timings);
    QCOMPARE(m_simulation.play(kTwo), QString());
    listener.hub().startScan();
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kStrap), kPatience);
    RITM_HOLDS(happen(R"({"do": "never_resolve", "sensor": "strap", "count": 1})"));
    listener.pair(kStrap);
    QTRY_COMPARE_WITH_TIMEOUT(listener.problem(kStrap), SensorProblem::OutOfReach, kPatience);
    RITM_BACK(listener, kStrap);
}

constexpr auto kUnreadable = R"({"adapter": {"disconnect_time": 0.1}, "sensors": [
        {"id": "strap", "kind": "heart_rate", "address": "C0:DE:00:00:01:01", "rate": 4,
         "values": {"heart_rate": 142, "battery": 87}}],
        "events": [{"do": "read_fail", "sensor": "strap", "count": 10000}]})";

void BluetoothFaultsTest::aValueThatCannotBeReadHoldsUpNothing() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kUnreadable));
    ;
    QCOMPARE(listener.value(kStrap, Channel::HeartRate), std::nullopt); // the past is forgotten
    RITM_BACK(listener, kStrap);
    QVERIFY(!listener.saw(kStrap, LinkState::Lost));
    QCOMPARE(listener.sensor(kStrap)->info.manufacturer, std::string());
}

void BluetoothFaultsTest::servicesThatChangeAreFoundAgain() {
    HubListener listener(quickToMissAVoice());
    RITM_HOLDS(begin(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "services_changed", "sensor": "strap"})"));
    QTRY_VERIFY_WITH_TIMEOUT(listener.saw(kStrap, LinkState::Lost), kPatience);
    RITM_BACK(listener, kStrap);
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

void BluetoothFaultsTest::packetsThatAreNoneAreRefusedAndCounted() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    // Nothing, flags alone, half of a 16-bit rate, half of an energy, half of an RR interval.
    for (const auto* hex : {"", "00", "018e", "088e01", "108e0102ff"}) {
        RITM_HOLDS(send("strap", "2a37", hex));
    }
    QTRY_COMPARE_WITH_TIMEOUT(listener.badPackets(kStrap), 5, kPatience);
    RITM_BACK(listener, kStrap);
    QCOMPARE(listener.range(kStrap, Channel::HeartRate), std::pair(142.0, 142.0));
    QVERIFY(!listener.saw(kStrap, LinkState::Lost));
}

void BluetoothFaultsTest::garbageIsNamedAndThenForgiven() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "silence", "sensor": "strap", "for": 1.5})"));
    for (int packet = 0; packet < 4; ++packet) {
        RITM_HOLDS(send("strap", "2a37", "ff"));
    }
    QTRY_VERIFY_WITH_TIMEOUT(listener.saw(kStrap, SensorProblem::Garbage), kPatience);
    QVERIFY(listener.isConnected(kStrap));
    RITM_BACK(listener, kStrap);
    RITM_HOLDS(happen(R"({"do": "garbage", "sensor": "strap", "count": 12})")); // any bytes at all
    QTRY_VERIFY_WITH_TIMEOUT(listener.badPackets(kStrap) > 6, kPatience);
    RITM_BACK(listener, kStrap);
}

void BluetoothFaultsTest::aSilentSensorIsNamedAndConnectedAnew() {
    HubListener listener(quickToMissAVoice());
    RITM_HOLDS(begin(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "silence", "sensor": "strap", "for": 4})"));
    QTRY_VERIFY_WITH_TIMEOUT(listener.saw(kStrap, SensorProblem::Silent), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kStrap, Channel::HeartRate) >= 2, kPatience);
    RITM_BACK(listener, kStrap);
}

constexpr auto kRising = R"({"adapter": {"disconnect_time": 0.1}, "sensors": [
        {"id": "strap", "kind": "heart_rate", "address": "C0:DE:00:00:01:01", "rate": 8,
         "values": {"heart_rate": [[0, 60], [120, 180]]}}]})";

void BluetoothFaultsTest::latePacketsComeInOrder() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kRising));
    ;
    double before = 0;
    int backwards = 0;
    connect(&listener.hub(), &SensorHub::heard, this, [&](const SensorReading& reading) {
        for (const auto& said : reading.measurements) {
            backwards += said.value < before ? 1 : 0;
            before = said.value;
        }
    });
    RITM_HOLDS(happen(R"({"do": "delay", "sensor": "strap", "seconds": 1, "for": 2})"));
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kStrap, Channel::HeartRate) >= 32, kPatience);
    QCOMPARE(backwards, 0);
    QCOMPARE(listener.badPackets(kStrap), 0);
    QVERIFY(!listener.saw(kStrap, LinkState::Lost));
}

void BluetoothFaultsTest::repeatedPacketsTurnNoCrank() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo, kMeter, Channel::Power));
    RITM_HOLDS(happen(R"({"do": "burst", "sensor": "meter", "count": 200, "every": 0.3, "times": 10})"));
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kMeter, Channel::Power) >= 2000, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kMeter, Channel::Cadence) >= 3, kPatience);
    const auto [least, greatest] = listener.range(kMeter, Channel::Cadence);
    QVERIFY2(least > 85 && greatest < 95,
             qPrintable(QString::number(least) + QStringLiteral(" to ") + QString::number(greatest)));
    QCOMPARE(listener.range(kMeter, Channel::Power), std::pair(230.0, 230.0));
    QCOMPARE(listener.badPackets(kMeter), 0);
}

void BluetoothFaultsTest::packetsOutOfOrderMakeNoSprint() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo, kMeter, Channel::Power));
    RITM_HOLDS(happen(R"({"do": "silence", "sensor": "meter", "for": 600})"));
    listener.forgetThePast();
    // Power 100 W and a crank at 90 turns a minute: 0x000a turns at 0x0400, then one every 0x02aa ticks.
    for (const auto* hex : {"200064000a000004", "200064000b00aa06", "200064000a000004", "200064000c005409",
                            "200064000b00aa06", "200064000d00fe0b", "200064000d00fe0b", "200064000e00a80e"}) {
        RITM_HOLDS(send("meter", "2a63", hex));
    }
    QTRY_COMPARE_WITH_TIMEOUT(listener.heard(kMeter, Channel::Power), 8, kPatience);
    QCOMPARE(listener.range(kMeter, Channel::Power), std::pair(100.0, 100.0));
    QVERIFY(listener.heard(kMeter, Channel::Cadence) >= 3);
    const auto [least, greatest] = listener.range(kMeter, Channel::Cadence);
    QVERIFY2(least > 85 && greatest < 95,
             qPrintable(QString::number(least) + QStringLiteral(" to ") + QString::number(greatest)));
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
        RITM_BACK(listener, kStrap);
    }
}

void BluetoothFaultsTest::theAdapterPulledAndPutBack() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "adapter_remove"})"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.hub().state().adapter, AdapterState::Unavailable, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!listener.isConnected(kStrap), kPatience);
    RITM_HOLDS(happen(R"({"do": "adapter_add"})"));
    RITM_BACK(listener, kStrap);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kMeter), kPatience);
}

void BluetoothFaultsTest::theDaemonStartedAnew() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "restart"})")); // at once: nobody may notice that it was away
    QTRY_VERIFY_WITH_TIMEOUT(listener.saw(kStrap, LinkState::Lost), kPatience);
    RITM_BACK(listener, kStrap);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kMeter), kPatience);
}

void BluetoothFaultsTest::theDaemonAwayForAWhile() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "restart", "for": 1.5})"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.hub().state().adapter, AdapterState::Unavailable, kPatience);
    RITM_BACK(listener, kStrap);
    QCOMPARE(listener.hub().state().adapter, AdapterState::Ready);
}

void BluetoothFaultsTest::aRefusedPermissionIsToldApart() {
    QCOMPARE(m_simulation.play(QByteArray(kTwo).chopped(1) + R"(,"events": [{"do": "permission_refused"}]})"),
             QString());
    HubListener listener;
    listener.hub().startScan();
    QTRY_COMPARE_WITH_TIMEOUT(listener.hub().state().adapter, AdapterState::NoPermission, kPatience);
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

void BluetoothFaultsTest::fourSensorsFourTimesASecond() {
    HubListener listener;
    QCOMPARE(m_simulation.play(R"({"adapter": {"disconnect_time": 0.1}, "sensors": [
        {"id": "a", "kind": "heart_rate", "address": "C0:DE:00:00:01:01", "rate": 4, "values": {"heart_rate": 142}},
        {"id": "b", "kind": "cycling_power", "address": "C0:DE:00:00:01:02", "rate": 4,
         "values": {"power": 230, "cadence": 90}},
        {"id": "c", "kind": "trainer", "address": "C0:DE:00:00:01:03", "rate": 4,
         "values": {"power": 210, "cadence": 88, "speed": 36}},
        {"id": "d", "kind": "speed_cadence", "address": "C0:DE:00:00:01:04", "rate": 4,
         "values": {"speed": 36, "cadence": 90}}]})"),
             QString());
    const std::vector<std::pair<const char*, Channel>> all{{kStrap, Channel::HeartRate},
                                                           {kMeter, Channel::Power},
                                                           {"C0:DE:00:00:01:03", Channel::Power},
                                                           {"C0:DE:00:00:01:04", Channel::Speed}};
    listener.hub().startScan();
    for (const auto& [address, channel] : all) {
        QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(address), kPatience);
        listener.pair(address);
    }
    for (const auto& [address, channel] : all) {
        QTRY_VERIFY_WITH_TIMEOUT(listener.heard(address, channel) >= 2, kPatience);
    }
    listener.forgetThePast();
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kStrap, Channel::HeartRate) >= 16, kPatience); // four seconds
    for (const auto& [address, channel] : all) {
        QVERIFY2(listener.heard(address, channel) >= 8, address); // a wheel makes no event in every packet
        QVERIFY(!listener.saw(address, LinkState::Lost));
        QCOMPARE(listener.badPackets(address), 0);
    }
}

} // namespace

int main(int argc, char** argv) {
    return ritm::test::runOnOwnBus<BluetoothFaultsTest>(argc, argv);
}

#include "bluetoothfaults_test.moc"
