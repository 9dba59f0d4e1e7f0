// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ritm {

/// The mean-maximal curve: element d - 1 is the largest mean over d consecutive values, exact for every
/// duration from one second to the whole. One value a second, none absent: a second without a value is
/// handed in as zero (SecondGrid::elapsed), so that no effort is flattered by skipping a rest.
///
/// Exact, and still not every pair of ends is looked at: the values are taken less their mean, so that their
/// running sum stays near zero; of 64 starts together the lowest sum, and from any second on the highest of
/// the next 67, are known, and their difference bounds what four durations can reach from these starts. Only
/// blocks whose bound exceeds what the best block gave are looked at, eight to sixteen lanes wide. O(n^2) /
/// 256 for rides as they are ridden, O(n^2) at worst. On whole numbers where the values are multiples of 1 or
/// of 0.001 (power, speed in mm/s), which leaves no rounding; on doubles otherwise. Source: the definition of
/// the curve ("power duration", "mean maximal power"), Allen, Coggan, as above.
[[nodiscard]] std::vector<double> meanMaximal(std::span<const double> values);

/// The best stretch of one duration.
struct BestStretch {
    std::size_t start = 0; ///< first second
    std::size_t seconds = 0;
    double mean = 0;
    friend bool operator==(const BestStretch&, const BestStretch&) = default;
};

/// The first of the best stretches of that many seconds; nothing if there are fewer. O(n).
[[nodiscard]] std::optional<BestStretch> bestStretch(std::span<const double> values, std::size_t seconds);

/// A stretch that starts or ends between two seconds.
struct FastestStretch {
    double start = 0;   ///< s
    double seconds = 0; ///< its length
    friend bool operator==(const FastestStretch&, const FastestStretch&) = default;
};

/// The first of the shortest stretches in which a running total (a distance counter, one value a second, not
/// absent) grew by that much: best time over a distance, the first or last second counted in part. O(n).
[[nodiscard]] std::optional<FastestStretch> fastestStretch(std::span<const double> totals, double growth);
/// How long that is.
[[nodiscard]] std::optional<double> fastestSeconds(std::span<const double> totals, double growth);

} // namespace ritm
