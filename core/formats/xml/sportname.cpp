// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xml/sportname.h"

#include <array>
#include <utility>

namespace ritm::xml {

namespace {

/// The first word of a sport with a sub sport is the one that is written.
constexpr auto kWords = std::to_array<std::pair<std::string_view, SportName>>({
    {"biking", {Sport::Cycling}},
    {"bike", {Sport::Cycling}},
    {"ride", {Sport::Cycling}},
    {"cycle", {Sport::Cycling}},
    {"road_biking", {Sport::Cycling, SubSport::Road}},
    {"road_cycling", {Sport::Cycling, SubSport::Road}},
    {"mountain_biking", {Sport::Cycling, SubSport::Mountain}},
    {"mountain_bike", {Sport::Cycling, SubSport::Mountain}},
    {"mtb", {Sport::Cycling, SubSport::Mountain}},
    {"gravel_cycling", {Sport::Cycling, SubSport::Gravel}},
    {"gravel_ride", {Sport::Cycling, SubSport::Gravel}},
    {"indoor_cycling", {Sport::Cycling, SubSport::IndoorCycling}},
    {"virtual_ride", {Sport::Cycling, SubSport::Virtual}},
    {"virtual_cycling", {Sport::Cycling, SubSport::Virtual}},
    {"track_cycling", {Sport::Cycling, SubSport::TrackCycling}},
    {"cyclocross", {Sport::Cycling, SubSport::Cyclocross}},
    {"bmx", {Sport::Cycling, SubSport::Bmx}},
    {"e_bike_ride", {Sport::EBiking}},
    {"run", {Sport::Running}},
    {"jogging", {Sport::Running}},
    {"trail_running", {Sport::Running, SubSport::Trail}},
    {"trail_run", {Sport::Running, SubSport::Trail}},
    {"treadmill_running", {Sport::Running, SubSport::Treadmill}},
    {"treadmill", {Sport::Running, SubSport::Treadmill}},
    {"track_running", {Sport::Running, SubSport::Track}},
    {"street_running", {Sport::Running, SubSport::Street}},
    {"indoor_running", {Sport::Running, SubSport::IndoorRunning}},
    {"virtual_run", {Sport::Running, SubSport::Virtual}},
    {"ultra_run", {Sport::Running, SubSport::Ultra}},
    {"swim", {Sport::Swimming}},
    {"lap_swimming", {Sport::Swimming, SubSport::LapSwimming}},
    {"pool_swimming", {Sport::Swimming, SubSport::LapSwimming}},
    {"open_water_swimming", {Sport::Swimming, SubSport::OpenWater}},
    {"walk", {Sport::Walking}},
    {"speed_walking", {Sport::Walking, SubSport::SpeedWalking}},
    {"casual_walking", {Sport::Walking, SubSport::CasualWalking}},
    {"hike", {Sport::Hiking}},
    {"row", {Sport::Rowing}},
    {"indoor_rowing", {Sport::Rowing, SubSport::IndoorRowing}},
    {"skate_skiing", {Sport::CrossCountrySkiing, SubSport::SkateSkiing}},
    {"nordic_ski", {Sport::CrossCountrySkiing}},
    {"backcountry_skiing", {Sport::AlpineSkiing, SubSport::Backcountry}},
    {"resort_skiing", {Sport::AlpineSkiing, SubSport::Resort}},
    {"alpine_ski", {Sport::AlpineSkiing}},
    {"snowboard", {Sport::Snowboarding}},
    {"canoeing", {Sport::Paddling}},
    {"kayak", {Sport::Kayaking}},
    {"elliptical", {Sport::FitnessEquipment, SubSport::Elliptical}},
    {"stair_climbing", {Sport::FitnessEquipment, SubSport::StairClimbing}},
    {"strength_training", {Sport::Strength}},
    {"cardio", {Sport::Training, SubSport::CardioTraining}},
    {"yoga", {Sport::Yoga}},
    // Strava numbers its two oldest types.
    {"1", {Sport::Cycling}},
    {"9", {Sport::Running}},
});

std::string normalized(std::string_view text) {
    std::string out;
    for (const char c : text.substr(0, 40)) {
        if (c >= 'A' && c <= 'Z') {
            out += static_cast<char>(c - 'A' + 'a');
        } else {
            out += c == ' ' || c == '-' ? '_' : c;
        }
    }
    return out;
}

} // namespace

std::optional<SportName> sportFromText(std::string_view text) {
    const std::string word = normalized(text);
    for (const auto& [known, name] : kWords) {
        if (known == word) {
            return name;
        }
    }
    if (const auto sport = sportFromName(word)) {
        return SportName{*sport, SubSport::Generic};
    }
    return std::nullopt;
}

std::string sportText(SportName name) {
    if (name.subSport != SubSport::Generic) {
        for (const auto& [known, meaning] : kWords) {
            if (meaning == name) {
                return std::string(known);
            }
        }
    }
    return std::string(sportName(name.sport));
}

} // namespace ritm::xml
