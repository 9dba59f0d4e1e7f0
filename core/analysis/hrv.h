// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workout/streams.h"

#include <optional>
#include <span>
#include <vector>

namespace ritm {

/// Intervals between beats after correction, in milliseconds.
struct CleanIntervals {
    std::vector<double> milliseconds;
    std::size_t artefacts = 0; ///< intervals that were replaced
};

/// Replaces artefacts: an interval outside 300 to 2000 ms, or more than 20 % from the median of itself and
/// the five to either side, becomes that median of the believable ones. The count of beats stays.
/// Source: the Task Force (below) asks for correction; the local median with a share is its usual form.
[[nodiscard]] CleanIntervals cleanIntervals(std::span<const BeatInterval> beats);

/// Of clean intervals. Source of all: Task Force of the ESC and NASPE, Eur Heart J 17 (1996) 354.
[[nodiscard]] std::optional<double> meanInterval(std::span<const double> ms); ///< ms
[[nodiscard]] std::optional<double> sdnn(std::span<const double> ms); ///< standard deviation, n - 1; ms
[[nodiscard]] std::optional<double>
rmssd(std::span<const double> ms);                                    ///< root mean square of differences; ms
[[nodiscard]] std::optional<double> sdsd(std::span<const double> ms); ///< their standard deviation; ms
/// Share of neighbouring intervals that differ by more than the bound, in percent (pNN50 with 50 ms).
[[nodiscard]] std::optional<double> shareDiffering(std::span<const double> ms, double bound);

/// The ellipse of each interval over the one before: across and along, ms.
/// Source: Brennan et al., IEEE Trans Biomed Eng 48 (2001) 1342.
[[nodiscard]] std::optional<double> poincareAcross(std::span<const double> ms);
[[nodiscard]] std::optional<double> poincareAlong(std::span<const double> ms);

/// Short-term scaling exponent of detrended fluctuation analysis over windows of 4 to 16 beats ("DFA alpha
/// 1"); needs 64 intervals. 1.5 is a random walk, 1 is 1/f noise, 0.5 is noise.
/// Source: Peng et al., Chaos 5 (1995) 82.
[[nodiscard]] std::optional<double> fluctuationExponent(std::span<const double> ms);

} // namespace ritm
