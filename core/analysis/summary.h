// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/grid.h"

#include <span>
#include <vector>

namespace ritm {

/// How far the altitude must turn before a climb or a descent counts as ended; swings below it are noise.
inline constexpr Meters kAltitudeHysteresis{3.0};

/// Up and down of an altitude profile.
struct AltitudeGain {
    Meters ascent;
    Meters descent;
    friend bool operator==(const AltitudeGain&, const AltitudeGain&) = default;
};

/// Ascent and descent between turning points; a turning point is one from which the altitude went back by
/// at least the hysteresis. Absent values are passed over.
[[nodiscard]] AltitudeGain altitudeGain(std::span<const double> altitudes,
                                        Meters hysteresis = kAltitudeHysteresis);

/// Totals, averages and maxima of a stretch, computed from the streams (what devices stated is in
/// Session::stated and Lap::stated). What the channels cannot tell stays absent.
///
/// - elapsed: the length of the range; timer: that less the recorded pauses; moving: the part of the timer
///   time in which speed (or, without speed, distance; without either, power or cadence) says so, and of a
///   gap of more than 10 s all of it where the distance over it says so. In a pool it is the time of the
///   lengths swum.
/// - distance: in a pool the lengths swum whose middle lies in the range; else the increments of the distance
///   channel, interpolated at the range's ends, but for restarts and jumps(); without it the way along the
///   positions (haversine); without those the integral of speed.
/// - averages: each sample counts for the time until the next of its channel, outside pauses; before a gap
///   of more than 10 s, for one second. Heart rate and cadence leave zeros out, power keeps them; average
///   speed is distance over timer time.
/// - ascent, descent: altitudeGain(). work: the integral of power. energy: the device's calorie counter, or
///   else work at 24 % gross efficiency.
/// - normalizedPower: weightedPower() of the seconds of the 1 s grid that have a power.
[[nodiscard]] Summary summarise(const Workout& workout, TimeRange range);
/// Of the stretch of a grid that is there already.
[[nodiscard]] Summary summarise(SecondGrid& grid);
[[nodiscard]] Summary summarise(const Workout& workout);
/// The length of the pool that the workout was swum in, as its last session states it.
[[nodiscard]] std::optional<Meters> poolLengthOf(const Workout& workout);
/// One summary a lap, in the order of the laps.
[[nodiscard]] std::vector<Summary> summariseLaps(const Workout& workout);

} // namespace ritm
