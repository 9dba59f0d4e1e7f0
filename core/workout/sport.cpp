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
