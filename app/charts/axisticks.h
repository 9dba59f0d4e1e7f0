// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace ritm::app {

/// A value axis: its ends and the round places between them.
struct ValueAxis {
    double low = 0;
    double high = 1;
    std::vector<double> ticks; ///< multiples of 1, 2, 2.5 or 5 times a power of ten, ascending
    double step = 1;           ///< between two ticks

    friend bool operator==(const ValueAxis&, const ValueAxis&) = default;
};

/// The axis for values of [low, high] with two to `count` (at least 3) ticks: a little air above and below,
/// so that the line does not run along the edge, but none below zero where nothing is negative.
[[nodiscard]] ValueAxis valueAxis(double low, double high, int count);

/// Round places in time (1, 2, 5, 10, 15, 30 s, min, h ...) inside [from, to] s, at most `count`.
[[nodiscard]] std::vector<double> timeTicks(double from, double to, int count);

} // namespace ritm::app
