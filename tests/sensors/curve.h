// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

namespace ritm::sensorsim {

/// A value over the seconds since the simulation began. The same second always has the same value.
class Curve {
public:
    struct Wave {
        double mean;
        double swing;  ///< greatest distance from the mean
        double period; ///< seconds of one full wave, above 0
    };
    struct Point {
        double second;
        double value;
    };

    Curve(double constant = 0) : m_shape(constant) {} // NOLINT(google-explicit-constructor): a number is one
    Curve(Wave wave) : m_shape(wave) {}               // NOLINT(google-explicit-constructor): so is a wave
    /// Straight lines between points in order of time; before the first and after the last it stays level.
    explicit Curve(std::vector<Point> points) : m_shape(std::move(points)) {}

    [[nodiscard]] double at(double second) const;

private:
    std::variant<double, Wave, std::vector<Point>> m_shape;
};

} // namespace ritm::sensorsim
