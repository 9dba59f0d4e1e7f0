// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

/// Packets as sensors send them, written from the Bluetooth SIG's field tables and on purpose with no line
/// shared with Ritm's own decoders. Values out of a field's range are clamped to it.
namespace ritm::sensorsim {

/// Heart Rate Measurement, 0x2A37.
struct HeartRatePacket {
    double beatsPerMinute = 0;
    std::optional<bool> skinContact; ///< nothing: the strap cannot tell
    std::optional<std::uint16_t> energyKilojoule;
    std::vector<std::uint16_t> rrIntervals; ///< 1/1024 s
};
[[nodiscard]] QByteArray encode(const HeartRatePacket& packet);

/// Revolutions counted so far and when the last one ended, in the characteristic's own fraction of a second.
struct Revolutions {
    std::uint32_t count = 0;
    std::uint16_t time = 0;
};

/// Cycling Power Measurement, 0x2A63. Wheel times are in 1/2048 s here, crank times in 1/1024 s.
struct CyclingPowerPacket {
    double watts = 0;
    std::optional<double> leftPercent; ///< pedal balance
    std::optional<Revolutions> wheel;
    std::optional<Revolutions> crank;
};
[[nodiscard]] QByteArray encode(const CyclingPowerPacket& packet);

/// CSC Measurement, 0x2A5B. Both times are in 1/1024 s.
struct SpeedCadencePacket {
    std::optional<Revolutions> wheel;
    std::optional<Revolutions> crank;
};
[[nodiscard]] QByteArray encode(const SpeedCadencePacket& packet);

/// RSC Measurement, 0x2A53.
struct RunningPacket {
    double metersPerSecond = 0;
    double stepsPerMinute = 0;
    std::optional<double> strideMeters;
    std::optional<double> distanceMeters;
    bool running = false;
};
[[nodiscard]] QByteArray encode(const RunningPacket& packet);

/// Indoor Bike Data, 0x2AD2. Without a speed the "more data" bit says that the field is absent.
struct IndoorBikePacket {
    std::optional<double> kilometersPerHour;
    std::optional<double> cadence; ///< revolutions a minute
    std::optional<double> distanceMeters;
    std::optional<double> watts;
    std::optional<double> beatsPerMinute;
    std::optional<double> elapsedSeconds;
};
[[nodiscard]] QByteArray encode(const IndoorBikePacket& packet);

/// Treadmill Data, 0x2ACD.
struct TreadmillPacket {
    std::optional<double> kilometersPerHour;
    std::optional<double> distanceMeters;
    std::optional<double> inclinePercent;
    std::optional<double> elapsedSeconds;
};
[[nodiscard]] QByteArray encode(const TreadmillPacket& packet);

} // namespace ritm::sensorsim
