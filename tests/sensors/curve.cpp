// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sensors/curve.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ritm::sensorsim {

namespace {

double between(const std::vector<Curve::Point>& points, double second) {
    if (points.empty())
        return 0;
    const auto next =
        std::upper_bound(points.begin(), points.end(), second,
                         [](double time, const Curve::Point& point) { return time < point.second; });
    if (next == points.begin())
        return points.front().value;
    const auto& from = *(next - 1);
    if (next == points.end() || next->second <= from.second)
        return from.value;
    return std::lerp(from.value, next->value, (second - from.second) / (next->second - from.second));
}

} // namespace

double Curve::at(double second) const {
    if (const auto* constant = std::get_if<double>(&m_shape))
        return *constant;
    if (const auto* wave = std::get_if<Wave>(&m_shape))
        return wave->mean + wave->swing * std::sin(2 * std::numbers::pi * second / wave->period);
    return between(std::get<std::vector<Point>>(m_shape), second);
}

} // namespace ritm::sensorsim
