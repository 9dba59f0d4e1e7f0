// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/estimates.h"
#include "core/analysis/geometry.h"
#include "core/analysis/meanmax.h"
#include "core/analysis/metricrows.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ritm {

namespace {

using In = MetricInput;
constexpr std::string_view kOwn = "definition";
constexpr std::string_view kGames = "Di Salvo et al., Int J Sports Med 30 (2009) 205";
constexpr std::string_view kMinetti = "Minetti et al., J Appl Physiol 93 (2002) 1039";
constexpr double kMarathon = 42195;

constexpr double kFast = 19.8 / 3.6;   // m/s
constexpr double kSprint = 25.2 / 3.6; // m/s

/// Running, and the games that are run.
bool runningGame(In& in) {
    switch (in.sport()) { // NOLINT(clang-diagnostic-switch-enum): the rest is none
    case Sport::Running:
    case Sport::Soccer:
    case Sport::AmericanFootball:
    case Sport::Basketball:
    case Sport::Rugby:
    case Sport::Hockey:
    case Sport::Lacrosse:
    case Sport::Cricket:
        return true;
    default:
        return false;
    }
}

/// Way covered at speeds within [low, high).
Number wayAt(In& in, double low, double high) {
    const auto& speed = in.present(Channel::Speed);
    if (!runningGame(in) || speed.empty()) {
        return std::nullopt;
    }
    double meters = 0;
    for (const double value : speed) {
        meters += value >= low && value < high ? value : 0;
    }
    return meters;
}

Number sprints(In& in) {
    const auto& speed = in.elapsed(Channel::Speed);
    if (!runningGame(in) || speed.empty()) {
        return std::nullopt;
    }
    double count = 0;
    for (std::size_t i = 0; i < speed.size(); ++i) {
        count += speed[i] >= kSprint && (i == 0 || speed[i - 1] < kSprint) ? 1 : 0;
    }
    return count;
}

/// Power that running costs: an acceleration is a slope with a heavier body on it.
Number metabolicPower(In& in) {
    const auto& speed = in.grid().channel(Channel::Speed);
    constexpr double kGravity = 9.80665;
    constexpr double kTerrain = 1.29;
    if (!runningGame(in)) {
        return std::nullopt;
    }
    std::vector<double> power;
    for (std::size_t i = 0; i + 1 < speed.size(); ++i) {
        const double slant = (speed[i + 1] - speed[i]) / kGravity;
        if (!isAbsent(slant)) {
            const double mass = std::sqrt(slant * slant + 1);
            power.push_back(3.6 * gradeCost(slant) * mass * kTerrain * speed[i]);
        }
    }
    return mean(power);
}

/// Change of speed a recorded hour over the mean speed, from a line through the seconds in motion.
Number speedTrend(In& in) {
    const auto& speed = in.grid().channel(Channel::Speed);
    std::vector<double> hours;
    std::vector<double> moving;
    hours.reserve(speed.size());
    moving.reserve(speed.size());
    double recorded = 0;
    for (std::size_t i = 0; i < speed.size(); ++i) {
        if (!isAbsent(speed[i]) && speed[i] > 0.5) {
            hours.push_back(recorded / 3600);
            moving.push_back(speed[i]);
        }
        recorded += in.grid().recorded(i) ? 1 : 0;
    }
    const Number change = slope(hours, moving);
    const Number level = mean(moving);
    return change && level ? Number(*change / *level * 100) : std::nullopt;
}

/// The first score that can be told.
Number load(In& in) {
    for (const std::string_view id :
         {"load_score", "run_load_score", "swim_load_score", "heart_load_score"}) {
        if (const Number score = findMetric(id)->compute(in)) {
            return score;
        }
    }
    return std::nullopt;
}

bool onFoot(In& in) {
    const Sport sport = in.sport();
    return sport == Sport::Running || sport == Sport::Walking || sport == Sport::Hiking;
}

Number fastest(In& in, double meters) {
    return in.fastest(meters);
}

/// Climbing speed, m/h.
double climbingSpeed(const Climb& climb) {
    return climb.gain.value / static_cast<double>(std::max<std::size_t>(1, climb.end - climb.start)) * 3600;
}

template <class Of>
Number overClimbs(In& in, Of of) {
    Number most;
    for (const Climb& climb : in.climbs()) {
        most = std::max(most.value_or(of(climb)), of(climb));
    }
    return most;
}

/// Largest distance from the first position.
Number farthestAway(In& in) {
    const auto& latitude = in.grid().channel(Channel::Latitude);
    const auto& longitude = in.grid().channel(Channel::Longitude);
    const std::size_t n = std::min(latitude.size(), longitude.size());
    // No position is farther than this: half the square of sines is less than that of their angles, and the
    // cosine of a latitude is at most that of the first and the way between them. It costs no sine, so that
    // only what may be the farthest is computed in full.
    std::optional<Position> first;
    double cosine = 0;
    std::vector<double> bound(n, -1.0);
    std::size_t promising = n;
    for (std::size_t i = 0; i < n; ++i) {
        if (isAbsent(latitude[i]) || isAbsent(longitude[i])) {
            continue;
        }
        constexpr double kRadians = std::numbers::pi / 180;
        if (!first) {
            first = Position{latitude[i], longitude[i]};
            cosine = std::abs(std::cos(first->latitude * kRadians));
        }
        const double north = (latitude[i] - first->latitude) * kRadians;
        const double east = (longitude[i] - first->longitude) * kRadians;
        bound[i] = north * north + cosine * std::min(1.0, cosine + std::abs(north)) * east * east;
        promising = promising == n || bound[i] > bound[promising] ? i : promising;
    }
    if (!first) {
        return std::nullopt;
    }
    const auto meters = [&](std::size_t i) {
        return surfaceDistance(*first, {latitude[i], longitude[i]}).value;
    };
    Number far = meters(promising);
    constexpr double kRounding = 1 + 1e-9;
    const double angle = *far / kEarthRadius;
    const double least = 4 * std::sin(angle / 2) * std::sin(angle / 2) / kRounding;
    for (std::size_t i = 0; i < n; ++i) {
        if (bound[i] >= least) {
            far = std::max(*far, meters(i));
        }
    }
    return far;
}

/// The last position is all that it takes.
Number awayAtEnd(In& in) {
    const auto& latitude = in.grid().channel(Channel::Latitude);
    const auto& longitude = in.grid().channel(Channel::Longitude);
    const std::size_t n = std::min(latitude.size(), longitude.size());
    const auto known = [&](std::size_t i) { return !isAbsent(latitude[i]) && !isAbsent(longitude[i]); };
    std::size_t first = 0;
    while (first < n && !known(first)) {
        ++first;
    }
    if (first == n) {
        return std::nullopt;
    }
    std::size_t last = n - 1;
    while (!known(last)) {
        --last;
    }
    return surfaceDistance({latitude[first], longitude[first]}, {latitude[last], longitude[last]}).value;
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
    std::size_t last = speed.size(); // the place of the last motion
    for (std::size_t i = 0; i < speed.size(); ++i) {
        if (speed[i] < 0.5) {
            continue;
        }
        if (last < speed.size() && i - last > 3) {
            const std::size_t length = in.grid().second(i) - in.grid().second(last) - 1;
            ++result.count;
            result.longest = std::max(result.longest, static_cast<double>(length));
        }
        last = i;
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
        {"speed_trend", "Trend of speed", "", "%/h", "speed", gaps::kPresent,
         "slope of the line through the seconds above 0.5 m/s, over their mean", kOwn, speedTrend},
        {"fast_distance", "Way run fast", "high-speed running", "m", "speed (running games)", gaps::kPresent,
         "way at 19.8 to below 25.2 km/h", kGames, [](In& in) { return wayAt(in, kFast, kSprint); }},
        {"sprint_distance", "Way sprinted", "sprint distance", "m", "speed (running games)", gaps::kPresent,
         "way at 25.2 km/h and faster", kGames, [](In& in) { return wayAt(in, kSprint, 1e9); }},
        {"sprint_count", "Sprints", "", "1", "speed (running games)", gaps::kElapsed,
         "times that 25.2 km/h is reached from below", kGames, sprints},
        {"metabolic_power", "Metabolic power", "", "W/kg", "speed (running games)", gaps::kPresent,
         "cost of running on the slope that equals the acceleration, on grass, times speed",
         "di Prampero et al., J Exp Biol 208 (2005) 2809; Osgnach et al., Med Sci Sports Exerc 42 (2010) 170",
         metabolicPower},
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
             return in.sport() == Sport::Swimming && speed && in.athlete().thresholdSpeed
                        ? paceLoadScore(*s.moving, MetersPerSecond(*speed), *in.athlete().thresholdSpeed, 3)
                        : std::nullopt;
         }},
        {"load", "Load of the workout", "training stress", "1",
         "power or distance or heart_rate, a threshold", gaps::kPresent,
         "load score by power, or else by running, swimming or heart rate", kOwn, load},
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
         "largest gain over time of a climb", "Ferrari, velocita ascensionale media",
         [](In& in) { return overClimbs(in, climbingSpeed); }},
        {"climb_power", "Best climbing power to mass", "relative power of Ferrari", "W/kg",
         "altitude, distance", gaps::kElapsed, "climbing speed in m/h over 200 + 10 times the gradient in %",
         "Ferrari, relative power by velocita ascensionale media",
         [](In& in) {
             return overClimbs(in,
                               [](const Climb& c) { return climbingSpeed(c) / (200 + 1000 * c.gradient()); });
         }},
        {"climb_index", "Hardness of the hardest climb", "Fiets index", "1", "altitude, distance",
         gaps::kPresent, "gain^2 over ten lengths, and a point each km that its top lies above 1000 m",
         "Fiets magazine, climb index",
         [](In& in) {
             const auto& altitude = in.grid().channel(Channel::Altitude);
             return overClimbs(in, [&](const Climb& c) {
                 return c.gain.value * c.gain.value / (10 * c.length.value) +
                        std::max(0.0, (altitude[in.grid().place(c.end)] - 1000) / 1000);
             });
         }},
        {"away_maximum", "Farthest from the start", "", "m", "position", gaps::kPresent,
         "largest straight distance from the first position", kOwn, [](In& in) { return farthestAway(in); }},
        {"away_end", "Start to end", "", "m", "position", gaps::kPresent,
         "straight distance from first to last position", kOwn, [](In& in) { return awayAtEnd(in); }},
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
