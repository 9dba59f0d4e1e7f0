// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ritm {

Meters surfaceDistance(Position from, Position to) {
    constexpr double kRadians = std::numbers::pi / 180;
    const double north = std::sin((to.latitude - from.latitude) * kRadians / 2);
    const double east = std::sin((to.longitude - from.longitude) * kRadians / 2);
    const double h =
        north * north + std::cos(from.latitude * kRadians) * std::cos(to.latitude * kRadians) * east * east;
    return Meters(2 * kEarthRadius * std::asin(std::min(1.0, std::sqrt(h))));
}

} // namespace ritm
