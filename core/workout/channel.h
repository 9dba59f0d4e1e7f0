// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ritm {

/// What one column of a workout measures. The numbers are stored: never change one, only add.
enum class Channel : std::uint16_t {
    HeartRate = 1,                 ///< beats/min
    Power = 2,                     ///< W
    Cadence = 3,                   ///< rev/min, steps pairs/min or strokes/min, fraction included
    Speed = 4,                     ///< m/s
    Distance = 5,                  ///< m since the start
    Altitude = 6,                  ///< m above sea level
    Latitude = 7,                  ///< degrees, WGS 84
    Longitude = 8,                 ///< degrees, WGS 84
    Temperature = 9,               ///< °C
    LeftRightBalance = 10,         ///< % of power from the right leg
    LeftTorqueEffectiveness = 11,  ///< %
    RightTorqueEffectiveness = 12, ///< %
    LeftPedalSmoothness = 13,      ///< %
    RightPedalSmoothness = 14,     ///< %
    VerticalOscillation = 15,      ///< mm
    StanceTime = 16,               ///< ms
    StanceTimePercent = 17,        ///< %
    StanceTimeBalance = 18,        ///< % left
    VerticalRatio = 19,            ///< %
    StepLength = 20,               ///< mm
    Grade = 21,                    ///< %
    Resistance = 22,               ///< device's own scale
    RespirationRate = 23,          ///< breaths/min
    VerticalSpeed = 24,            ///< m/s
    Calories = 25,                 ///< kcal since the start
    GpsAccuracy = 26,              ///< m
    SmoothedHemoglobin = 27,       ///< g/dL, total
    MuscleOxygen = 28,             ///< % saturated
    CoreTemperature = 29,          ///< °C
    StrokeType = 30,               ///< enumeration of the file
    Developer = 0xffff,            ///< by name and unit, see ChannelKey
};

/// Names a column: a known Channel, or a developer's own by name and unit.
struct ChannelKey {
    Channel channel = Channel::Developer;
    std::string developerName; ///< empty unless channel is Developer
    std::string developerUnit;

    ChannelKey() = default;
    ChannelKey(Channel known)
        : channel(known) {} // NOLINT(google-explicit-constructor): a Channel names a column
    [[nodiscard]] static ChannelKey developer(std::string name, std::string unit);

    friend auto operator<=>(const ChannelKey&, const ChannelKey&) = default;
};

/// Stable lowercase names ("heart_rate"), for files, reports and wires; not for people.
[[nodiscard]] std::string_view channelName(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromName(std::string_view name);
/// The unit in which every column of this channel stands: "bpm", "W", "m/s", "deg".
[[nodiscard]] std::string_view channelUnit(Channel channel);

} // namespace ritm
