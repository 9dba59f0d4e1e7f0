// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/profile.h"

#include "core/formats/fit/summaryfields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>
#include <utility>

namespace ritm::fit {

namespace {

constexpr auto kFileIdFields = std::to_array<FieldFacts>({{0, "type"},
                                                          {1, "manufacturer"},
                                                          {2, "product"},
                                                          {3, "serial_number"},
                                                          {4, "time_created"},
                                                          {8, "product_name"}});
constexpr auto kSportFields = std::to_array<FieldFacts>({{0, "sport"}, {1, "sub_sport"}, {3, "name"}});
constexpr auto kRecordFields = std::to_array<FieldFacts>({
    {0, "position_lat", 1, 0, "semicircles", Channel::Latitude},
    {1, "position_long", 1, 0, "semicircles", Channel::Longitude},
    {2, "altitude", 5, 500, "m"},
    {3, "heart_rate", 1, 0, "bpm", Channel::HeartRate},
    {4, "cadence", 1, 0, "rpm", Channel::Cadence},
    {5, "distance", 100, 0, "m", Channel::Distance},
    {6, "speed", 1000, 0, "m/s"},
    {7, "power", 1, 0, "W", Channel::Power},
    {8, "compressed_speed_distance"},
    {9, "grade", 100, 0, "%", Channel::Grade},
    {10, "resistance", 1, 0, "", Channel::Resistance},
    {11, "time_from_course", 1000, 0, "s", Channel::TimeFromCourse},
    {12, "cycle_length", 100, 0, "m", Channel::CycleLength},
    {13, "temperature", 1, 0, "C", Channel::Temperature},
    {17, "speed_1s", 16, 0, "m/s"},
    {18, "cycles", 1, 0, ""},
    {19, "total_cycles", 1, 0, "", Channel::TotalCycles},
    {28, "compressed_accumulated_power", 1, 0, "W"},
    {29, "accumulated_power", 1, 0, "W", Channel::AccumulatedPower},
    {30, "left_right_balance", 1, 0, "%", Channel::LeftRightBalance},
    {31, "gps_accuracy", 1, 0, "m", Channel::GpsAccuracy},
    {32, "vertical_speed", 1000, 0, "m/s", Channel::VerticalSpeed},
    {33, "calories", 1, 0, "kcal", Channel::Calories},
    {39, "vertical_oscillation", 10, 0, "mm", Channel::VerticalOscillation},
    {40, "stance_time_percent", 100, 0, "%", Channel::StanceTimePercent},
    {41, "stance_time", 10, 0, "ms", Channel::StanceTime},
    {42, "activity_type", 1, 0, "", Channel::ActivityType},
    {43, "left_torque_effectiveness", 2, 0, "%", Channel::LeftTorqueEffectiveness},
    {44, "right_torque_effectiveness", 2, 0, "%", Channel::RightTorqueEffectiveness},
    {45, "left_pedal_smoothness", 2, 0, "%", Channel::LeftPedalSmoothness},
    {46, "right_pedal_smoothness", 2, 0, "%", Channel::RightPedalSmoothness},
    {47, "combined_pedal_smoothness", 2, 0, "%", Channel::CombinedPedalSmoothness},
    {48, "time128", 128, 0, "s"},
    {49, "stroke_type", 1, 0, "", Channel::StrokeType},
    {50, "zone", 1, 0, ""},
    {51, "ball_speed", 100, 0, "m/s", Channel::BallSpeed},
    {52, "cadence256", 256, 0, "rpm"},
    {53, "fractional_cadence", 128, 0, "rpm"},
    {54, "total_hemoglobin_conc", 100, 0, "g/dL", Channel::SmoothedHemoglobin},
    {55, "total_hemoglobin_conc_min", 100, 0, "g/dL", Channel::HemoglobinMinimum},
    {56, "total_hemoglobin_conc_max", 100, 0, "g/dL", Channel::HemoglobinMaximum},
    {57, "saturated_hemoglobin_percent", 10, 0, "%", Channel::MuscleOxygen},
    {58, "saturated_hemoglobin_percent_min", 10, 0, "%", Channel::MuscleOxygenMinimum},
    {59, "saturated_hemoglobin_percent_max", 10, 0, "%", Channel::MuscleOxygenMaximum},
    {62, "device_index"},
    {67, "left_pco", 1, 0, "mm", Channel::LeftPlatformOffset},
    {68, "right_pco", 1, 0, "mm", Channel::RightPlatformOffset},
    {69, "left_power_phase", 0.7111111, 0, "deg", Channel::LeftPowerPhaseStart},
    {70, "left_power_phase_peak", 0.7111111, 0, "deg", Channel::LeftPowerPeakStart},
    {71, "right_power_phase", 0.7111111, 0, "deg", Channel::RightPowerPhaseStart},
    {72, "right_power_phase_peak", 0.7111111, 0, "deg", Channel::RightPowerPeakStart},
    {73, "enhanced_speed", 1000, 0, "m/s", Channel::Speed},
    {78, "enhanced_altitude", 5, 500, "m", Channel::Altitude},
    {81, "battery_soc", 2, 0, "%", Channel::BatteryCharge},
    {82, "motor_power", 1, 0, "W", Channel::MotorPower},
    {83, "vertical_ratio", 100, 0, "%", Channel::VerticalRatio},
    {84, "stance_time_balance", 100, 0, "%", Channel::StanceTimeBalance},
    {85, "step_length", 10, 0, "mm", Channel::StepLength},
    {87, "cycle_length16", 100, 0, "m"},
    {91, "absolute_pressure", 1, 0, "Pa", Channel::AbsolutePressure},
    {92, "depth", 1000, 0, "m", Channel::Depth},
    {93, "next_stop_depth", 1000, 0, "m", Channel::NextStopDepth},
    {94, "next_stop_time", 1, 0, "s", Channel::NextStopTime},
    {95, "time_to_surface", 1, 0, "s", Channel::TimeToSurface},
    {96, "ndl_time", 1, 0, "s", Channel::NoDecompressionTime},
    {97, "cns_load", 1, 0, "%", Channel::CnsLoad},
    {98, "n2_load", 1, 0, "%", Channel::NitrogenLoad},
    {99, "respiration_rate", 1, 0, "1/min"},
    {108, "enhanced_respiration_rate", 100, 0, "1/min", Channel::RespirationRate},
    {114, "grit", 1, 0, "", Channel::Grit},
    {115, "flow", 1, 0, "", Channel::Flow},
    {116, "current_stress", 100, 0, "", Channel::Stress},
    {117, "ebike_travel_range", 1, 0, "km"},
    {118, "ebike_battery_level", 1, 0, "%"},
    {119, "ebike_assist_mode", 1, 0, "", Channel::AssistMode},
    {120, "ebike_assist_level_percent", 1, 0, "%", Channel::AssistLevel},
    {123, "air_time_remaining", 1, 0, "s"},
    {124, "pressure_sac", 100, 0, "bar/min"},
    {125, "volume_sac", 100, 0, "L/min"},
    {126, "rmv", 100, 0, "L/min"},
    {127, "ascent_rate", 1000, 0, "m/s", Channel::AscentRate},
    {129, "po2", 100, 0, "%"},
    {139, "core_temperature", 100, 0, "C", Channel::CoreTemperature},
    {253, "timestamp", 1, 0, "s"},
});
constexpr auto kEventFields = std::to_array<FieldFacts>({{0, "event"}, {1, "event_type"}});
constexpr auto kDeviceInfoFields = std::to_array<FieldFacts>({{0, "device_index"},
                                                              {2, "manufacturer"},
                                                              {3, "serial_number"},
                                                              {4, "product"},
                                                              {5, "software_version", 100},
                                                              {27, "product_name"}});
constexpr auto kCoursePointFields = std::to_array<FieldFacts>({{1, "timestamp"},
                                                               {2, "position_lat", 1, 0, "semicircles"},
                                                               {3, "position_long", 1, 0, "semicircles"},
                                                               {4, "distance", 100, 0, "m"},
                                                               {5, "type"},
                                                               {6, "name"}});
constexpr auto kActivityFields = std::to_array<FieldFacts>({{5, "local_timestamp"}});
constexpr auto kHrvFields = std::to_array<FieldFacts>({{0, "time", 1000, 0, "s"}});
constexpr auto kLengthFields = std::to_array<FieldFacts>({{2, "start_time"},
                                                          {3, "total_elapsed_time", 1000, 0, "s"},
                                                          {4, "total_timer_time", 1000, 0, "s"},
                                                          {5, "total_strokes"},
                                                          {7, "swim_stroke"},
                                                          {12, "length_type"}});
constexpr auto kHeartRateFields = std::to_array<FieldFacts>({{0, "fractional_timestamp", 32768, 0, "s"},
                                                             {1, "time256", 256, 0, "s"},
                                                             {6, "filtered_bpm"},
                                                             {9, "event_timestamp", 1024, 0, "s"},
                                                             {10, "event_timestamp_12"}});

/// Fields of records that are read as (part of) another: narrow forms, fractions and running counts.
constexpr std::array<std::uint8_t, 8> kParts{2, 6, 8, 18, 28, 53, 99, kTimestampField};

/// A message without fields here is known by name and counted; its bytes are stepped over.
constexpr auto kMessages = std::to_array<MessageProfile>({
    {0, "file_id", kFileIdFields},
    {1, "capabilities", {}},
    {2, "device_settings", {}},
    {3, "user_profile", {}},
    {4, "hrm_profile", {}},
    {5, "sdm_profile", {}},
    {6, "bike_profile", {}},
    {7, "zones_target", {}},
    {8, "hr_zone", {}},
    {9, "power_zone", {}},
    {10, "met_zone", {}},
    {12, "sport", kSportFields},
    {13, "training_settings", {}},
    {15, "goal", {}},
    {18, "session", kSessionFields},
    {19, "lap", kLapFields},
    {20, "record", kRecordFields},
    {21, "event", kEventFields},
    {23, "device_info", kDeviceInfoFields},
    {26, "workout", {}},
    {27, "workout_step", {}},
    {28, "schedule", {}},
    {30, "weight_scale", {}},
    {31, "course", {}},
    {32, "course_point", kCoursePointFields},
    {33, "totals", {}},
    {34, "activity", kActivityFields},
    {35, "software", {}},
    {37, "file_capabilities", {}},
    {38, "mesg_capabilities", {}},
    {39, "field_capabilities", {}},
    {49, "file_creator", {}},
    {51, "blood_pressure", {}},
    {53, "speed_zone", {}},
    {55, "monitoring", {}},
    {72, "training_file", {}},
    {78, "hrv", kHrvFields},
    {80, "ant_rx", {}},
    {81, "ant_tx", {}},
    {82, "ant_channel_id", {}},
    {101, "length", kLengthFields},
    {103, "monitoring_info", {}},
    {104, "battery", {}},
    {105, "pad", {}},
    {106, "slave_device", {}},
    {127, "connectivity", {}},
    {128, "weather_conditions", {}},
    {129, "weather_alert", {}},
    {131, "cadence_zone", {}},
    {132, "hr", kHeartRateFields},
    {142, "segment_lap", {}},
    {145, "memo_glob", {}},
    {148, "segment_id", {}},
    {149, "segment_leaderboard_entry", {}},
    {150, "segment_point", {}},
    {151, "segment_file", {}},
    {158, "workout_session", {}},
    {159, "watchface_settings", {}},
    {160, "gps_metadata", {}},
    {161, "camera_event", {}},
    {162, "timestamp_correlation", {}},
    {164, "gyroscope_data", {}},
    {165, "accelerometer_data", {}},
    {167, "three_d_sensor_calibration", {}},
    {169, "video_frame", {}},
    {174, "obdii_data", {}},
    {177, "nmea_sentence", {}},
    {178, "aviation_attitude", {}},
    {184, "video", {}},
    {185, "video_title", {}},
    {186, "video_description", {}},
    {187, "video_clip", {}},
    {188, "ohr_settings", {}},
    {200, "exd_screen_configuration", {}},
    {201, "exd_data_field_configuration", {}},
    {202, "exd_data_concept_configuration", {}},
    {206, "field_description", {}},
    {207, "developer_data_id", {}},
    {208, "magnetometer_data", {}},
    {209, "barometer_data", {}},
    {210, "one_d_sensor_calibration", {}},
    {211, "monitoring_hr_data", {}},
    {216, "time_in_zone", {}},
    {225, "set", {}},
    {227, "stress_level", {}},
    {229, "max_met_data", {}},
    {258, "dive_settings", {}},
    {259, "dive_gas", {}},
    {262, "dive_alarm", {}},
    {264, "exercise_title", {}},
    {268, "dive_summary", {}},
    {269, "spo2_data", {}},
    {275, "sleep_level", {}},
    {285, "jump", {}},
    {289, "aad_accel_features", {}},
    {290, "beat_intervals", {}},
    {297, "respiration_rate", {}},
    {302, "hsa_accelerometer_data", {}},
    {304, "hsa_step_data", {}},
    {305, "hsa_spo2_data", {}},
    {306, "hsa_stress_data", {}},
    {307, "hsa_respiration_data", {}},
    {308, "hsa_heart_rate_data", {}},
    {312, "split", {}},
    {313, "split_summary", {}},
    {314, "hsa_body_battery_data", {}},
    {315, "hsa_event", {}},
    {317, "climb_pro", {}},
    {319, "tank_update", {}},
    {323, "tank_summary", {}},
    {346, "sleep_assessment", {}},
    {370, "hrv_status_summary", {}},
    {371, "hrv_value", {}},
    {372, "raw_bbi", {}},
    {375, "device_aux_battery_info", {}},
    {376, "hsa_gyroscope_data", {}},
    {387, "chrono_shot_session", {}},
    {388, "chrono_shot_data", {}},
    {389, "hsa_configuration_data", {}},
    {393, "dive_apnea_alarm", {}},
    {398, "skin_temp_overnight", {}},
    {409, "hsa_wrist_temperature_data", {}},
    {412, "nap_event", {}},
    {470, "sleep_disruption_severity_period", {}},
    {471, "sleep_disruption_overnight_severity", {}},
});

constexpr auto kManufacturers = std::to_array<std::pair<std::uint16_t, std::string_view>>({
    {1, "garmin"},
    {6, "srm"},
    {7, "quarq"},
    {9, "saris"},
    {15, "dynastream"},
    {16, "timex"},
    {23, "suunto"},
    {32, "wahoo_fitness"},
    {38, "osynce"},
    {40, "concept2"},
    {41, "shimano"},
    {45, "xplova"},
    {48, "pioneer"},
    {51, "4iiiis"},
    {60, "rotor"},
    {63, "specialized"},
    {67, "bkool"},
    {68, "cateye"},
    {69, "stages_cycling"},
    {70, "sigmasport"},
    {71, "tomtom"},
    {73, "wattbike"},
    {76, "moxy"},
    {77, "ciclosport"},
    {85, "woodway"},
    {86, "elite"},
    {89, "tacx"},
    {95, "stryd"},
    {96, "icg"},
    {99, "look"},
    {107, "magene"},
    {108, "giant_manufacturing_co"},
    {111, "technogym"},
    {112, "bryton_sensors"},
    {115, "igpsport"},
    {116, "thinkrider"},
    {118, "waterrower"},
    {119, "orangetheory"},
    {123, "polar_electro"},
    {132, "cycplus"},
    {135, "coospo"},
    {142, "tag_heuer"},
    {255, "development"},
    {258, "lezyne"},
    {260, "zwift"},
    {263, "favero_electronics"},
    {265, "strava"},
    {267, "bryton"},
    {268, "sram"},
    {281, "trainer_road"},
    {282, "the_sufferfest"},
    {284, "virtualtraining"},
    {289, "hammerhead"},
    {294, "coros"},
    {303, "greenteg"},
    {305, "whoop"},
    {307, "onelap"},
    {309, "form"},
    {310, "decathlon"},
    {331, "mywhoosh"},
    {334, "darad_innovation_corporation"},
    {337, "runna"},
    {339, "zepp"},
    {340, "peloton"},
    {348, "huawei"},
});

constexpr auto kFileTypes = std::to_array<std::pair<std::uint8_t, std::string_view>>({
    {1, "device"},
    {2, "settings"},
    {3, "sport"},
    {4, "activity"},
    {5, "workout"},
    {6, "course"},
    {7, "schedules"},
    {9, "weight"},
    {10, "totals"},
    {11, "goals"},
    {14, "blood_pressure"},
    {15, "monitoring_a"},
    {20, "activity_summary"},
    {28, "monitoring_daily"},
    {32, "monitoring_b"},
    {34, "segment"},
    {35, "segment_list"},
});

} // namespace

const MessageProfile* findMessage(std::uint16_t number) {
    const auto at = std::ranges::lower_bound(kMessages, number, {}, &MessageProfile::number);
    return at != kMessages.end() && at->number == number ? &*at : nullptr;
}

const FieldFacts* findField(const MessageProfile* profile, std::uint8_t number) {
    if (profile == nullptr) {
        return nullptr;
    }
    const auto at = std::ranges::find(profile->fields, number, &FieldFacts::number);
    return at == profile->fields.end() ? nullptr : &*at;
}

const FieldFacts* findField(const MessageProfile* profile, std::string_view name) {
    if (profile == nullptr) {
        return nullptr;
    }
    const auto at = std::ranges::find(profile->fields, name, &FieldFacts::name);
    return at == profile->fields.end() ? nullptr : &*at;
}

std::optional<std::uint8_t> recordFieldOf(const ChannelKey& key) {
    const MessageProfile* record = findMessage(message::kRecord);
    std::string_view name = key.developerName;
    if (name == kUnknownSideBalance && key.developerUnit == kUnknownSideUnit) {
        return findField(record, "left_right_balance")->number;
    }
    if (const FieldFacts* facts = findField(record, name)) {
        const bool itself = !facts->channel && std::ranges::find(kParts, facts->number) == kParts.end();
        return itself && facts->unit == key.developerUnit ? std::optional(facts->number) : std::nullopt;
    }
    constexpr std::string_view kStart = "unknown_";
    if (!name.starts_with(kStart) || !key.developerUnit.empty()) {
        return std::nullopt;
    }
    name.remove_prefix(kStart.size());
    std::uint8_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    const bool whole = error == std::errc() && end == name.data() + name.size();
    return whole && number < 250 && findField(record, number) == nullptr ? std::optional(number)
                                                                         : std::nullopt;
}

std::string_view manufacturerName(std::uint16_t number) {
    const auto at = std::ranges::find(kManufacturers, number, [](const auto& row) { return row.first; });
    return at == kManufacturers.end() ? std::string_view{} : at->second;
}

std::optional<std::uint16_t> manufacturerNumber(std::string_view name) {
    const auto at = std::ranges::find(kManufacturers, name, [](const auto& row) { return row.second; });
    return at == kManufacturers.end() ? std::nullopt : std::optional(at->first);
}

std::string_view fileTypeName(std::uint8_t number) {
    const auto at = std::ranges::find(kFileTypes, number, [](const auto& row) { return row.first; });
    return at == kFileTypes.end() ? std::string_view{} : at->second;
}

} // namespace ritm::fit
