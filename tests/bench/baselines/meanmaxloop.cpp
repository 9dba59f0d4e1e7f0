// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/baselines/meanmaxloop.h"

#include <algorithm>
#include <cstdint>

namespace ritm::baselines {

std::vector<double> meanMaximalLoop(std::span<const double> watts) {
    std::vector<std::int32_t> prefix(watts.size() + 1);
    for (std::size_t i = 0; i < watts.size(); ++i) {
        prefix[i + 1] = prefix[i] + static_cast<std::int32_t>(watts[i]);
    }
    std::vector<double> curve(watts.size());
    for (std::size_t duration = 1; duration <= watts.size(); ++duration) {
        std::int32_t best = 0;
        for (std::size_t i = 0; i + duration < prefix.size(); ++i) {
            best = std::max(best, prefix[i + duration] - prefix[i]);
        }
        curve[duration - 1] = static_cast<double>(best) / static_cast<double>(duration);
    }
    return curve;
}

} // namespace ritm::baselines
