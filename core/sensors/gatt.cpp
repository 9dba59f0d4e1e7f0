// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/gatt.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ritm {

namespace {

constexpr auto kKindByService = std::to_array<std::pair<GattService, SensorKind>>({
    {GattService::FitnessMachine, SensorKind::Trainer},
    {GattService::CyclingPower, SensorKind::PowerMeter},
    {GattService::CyclingSpeedCadence, SensorKind::SpeedCadence},
    {GattService::RunningSpeedCadence, SensorKind::FootPod},
    {GattService::HeartRate, SensorKind::HeartRate},
});

constexpr auto kKindNames = std::to_array<std::pair<SensorKind, std::string_view>>({
    {SensorKind::Unknown, "unknown"},
    {SensorKind::HeartRate, "heart_rate"},
    {SensorKind::Trainer, "trainer"},
    {SensorKind::PowerMeter, "power_meter"},
    {SensorKind::SpeedCadence, "speed_cadence"},
    {SensorKind::FootPod, "foot_pod"},
    {SensorKind::Treadmill, "treadmill"},
});

constexpr auto kServices = std::to_array({
    GattService::DeviceInformation,
    GattService::HeartRate,
    GattService::Battery,
    GattService::RunningSpeedCadence,
    GattService::CyclingSpeedCadence,
    GattService::CyclingPower,
    GattService::FitnessMachine,
});

constexpr auto kCharacteristics = std::to_array({
    GattCharacteristic::BatteryLevel,
    GattCharacteristic::ModelNumber,
    GattCharacteristic::SerialNumber,
    GattCharacteristic::FirmwareRevision,
    GattCharacteristic::HardwareRevision,
    GattCharacteristic::SoftwareRevision,
    GattCharacteristic::ManufacturerName,
    GattCharacteristic::HeartRateMeasurement,
    GattCharacteristic::RunningMeasurement,
    GattCharacteristic::CyclingMeasurement,
    GattCharacteristic::CyclingPowerMeasurement,
    GattCharacteristic::TreadmillData,
    GattCharacteristic::IndoorBikeData,
    GattCharacteristic::FitnessMachineControlPoint,
});

} // namespace

SensorKind sensorKindOf(std::span<const std::uint16_t> services) {
    for (const auto& [service, kind] : kKindByService) {
        if (std::ranges::find(services, std::to_underlying(service)) != services.end()) {
            return kind;
        }
    }
    return SensorKind::Unknown;
}

std::string_view sensorKindName(SensorKind kind) {
    for (const auto& [candidate, name] : kKindNames) {
        if (candidate == kind) {
            return name;
        }
    }
    return "unknown";
}

std::optional<SensorKind> sensorKindFromName(std::string_view name) {
    for (const auto& [kind, candidate] : kKindNames) {
        if (candidate == name) {
            return kind;
        }
    }
    return std::nullopt;
}

std::optional<GattService> knownService(std::uint16_t uuid) {
    const auto found = std::ranges::find(kServices, static_cast<GattService>(uuid));
    return found != kServices.end() ? std::optional(*found) : std::nullopt;
}

std::optional<GattCharacteristic> knownCharacteristic(std::uint16_t uuid) {
    const auto found = std::ranges::find(kCharacteristics, static_cast<GattCharacteristic>(uuid));
    return found != kCharacteristics.end() ? std::optional(*found) : std::nullopt;
}

bool isMeasurement(GattCharacteristic characteristic) {
    switch (characteristic) {
    case GattCharacteristic::HeartRateMeasurement:
    case GattCharacteristic::RunningMeasurement:
    case GattCharacteristic::CyclingMeasurement:
    case GattCharacteristic::CyclingPowerMeasurement:
    case GattCharacteristic::TreadmillData:
    case GattCharacteristic::IndoorBikeData:
        return true;
    case GattCharacteristic::BatteryLevel:
    case GattCharacteristic::ModelNumber:
    case GattCharacteristic::SerialNumber:
    case GattCharacteristic::FirmwareRevision:
    case GattCharacteristic::HardwareRevision:
    case GattCharacteristic::SoftwareRevision:
    case GattCharacteristic::ManufacturerName:
    case GattCharacteristic::FitnessMachineControlPoint:
        return false;
    }
    return false;
}

} // namespace ritm
