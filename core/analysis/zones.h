// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/grid.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ritm {

/// A published set of zones: lower bounds as parts of a reference value, the first zone starting at zero.
struct ZoneModel {
    std::string_view id;
    std::string_view reference; ///< "threshold_power", "max_heart_rate", "threshold_heart_rate",
                                ///< "heart_rate_reserve", "threshold_speed"
    std::string_view source;
    std::vector<double> bounds; ///< where the second, third, ... zone starts, ascending
    std::optional<Sport> sport; ///< made for this one alone
};

/// All models that Ritm knows.
[[nodiscard]] const std::vector<ZoneModel>& zoneModels();
/// The model of that id, or null.
[[nodiscard]] const ZoneModel* findZoneModel(std::string_view id);

/// Seconds in each zone (bounds.size() + 1 of them). A value on a bound belongs to the upper zone; absent
/// seconds to none. One value a second.
[[nodiscard]] std::vector<double> secondsInZones(std::span<const double> values,
                                                 std::span<const double> bounds);
/// The model's bounds for a reference value; for the heart rate reserve also with the resting rate.
[[nodiscard]] std::vector<double> boundsOf(const ZoneModel& model, double reference, double rest = 0);

/// What zones are made from: the references of the models, and bounds of the athlete's own.
struct ZoneBasis {
    std::optional<Watts> thresholdPower;
    std::optional<BeatsPerMinute> restHeartRate;
    std::optional<BeatsPerMinute> maximumHeartRate;
    std::optional<BeatsPerMinute> thresholdHeartRate;
    std::optional<MetersPerSecond> thresholdSpeed;
    std::vector<double> ownPowers;     ///< W, ascending
    std::vector<double> ownHeartRates; ///< bpm, ascending
    std::vector<double> ownSpeeds;     ///< m/s, ascending
};

/// One division of a stretch.
struct ZoneTimes {
    std::string_view model;      ///< of a ZoneModel; or "own_power", "own_heart_rate", "own_speed"
    std::vector<double> bounds;  ///< in W, bpm or m/s
    std::vector<double> seconds; ///< bounds.size() + 1
};

/// The stretch divided by every model that suits its sport and whose reference is known, and by own bounds.
/// Only recorded seconds with a value count; of heart rate those above zero; of a pool the lengths swum, each
/// with its own speed.
[[nodiscard]] std::vector<ZoneTimes> timesInZones(SecondGrid& grid, const ZoneBasis& basis);

} // namespace ritm
