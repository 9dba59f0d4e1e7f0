// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/sensors/counters.h"
#include "core/sensors/error.h"
#include "core/sensors/gatt.h"
#include "core/sensors/measurement.h"
#include "core/units/units.h"

namespace ritm {

/// A road bike's 700 x 25C wheel, until the athlete states their own.
inline constexpr Meters kDefaultWheelCircumference{2.105};

/// Turns the packets of one sensor into measurements; keeps what differencing needs between them. Keep it
/// while the sensor is remembered: after a lost link counters go on where they were.
class SensorDecoder {
public:
    explicit SensorDecoder(SensorId sensor, Meters wheelCircumference = kDefaultWheelCircumference);

    /// What a packet of that characteristic says. UnknownAttribute if it is no measurement; else as
    /// packets.h. A packet may be good and say nothing (a first count, a strap without a heart).
    [[nodiscard]] Result<SensorReading> decode(GattCharacteristic characteristic, ByteView bytes,
                                               MonotonicTime at);

private:
    [[nodiscard]] Result<SensorReading> heartRate(ByteView bytes, MonotonicTime at);
    [[nodiscard]] Result<SensorReading> cyclingPower(ByteView bytes, MonotonicTime at);
    [[nodiscard]] Result<SensorReading> cyclingSpeedCadence(ByteView bytes, MonotonicTime at);
    [[nodiscard]] Result<SensorReading> running(ByteView bytes, MonotonicTime at);
    [[nodiscard]] Result<SensorReading> indoorBike(ByteView bytes, MonotonicTime at);
    [[nodiscard]] Result<SensorReading> treadmill(ByteView bytes, MonotonicTime at);
    void addCrank(SensorReading& reading, RevolutionCounter& counter, const RevolutionCount& count,
                  MonotonicTime at);
    void addWheel(SensorReading& reading, RevolutionCounter& counter, const RevolutionCount& count,
                  MonotonicTime at);
    void add(SensorReading& reading, Channel channel, double value, MonotonicTime at) const;

    SensorId m_sensor;
    Meters m_wheelCircumference;
    RevolutionCounter m_powerCrank{kCrankScale};
    RevolutionCounter m_powerWheel{kPowerWheelScale};
    RevolutionCounter m_crank{kCrankScale};
    RevolutionCounter m_wheel{kWheelScale};
    double m_wheelMeters = 0;
    TotalCounter m_podMeters;
    TotalCounter m_machineMeters;
    TotalCounter m_machineCalories;
};

} // namespace ritm
