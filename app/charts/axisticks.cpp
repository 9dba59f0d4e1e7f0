// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axisticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ritm::app {

namespace {

/// Part of the range that is left free at either end.
constexpr double kAir = 0.08;

double roundStep(double least) {
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

std::vector<double> multiples(double low, double high, double step) {
    std::vector<double> ticks;
    const double last = std::floor(high / step + 1e-9);
    for (double tick = std::ceil(low / step - 1e-9); tick <= last; tick += 1)
        ticks.push_back(tick * step);
    return ticks;
}

} // namespace

ValueAxis valueAxis(double low, double high, int count) {
    if (!std::isfinite(low) || !std::isfinite(high))
        return {0, 1, {0, 1}, 1};
    if (high < low)
        std::swap(low, high);
    if (high - low < 1e-9 * std::max(1.0, std::abs(low))) {
        const double half = std::max(1.0, std::abs(low) * 0.1);
        low = low >= 0 ? std::max(0.0, low - half) : low - half;
        high += half;
    }
    const double air = (high - low) * kAir;
    ValueAxis axis;
    axis.low = low >= 0 ? std::max(0.0, low - air) : low - air;
    axis.high = high + air;
    const double span = axis.high - axis.low;
    axis.step = roundStep(span / std::max(3, count));
    axis.ticks = multiples(axis.low, axis.high, axis.step);
    // A short range may lie between two multiples, or hold a single one.
    while (axis.ticks.size() < 2) {
        axis.step = roundStep(axis.step / 2);
        axis.ticks = multiples(axis.low, axis.high, axis.step);
    }
    if (static_cast<int>(axis.ticks.size()) > std::max(3, count)) {
        const double coarser = roundStep(axis.step * 1.01);
        std::vector<double> fewer = multiples(axis.low, axis.high, coarser);
        if (fewer.size() >= 2) {
            axis.step = coarser;
            axis.ticks = std::move(fewer);
        }
    }
    return axis;
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
