// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/metric.h"

#include <span>

namespace ritm {

/// The registry's rows by subject; metrics() joins them.
[[nodiscard]] std::span<const Metric> totalMetrics();
[[nodiscard]] std::span<const Metric> powerMetrics();
[[nodiscard]] std::span<const Metric> heartMetrics();
[[nodiscard]] std::span<const Metric> beatMetrics();
[[nodiscard]] std::span<const Metric> motionMetrics();
[[nodiscard]] std::span<const Metric> enduranceMetrics();
[[nodiscard]] std::span<const Metric> techniqueMetrics();
[[nodiscard]] std::span<const Metric> waterMetrics();

/// Short statistics that the rows share; nothing for no values.
using Number = std::optional<double>;
[[nodiscard]] Number mean(std::span<const double> values);
[[nodiscard]] Number largest(std::span<const double> values);
[[nodiscard]] Number smallest(std::span<const double> values);
[[nodiscard]] Number deviation(std::span<const double> values);
/// The value below which that part of the values lies, interpolated.
[[nodiscard]] Number quantile(std::span<const double> values, double part);
/// Percentage of the values at or above a bound.
[[nodiscard]] Number shareFrom(std::span<const double> values, double bound);
/// a / b, times a factor; nothing if either is missing or b is not above zero.
[[nodiscard]] Number ratio(Number a, Number b, double factor = 1);
/// Slope of the least-squares line of y over x; nothing unless two values of x differ.
[[nodiscard]] Number slope(std::span<const double> x, std::span<const double> y);
/// How much the second half's mean lies above the first half's, in percent.
[[nodiscard]] Number growth(std::span<const double> values);

/// The bare number of an optional quantity.
template <class Quantity>
[[nodiscard]] Number bare(const std::optional<Quantity>& quantity) {
    return quantity ? Number(quantity->value) : std::nullopt;
}

namespace gaps {
inline constexpr std::string_view kZero = "pauses are cut out, seconds without a value count as zero";
inline constexpr std::string_view kPresent = "only recorded seconds with a value count";
inline constexpr std::string_view kElapsed = "pauses and gaps count as zero";
inline constexpr std::string_view kSummary =
    "pauses are left out; a sample before a gap of over 10 s counts for 1 s";
inline constexpr std::string_view kBeats =
    "beats over 10 s apart are no neighbours; what is between is not made up";
inline constexpr std::string_view kNone = "pauses and gaps do not matter";
} // namespace gaps

} // namespace ritm
