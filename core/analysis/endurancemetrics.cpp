// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/estimates.h"
#include "core/analysis/meanmax.h"
#include "core/analysis/metricrows.h"
#include "core/analysis/summary.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ritm {

namespace {

using In = MetricInput;
constexpr std::string_view kDaniels = "Daniels, Gilbert, Oxygen Power, 1979";
constexpr std::string_view kAcsm = "ACSM, Guidelines for Exercise Testing and Prescription";
constexpr std::string_view kStorer = "Storer et al., Med Sci Sports Exerc 22 (1990) 704";
constexpr std::string_view kHughson = "Hughson et al., Int J Sports Med 5 (1984) 23";
constexpr double kMarathon = 42195;

/// Largest way in that many seconds.
Number farthest(In& in, std::size_t seconds) {
    const auto& way = in.way();
    Number most;
    for (std::size_t i = 0; i + seconds < way.size(); ++i) {
        most = std::max(most.value_or(0), way[i + seconds] - way[i]);
    }
    return most;
}

/// An estimate of what a body takes up that some body can: between sitting and the highest ever measured.
/// What lies beyond comes from a sensor that lies, and is not told.
Number believed(Number uptake) {
    constexpr double kSitting = 3.5;
    constexpr double kHighest = 100;
    return uptake && *uptake >= kSitting && *uptake <= kHighest ? uptake : std::nullopt;
}

/// The uptake shown by the fastest 5 km of a run, or else by its fastest 1.5 km.
std::optional<OxygenUptake> shown(In& in) {
    if (in.sport() != Sport::Running) {
        return std::nullopt;
    }
    for (const double meters : {5000.0, 1500.0}) {
        if (const Number seconds = in.fastest(meters)) {
            const Number uptake = believed(bare(uptakeFromRace(Meters(meters), Seconds(*seconds))));
            return uptake ? std::optional(OxygenUptake(*uptake)) : std::nullopt;
        }
    }
    return std::nullopt;
}

Number race(In& in, double meters) {
    const auto uptake = shown(in);
    return uptake ? bare(raceTime(*uptake, Meters(meters))) : std::nullopt;
}

/// The speed, m/s, whose cost is that part of the uptake shown.
Number speedAt(In& in, double part) {
    const auto uptake = shown(in);
    return uptake ? bare(speedOfUptake(OxygenUptake(uptake->value * part))) : std::nullopt;
}

/// Distance over time of the best 3, 5, 12 and 20 minutes is a line: the same fit as for work and power.
std::optional<CriticalPower> criticalSpeed(In& in) {
    if (in.sport() != Sport::Running) {
        return std::nullopt;
    }
    std::vector<Effort> efforts;
    for (const std::size_t seconds : {180U, 300U, 720U, 1200U}) {
        const auto time = static_cast<double>(seconds);
        if (const Number meters = farthest(in, seconds); meters && *meters > 0) {
            efforts.push_back({Seconds(time), Watts(*meters / time)});
        }
    }
    return criticalPower2(efforts);
}

/// Mean uptake of going that way: 3.5 and so much a metre a minute, level and up.
Number uptakeOfGoing(In& in, double level, double up) {
    const auto& slope = in.slopes();
    std::vector<double> uptake;
    for (std::size_t i = 0; i + 1 < slope.size(); ++i) {
        if (in.grid().recorded(i)) {
            const double speed = (in.way()[i + 1] - in.way()[i]) * 60;
            uptake.push_back(3.5 + level * speed + up * speed * std::max(0.0, slope[i]));
        }
    }
    return believed(mean(uptake));
}

bool onFoot(In& in) {
    const Sport sport = in.sport();
    return sport == Sport::Running || sport == Sport::Walking || sport == Sport::Hiking;
}

/// Uptake by the highest minute of a ramp, mass and age.
Number uptakeOfRamp(In& in, Sex sex) {
    const Number minute = in.bestPower(60);
    const Number mass = bare(in.athlete().mass);
    const auto age = in.athlete().age;
    if (!minute || !mass || !age) {
        return std::nullopt;
    }
    const double litres = sex == Sex::Male ? 10.51 * *minute + 6.35 * *mass - 10.49 * *age + 519.3
                                           : 9.39 * *minute + 7.7 * *mass - 5.88 * *age + 136.7;
    return believed(ratio(litres, mass));
}

} // namespace

std::span<const Metric> enduranceMetrics() {
    static const std::vector<Metric> rows{
        {"uptake_cycling", "Oxygen uptake by the best 5 minutes", "VO2max", "ml/min/kg", "power, mass",
         gaps::kElapsed, "10.8 W/kg + 7", "ACSM, Guidelines for Exercise Testing and Prescription",
         [](In& in) -> Number {
             const Number five = in.bestPower(300);
             return five && in.athlete().mass
                        ? believed(bare(uptakeFromCycling(Watts(*five), *in.athlete().mass)))
                        : std::nullopt;
         }},
        {"uptake_mean_cycling", "Mean oxygen uptake, cycling", "VO2", "ml/min/kg", "power, mass (cycling)",
         gaps::kSummary, "10.8 W/kg + 7 of average power", kAcsm,
         [](In& in) -> Number {
             const auto power = in.summary().averagePower;
             return in.sport() == Sport::Cycling && power && in.athlete().mass
                        ? believed(bare(uptakeFromCycling(*power, *in.athlete().mass)))
                        : std::nullopt;
         }},
        {"uptake_mean_running", "Mean oxygen uptake, running", "VO2", "ml/min/kg",
         "distance, altitude (running)", gaps::kZero, "3.5 + 0.2 v + 0.9 v gradient, v in m/min, rises only",
         kAcsm,
         [](In& in) -> Number {
             return in.sport() == Sport::Running ? uptakeOfGoing(in, 0.2, 0.9) : std::nullopt;
         }},
        {"uptake_mean_walking", "Mean oxygen uptake, walking", "VO2", "ml/min/kg",
         "distance, altitude (walking, hiking)", gaps::kZero,
         "3.5 + 0.1 v + 1.8 v gradient, v in m/min, rises only", kAcsm,
         [](In& in) -> Number {
             return onFoot(in) && in.sport() != Sport::Running ? uptakeOfGoing(in, 0.1, 1.8) : std::nullopt;
         }},
        {"uptake_ramp_male", "Oxygen uptake by a ramp, male equation", "VO2max", "ml/min/kg",
         "power, mass, age", gaps::kElapsed,
         "(10.51 W + 6.35 kg - 10.49 years + 519.3) / kg of the best minute", kStorer,
         [](In& in) { return uptakeOfRamp(in, Sex::Male); }},
        {"uptake_ramp_female", "Oxygen uptake by a ramp, female equation", "VO2max", "ml/min/kg",
         "power, mass, age", gaps::kElapsed, "(9.39 W + 7.7 kg - 5.88 years + 136.7) / kg of the best minute",
         kStorer, [](In& in) { return uptakeOfRamp(in, Sex::Female); }},
        {"uptake_peak_power", "Oxygen uptake by peak power", "VO2max", "ml/min/kg", "power, mass",
         gaps::kElapsed, "(0.01141 W + 0.435) l/min of the best 150 s, a stage of its test",
         "Hawley, Noakes, Eur J Appl Physiol 65 (1992) 79",
         [](In& in) -> Number {
             const Number peak = in.bestPower(150);
             return peak ? believed(ratio(1000 * (0.01141 * *peak + 0.435), bare(in.athlete().mass)))
                         : std::nullopt;
         }},
        {"energy_gradient", "Energy by gradient, on foot", "cost of running", "kcal",
         "distance, altitude (on foot), mass", gaps::kZero,
         "3.6 J/kg each metre on the flat, by the polynomial of its gradient elsewhere",
         "Minetti et al., J Appl Physiol 93 (2002) 1039",
         [](In& in) -> Number {
             const Number meters = mean(in.adjustedSpeed());
             return onFoot(in) && meters && in.athlete().mass
                        ? Number(*meters * static_cast<double>(in.adjustedSpeed().size()) * 3.6 *
                                 in.athlete().mass->value / 4184)
                        : std::nullopt;
         }},
        {"critical_speed", "Critical speed", "CS", "m/s", "distance (running)", gaps::kElapsed,
         "slope of distance over time of the best 3, 5, 12 and 20 minutes", kHughson,
         [](In& in) -> Number {
             const auto model = criticalSpeed(in);
             return model ? Number(model->power.value) : std::nullopt;
         }},
        {"distance_reserve", "Distance above critical speed", "D'", "m", "distance (running)", gaps::kElapsed,
         "intercept of distance over time of the same efforts", kHughson,
         [](In& in) -> Number {
             const auto model = criticalSpeed(in);
             return model ? Number(model->reserve.value * 1000) : std::nullopt;
         }},
        {"speed_at_uptake", "Speed at the uptake shown", "vVO2max", "m/s", "distance (running)",
         gaps::kElapsed, "speed that costs the uptake of the fastest 5 km", kDaniels,
         [](In& in) { return speedAt(in, 1); }},
        {"pace_threshold", "Threshold pace by the uptake shown", "T pace", "s/km", "distance (running)",
         gaps::kElapsed, "pace that costs 88 % of the uptake of the fastest 5 km",
         "Daniels, Daniels' Running Formula, threshold pace",
         [](In& in) { return ratio(1000.0, speedAt(in, 0.88)); }},
        {"uptake_race", "Oxygen uptake by the fastest 5 km", "VDOT", "ml/min/kg", "distance (running)",
         gaps::kElapsed, "cost of its speed over the part held for its time; of 1.5 km in shorter runs",
         kDaniels, [](In& in) -> Number { return shown(in) ? Number(shown(in)->value) : std::nullopt; }},
        {"uptake_twelve_minutes", "Oxygen uptake by 12 minutes", "Cooper test", "ml/min/kg",
         "distance (running)", gaps::kElapsed, "(metres of the best 12 minutes - 504.9) / 44.73",
         "Cooper, JAMA 203 (1968) 201",
         [](In& in) -> Number {
             const Number most = farthest(in, 720);
             return in.sport() == Sport::Running && most
                        ? believed(uptakeFromTwelveMinutes(Meters(*most)).value)
                        : std::nullopt;
         }},
        {"race_10000", "10 km by uptake", "", "s", "distance (running)", gaps::kElapsed,
         "time in which the uptake shown runs 10 km", kDaniels, [](In& in) { return race(in, 10000); }},
        {"race_half_marathon", "Half marathon by uptake", "", "s", "distance (running)", gaps::kElapsed,
         "time in which the uptake shown runs 21097.5 m", kDaniels,
         [](In& in) { return race(in, kMarathon / 2); }},
        {"race_marathon", "Marathon by uptake", "", "s", "distance (running)", gaps::kElapsed,
         "time in which the uptake shown runs 42195 m", kDaniels, [](In& in) { return race(in, kMarathon); }},
        {"race_marathon_power_law", "Marathon by power law", "Riegel", "s", "distance (running)",
         gaps::kElapsed, "fastest 5 km scaled by distance to the 1.06",
         "Riegel, American Scientist 69 (1981) 285",
         [](In& in) -> Number {
             const Number five = in.sport() == Sport::Running ? in.fastest(5000) : std::nullopt;
             return five ? bare(raceTimeByPower(Meters(5000), Seconds(*five), Meters(kMarathon)))
                         : std::nullopt;
         }},
        {"race_marathon_factors", "Marathon by speed factors", "Cameron", "s", "distance (running)",
         gaps::kElapsed, "fastest 5 km scaled by the speed factors", "Cameron, time equivalence model, 1998",
         [](In& in) -> Number {
             const Number five = in.sport() == Sport::Running ? in.fastest(5000) : std::nullopt;
             return five ? bare(raceTimeByFactors(Meters(5000), Seconds(*five), Meters(kMarathon)))
                         : std::nullopt;
         }},
    };
    return rows;
}

} // namespace ritm
