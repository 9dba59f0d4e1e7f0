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
    std::vector<Duration> at;        ///< when each ended
    std::vector<double> differences; ///< of neighbours, but not across a gap in the recording
    std::size_t artefacts = 0;       ///< intervals that were replaced or left out
};

/// Replaces artefacts: an interval outside 300 to 2000 ms, or more than 20 % from the median of itself and
/// the five to either side, becomes that median of the believable ones. Where nothing believable is near, it
/// is left out. Beats more than 10 s apart (a pause, a lost strap) are no neighbours. Source: the Task Force
/// (below) asks for correction; the local median with a share is its usual form.
[[nodiscard]] CleanIntervals cleanIntervals(std::span<const BeatInterval> beats);

/// Of clean intervals, or of their differences where these are asked for. Source of all: Task Force of the
/// ESC and NASPE, Eur Heart J 17 (1996) 354.
[[nodiscard]] std::optional<double> meanInterval(std::span<const double> ms); ///< ms
[[nodiscard]] std::optional<double> sdnn(std::span<const double> ms); ///< standard deviation, n - 1; ms
[[nodiscard]] std::optional<double> rmssd(std::span<const double> differences); ///< root mean square; ms
[[nodiscard]] std::optional<double> sdsd(std::span<const double> differences);  ///< standard deviation; ms
/// Share of neighbouring intervals that differ by more than the bound, in percent (pNN50 with 50 ms).
[[nodiscard]] std::optional<double> shareDiffering(std::span<const double> differences, double bound);

/// The ellipse of each interval over the one before: across and along, ms.
/// Source: Brennan et al., IEEE Trans Biomed Eng 48 (2001) 1342.
[[nodiscard]] std::optional<double> poincareAcross(const CleanIntervals& beats);
[[nodiscard]] std::optional<double> poincareAlong(const CleanIntervals& beats);

/// Deviation of the means of whole stretches of five minutes ("SDANN"), and the mean of their deviations
/// ("SDNN index"), ms. A stretch counts when intervals fill at least half of it.
[[nodiscard]] std::optional<double> deviationOfMeans(const CleanIntervals& beats);
[[nodiscard]] std::optional<double> meanOfDeviations(const CleanIntervals& beats);

/// Scaling exponent of detrended fluctuation analysis: the slope of log fluctuation over log window for every
/// window from `first` to `last` beats, windows side by side, each less its own line. 4 to 16 beats are "DFA
/// alpha 1", 16 to 64 alpha 2. Needs four times the longest window. 1.5 is a random walk, 1 is 1/f noise, 0.5
/// is noise. Source: Peng et al., Chaos 5 (1995) 82.
[[nodiscard]] std::optional<double> fluctuationExponent(std::span<const double> ms, std::size_t first = 4,
                                                        std::size_t last = 16);

/// That exponent (4 to 16 beats) of each two minutes, one a minute. Falling through 0.75 marks the aerobic
/// threshold. Source: Rogers et al., Front Physiol 11 (2021) 596567.
[[nodiscard]] std::vector<double> exponentByMinute(const CleanIntervals& beats);

/// Share of the intervals at which acceleration turns into deceleration or back, in percent.
/// Source: Costa et al., Front Physiol 8 (2017) 255.
[[nodiscard]] std::optional<double> inflections(const CleanIntervals& beats);

} // namespace ritm
