// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/sensors/deviceinfo.h"
#include "core/sensors/gatt.h"
#include "core/sensors/measurement.h"

#include <optional>
#include <vector>

namespace ritm::app {

/// Whether this machine can speak Bluetooth just now.
enum class AdapterState { Unavailable, Off, NoPermission, Ready };
/// How a sensor stands to this machine.
enum class LinkState {
    Found,      ///< heard, not paired
    Connecting, ///< paired, for the first time or after Bluetooth came back
    Connected,  ///< subscribed to what it measures
    Lost,       ///< paired, gone; it is connected again as soon as it is heard
};
/// What is wrong with a paired sensor, if anything.
enum class SensorProblem {
    None,
    OutOfReach, ///< attempts to connect fail
    Silent,     ///< connected, but says nothing
    Garbage,    ///< what it sends cannot be read
    Refuses,    ///< hangs up when asked for its values, as one does that wants to be paired by the system
    NoSensor,   ///< it has no value that Ritm knows and could listen to
};

/// A sensor that is remembered between runs.
struct RememberedSensor {
    SensorId id;
    QString name;
    SensorKind kind = SensorKind::Unknown;
    friend bool operator==(const RememberedSensor&, const RememberedSensor&) = default;
};

/// Everything known about one sensor, as a value.
struct SensorState {
    SensorId id;
    QString name;
    SensorKind kind = SensorKind::Unknown;
    LinkState link = LinkState::Found;
    SensorProblem problem = SensorProblem::None;
    bool paired = false;
    std::optional<int> signalDbm;      ///< absent: unknown or not heard lately
    std::optional<int> batteryPercent; ///< absent: not said
    DeviceInfo info;
    int badPackets = 0; ///< refused since it was paired or the app began
    friend bool operator==(const SensorState&, const SensorState&) = default;
};

/// What a hub knows at one moment.
struct HubState {
    AdapterState adapter = AdapterState::Unavailable;
    bool scanning = false;
    std::vector<SensorState> sensors; ///< paired ones first, in the order of pairing, then found ones
    friend bool operator==(const HubState&, const HubState&) = default;
};

} // namespace ritm::app
