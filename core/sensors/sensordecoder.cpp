// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/sensordecoder.h"

#include <algorithm>
#include <utility>

namespace ritm {

namespace {

constexpr double kLargestMeters = 5000; // in one packet, a lost link of minutes included
constexpr double kLargestCalories = 500;

} // namespace

SensorDecoder::SensorDecoder(SensorId sensor, Meters wheelCircumference)
    : m_sensor(std::move(sensor)), m_wheelCircumference(wheelCircumference),
      m_podMeters(4294967296.0 / 10, kLargestMeters), m_machineMeters(16777216.0, kLargestMeters),
      m_machineCalories(65535.0, kLargestCalories) {}

Result<SensorReading> SensorDecoder::decode(GattCharacteristic characteristic, ByteView bytes,
                                            MonotonicTime at) {
    switch (characteristic) {
    case GattCharacteristic::HeartRateMeasurement:
        return heartRate(bytes, at);
    case GattCharacteristic::CyclingPowerMeasurement:
        return cyclingPower(bytes, at);
    case GattCharacteristic::CyclingMeasurement:
        return cyclingSpeedCadence(bytes, at);
    case GattCharacteristic::RunningMeasurement:
        return running(bytes, at);
    case GattCharacteristic::IndoorBikeData:
        return indoorBike(bytes, at);
    case GattCharacteristic::TreadmillData:
        return treadmill(bytes, at);
    case GattCharacteristic::BatteryLevel:
    case GattCharacteristic::ModelNumber:
    case GattCharacteristic::SerialNumber:
    case GattCharacteristic::FirmwareRevision:
    case GattCharacteristic::HardwareRevision:
    case GattCharacteristic::SoftwareRevision:
    case GattCharacteristic::ManufacturerName:
    case GattCharacteristic::FitnessMachineControlPoint:
        return fail(SensorsError::UnknownAttribute);
    }
    return fail(SensorsError::UnknownAttribute);
}

void SensorDecoder::add(SensorReading& reading, Channel channel, double value, MonotonicTime at) const {
    reading.measurements.push_back({m_sensor, channel, value, at});
}

void SensorDecoder::addCrank(SensorReading& reading, RevolutionCounter& counter, const RevolutionCount& count,
                             MonotonicTime at) {
    if (const auto turning = counter.update(count, at)) {
        add(reading, Channel::Cadence, turning->turnsPerSecond * 60, at);
    }
}

void SensorDecoder::addWheel(SensorReading& reading, RevolutionCounter& counter, const RevolutionCount& count,
                             MonotonicTime at) {
    if (const auto turning = counter.update(count, at)) {
        m_wheelMeters += turning->turns * m_wheelCircumference.value;
        add(reading, Channel::Speed, turning->turnsPerSecond * m_wheelCircumference.value, at);
        add(reading, Channel::Distance, m_wheelMeters, at);
    }
}

Result<SensorReading> SensorDecoder::heartRate(ByteView bytes, MonotonicTime at) {
    RITM_TRY_ASSIGN(const HeartRatePacket packet, decodeHeartRate(bytes));
    SensorReading reading;
    if (packet.heartRate && packet.skinContact.value_or(true)) {
        add(reading, Channel::HeartRate, packet.heartRate->value, at);
        if (!packet.beatIntervals.empty()) {
            reading.beats.push_back({m_sensor, packet.beatIntervals, at});
        }
    }
    return reading;
}

Result<SensorReading> SensorDecoder::cyclingPower(ByteView bytes, MonotonicTime at) {
    RITM_TRY_ASSIGN(const CyclingPowerPacket packet, decodeCyclingPower(bytes));
    SensorReading reading;
    add(reading, Channel::Power, std::max(0.0, packet.power.value), at);
    if (packet.rightBalance) {
        add(reading, Channel::LeftRightBalance, packet.rightBalance->value, at);
    }
    if (packet.crank) {
        addCrank(reading, m_powerCrank, *packet.crank, at);
    }
    if (packet.wheel) {
        addWheel(reading, m_powerWheel, *packet.wheel, at);
    }
    return reading;
}

Result<SensorReading> SensorDecoder::cyclingSpeedCadence(ByteView bytes, MonotonicTime at) {
    RITM_TRY_ASSIGN(const CyclingSpeedCadencePacket packet, decodeCyclingSpeedCadence(bytes));
    SensorReading reading;
    if (packet.crank) {
        addCrank(reading, m_crank, *packet.crank, at);
    }
    if (packet.wheel) {
        addWheel(reading, m_wheel, *packet.wheel, at);
    }
    return reading;
}

Result<SensorReading> SensorDecoder::running(ByteView bytes, MonotonicTime at) {
    RITM_TRY_ASSIGN(const RunningPacket packet, decodeRunning(bytes));
    SensorReading reading;
    add(reading, Channel::Speed, packet.speed.value, at);
    add(reading, Channel::Cadence, packet.cadence.value, at);
    if (packet.strideLength) {
        add(reading, Channel::StepLength, packet.strideLength->value * 1000 / 2, at); // a stride is two steps
    }
    if (packet.totalDistance) {
        add(reading, Channel::Distance, m_podMeters.update(packet.totalDistance->value), at);
    }
    return reading;
}

Result<SensorReading> SensorDecoder::indoorBike(ByteView bytes, MonotonicTime at) {
    RITM_TRY_ASSIGN(const IndoorBikePacket packet, decodeIndoorBike(bytes));
    SensorReading reading;
    if (packet.power) {
        add(reading, Channel::Power, std::max(0.0, packet.power->value), at);
    }
    if (packet.cadence) {
        add(reading, Channel::Cadence, packet.cadence->value, at);
    }
    if (packet.speed) {
        add(reading, Channel::Speed, packet.speed->value, at);
    }
    if (packet.totalDistance) {
        add(reading, Channel::Distance, m_machineMeters.update(packet.totalDistance->value), at);
    }
    if (packet.resistance) {
        add(reading, Channel::Resistance, *packet.resistance, at);
    }
    if (packet.heartRate) {
        add(reading, Channel::HeartRate, packet.heartRate->value, at);
    }
    if (packet.energy) {
        add(reading, Channel::Calories, m_machineCalories.update(packet.energy->value), at);
    }
    return reading;
}

Result<SensorReading> SensorDecoder::treadmill(ByteView bytes, MonotonicTime at) {
    RITM_TRY_ASSIGN(const TreadmillPacket packet, decodeTreadmill(bytes));
    SensorReading reading;
    if (packet.speed) {
        add(reading, Channel::Speed, packet.speed->value, at);
    }
    if (packet.totalDistance) {
        add(reading, Channel::Distance, m_machineMeters.update(packet.totalDistance->value), at);
    }
    if (packet.grade) {
        add(reading, Channel::Grade, packet.grade->value, at);
    }
    if (packet.power) {
        add(reading, Channel::Power, std::max(0.0, packet.power->value), at);
    }
    if (packet.heartRate) {
        add(reading, Channel::HeartRate, packet.heartRate->value, at);
    }
    if (packet.energy) {
        add(reading, Channel::Calories, m_machineCalories.update(packet.energy->value), at);
    }
    return reading;
}

} // namespace ritm
