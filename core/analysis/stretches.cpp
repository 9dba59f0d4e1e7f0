// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/stretches.h"

#include <algorithm>
#include <cmath>

namespace ritm {

namespace {

constexpr double kLeastGradient = 0.03;
constexpr double kBreakMeters = 10;
constexpr double kBreakShare = 0.2;
constexpr std::size_t kSmooth = 10;
constexpr std::size_t kBridge = 5;
constexpr double kHalfWay = 30;
constexpr double kSteepest = 0.45;

} // namespace

std::vector<Climb> findClimbs(std::span<const double> altitude, std::span<const double> distance,
                              Meters least) {
    std::vector<Climb> climbs;
    const std::size_t n = std::min(altitude.size(), distance.size());
    std::size_t foot = n;
    std::size_t top = n;
    const auto finish = [&] {
        if (foot == n) {
            return;
        }
        Climb climb{foot, top, Meters(distance[top] - distance[foot]),
                    Meters(altitude[top] - altitude[foot])};
        if (climb.gain >= least && climb.gradient() >= kLeastGradient) {
            climbs.push_back(climb);
        }
    };
    for (std::size_t i = 0; i < n; ++i) {
        if (std::isnan(altitude[i]) || std::isnan(distance[i])) {
            continue;
        }
        if (foot == n) {
            foot = top = i;
            continue;
        }
        const double gain = altitude[top] - altitude[foot];
        if (altitude[i] > altitude[top]) {
            top = i;
        } else if (altitude[i] <= altitude[foot] && gain < least.value) {
            foot = top = i; // still rolling towards the foot
        } else if (altitude[top] - altitude[i] >= std::max(kBreakMeters, kBreakShare * gain)) {
            finish();
            foot = top = i;
        }
    }
    finish();
    return climbs;
}

std::vector<Interval> findIntervals(std::span<const double> values, double bound, std::size_t shortest) {
    std::vector<Interval> found;
    std::vector<bool> hard(values.size(), false);
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += values[i];
        if (i + 1 < kSmooth) {
            continue;
        }
        if (sum >= bound * static_cast<double>(kSmooth) - 1e-9) {
            // The whole window counts: its mean is what reaches the bound.
            std::fill_n(hard.begin() + static_cast<std::ptrdiff_t>(i + 1 - kSmooth), kSmooth, true);
        }
        sum -= values[i + 1 - kSmooth];
    }
    std::size_t i = 0;
    while (i < hard.size()) {
        if (!hard[i]) {
            ++i;
            continue;
        }
        const std::size_t start = i;
        std::size_t end = i;
        for (; i < hard.size() && i < end + kBridge + 1; ++i) {
            if (hard[i]) {
                end = i + 1;
            }
        }
        std::size_t first = start;
        while (first < end && values[first] < bound) {
            ++first; // the window's ramp is not part of the work
        }
        while (end > first && values[end - 1] < bound) {
            --end;
        }
        if (end - first >= shortest) {
            double total = 0;
            for (std::size_t k = first; k < end; ++k) {
                total += values[k];
            }
            found.push_back({first, end, total / static_cast<double>(end - first)});
        }
    }
    return found;
}

std::vector<double> gradients(std::span<const double> altitude, std::span<const double> distance) {
    const std::size_t n = std::min(altitude.size(), distance.size());
    std::vector<double> result(n, 0.0);
    std::size_t from = 0;
    std::size_t to = 0;
    for (std::size_t i = 0; i < n; ++i) {
        if (std::isnan(distance[i]) || std::isnan(altitude[i])) {
            from = i + 1;
            continue;
        }
        while (from < i && distance[i] - distance[from] > kHalfWay) {
            ++from;
        }
        to = std::max(to, i);
        while (to + 1 < n && !std::isnan(distance[to + 1]) && !std::isnan(altitude[to + 1]) &&
               distance[to] - distance[i] < kHalfWay) {
            ++to;
        }
        const double way = distance[to] - distance[from];
        if (way >= kHalfWay / 2) {
            result[i] = std::clamp((altitude[to] - altitude[from]) / way, -kSteepest, kSteepest);
        }
    }
    return result;
}

} // namespace ritm
