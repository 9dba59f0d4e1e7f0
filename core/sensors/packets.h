// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/sensors/error.h"
#include "core/units/units.h"

#include <cstdint>
#include <optional>
#include <vector>

/// One struct and one function for each measurement packet of the Bluetooth SIG's fitness profiles (GATT
/// Specification Supplement; all little-endian, optional fields in the order of their flag bits). Each
/// function is total: any bytes give a packet or a SensorsError. They are strict, since a link delivers what
/// a radio or firmware mangled: every flagged field must be there whole, nothing may be left over, reserved
/// flag bits must be clear and values within reach of athletes and machines. "Not available" codes become
/// absent values.
namespace ritm {

/// A count of turns and when the last of them happened, on the sensor's own clock. Both wrap.
struct RevolutionCount {
    std::uint32_t turns = 0;
    std::uint16_t lastEvent = 0; ///< in the profile's ticks
    friend bool operator==(const RevolutionCount&, const RevolutionCount&) = default;
};

/// 2A37, Heart Rate Measurement.
struct HeartRatePacket {
    std::optional<BeatsPerMinute> heartRate; ///< absent: the strap hears no heart (it sent 0)
    std::optional<bool> skinContact;         ///< absent: the strap cannot tell
    std::optional<Kilojoules> energy;
    std::vector<Duration> beatIntervals; ///< oldest first; implausible ones left out
    friend bool operator==(const HeartRatePacket&, const HeartRatePacket&) = default;
};
[[nodiscard]] Result<HeartRatePacket> decodeHeartRate(ByteView bytes);

/// 2A63, Cycling Power Measurement. Wheel ticks are 1/2048 s, crank ticks 1/1024 s.
struct CyclingPowerPacket {
    Watts power;
    std::optional<Percent> rightBalance;  ///< absent unless the sensor says whose share it is
    std::optional<RevolutionCount> wheel; ///< turns wrap at 32 bits
    std::optional<RevolutionCount> crank; ///< turns wrap at 16 bits
    std::optional<Kilojoules> energy;
    friend bool operator==(const CyclingPowerPacket&, const CyclingPowerPacket&) = default;
};
[[nodiscard]] Result<CyclingPowerPacket> decodeCyclingPower(ByteView bytes);

/// 2A5B, Cycling Speed and Cadence Measurement. Wheel and crank ticks are 1/1024 s.
struct CyclingSpeedCadencePacket {
    std::optional<RevolutionCount> wheel;
    std::optional<RevolutionCount> crank;
    friend bool operator==(const CyclingSpeedCadencePacket&, const CyclingSpeedCadencePacket&) = default;
};
[[nodiscard]] Result<CyclingSpeedCadencePacket> decodeCyclingSpeedCadence(ByteView bytes);

/// 2A53, Running Speed and Cadence Measurement.
struct RunningPacket {
    MetersPerSecond speed;
    RevolutionsPerMinute cadence; ///< pairs of steps a minute, as the pod on one foot counts
    std::optional<Meters> strideLength;
    std::optional<Meters> totalDistance; ///< wraps at 2^32 decimetres
    bool running = false;                ///< as opposed to walking
    friend bool operator==(const RunningPacket&, const RunningPacket&) = default;
};
[[nodiscard]] Result<RunningPacket> decodeRunning(ByteView bytes);

/// 2AD2, Indoor Bike Data of a fitness machine.
struct IndoorBikePacket {
    std::optional<MetersPerSecond> speed;
    std::optional<RevolutionsPerMinute> cadence;
    std::optional<Meters> totalDistance; ///< wraps at 2^24 m
    std::optional<double> resistance;    ///< the machine's own scale
    std::optional<Watts> power;
    std::optional<Kilocalories> energy;
    std::optional<BeatsPerMinute> heartRate;
    std::optional<Seconds> elapsed;
    friend bool operator==(const IndoorBikePacket&, const IndoorBikePacket&) = default;
};
[[nodiscard]] Result<IndoorBikePacket> decodeIndoorBike(ByteView bytes);

/// 2ACD, Treadmill Data of a fitness machine.
struct TreadmillPacket {
    std::optional<MetersPerSecond> speed;
    std::optional<Meters> totalDistance; ///< wraps at 2^24 m
    std::optional<Percent> grade;
    std::optional<Kilocalories> energy;
    std::optional<BeatsPerMinute> heartRate;
    std::optional<Seconds> elapsed;
    std::optional<Watts> power;
    friend bool operator==(const TreadmillPacket&, const TreadmillPacket&) = default;
};
[[nodiscard]] Result<TreadmillPacket> decodeTreadmill(ByteView bytes);

} // namespace ritm
