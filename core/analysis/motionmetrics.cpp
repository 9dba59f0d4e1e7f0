// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/estimates.h"
#include "core/analysis/geometry.h"
#include "core/analysis/meanmax.h"
#include "core/analysis/metricrows.h"

#include <algorithm>
#include <cmath>

namespace ritm {

namespace {

using In = MetricInput;
constexpr std::string_view kOwn = "definition";
constexpr std::string_view kDaniels = "Daniels, Gilbert, Oxygen Power, 1979";
constexpr std::string_view kMinetti = "Minetti et al., J Appl Physiol 93 (2002) 1039";
constexpr double kMarathon = 42195;

bool onFoot(In& in) {
    const Sport sport = in.workout().sport;
    return sport == Sport::Running || sport == Sport::Walking || sport == Sport::Hiking;
}

Number fastest(In& in, double meters) {
    return fastestSeconds(in.way(), meters);
}

/// The uptake shown by the fastest 5 km of a run, or else by its fastest 1.5 km.
std::optional<OxygenUptake> shown(In& in) {
    if (in.workout().sport != Sport::Running) {
        return std::nullopt;
    }
    for (const double meters : {5000.0, 1500.0}) {
        if (const Number seconds = fastest(in, meters)) {
            return uptakeFromRace(Meters(meters), Seconds(*seconds));
        }
    }
    return std::nullopt;
}

Number race(In& in, double meters) {
    const auto uptake = shown(in);
    return uptake ? bare(raceTime(*uptake, Meters(meters))) : std::nullopt;
}

/// Climbing speed of each climb, m/h.
Number bestClimbRate(In& in) {
    Number most;
    for (const Climb& climb : in.climbs()) {
        const double rate =
            climb.gain.value / static_cast<double>(std::max<std::size_t>(1, climb.end - climb.start)) * 3600;
        most = std::max(most.value_or(rate), rate);
    }
    return most;
}

template <class Of>
Number overClimbs(In& in, Of of) {
    Number most;
    for (const Climb& climb : in.climbs()) {
        most = std::max(most.value_or(of(climb)), of(climb));
    }
    return most;
}

/// Largest distance from the first position; with `atEnd`, that of the last.
Number away(In& in, bool atEnd) {
    const auto& latitude = in.grid().channel(Channel::Latitude);
    const auto& longitude = in.grid().channel(Channel::Longitude);
    std::optional<Position> first;
    Number far;
    for (std::size_t i = 0; i < std::min(latitude.size(), longitude.size()); ++i) {
        if (isAbsent(latitude[i]) || isAbsent(longitude[i])) {
            continue;
        }
        const Position here{latitude[i], longitude[i]};
        first = first.value_or(here);
        const double meters = surfaceDistance(*first, here).value;
        far = atEnd ? meters : std::max(far.value_or(0), meters);
    }
    return far;
}

/// Stops: runs of seconds slower than 0.5 m/s between seconds in motion.
struct Stops {
    double count = 0;
    double longest = 0;
};

std::optional<Stops> stops(In& in) {
    const auto& speed = in.elapsed(Channel::Speed);
    if (speed.empty()) {
        return std::nullopt;
    }
    Stops result;
    double length = 0;
    bool moved = false;
    for (const double value : speed) {
        if (value < 0.5) {
            ++length;
            continue;
        }
        if (moved && length >= 3) {
            ++result.count;
            result.longest = std::max(result.longest, length);
        }
        moved = true;
        length = 0;
    }
    return result;
}

Number steepestAcceleration(In& in, bool up) {
    const auto& speed = in.grid().channel(Channel::Speed);
    Number most;
    for (std::size_t i = 0; i + 3 < speed.size(); ++i) {
        const double change = (speed[i + 3] - speed[i]) / 3;
        if (!isAbsent(change)) {
            most = up ? std::max(most.value_or(change), change) : std::min(most.value_or(change), change);
        }
    }
    return most;
}

} // namespace

std::span<const Metric> motionMetrics() {
    static const std::vector<Metric> rows{
        {"speed_mean", "Average speed", "", "m/s", "distance", gaps::kSummary, "distance over recorded time",
         kOwn, [](In& in) { return bare(in.summary().averageSpeed); }},
        {"speed_moving", "Average speed in motion", "", "m/s", "distance", gaps::kSummary,
         "distance over moving time", kOwn,
         [](In& in) { return ratio(bare(in.summary().distance), bare(in.summary().moving)); }},
        {"speed_maximum", "Highest speed", "", "m/s", "speed", gaps::kPresent, "largest sample", kOwn,
         [](In& in) { return bare(in.summary().maximumSpeed); }},
        {"speed_ten_seconds", "Highest speed held", "", "m/s", "speed", gaps::kElapsed,
         "largest mean of 10 s", kOwn,
         [](In& in) -> Number {
             const auto best = bestStretch(in.elapsed(Channel::Speed), 10);
             return best ? Number(best->mean) : std::nullopt;
         }},
        {"speed_variation", "Variation of speed", "coefficient of variation", "%", "speed", gaps::kPresent,
         "standard deviation over mean, of the seconds in motion", kOwn,
         [](In& in) -> Number {
             std::vector<double> moving;
             std::ranges::copy_if(in.present(Channel::Speed), std::back_inserter(moving),
                                  [](double v) { return v > 0.5; });
             return ratio(deviation(moving), mean(moving), 100);
         }},
        {"pace", "Pace", "", "s/km", "distance", gaps::kSummary, "recorded time over distance", kOwn,
         [](In& in) { return ratio(bare(in.summary().timer), bare(in.summary().distance), 1000); }},
        {"pace_moving", "Pace in motion", "", "s/km", "distance", gaps::kSummary, "moving time over distance",
         kOwn, [](In& in) { return ratio(bare(in.summary().moving), bare(in.summary().distance), 1000); }},
        {"split_change", "Change of speed by halves", "negative split", "%", "speed", gaps::kPresent,
         "second half's mean speed over the first half's, less 100 %", kOwn,
         [](In& in) { return growth(in.present(Channel::Speed)); }},
        {"acceleration_maximum", "Strongest acceleration", "", "m/s²", "speed", gaps::kPresent,
         "largest change over 3 s", kOwn, [](In& in) { return steepestAcceleration(in, true); }},
        {"braking_maximum", "Strongest braking", "", "m/s²", "speed", gaps::kPresent,
         "most negative change over 3 s", kOwn, [](In& in) { return steepestAcceleration(in, false); }},
        {"stop_count", "Stops", "", "1", "speed", gaps::kElapsed,
         "runs of 3 s and more below 0.5 m/s between motion", kOwn,
         [](In& in) -> Number { return stops(in) ? Number(stops(in)->count) : std::nullopt; }},
        {"stop_longest", "Longest stop", "", "s", "speed", gaps::kElapsed, "longest such run", kOwn,
         [](In& in) -> Number { return stops(in) ? Number(stops(in)->longest) : std::nullopt; }},
        {"best_400", "Fastest 400 m", "", "s", "distance", gaps::kElapsed, "shortest time for the distance",
         kOwn, [](In& in) { return fastest(in, 400); }},
        {"best_1000", "Fastest kilometre", "", "s", "distance", gaps::kElapsed,
         "shortest time for the distance", kOwn, [](In& in) { return fastest(in, 1000); }},
        {"best_mile", "Fastest mile", "", "s", "distance", gaps::kElapsed, "shortest time for 1609.344 m",
         kOwn, [](In& in) { return fastest(in, 1609.344); }},
        {"best_5000", "Fastest 5 km", "", "s", "distance", gaps::kElapsed, "shortest time for the distance",
         kOwn, [](In& in) { return fastest(in, 5000); }},
        {"best_10000", "Fastest 10 km", "", "s", "distance", gaps::kElapsed, "shortest time for the distance",
         kOwn, [](In& in) { return fastest(in, 10000); }},
        {"best_half_marathon", "Fastest half marathon", "", "s", "distance", gaps::kElapsed,
         "shortest time for 21097.5 m", kOwn, [](In& in) { return fastest(in, kMarathon / 2); }},
        {"best_marathon", "Fastest marathon", "", "s", "distance", gaps::kElapsed,
         "shortest time for 42195 m", kOwn, [](In& in) { return fastest(in, kMarathon); }},
        {"adjusted_speed", "Grade-adjusted speed", "GAP", "m/s", "distance, altitude", gaps::kZero,
         "speed times the cost of its gradient over the flat's", kMinetti,
         [](In& in) -> Number { return onFoot(in) ? mean(in.adjustedSpeed()) : std::nullopt; }},
        {"adjusted_pace", "Grade-adjusted pace", "GAP", "s/km", "distance, altitude", gaps::kZero,
         "1000 over grade-adjusted speed", kMinetti,
         [](In& in) -> Number {
             return onFoot(in) ? ratio(1000.0, mean(in.adjustedSpeed())) : std::nullopt;
         }},
        {"run_load_score", "Running load score", "rTSS", "1", "distance, altitude, threshold_speed",
         gaps::kZero, "100 * hours * (grade-adjusted over threshold speed) squared", "McGregor, rTSS, 2007",
         [](In& in) -> Number {
             const Number speed = mean(in.adjustedSpeed());
             return onFoot(in) && speed && in.athlete().thresholdSpeed
                        ? paceLoadScore(Seconds(static_cast<double>(in.adjustedSpeed().size())),
                                        MetersPerSecond(*speed), *in.athlete().thresholdSpeed, 2)
                        : std::nullopt;
         }},
        {"swim_load_score", "Swimming load score", "sTSS", "1", "distance, threshold_speed", gaps::kSummary,
         "100 * hours * (speed in motion over threshold speed) cubed",
         "Dixon, swim stress by the cube of speed",
         [](In& in) -> Number {
             const auto& s = in.summary();
             const Number speed = ratio(bare(s.distance), bare(s.moving));
             return in.workout().sport == Sport::Swimming && speed && in.athlete().thresholdSpeed
                        ? paceLoadScore(*s.moving, MetersPerSecond(*speed), *in.athlete().thresholdSpeed, 3)
                        : std::nullopt;
         }},
        {"uptake_race", "Oxygen uptake by the fastest 5 km", "VDOT", "ml/min/kg", "distance (running)",
         gaps::kElapsed, "cost of its speed over the part held for its time; of 1.5 km in shorter runs",
         kDaniels, [](In& in) -> Number { return shown(in) ? Number(shown(in)->value) : std::nullopt; }},
        {"uptake_twelve_minutes", "Oxygen uptake by 12 minutes", "Cooper test", "ml/min/kg",
         "distance (running)", gaps::kElapsed, "(metres of the best 12 minutes - 504.9) / 44.73",
         "Cooper, JAMA 203 (1968) 201",
         [](In& in) -> Number {
             const auto& way = in.way();
             Number most;
             for (std::size_t i = 0; i + 720 < way.size(); ++i) {
                 most = std::max(most.value_or(0), way[i + 720] - way[i]);
             }
             return in.workout().sport == Sport::Running && most
                        ? Number(uptakeFromTwelveMinutes(Meters(*most)).value)
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
             const Number five = in.workout().sport == Sport::Running ? fastest(in, 5000) : std::nullopt;
             return five ? bare(raceTimeByPower(Meters(5000), Seconds(*five), Meters(kMarathon)))
                         : std::nullopt;
         }},
        {"race_marathon_factors", "Marathon by speed factors", "Cameron", "s", "distance (running)",
         gaps::kElapsed, "fastest 5 km scaled by the speed factors", "Cameron, time equivalence model, 1998",
         [](In& in) -> Number {
             const Number five = in.workout().sport == Sport::Running ? fastest(in, 5000) : std::nullopt;
             return five ? bare(raceTimeByFactors(Meters(5000), Seconds(*five), Meters(kMarathon)))
                         : std::nullopt;
         }},
        {"climb_count", "Climbs", "", "1", "altitude, distance", gaps::kPresent,
         "rises of 20 m and more at 3 % and more on the whole", kOwn,
         [](In& in) -> Number {
             return in.present(Channel::Altitude).empty() || in.way().empty()
                        ? std::nullopt
                        : Number(static_cast<double>(in.climbs().size()));
         }},
        {"climb_highest", "Highest climb", "", "m", "altitude, distance", gaps::kPresent,
         "largest gain of a climb", kOwn,
         [](In& in) { return overClimbs(in, [](const Climb& c) { return c.gain.value; }); }},
        {"climb_longest", "Longest climb", "", "m", "altitude, distance", gaps::kPresent,
         "largest length of a climb", kOwn,
         [](In& in) { return overClimbs(in, [](const Climb& c) { return c.length.value; }); }},
        {"climb_steepest", "Steepest climb", "", "%", "altitude, distance", gaps::kPresent,
         "largest mean gradient of a climb", kOwn,
         [](In& in) { return overClimbs(in, [](const Climb& c) { return c.gradient() * 100; }); }},
        {"climb_score", "Hardest climb", "climb category score", "m %", "altitude, distance", gaps::kPresent,
         "largest length times mean gradient in percent", kOwn,
         [](In& in) {
             return overClimbs(in, [](const Climb& c) { return c.length.value * c.gradient() * 100; });
         }},
        {"climb_rate", "Best climbing speed", "VAM", "m/h", "altitude, distance", gaps::kElapsed,
         "largest gain over time of a climb", "Ferrari, velocita ascensionale media", bestClimbRate},
        {"away_maximum", "Farthest from the start", "", "m", "position", gaps::kPresent,
         "largest straight distance from the first position", kOwn, [](In& in) { return away(in, false); }},
        {"away_end", "Start to end", "", "m", "position", gaps::kPresent,
         "straight distance from first to last position", kOwn, [](In& in) { return away(in, true); }},
        {"position_accuracy", "Mean position error", "", "m", "gps_accuracy", gaps::kPresent,
         "mean of the receiver's own estimate", kOwn,
         [](In& in) { return mean(in.present(Channel::GpsAccuracy)); }},
        {"depth_maximum", "Greatest depth", "", "m", "depth", gaps::kPresent, "largest depth", kOwn,
         [](In& in) { return largest(in.present(Channel::Depth)); }},
        {"depth_mean", "Mean depth", "", "m", "depth", gaps::kPresent, "mean over time", kOwn,
         [](In& in) { return mean(in.present(Channel::Depth)); }},
    };
    return rows;
}

} // namespace ritm
