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
    CombinedPedalSmoothness = 31,  ///< %
    AccumulatedPower = 32,         ///< J of work since the start
    HemoglobinMinimum = 33,        ///< g/dL, least since the last sample
    HemoglobinMaximum = 34,        ///< g/dL, most since the last sample
    MuscleOxygenMinimum = 35,      ///< % saturated, least since the last sample
    MuscleOxygenMaximum = 36,      ///< % saturated, most since the last sample
    LeftPlatformOffset = 37,       ///< mm outward from the pedal's centre
    RightPlatformOffset = 38,      ///< mm outward from the pedal's centre
    LeftPowerPhaseStart = 39,      ///< degrees of the crank
    LeftPowerPhaseEnd = 40,        ///< degrees of the crank
    LeftPowerPeakStart = 41,       ///< degrees of the crank
    LeftPowerPeakEnd = 42,         ///< degrees of the crank
    RightPowerPhaseStart = 43,     ///< degrees of the crank
    RightPowerPhaseEnd = 44,       ///< degrees of the crank
    RightPowerPeakStart = 45,      ///< degrees of the crank
    RightPowerPeakEnd = 46,        ///< degrees of the crank
    MotorPower = 47,               ///< W
    BatteryCharge = 48,            ///< % of the bicycle's battery
    CycleLength = 49,              ///< m a stroke or revolution
    TotalCycles = 50,              ///< strokes or revolutions since the start
    AbsolutePressure = 51,         ///< Pa
    Depth = 52,                    ///< m under water
    AscentRate = 53,               ///< m/s towards the surface
    CnsLoad = 54,                  ///< % of the oxygen exposure limit
    NitrogenLoad = 55,             ///< % of tissue saturation
    NoDecompressionTime = 56,      ///< s until a stop becomes necessary
    TimeToSurface = 57,            ///< s
    NextStopDepth = 58,            ///< m
    NextStopTime = 59,             ///< s
    Grit = 60,                     ///< device's own scale
    Flow = 61,                     ///< device's own scale
    Stress = 62,                   ///< device's own scale
    BallSpeed = 63,                ///< m/s
    TimeFromCourse = 64,           ///< s ahead (negative) or behind
    AssistMode = 65,               ///< enumeration of the file
    AssistLevel = 66,              ///< %
    ActivityType = 67,             ///< enumeration of the file
    Developer = 0xffff,            ///< by name and unit, see ChannelKey
};

/// Names a column: a known Channel, or a developer's own by name and unit.
struct ChannelKey {
    Channel channel = Channel::Developer;
    std::string developerName; ///< empty unless channel is Developer
    std::string developerUnit;

    ChannelKey() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a Channel names a column
    ChannelKey(Channel known) : channel(known) {}
    [[nodiscard]] static ChannelKey developer(std::string name, std::string unit);

    friend auto operator<=>(const ChannelKey&, const ChannelKey&) = default;
};

/// Stable lowercase names ("heart_rate"), for files, reports and wires; not for people.
[[nodiscard]] std::string_view channelName(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromName(std::string_view name);
/// The unit in which every column of this channel stands: "bpm", "W", "m/s", "deg".
[[nodiscard]] std::string_view channelUnit(Channel channel);

} // namespace ritm
