// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bluetooth/linktimings.h"
#include "app/bluetooth/sensorstate.h"

#include <QBluetoothDeviceInfo>
#include <QLowEnergyController>
#include <QLowEnergyService>
#include <QObject>
#include <QTimer>

#include "core/base/clock.h"
#include "core/sensors/sensordecoder.h"

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <utility>

namespace ritm::app {

/// Keeps one paired sensor connected: asks for a turn to connect, subscribes to what it measures, decodes it,
/// watches for an attempt that never ends and for silence, and tries again for ever. One controller an
/// attempt, owned here; a used one is never used again.
class SensorLink final : public QObject {
    Q_OBJECT
public:
    SensorLink(const RememberedSensor& sensor, const QBluetoothDeviceInfo& device, const Clock& clock,
               const LinkTimings& timings, QObject* parent);
    ~SensorLink() override;

    [[nodiscard]] const SensorState& state() const { return m_state; }
    [[nodiscard]] bool wantsTurn() const { return m_phase == Phase::Ready; }
    /// Whether it is in the middle of connecting.
    [[nodiscard]] bool hasTurn() const { return m_phase == Phase::Connecting || m_phase == Phase::Resolving; }
    [[nodiscard]] bool connected() const { return m_phase == Phase::Streaming; }

    /// Its turn: connects.
    void begin();
    /// The sensor was heard to advertise: it is worth trying soon.
    void seen(const QBluetoothDeviceInfo& device, std::optional<int> signalDbm);
    void setSignal(std::optional<int> signalDbm);
    /// Bluetooth is away: lets go of everything and waits for enable().
    void disable();
    void enable();

Q_SIGNALS:
    void changed();
    /// wantsTurn() or hasTurn() may be another.
    void turnChanged();
    void heard(const ritm::SensorReading& reading);

private:
    enum class Phase { Disabled, Waiting, Ready, Connecting, Resolving, Streaming, Closing };
    /// Something to ask of the sensor. One at a time, to know which of them made it hang up.
    struct Wish {
        enum class Kind { Listen, Read };
        Kind kind = Kind::Listen;
        GattCharacteristic name{};
        QLowEnergyService* service = nullptr;
        QLowEnergyCharacteristic characteristic;
        [[nodiscard]] std::pair<Kind, GattCharacteristic> key() const { return {kind, name}; }
    };

    void enter(Phase phase);
    void discovered();
    void invalidated(int attempt);
    void subscribe();
    void wishNext();
    void wishDone(Wish::Kind kind, bool granted);
    /// What an attempt that ended in the middle of a wish tells about the sensor.
    [[nodiscard]] SensorProblem judge(SensorProblem problem);
    void take(const QLowEnergyCharacteristic& characteristic, const QByteArray& value);
    void takeMeasurement(GattCharacteristic characteristic, ByteView bytes);
    void streaming();
    void fell(SensorProblem problem);
    void drop();
    void waitForRetry();
    void timeOut();
    void showLink();

    const Clock& m_clock;
    const LinkTimings m_timings;
    QBluetoothDeviceInfo m_device;
    SensorState m_state;
    SensorDecoder m_decoder;
    Phase m_phase = Phase::Disabled;
    QLowEnergyController* m_controller = nullptr; // its parent is this
    QTimer m_timer;                               // of the phase
    int m_failures = 0;
    int m_attempt = 0;    // counts attempts, so that what comes late of one is told apart
    int m_undetailed = 0; // services whose details are on their way
    std::deque<Wish> m_wishes;
    std::optional<Wish> m_wish;   // that waits for its answer
    std::optional<Wish> m_denied; // the last one, unless another was granted since
    std::map<std::pair<Wish::Kind, GattCharacteristic>, int> m_hangUps; // at what is not a measurement
    int m_refusals = 0; // attempts in a row that were connected and gave nothing to listen to
    MonotonicTime m_streamingSince;
    int m_badInARow = 0;
    std::chrono::milliseconds m_silence;
};

} // namespace ritm::app
