// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/power.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace ritm {

namespace {

constexpr std::size_t kWindow = 30;
constexpr double kGrossEfficiency = 0.24;
constexpr double kKilojoulesPerKilocalorie = 4.184;

double fourth(double x) {
    return (x * x) * (x * x);
}

} // namespace

std::optional<Watts> weightedPower(std::span<const double> watts) {
    if (watts.size() < kWindow) {
        return std::nullopt;
    }
    double window = 0;
    double sum = 0;
    for (std::size_t i = 0; i < watts.size(); ++i) {
        window += watts[i];
        if (i + 1 < kWindow) {
            continue;
        }
        sum += fourth(std::max(0.0, window) / static_cast<double>(kWindow));
        window -= watts[i + 1 - kWindow];
    }
    return Watts(std::pow(sum / static_cast<double>(watts.size() - kWindow + 1), 0.25));
}

std::optional<double> intensity(Watts weighted, Watts threshold) {
    if (threshold.value <= 0) {
        return std::nullopt;
    }
    return weighted / threshold;
}

std::optional<double> powerLoadScore(Seconds time, Watts weighted, Watts threshold) {
    const auto factor = intensity(weighted, threshold);
    if (!factor) {
        return std::nullopt;
    }
    return time.value * *factor * *factor / 36.0;
}

std::optional<double> variability(Watts weighted, Watts average) {
    if (average.value <= 0) {
        return std::nullopt;
    }
    return weighted / average;
}

std::optional<Watts> exponentialPower(std::span<const double> watts) {
    if (watts.size() < kWindow) {
        return std::nullopt;
    }
    const double keep = std::exp(-1.0 / 25.0);
    double smooth = watts[0];
    double sum = 0;
    for (const double value : watts) {
        smooth = smooth * keep + value * (1 - keep);
        sum += fourth(std::max(0.0, smooth));
    }
    return Watts(std::pow(sum / static_cast<double>(watts.size()), 0.25));
}

Kilojoules workOf(std::span<const double> watts) {
    double joules = 0;
    for (const double value : watts) {
        joules += value;
    }
    return Kilojoules(joules / 1000);
}

Kilojoules workAbove(std::span<const double> watts, Watts threshold) {
    double joules = 0;
    for (const double value : watts) {
        joules += std::max(0.0, value - threshold.value);
    }
    return Kilojoules(joules / 1000);
}

Kilocalories energyOfWork(Kilojoules work) {
    return Kilocalories(work.value / kGrossEfficiency / kKilojoulesPerKilocalorie);
}

} // namespace ritm
