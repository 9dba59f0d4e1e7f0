// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace ritm {

/// A number with its unit in its type. Columns of streams are plain doubles, in the unit that channelUnit()
/// states; everything that leaves a column through a public signature wears one of these.
template <class Unit>
struct Quantity {
    double value = 0;

    constexpr Quantity() = default;
    explicit constexpr Quantity(double v) : value(v) {}

    friend constexpr auto operator<=>(const Quantity&, const Quantity&) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.value + b.value); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.value - b.value); }
    friend constexpr Quantity operator*(Quantity a, double factor) { return Quantity(a.value * factor); }
    friend constexpr double operator/(Quantity a, Quantity b) { return a.value / b.value; }
};

using Seconds = Quantity<struct SecondUnit>;
using Meters = Quantity<struct MeterUnit>;
using MetersPerSecond = Quantity<struct MeterPerSecondUnit>;
using BeatsPerMinute = Quantity<struct BeatPerMinuteUnit>;
using RevolutionsPerMinute = Quantity<struct RevolutionPerMinuteUnit>;
using Watts = Quantity<struct WattUnit>;
using Kilojoules = Quantity<struct KilojouleUnit>;
using Kilocalories = Quantity<struct KilocalorieUnit>;
using Kilograms = Quantity<struct KilogramUnit>;
using Celsius = Quantity<struct CelsiusUnit>;
using Degrees = Quantity<struct DegreeUnit>;
using Percent = Quantity<struct PercentUnit>;
using Decibels = Quantity<struct DecibelMilliwattUnit>;

} // namespace ritm
