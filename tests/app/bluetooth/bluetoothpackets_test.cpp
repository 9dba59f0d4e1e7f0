// SPDX-License-Identifier: GPL-3.0-or-later
// The app's Bluetooth and Qt's, as they are, when what sensors send is late, wrong, too much or nothing at
// all.
#include "tests/app/bluetooth/hubfixture.h"
#include "tests/sensors/ownbus.h"

#include <QTest>

#include <utility>
#include <vector>

namespace {

using namespace ritm;
using namespace ritm::app;
using namespace ritm::test;

LinkTimings quickToMissAVoice() {
    auto timings = HubListener::hasty();
    timings.silence = std::chrono::milliseconds(1500);
    return timings;
}

class BluetoothPacketsTest : public HubFixture {
    Q_OBJECT

private Q_SLOTS:
    void packetsThatAreNoneAreRefusedAndCounted();
    void garbageIsNamedAndThenForgiven();
    void aSilentSensorIsNamedAndConnectedAnew();
    void latePacketsComeInOrder();
    void repeatedPacketsTurnNoCrank();
    void packetsOutOfOrderMakeNoSprint();
    void fourSensorsFourTimesASecond();
};

void BluetoothPacketsTest::packetsThatAreNoneAreRefusedAndCounted() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    // Nothing, flags alone, half of a 16-bit rate, half of an energy, half of an RR interval.
    for (const auto* hex : {"", "00", "018e", "088e01", "108e0102ff"}) {
        RITM_HOLDS(send("strap", "2a37", hex));
    }
    QTRY_COMPARE_WITH_TIMEOUT(listener.badPackets(kStrap), 5, kPatience);
    RITM_HOLDS(comesBack(listener));
    QCOMPARE(listener.range(kStrap, Channel::HeartRate), std::pair(142.0, 142.0));
    QVERIFY(!listener.saw(kStrap, LinkState::Lost));
}

void BluetoothPacketsTest::garbageIsNamedAndThenForgiven() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "silence", "sensor": "strap", "for": 1.5})"));
    for (int packet = 0; packet < 4; ++packet) {
        RITM_HOLDS(send("strap", "2a37", "ff"));
    }
    QTRY_VERIFY_WITH_TIMEOUT(listener.saw(kStrap, SensorProblem::Garbage), kPatience);
    QVERIFY(listener.isConnected(kStrap));
    RITM_HOLDS(comesBack(listener));
    RITM_HOLDS(happen(R"({"do": "garbage", "sensor": "strap", "count": 12})")); // any bytes at all
    QTRY_VERIFY_WITH_TIMEOUT(listener.badPackets(kStrap) > 6, kPatience);
    RITM_HOLDS(comesBack(listener));
}

void BluetoothPacketsTest::aSilentSensorIsNamedAndConnectedAnew() {
    HubListener listener(quickToMissAVoice());
    RITM_HOLDS(begin(listener, kTwo));
    RITM_HOLDS(happen(R"({"do": "silence", "sensor": "strap", "for": 4})"));
    QTRY_VERIFY_WITH_TIMEOUT(listener.saw(kStrap, SensorProblem::Silent), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(listener.heard(kStrap, Channel::HeartRate) >= 2, kPatience);
    RITM_HOLDS(comesBack(listener));
}

constexpr auto kRising = R"({"adapter": {"disconnect_time": 0.1}, "sensors": [
        {"id": "strap", "kind": "heart_rate", "address": "C0:DE:00:00:01:01", "rate": 8,
         "values": {"heart_rate": [[0, 60], [120, 180]]}}]})";

void BluetoothPacketsTest::latePacketsComeInOrder() {
    HubListener listener;
    RITM_HOLDS(begin(listener, kRising));
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

void BluetoothPacketsTest::repeatedPacketsTurnNoCrank() {
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

void BluetoothPacketsTest::packetsOutOfOrderMakeNoSprint() {
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

void BluetoothPacketsTest::fourSensorsFourTimesASecond() {
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
    return ritm::test::runOnOwnBus<BluetoothPacketsTest>(argc, argv);
}

#include "bluetoothpackets_test.moc"
