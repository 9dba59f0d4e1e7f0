// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace ritm::app {

/// Round places on an axis: multiples of 1, 2 or 5 times a power of ten, about `count` of them, that cover
/// [low, high]. At least two; [low, low] is widened first.
[[nodiscard]] std::vector<double> roundTicks(double low, double high, int count);

/// Round places in time (1, 2, 5, 10, 15, 30 s, min, h ...) inside [from, to] s, at most `count`.
[[nodiscard]] std::vector<double> timeTicks(double from, double to, int count);

} // namespace ritm::app
