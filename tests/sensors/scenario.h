// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/sensors/curve.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

/// What the simulated Bluetooth world holds and what happens in it; README.md beside this file says how a
/// scenario is written as JSON.
namespace ritm::sensorsim {

enum class SensorKind : std::uint8_t {
    HeartRate,
    CyclingPower,
    SpeedCadence,
    RunningPod,
    Trainer,
    Treadmill,
    Other, ///< nothing an athlete wears: a battery and a name
};

/// What a sensor measures, in the unit of the scenario file.
enum class Channel : std::uint8_t {
    HeartRate, ///< beats a minute
    Power,     ///< watts
    Cadence,   ///< revolutions (running: steps) a minute
    Speed,     ///< km/h
    Battery,   ///< percent
    Balance,   ///< percent of the power that the left leg gives
    Incline,   ///< percent
    Rssi,      ///< dBm
};

struct SensorSpec {
    QString id;
    SensorKind kind = SensorKind::HeartRate;
    QString name;
    QString nameOnceConnected; ///< its GAP name where that differs from the advertised one
    QString address;
    bool randomAddress = true;
    double rate = 1; ///< measurements a second
    std::map<Channel, Curve> values;
    bool present = true; ///< within reach when the simulation begins
    bool cranks = true;  ///< CyclingPower, SpeedCadence: counts the crank's revolutions
    bool wheel = false;  ///< the same of the wheel
    double wheelMeters = 2.105;
    bool rrIntervals = true;
    bool clientConfiguration = true;   ///< false: its notifying characteristics lack 0x2902
    std::set<std::uint16_t> encrypted; ///< characteristics for paired devices only
    std::chrono::milliseconds connectTime{120};
    std::chrono::milliseconds resolveTime{150}; ///< to discover its services the first time

    /// The channel's value at that second; nothing for what this sensor does not measure.
    [[nodiscard]] std::optional<double> value(Channel channel, double second) const;
};

enum class Action : std::uint8_t {
    Drop,
    Vanish,
    Appear,
    RefuseConnect,
    SlowConnect,
    NeverResolve,
    Silence,
    Garbage,
    Raw,
    Burst,
    Delay,
    Set,
    ReadFail,
    ServicesChanged,
    Rename,
    AdapterOff,
    AdapterOn,
    AdapterRemove,
    AdapterAdd,
    PermissionRefused,
    PermissionGranted,
    Restart,
    Quit,
};

struct Event {
    double at = 0; ///< seconds
    Action action = Action::Drop;
    QString sensor;      ///< an id, "*" for all of them, empty for what concerns the adapter
    double duration = 0; ///< seconds; 0: until something ends it, and for a drop an instant
    int count = 1;
    std::optional<double> value;
    Channel channel = Channel::HeartRate;
    std::uint16_t characteristic = 0;
    QByteArray bytes;
    QString text;
    double every = 0; ///< seconds between repetitions; 0: once
    int times = 0;    ///< repetitions in all; 0: without end
};

/// How the simulated bluetoothd behaves. The defaults are what bluetoothd 5.66 was seen to do.
struct DaemonModel {
    std::chrono::milliseconds forgetAfter{30000};    ///< an unpaired device not seen for that long is deleted
    std::chrono::milliseconds connectTimeout{41300}; ///< for a sensor that does not answer
    std::chrono::milliseconds disconnectTime{2300};  ///< for a disconnect that a client asked for
    std::chrono::milliseconds attributeTime{8};      ///< for one read or write
    std::chrono::milliseconds advertisingInterval{400};
    bool signalConnected = true; ///< Connected=true is signalled; the real one often left it out
    bool keepServices = true;    ///< a device's attributes stay on the bus while it is not connected
};

struct Scenario {
    QString adapterAddress = QStringLiteral("02:00:00:AA:BB:01");
    QString adapterName = QStringLiteral("ritm-sensors");
    bool adapterPresent = true;
    bool adapterPowered = true;
    std::uint32_t seed = 1;
    DaemonModel daemon;
    std::vector<SensorSpec> sensors;
    std::vector<Event> events; ///< in order of time
};

/// What the command line may fix of the default sensors; what it leaves open is a gentle wave.
struct DefaultValues {
    std::optional<double> heartRate;
    std::optional<double> power;
    std::optional<double> cadence;
    std::optional<double> speed;
    std::optional<double> rate;
};

enum class ScenarioError : std::uint8_t {
    Unreadable, ///< the file cannot be read, or is larger than a scenario may be
    NotJson,
    Invalid, ///< the context names the place as a JSON Pointer and says what is wrong there
};
[[nodiscard]] std::string_view errorModule(ScenarioError);
[[nodiscard]] std::string_view errorName(ScenarioError code);

/// A heart-rate strap and a cycling trainer.
[[nodiscard]] Scenario defaultScenario(const DefaultValues& values);
[[nodiscard]] Result<Scenario> parseScenario(const QByteArray& json);
[[nodiscard]] Result<Scenario> readScenario(const QString& file);
/// One event of a scenario, without its "at": what a test sends to a running simulation.
[[nodiscard]] Result<Event> parseEvent(const QByteArray& json, const std::set<QString>& sensorIds);

} // namespace ritm::sensorsim
