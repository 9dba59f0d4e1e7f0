// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axisticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ritm::app {

std::vector<double> roundTicks(double low, double high, int count) {
    if (!std::isfinite(low) || !std::isfinite(high))
        return {0, 1};
    if (high < low)
        std::swap(low, high);
    if (high - low < 1e-9 * std::max(1.0, std::abs(low)))
        high = low + std::max(1.0, std::abs(low) * 0.1);
    const double rough = (high - low) / std::max(1, count);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    std::vector<double> ticks;
    const double first = std::floor(low / step + 1e-9);
    const double last = std::ceil(high / step - 1e-9);
    for (double tick = first; tick <= last; tick += 1)
        ticks.push_back(tick * step);
    return ticks;
}

std::vector<double> timeTicks(double from, double to, int count) {
    constexpr std::array kSteps = {1.0,   2.0,   5.0,    10.0,   15.0,   30.0,    60.0,    120.0,  300.0,
                                   600.0, 900.0, 1800.0, 3600.0, 7200.0, 14400.0, 21600.0, 43200.0};
    if (!(to > from) || !std::isfinite(to - from) || count < 1)
        return {};
    double step = 86400;
    for (const double candidate : kSteps) {
        if ((to - from) / candidate <= count) {
            step = candidate;
            break;
        }
    }
    if ((to - from) / step > count)
        step *= std::ceil((to - from) / step / count);
    std::vector<double> ticks;
    for (double tick = std::ceil(from / step - 1e-9); tick * step <= to; tick += 1)
        ticks.push_back(tick * step);
    return ticks;
}

} // namespace ritm::app
