// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workout/channel.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace ritm {

/// Services of the Bluetooth SIG that Ritm speaks, by their 16-bit number.
enum class GattService : std::uint16_t {
    DeviceInformation = 0x180a,
    HeartRate = 0x180d,
    Battery = 0x180f,
    RunningSpeedCadence = 0x1814,
    CyclingSpeedCadence = 0x1816,
    CyclingPower = 0x1818,
    FitnessMachine = 0x1826,
};

/// Characteristics of those services that Ritm reads, subscribes to or writes.
enum class GattCharacteristic : std::uint16_t {
    BatteryLevel = 0x2a19,
    ModelNumber = 0x2a24,
    SerialNumber = 0x2a25,
    FirmwareRevision = 0x2a26,
    HardwareRevision = 0x2a27,
    SoftwareRevision = 0x2a28,
    ManufacturerName = 0x2a29,
    HeartRateMeasurement = 0x2a37,
    RunningMeasurement = 0x2a53,
    CyclingMeasurement = 0x2a5b,
    CyclingPowerMeasurement = 0x2a63,
    TreadmillData = 0x2acd,
    IndoorBikeData = 0x2ad2,
    FitnessMachineControlPoint = 0x2ad9,
};

/// What an athlete would call the sensor.
enum class SensorKind : std::uint8_t {
    Unknown = 0,
    HeartRate = 1,
    Trainer = 2,
    PowerMeter = 3,
    SpeedCadence = 4,
    FootPod = 5,
    Treadmill = 6,
};

/// The kind behind a set of services, advertised or discovered; the most telling service wins (a trainer
/// also speaks Cycling Power; a watch that offers all of them is what it offers first in this order).
[[nodiscard]] SensorKind sensorKindOf(std::span<const std::uint16_t> services);
/// Stable lowercase names ("heart_rate", "trainer"), for files and logs; not for people.
[[nodiscard]] std::string_view sensorKindName(SensorKind kind);
[[nodiscard]] std::optional<SensorKind> sensorKindFromName(std::string_view name);

/// The service as a known one; nothing for the others.
[[nodiscard]] std::optional<GattService> knownService(std::uint16_t uuid);
/// The characteristic as a known one; nothing for the others.
[[nodiscard]] std::optional<GattCharacteristic> knownCharacteristic(std::uint16_t uuid);
/// Whether packets of this characteristic are measurements, to be subscribed to.
[[nodiscard]] bool isMeasurement(GattCharacteristic characteristic);

} // namespace ritm
