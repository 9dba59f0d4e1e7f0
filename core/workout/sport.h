// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace ritm {

/// What the athlete did. The numbers are stored: never change one, only add.
enum class Sport : std::uint8_t {
    Other = 0,
    Running = 1,
    Cycling = 2,
    Swimming = 3,
    Walking = 4,
    Hiking = 5,
    Rowing = 6,
    CrossCountrySkiing = 7,
    AlpineSkiing = 8,
    Snowboarding = 9,
    Strength = 10,
    Training = 11,
    Triathlon = 12,
    Transition = 13,
    Multisport = 14,
    Skating = 15,
    Paddling = 16,
    Climbing = 17,
    Golf = 18,
    Yoga = 19,
};

/// Where or on what; refines a Sport. The numbers are stored: never change one, only add.
enum class SubSport : std::uint8_t {
    Generic = 0,
    Treadmill = 1,
    Street = 2,
    Trail = 3,
    Track = 4,
    Spin = 5,
    IndoorCycling = 6,
    Road = 7,
    Mountain = 8,
    Gravel = 9,
    LapSwimming = 10,
    OpenWater = 11,
    IndoorRowing = 12,
    Virtual = 13,
    Elliptical = 14,
    Cyclocross = 15,
    TrackCycling = 16,
};

/// Stable lowercase names with underscores ("cross_country_skiing"), for files and wires; not for people.
[[nodiscard]] std::string_view sportName(Sport sport);
[[nodiscard]] std::string_view subSportName(SubSport subSport);
[[nodiscard]] std::optional<Sport> sportFromName(std::string_view name);
[[nodiscard]] std::optional<SubSport> subSportFromName(std::string_view name);

} // namespace ritm
