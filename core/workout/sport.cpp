// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workout/sport.h"

#include <array>
#include <utility>

namespace ritm {

namespace {

template <class Value, std::size_t N>
constexpr std::string_view nameIn(const std::array<std::pair<Value, std::string_view>, N>& table,
                                  Value value) {
    for (const auto& [known, name] : table) {
        if (known == value) {
            return name;
        }
    }
    return table.front().second;
}

template <class Value, std::size_t N>
constexpr std::optional<Value> valueIn(const std::array<std::pair<Value, std::string_view>, N>& table,
                                       std::string_view name) {
    for (const auto& [value, known] : table) {
        if (known == name) {
            return value;
        }
    }
    return std::nullopt;
}

constexpr auto kSports = std::to_array<std::pair<Sport, std::string_view>>({
    {Sport::Other, "other"},
    {Sport::Running, "running"},
    {Sport::Cycling, "cycling"},
    {Sport::Swimming, "swimming"},
    {Sport::Walking, "walking"},
    {Sport::Hiking, "hiking"},
    {Sport::Rowing, "rowing"},
    {Sport::CrossCountrySkiing, "cross_country_skiing"},
    {Sport::AlpineSkiing, "alpine_skiing"},
    {Sport::Snowboarding, "snowboarding"},
    {Sport::Strength, "strength"},
    {Sport::Training, "training"},
    {Sport::Triathlon, "triathlon"},
    {Sport::Transition, "transition"},
    {Sport::Multisport, "multisport"},
    {Sport::Skating, "skating"},
    {Sport::Paddling, "paddling"},
    {Sport::Climbing, "climbing"},
    {Sport::Golf, "golf"},
    {Sport::Yoga, "yoga"},
    {Sport::EBiking, "e_biking"},
    {Sport::FitnessEquipment, "fitness_equipment"},
    {Sport::Basketball, "basketball"},
    {Sport::Soccer, "soccer"},
    {Sport::Tennis, "tennis"},
    {Sport::AmericanFootball, "american_football"},
    {Sport::Mountaineering, "mountaineering"},
    {Sport::Flying, "flying"},
    {Sport::Motorcycling, "motorcycling"},
    {Sport::Boating, "boating"},
    {Sport::Driving, "driving"},
    {Sport::HangGliding, "hang_gliding"},
    {Sport::HorsebackRiding, "horseback_riding"},
    {Sport::Hunting, "hunting"},
    {Sport::Fishing, "fishing"},
    {Sport::InlineSkating, "inline_skating"},
    {Sport::RockClimbing, "rock_climbing"},
    {Sport::Sailing, "sailing"},
    {Sport::IceSkating, "ice_skating"},
    {Sport::SkyDiving, "sky_diving"},
    {Sport::Snowshoeing, "snowshoeing"},
    {Sport::Snowmobiling, "snowmobiling"},
    {Sport::StandUpPaddleboarding, "stand_up_paddleboarding"},
    {Sport::Surfing, "surfing"},
    {Sport::Wakeboarding, "wakeboarding"},
    {Sport::WaterSkiing, "water_skiing"},
    {Sport::Kayaking, "kayaking"},
    {Sport::Rafting, "rafting"},
    {Sport::Windsurfing, "windsurfing"},
    {Sport::Kitesurfing, "kitesurfing"},
    {Sport::Tactical, "tactical"},
    {Sport::Jumpmaster, "jumpmaster"},
    {Sport::Boxing, "boxing"},
    {Sport::FloorClimbing, "floor_climbing"},
    {Sport::Baseball, "baseball"},
    {Sport::Diving, "diving"},
    {Sport::IntervalTraining, "hiit"},
    {Sport::Racket, "racket"},
    {Sport::WheelchairWalk, "wheelchair_push_walk"},
    {Sport::WheelchairRun, "wheelchair_push_run"},
    {Sport::Meditation, "meditation"},
    {Sport::DiscGolf, "disc_golf"},
    {Sport::Cricket, "cricket"},
    {Sport::Rugby, "rugby"},
    {Sport::Hockey, "hockey"},
    {Sport::Lacrosse, "lacrosse"},
    {Sport::Volleyball, "volleyball"},
    {Sport::WaterTubing, "water_tubing"},
    {Sport::Wakesurfing, "wakesurfing"},
});

constexpr auto kSubSports = std::to_array<std::pair<SubSport, std::string_view>>({
    {SubSport::Generic, "generic"},
    {SubSport::Treadmill, "treadmill"},
    {SubSport::Street, "street"},
    {SubSport::Trail, "trail"},
    {SubSport::Track, "track"},
    {SubSport::Spin, "spin"},
    {SubSport::IndoorCycling, "indoor_cycling"},
    {SubSport::Road, "road"},
    {SubSport::Mountain, "mountain"},
    {SubSport::Gravel, "gravel"},
    {SubSport::LapSwimming, "lap_swimming"},
    {SubSport::OpenWater, "open_water"},
    {SubSport::IndoorRowing, "indoor_rowing"},
    {SubSport::Virtual, "virtual"},
    {SubSport::Elliptical, "elliptical"},
    {SubSport::Cyclocross, "cyclocross"},
    {SubSport::TrackCycling, "track_cycling"},
    {SubSport::Downhill, "downhill"},
    {SubSport::Recumbent, "recumbent"},
    {SubSport::HandCycling, "hand_cycling"},
    {SubSport::IndoorSkiing, "indoor_skiing"},
    {SubSport::CardioTraining, "cardio_training"},
    {SubSport::IndoorWalking, "indoor_walking"},
    {SubSport::EBikeFitness, "e_bike_fitness"},
    {SubSport::Bmx, "bmx"},
    {SubSport::CasualWalking, "casual_walking"},
    {SubSport::SpeedWalking, "speed_walking"},
    {SubSport::StairClimbing, "stair_climbing"},
    {SubSport::FlexibilityTraining, "flexibility_training"},
    {SubSport::StrengthTraining, "strength_training"},
    {SubSport::WarmUp, "warm_up"},
    {SubSport::Match, "match"},
    {SubSport::Exercise, "exercise"},
    {SubSport::Challenge, "challenge"},
    {SubSport::MixedSurface, "mixed_surface"},
    {SubSport::Navigate, "navigate"},
    {SubSport::Map, "map"},
    {SubSport::SingleGasDiving, "single_gas_diving"},
    {SubSport::MultiGasDiving, "multi_gas_diving"},
    {SubSport::GaugeDiving, "gauge_diving"},
    {SubSport::ApneaDiving, "apnea_diving"},
    {SubSport::ApneaHunting, "apnea_hunting"},
    {SubSport::EBikeMountain, "e_bike_mountain"},
    {SubSport::Commuting, "commuting"},
    {SubSport::BikeToRunTransition, "bike_to_run_transition"},
    {SubSport::RunToBikeTransition, "run_to_bike_transition"},
    {SubSport::SwimToBikeTransition, "swim_to_bike_transition"},
    {SubSport::Backcountry, "backcountry"},
    {SubSport::Resort, "resort"},
    {SubSport::SkateSkiing, "skate_skiing"},
    {SubSport::Obstacle, "obstacle"},
    {SubSport::Breathing, "breathing"},
    {SubSport::Yoga, "yoga"},
    {SubSport::Pilates, "pilates"},
    {SubSport::IndoorRunning, "indoor_running"},
    {SubSport::Ultra, "ultra"},
    {SubSport::IndoorClimbing, "indoor_climbing"},
    {SubSport::Bouldering, "bouldering"},
    {SubSport::Whitewater, "whitewater"},
});

} // namespace

std::string_view sportName(Sport sport) {
    return nameIn(kSports, sport);
}

std::string_view subSportName(SubSport subSport) {
    return nameIn(kSubSports, subSport);
}

std::optional<Sport> sportFromName(std::string_view name) {
    return valueIn(kSports, name);
}

std::optional<SubSport> subSportFromName(std::string_view name) {
    return valueIn(kSubSports, name);
}

} // namespace ritm
