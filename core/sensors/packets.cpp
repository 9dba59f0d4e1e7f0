// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/packets.h"

#include "core/sensors/packetreader.h"

#include <utility>

namespace ritm {

namespace {

constexpr double kMinHeartRate = 20;
constexpr double kMaxHeartRate = 255; // the fastest hearts on record in sport stay below
constexpr double kMinPower = -200;    // meters drift a little below zero when coasting
constexpr double kMaxPower = 4000;
constexpr double kMaxCadence = 300;
constexpr double kMaxRunningCadence = 250;
constexpr double kMaxSpeed = 60; // m/s, 216 km/h
constexpr double kMaxGrade = 100;
constexpr double kMaxStride = 5;
constexpr Duration kMinBeatInterval = std::chrono::milliseconds(200);
constexpr Duration kMaxBeatInterval = std::chrono::milliseconds(5000);
constexpr double kKilometersPerHour = 1 / 3.6;

constexpr bool bit(unsigned flags, unsigned index) {
    return (flags >> index & 1U) != 0;
}

bool outside(const auto& quantity, double lowest, double highest) {
    return quantity && !(quantity->value >= lowest && quantity->value <= highest);
}

/// Heart rate as fitness machines send it: 0 stands for none heard.
std::optional<BeatsPerMinute> heartRateOrNone(unsigned value) {
    return value == 0 ? std::nullopt : std::optional(BeatsPerMinute(value));
}

std::optional<Watts> wattsOrNone(std::int16_t value) {
    return value == 0x7fff ? std::nullopt : std::optional(Watts(value));
}

/// Expended energy of a fitness machine: total, per hour, per minute; 0xffff stands for not available.
std::optional<Kilocalories> machineEnergy(PacketReader& reader) {
    const unsigned total = reader.u16();
    reader.skip(3);
    return total == 0xffff ? std::nullopt : std::optional(Kilocalories(total));
}

} // namespace

Result<HeartRatePacket> decodeHeartRate(ByteView bytes) {
    PacketReader reader(bytes);
    const unsigned flags = reader.u8();
    HeartRatePacket packet;
    packet.heartRate = heartRateOrNone(bit(flags, 0) ? reader.u16() : reader.u8());
    if (bit(flags, 2)) {
        packet.skinContact = bit(flags, 1);
    }
    if (bit(flags, 3)) {
        packet.energy = Kilojoules(reader.u16());
    }
    if (bit(flags, 4)) {
        while (reader.left() >= 2) {
            // 1/1024 s = 15625/16 µs, rounded
            const Duration interval((reader.u16() * std::int64_t{15625} + 8) / 16);
            if (interval >= kMinBeatInterval && interval <= kMaxBeatInterval) {
                packet.beatIntervals.push_back(interval);
            }
        }
    }
    RITM_TRY(reader.finish());
    if ((flags & 0xe0U) != 0) {
        return fail(SensorsError::ReservedBits);
    }
    if (outside(packet.heartRate, kMinHeartRate, kMaxHeartRate)) {
        return fail(SensorsError::OutOfRange, "heart rate");
    }
    return packet;
}

Result<CyclingPowerPacket> decodeCyclingPower(ByteView bytes) {
    PacketReader reader(bytes);
    const unsigned flags = reader.u16();
    CyclingPowerPacket packet;
    packet.power = Watts(reader.s16());
    std::optional<Percent> stated;
    if (bit(flags, 0)) {
        stated = Percent(reader.u8() / 2.0);
    }
    if (stated && bit(flags, 1)) { // bit 1: the stated share is the left leg's; else nobody knows whose it is
        packet.rightBalance = Percent(100) - *stated;
    }
    if (bit(flags, 2)) {
        reader.skip(2); // accumulated torque
    }
    if (bit(flags, 4)) {
        const std::uint32_t turns = reader.u32();
        packet.wheel = RevolutionCount{turns, reader.u16()};
    }
    if (bit(flags, 5)) {
        const std::uint32_t turns = reader.u16();
        packet.crank = RevolutionCount{turns, reader.u16()};
    }
    reader.skip(bit(flags, 6) ? 4 : 0);  // extreme forces
    reader.skip(bit(flags, 7) ? 4 : 0);  // extreme torques
    reader.skip(bit(flags, 8) ? 3 : 0);  // extreme angles
    reader.skip(bit(flags, 9) ? 2 : 0);  // top dead spot
    reader.skip(bit(flags, 10) ? 2 : 0); // bottom dead spot
    if (bit(flags, 11)) {
        packet.energy = Kilojoules(reader.u16());
    }
    RITM_TRY(reader.finish());
    if ((flags & 0xe000U) != 0) {
        return fail(SensorsError::ReservedBits);
    }
    if (outside(std::optional(packet.power), kMinPower, kMaxPower)) {
        return fail(SensorsError::OutOfRange, "power");
    }
    if (outside(stated, 0, 100)) {
        return fail(SensorsError::OutOfRange, "balance");
    }
    return packet;
}

Result<CyclingSpeedCadencePacket> decodeCyclingSpeedCadence(ByteView bytes) {
    PacketReader reader(bytes);
    const unsigned flags = reader.u8();
    CyclingSpeedCadencePacket packet;
    if (bit(flags, 0)) {
        const std::uint32_t turns = reader.u32();
        packet.wheel = RevolutionCount{turns, reader.u16()};
    }
    if (bit(flags, 1)) {
        const std::uint32_t turns = reader.u16();
        packet.crank = RevolutionCount{turns, reader.u16()};
    }
    RITM_TRY(reader.finish());
    if ((flags & 0xfcU) != 0) {
        return fail(SensorsError::ReservedBits);
    }
    return packet;
}

Result<RunningPacket> decodeRunning(ByteView bytes) {
    PacketReader reader(bytes);
    const unsigned flags = reader.u8();
    RunningPacket packet;
    packet.speed = MetersPerSecond(reader.u16() / 256.0);
    packet.cadence = RevolutionsPerMinute(reader.u8());
    packet.running = bit(flags, 2);
    if (bit(flags, 0)) {
        packet.strideLength = Meters(reader.u16() / 100.0);
    }
    if (bit(flags, 1)) {
        packet.totalDistance = Meters(reader.u32() / 10.0);
    }
    RITM_TRY(reader.finish());
    if ((flags & 0xf8U) != 0) {
        return fail(SensorsError::ReservedBits);
    }
    if (packet.speed.value > kMaxSpeed || packet.cadence.value > kMaxRunningCadence ||
        outside(packet.strideLength, 0, kMaxStride)) {
        return fail(SensorsError::OutOfRange, "running");
    }
    return packet;
}

Result<IndoorBikePacket> decodeIndoorBike(ByteView bytes) {
    PacketReader reader(bytes);
    const unsigned flags = reader.u16();
    IndoorBikePacket packet;
    if (!bit(flags, 0)) { // the one flag that is the other way round: "more data" clears the speed
        packet.speed = MetersPerSecond(reader.u16() * 0.01 * kKilometersPerHour);
    }
    reader.skip(bit(flags, 1) ? 2 : 0); // average speed
    if (bit(flags, 2)) {
        packet.cadence = RevolutionsPerMinute(reader.u16() / 2.0);
    }
    reader.skip(bit(flags, 3) ? 2 : 0); // average cadence
    if (bit(flags, 4)) {
        packet.totalDistance = Meters(reader.u24());
    }
    if (bit(flags, 5)) {
        packet.resistance = reader.s16();
    }
    if (bit(flags, 6)) {
        packet.power = wattsOrNone(reader.s16());
    }
    reader.skip(bit(flags, 7) ? 2 : 0); // average power
    if (bit(flags, 8)) {
        packet.energy = machineEnergy(reader);
    }
    if (bit(flags, 9)) {
        packet.heartRate = heartRateOrNone(reader.u8());
    }
    reader.skip(bit(flags, 10) ? 1 : 0); // metabolic equivalent
    if (bit(flags, 11)) {
        packet.elapsed = Seconds(reader.u16());
    }
    reader.skip(bit(flags, 12) ? 2 : 0); // remaining time
    RITM_TRY(reader.finish());
    if ((flags & 0xe000U) != 0) {
        return fail(SensorsError::ReservedBits);
    }
    if (outside(packet.speed, 0, kMaxSpeed) || outside(packet.cadence, 0, kMaxCadence) ||
        outside(packet.power, kMinPower, kMaxPower) ||
        outside(packet.heartRate, kMinHeartRate, kMaxHeartRate)) {
        return fail(SensorsError::OutOfRange, "indoor bike");
    }
    return packet;
}

Result<TreadmillPacket> decodeTreadmill(ByteView bytes) {
    PacketReader reader(bytes);
    const unsigned flags = reader.u16();
    TreadmillPacket packet;
    if (!bit(flags, 0)) {
        packet.speed = MetersPerSecond(reader.u16() * 0.01 * kKilometersPerHour);
    }
    reader.skip(bit(flags, 1) ? 2 : 0); // average speed
    if (bit(flags, 2)) {
        packet.totalDistance = Meters(reader.u24());
    }
    if (bit(flags, 3)) {
        const std::int16_t incline = reader.s16();
        reader.skip(2); // ramp angle
        if (incline != 0x7fff) {
            packet.grade = Percent(incline / 10.0);
        }
    }
    reader.skip(bit(flags, 4) ? 4 : 0); // elevation gained and lost
    // Editions of the profile give the two paces one byte or two; what follows has a known length, so the
    // packet's own length tells which.
    const std::size_t paces = (bit(flags, 5) ? 1U : 0U) + (bit(flags, 6) ? 1U : 0U);
    const std::size_t rest = (bit(flags, 7) ? 5U : 0U) + (bit(flags, 8) ? 1U : 0U) +
                             (bit(flags, 9) ? 1U : 0U) + (bit(flags, 10) ? 2U : 0U) +
                             (bit(flags, 11) ? 2U : 0U) + (bit(flags, 12) ? 4U : 0U);
    reader.skip(reader.left() == rest + 2 * paces ? 2 * paces : paces);
    if (bit(flags, 7)) {
        packet.energy = machineEnergy(reader);
    }
    if (bit(flags, 8)) {
        packet.heartRate = heartRateOrNone(reader.u8());
    }
    reader.skip(bit(flags, 9) ? 1 : 0); // metabolic equivalent
    if (bit(flags, 10)) {
        packet.elapsed = Seconds(reader.u16());
    }
    reader.skip(bit(flags, 11) ? 2 : 0); // remaining time
    if (bit(flags, 12)) {
        reader.skip(2); // force on the belt
        packet.power = wattsOrNone(reader.s16());
    }
    RITM_TRY(reader.finish());
    if ((flags & 0xe000U) != 0) {
        return fail(SensorsError::ReservedBits);
    }
    if (outside(packet.speed, 0, kMaxSpeed) || outside(packet.grade, -kMaxGrade, kMaxGrade) ||
        outside(packet.heartRate, kMinHeartRate, kMaxHeartRate) ||
        outside(packet.power, kMinPower, kMaxPower)) {
        return fail(SensorsError::OutOfRange, "treadmill");
    }
    return packet;
}

} // namespace ritm
