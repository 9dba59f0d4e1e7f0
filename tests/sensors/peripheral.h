// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sensors/sensor.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <random>
#include <set>

namespace ritm::sensorsim {

/// Calls `then` once after that time, unless `context` is gone by then. Exact to the millisecond.
void after(QObject* context, std::chrono::milliseconds delay, std::function<void()> then);
[[nodiscard]] std::chrono::milliseconds toMilliseconds(double seconds);

/// How the next connection attempt goes.
struct ConnectPlan {
    std::chrono::milliseconds time{0};
    bool refused = false;
    QString error; ///< of the refusal
    bool resolves = true;
};

/// A sensor on the air: in reach or not, advertising, connected, sending; and every way to misbehave.
class Peripheral : public QObject {
    Q_OBJECT

public:
    /// `clock` runs since the simulation began and outlives this.
    Peripheral(SensorSpec spec, std::uint32_t seed, const QElapsedTimer& clock,
               std::chrono::milliseconds advertisingInterval);

    [[nodiscard]] const Sensor& sensor() const { return m_sensor; }
    [[nodiscard]] const SensorSpec& spec() const { return m_sensor.spec(); }
    /// The name in its advertisements, and the one it tells once connected.
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QString& connectedName() const { return m_connectedName; }
    [[nodiscard]] bool reachable() const { return m_reachable; }
    /// In dBm; 127 when the adapter cannot tell.
    [[nodiscard]] std::int16_t rssi();

    /// What the next attempt meets; each call uses one of the planned misfortunes up.
    [[nodiscard]] ConnectPlan planConnect();
    void setConnected(bool connected);
    void subscribe(std::uint16_t characteristic, bool on);
    [[nodiscard]] std::expected<QByteArray, std::uint8_t> read(std::uint16_t characteristic);
    /// Nothing, or the ATT error code. What the write sets off is sent just after.
    [[nodiscard]] std::optional<std::uint8_t> write(std::uint16_t characteristic, const QByteArray& bytes);

    /// Does what an event of the scenario asks of a sensor.
    void apply(const Event& event);

Q_SIGNALS:
    void advertised();
    void linkLost();
    void cameIntoReach();
    void notified(std::uint16_t characteristic, const QByteArray& bytes);
    void servicesChanged();

private:
    void tick();
    void send(std::uint16_t characteristic, const QByteArray& bytes);
    void setReachable(bool reachable);
    void leaveFor(double seconds);
    void checkBattery();
    [[nodiscard]] double now() const;
    [[nodiscard]] QByteArray randomBytes();

    Sensor m_sensor;
    const QElapsedTimer& m_clock;
    std::mt19937 m_random;
    QTimer m_advertising;
    QTimer m_measuring;
    double m_nextMeasure = 0;
    QString m_name;
    QString m_connectedName;
    bool m_reachable;
    bool m_connected = false;
    int m_absence = 0; ///< counts absences, so that only the last one's end counts
    std::set<std::uint16_t> m_subscribed;
    QByteArray m_batterySent;

    int m_refusals = 0;
    QString m_refusal;
    int m_slowConnects = 0;
    std::chrono::milliseconds m_slowness{0};
    int m_unresolved = 0;
    int m_garbage = 0;
    int m_failingReads = 0;
    std::uint8_t m_readError = 0;
    double m_silentUntil = -1;
    double m_delay = 0;
    double m_delayUntil = -1;
    double m_lastDue = 0;
    int m_link = 0;            ///< counts links, so that what is late on one ends with it
    std::deque<Packet> m_late; ///< on their way, in order
};

} // namespace ritm::sensorsim
