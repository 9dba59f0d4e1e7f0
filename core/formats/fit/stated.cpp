// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fit/stated.h"

#include "core/formats/fit/sport.h"
#include "core/formats/fit/summaryfields.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ritm::fit {

namespace {

constexpr double kEpoch = 631065600;
constexpr std::size_t kMaximumElements = 64;
constexpr std::uint8_t kStartTime = 2;
constexpr std::uint8_t kSport = 5;
constexpr std::uint8_t kSubSport = 6;

/// Names of the small enumerations of a session: field, number, name.
struct Named {
    std::uint8_t field;
    std::uint8_t number;
    std::string_view name;
};
constexpr auto kNamed = std::to_array<Named>({
    {0, 0, "timer"},
    {0, 3, "workout"},
    {0, 4, "workout_step"},
    {0, 5, "power_down"},
    {0, 6, "power_up"},
    {0, 7, "off_course"},
    {0, 8, "session"},
    {0, 9, "lap"},
    {0, 10, "course_point"},
    {0, 11, "battery"},
    {0, 12, "virtual_partner_pace"},
    {0, 13, "hr_high_alert"},
    {0, 14, "hr_low_alert"},
    {0, 15, "speed_high_alert"},
    {0, 16, "speed_low_alert"},
    {0, 17, "cad_high_alert"},
    {0, 18, "cad_low_alert"},
    {0, 19, "power_high_alert"},
    {0, 20, "power_low_alert"},
    {0, 21, "recovery_hr"},
    {0, 22, "battery_low"},
    {0, 23, "time_duration_alert"},
    {0, 24, "distance_duration_alert"},
    {0, 25, "calorie_duration_alert"},
    {0, 26, "activity"},
    {0, 27, "fitness_equipment"},
    {0, 28, "length"},
    {0, 32, "user_marker"},
    {0, 33, "sport_point"},
    {0, 36, "calibration"},
    {0, 42, "front_gear_change"},
    {0, 43, "rear_gear_change"},
    {0, 44, "rider_position_change"},
    {0, 45, "elev_high_alert"},
    {0, 46, "elev_low_alert"},
    {0, 47, "comm_timeout"},
    {0, 54, "auto_activity_detect"},
    {0, 56, "dive_alert"},
    {0, 57, "dive_gas_switched"},
    {0, 71, "tank_pressure_reserve"},
    {0, 72, "tank_pressure_critical"},
    {0, 73, "tank_lost"},
    {0, 75, "radar_threat_alert"},
    {0, 76, "tank_battery_low"},
    {0, 81, "tank_pod_connected"},
    {0, 82, "tank_pod_disconnected"},
    {1, 0, "start"},
    {1, 1, "stop"},
    {1, 2, "consecutive_depreciated"},
    {1, 3, "marker"},
    {1, 4, "stop_all"},
    {1, 5, "begin_depreciated"},
    {1, 6, "end_depreciated"},
    {1, 7, "end_all_depreciated"},
    {1, 8, "stop_disable"},
    {1, 9, "stop_disable_all"},
    {28, 0, "activity_end"},
    {28, 1, "manual"},
    {28, 2, "auto_multi_sport"},
    {28, 3, "fitness_equipment"},
    {43, 0, "freestyle"},
    {43, 1, "backstroke"},
    {43, 2, "breaststroke"},
    {43, 3, "butterfly"},
    {43, 4, "drill"},
    {43, 5, "mixed"},
    {43, 6, "im"},
    {43, 7, "im_by_round"},
    {43, 8, "rimo"},
    {46, 0, "metric"},
    {46, 1, "statute"},
    {46, 2, "nautical"},
});

/// The name of an enumeration's value; empty where it has none.
std::string nameOf(std::uint8_t field, std::uint32_t number) {
    if (field == kSport || field == kSubSport) {
        return std::string(field == kSport ? profileSportName(number) : profileSubSportName(number));
    }
    const auto at = std::ranges::find_if(
        kNamed, [&](const Named& row) { return row.field == field && row.number == number; });
    return std::string(at == kNamed.end() ? std::string_view{} : at->name);
}

std::optional<StatedField> stated(const MessageView& view, const FieldDefinition& field,
                                  const FieldFacts& facts) {
    StatedField out{std::string(facts.name), 0.0};
    if (field.type == BaseType::String) {
        out.value = view.text(field.number);
        return std::get<std::string>(out.value).empty() ? std::nullopt : std::optional(std::move(out));
    }
    if (const auto raw = view.raw(field.number)) {
        if (std::string name = nameOf(field.number, *raw); !name.empty()) {
            out.value = std::move(name);
            return out;
        }
    }
    std::vector<double> values;
    for (std::size_t i = 0; i < std::min(view.count(field.number), kMaximumElements); ++i) {
        if (const auto value = view.number(field.number, i)) {
            const bool time = field.number == kTimestampField || field.number == kStartTime;
            values.push_back(time ? *value + kEpoch : *value);
        }
    }
    if (values.empty()) {
        return std::nullopt;
    }
    if (values.size() == 1) {
        out.value = values.front();
    } else {
        out.value = std::move(values);
    }
    return out;
}

} // namespace

std::vector<StatedField> statedSession(const MessageView& view) {
    std::vector<StatedField> out;
    for (const FieldDefinition& field : view.definition().fields) {
        const FieldFacts* facts = findField(view.definition().profile, field.number);
        if (!field.readable || facts == nullptr) {
            continue;
        }
        auto value = stated(view, field, *facts);
        if (!value) {
            continue;
        }
        const auto wide = std::ranges::find(kSessionWideFields, field.number, &WideField::narrow);
        if (wide != kSessionWideFields.end() && !view.number(wide->wide)) {
            const FieldFacts* target = findField(view.definition().profile, wide->wide);
            out.push_back({std::string(target->name), value->value});
        }
        out.push_back(std::move(*value));
    }
    return out;
}

} // namespace ritm::fit
