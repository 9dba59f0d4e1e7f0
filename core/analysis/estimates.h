// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <optional>

namespace ritm {

/// Oxygen uptake in ml a minute and kilogram.
using OxygenUptake = Quantity<struct MillilitrePerMinuteKilogramUnit>;

/// From the distance run in 12 minutes: (d - 504.9) / 44.73. Source: Cooper, JAMA 203 (1968) 201.
[[nodiscard]] OxygenUptake uptakeFromTwelveMinutes(Meters distance);
/// From the best five minutes on a bicycle: 10.8 P / m + 7. Source: ACSM's leg ergometry equation,
/// Guidelines for Exercise Testing and Prescription.
[[nodiscard]] std::optional<OxygenUptake> uptakeFromCycling(Watts power, Kilograms mass);
/// From maximal and resting heart rate: 15.3 max / rest. Source: Uth et al., Eur J Appl Physiol 91 (2004)
/// 111.
[[nodiscard]] std::optional<OxygenUptake> uptakeFromHeartRates(BeatsPerMinute rest, BeatsPerMinute maximum);
/// Effective uptake that a race shows ("VDOT"): the cost of its speed over the part of the maximum that can
/// be held for its time. Source: Daniels, Gilbert, Oxygen Power, 1979.
[[nodiscard]] std::optional<OxygenUptake> uptakeFromRace(Meters distance, Seconds time);
/// The speed that costs that uptake. Source: as above.
[[nodiscard]] std::optional<MetersPerSecond> speedOfUptake(OxygenUptake uptake);
/// The time in which that uptake runs a distance; the reverse of uptakeFromRace. Source: as above.
[[nodiscard]] std::optional<Seconds> raceTime(OxygenUptake uptake, Meters distance);
/// t2 = t1 (d2 / d1)^1.06. Source: Riegel, American Scientist 69 (1981) 285.
[[nodiscard]] std::optional<Seconds> raceTimeByPower(Meters done, Seconds time, Meters wanted);
/// t2 = t1 (d2 / d1) of Cameron's speed factors. Source: Cameron, "Time equivalence model", 1998.
[[nodiscard]] std::optional<Seconds> raceTimeByFactors(Meters done, Seconds time, Meters wanted);

/// Oxygen cost of running on a gradient (a fraction), over that on the flat.
/// Source: Minetti et al., J Appl Physiol 93 (2002) 1039, polynomial of degree five, -0.45 to 0.45.
[[nodiscard]] double gradeCost(double gradient);

/// Highest heart rate by age: 208 - 0.7 age. Source: Tanaka et al., J Am Coll Cardiol 37 (2001) 153.
[[nodiscard]] BeatsPerMinute expectedMaximumRate(double age);

} // namespace ritm
