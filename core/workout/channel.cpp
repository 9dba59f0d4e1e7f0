// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workout/channel.h"

#include <array>
#include <utility>

namespace ritm {

namespace {

struct Row {
    Channel channel;
    std::string_view name;
    std::string_view unit;
};

constexpr auto kRows = std::to_array<Row>({
    {Channel::HeartRate, "heart_rate", "bpm"},
    {Channel::Power, "power", "W"},
    {Channel::Cadence, "cadence", "rpm"},
    {Channel::Speed, "speed", "m/s"},
    {Channel::Distance, "distance", "m"},
    {Channel::Altitude, "altitude", "m"},
    {Channel::Latitude, "latitude", "deg"},
    {Channel::Longitude, "longitude", "deg"},
    {Channel::Temperature, "temperature", "°C"},
    {Channel::LeftRightBalance, "left_right_balance", "%"},
    {Channel::LeftTorqueEffectiveness, "left_torque_effectiveness", "%"},
    {Channel::RightTorqueEffectiveness, "right_torque_effectiveness", "%"},
    {Channel::LeftPedalSmoothness, "left_pedal_smoothness", "%"},
    {Channel::RightPedalSmoothness, "right_pedal_smoothness", "%"},
    {Channel::VerticalOscillation, "vertical_oscillation", "mm"},
    {Channel::StanceTime, "stance_time", "ms"},
    {Channel::StanceTimePercent, "stance_time_percent", "%"},
    {Channel::StanceTimeBalance, "stance_time_balance", "%"},
    {Channel::VerticalRatio, "vertical_ratio", "%"},
    {Channel::StepLength, "step_length", "mm"},
    {Channel::Grade, "grade", "%"},
    {Channel::Resistance, "resistance", ""},
    {Channel::RespirationRate, "respiration_rate", "1/min"},
    {Channel::VerticalSpeed, "vertical_speed", "m/s"},
    {Channel::Calories, "calories", "kcal"},
    {Channel::GpsAccuracy, "gps_accuracy", "m"},
    {Channel::SmoothedHemoglobin, "smoothed_hemoglobin", "g/dL"},
    {Channel::MuscleOxygen, "muscle_oxygen", "%"},
    {Channel::CoreTemperature, "core_temperature", "°C"},
    {Channel::StrokeType, "stroke_type", ""},
    {Channel::CombinedPedalSmoothness, "combined_pedal_smoothness", "%"},
    {Channel::AccumulatedPower, "accumulated_power", "J"},
    {Channel::HemoglobinMinimum, "hemoglobin_minimum", "g/dL"},
    {Channel::HemoglobinMaximum, "hemoglobin_maximum", "g/dL"},
    {Channel::MuscleOxygenMinimum, "muscle_oxygen_minimum", "%"},
    {Channel::MuscleOxygenMaximum, "muscle_oxygen_maximum", "%"},
    {Channel::LeftPlatformOffset, "left_platform_offset", "mm"},
    {Channel::RightPlatformOffset, "right_platform_offset", "mm"},
    {Channel::LeftPowerPhaseStart, "left_power_phase_start", "deg"},
    {Channel::LeftPowerPhaseEnd, "left_power_phase_end", "deg"},
    {Channel::LeftPowerPeakStart, "left_power_peak_start", "deg"},
    {Channel::LeftPowerPeakEnd, "left_power_peak_end", "deg"},
    {Channel::RightPowerPhaseStart, "right_power_phase_start", "deg"},
    {Channel::RightPowerPhaseEnd, "right_power_phase_end", "deg"},
    {Channel::RightPowerPeakStart, "right_power_peak_start", "deg"},
    {Channel::RightPowerPeakEnd, "right_power_peak_end", "deg"},
    {Channel::MotorPower, "motor_power", "W"},
    {Channel::BatteryCharge, "battery_charge", "%"},
    {Channel::CycleLength, "cycle_length", "m"},
    {Channel::TotalCycles, "total_cycles", ""},
    {Channel::AbsolutePressure, "absolute_pressure", "Pa"},
    {Channel::Depth, "depth", "m"},
    {Channel::AscentRate, "ascent_rate", "m/s"},
    {Channel::CnsLoad, "cns_load", "%"},
    {Channel::NitrogenLoad, "nitrogen_load", "%"},
    {Channel::NoDecompressionTime, "no_decompression_time", "s"},
    {Channel::TimeToSurface, "time_to_surface", "s"},
    {Channel::NextStopDepth, "next_stop_depth", "m"},
    {Channel::NextStopTime, "next_stop_time", "s"},
    {Channel::Grit, "grit", ""},
    {Channel::Flow, "flow", ""},
    {Channel::Stress, "stress", ""},
    {Channel::BallSpeed, "ball_speed", "m/s"},
    {Channel::TimeFromCourse, "time_from_course", "s"},
    {Channel::AssistMode, "assist_mode", ""},
    {Channel::AssistLevel, "assist_level", "%"},
    {Channel::ActivityType, "activity_type", ""},
    {Channel::Developer, "developer", ""},
});

const Row& rowOf(Channel channel) {
    for (const Row& row : kRows) {
        if (row.channel == channel) {
            return row;
        }
    }
    return kRows.back(); // a number from a later version: treated as a developer's own
}

} // namespace

ChannelKey ChannelKey::developer(std::string name, std::string unit) {
    ChannelKey key;
    key.developerName = std::move(name);
    key.developerUnit = std::move(unit);
    return key;
}

std::string_view channelName(Channel channel) {
    return rowOf(channel).name;
}

std::optional<Channel> channelFromName(std::string_view name) {
    for (const Row& row : kRows) {
        if (row.name == name) {
            return row.channel;
        }
    }
    return std::nullopt;
}

std::string_view channelUnit(Channel channel) {
    return rowOf(channel).unit;
}

} // namespace ritm
