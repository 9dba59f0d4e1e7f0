// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
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

} // namespace ritm
