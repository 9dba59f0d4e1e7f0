// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/bluetooth/hublistener.h"
#include "tests/sensors/holds.h"
#include "tests/sensors/simulation.h"

#include <QTest>

namespace ritm::test {

inline constexpr int kPatience = 30000; // ms
inline constexpr auto kStrap = "C0:DE:00:00:01:01";
inline constexpr auto kMeter = "C0:DE:00:00:01:02";

/// A strap and a power meter, fast to connect and to leave; everything else as bluetoothd does it.
inline constexpr auto kTwo = R"({
    "adapter": {"disconnect_time": 0.1, "advertising_interval": 0.1},
    "sensors": [
        {"id": "strap", "kind": "heart_rate", "address": "C0:DE:00:00:01:01", "rate": 8,
         "values": {"heart_rate": 142, "battery": 87}},
        {"id": "meter", "kind": "cycling_power", "address": "C0:DE:00:00:01:02", "rate": 8,
         "values": {"power": 230, "cadence": 90}}]})";

/// What tests of the hub against simulated sensors share. The checks in its functions are those of the
/// running test.
class HubFixture : public QObject {
public:
    sensorsim::Simulation m_simulation;

protected:
    void play(const QByteArray& scenario) { QCOMPARE(m_simulation.play(scenario), QString()); }
    void happen(const QByteArray& event) { QCOMPARE(m_simulation.happen(event), QString()); }
    void send(const char* sensor, const char* characteristic, const char* hex) {
        happen(QStringLiteral(
                   "{\"do\": \"raw\", \"sensor\": \"%1\", \"characteristic\": \"%2\", \"hex\": \"%3\"}")
                   .arg(QLatin1StringView(sensor), QLatin1StringView(characteristic), QLatin1StringView(hex))
                   .toUtf8());
    }
    /// Plays it and searches until that sensor is found.
    void find(HubListener& listener, const QByteArray& scenario, const char* address = kStrap) {
        RITM_HOLDS(play(scenario));
        listener.hub().startScan();
        QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(address), kPatience);
    }
    /// Plays it and pairs that sensor, until it is heard.
    void begin(HubListener& listener, const QByteArray& scenario, const char* address = kStrap,
               Channel channel = Channel::HeartRate) {
        RITM_HOLDS(find(listener, scenario, address));
        listener.pair(address);
        QTRY_VERIFY_WITH_TIMEOUT(listener.isConnected(address), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(listener.heard(address, channel) >= 2, kPatience);
        listener.forgetThePast();
    }
    /// Waits until it is connected and says something again.
    void comesBack(HubListener& listener, const char* address = kStrap) {
        QTRY_VERIFY_WITH_TIMEOUT(listener.isConnected(address), kPatience);
        listener.forgetThePast();
        QTRY_VERIFY_WITH_TIMEOUT(listener.heard(address, Channel::HeartRate) >= 2, kPatience);
        QCOMPARE(listener.problem(address), app::SensorProblem::None);
    }
};

} // namespace ritm::test
