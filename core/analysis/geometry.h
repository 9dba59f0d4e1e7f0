// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

namespace ritm {

inline constexpr double kEarthRadius = 6'371'008.8; ///< m, the mean one

/// A place on earth, WGS 84.
struct Position {
    double latitude = 0;  ///< degrees north
    double longitude = 0; ///< degrees east
    friend bool operator==(const Position&, const Position&) = default;
};

/// Along the surface of a sphere of the earth's mean radius, 6371.0088 km; within 0.6 % of the ellipsoid.
/// Source: haversine formula, Sinnott, Sky and Telescope 68 (1984) 159.
[[nodiscard]] Meters surfaceDistance(Position from, Position to);

} // namespace ritm
