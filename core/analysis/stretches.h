// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ritm {

/// A climb, in seconds of the grid.
struct Climb {
    std::size_t start = 0;
    std::size_t end = 0;
    Meters length;
    Meters gain;

    /// Mean gradient, a fraction.
    [[nodiscard]] double gradient() const { return length.value > 0 ? gain / length : 0; }
    friend bool operator==(const Climb&, const Climb&) = default;
};

/// Every stretch that rises by at least `least` metres at 3 % or more on the whole and is not broken by a
/// descent of 10 m or a fifth of what it has gained. One value a second, absent ones passed over.
[[nodiscard]] std::vector<Climb> findClimbs(std::span<const double> altitude,
                                            std::span<const double> distance, Meters least = Meters(20));

/// A stretch of steady effort.
struct Interval {
    std::size_t start = 0;
    std::size_t end = 0;
    double mean = 0;
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Work intervals: stretches of at least `shortest` seconds whose 10 s mean stays at or above the bound, with
/// breaks of up to 5 s bridged. One value a second.
[[nodiscard]] std::vector<Interval> findIntervals(std::span<const double> values, double bound,
                                                  std::size_t shortest = 20);

/// Gradient of each second, a fraction, over 60 m of way (30 before and after), within +-0.45; zero where the
/// way is too short to tell.
[[nodiscard]] std::vector<double> gradients(std::span<const double> altitude,
                                            std::span<const double> distance);

} // namespace ritm
