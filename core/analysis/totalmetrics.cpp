// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/estimates.h"
#include "core/analysis/metricrows.h"
#include "core/analysis/summary.h"

#include <algorithm>
#include <cmath>

namespace ritm {

namespace {

using In = MetricInput;
constexpr std::string_view kOwn = "definition";

Number altitudeChange(In& in) {
    const auto& altitude = in.present(Channel::Altitude);
    return altitude.size() < 2 ? std::nullopt : Number(altitude.back() - altitude.front());
}

/// Seconds in motion whose gradient lies within [low, high).
Number secondsAtGradient(In& in, double low, double high) {
    const std::vector<double>& slope = in.slopes();
    if (slope.empty()) {
        return std::nullopt;
    }
    const std::vector<double>& way = in.way();
    const SecondGrid& grid = in.grid();
    std::size_t seconds = 0;
    for (std::size_t i = 0; i + 1 < slope.size(); ++i) {
        const bool moves = way[i + 1] > way[i];
        seconds += grid.recorded(i) && moves && slope[i] >= low && slope[i] < high ? 1 : 0;
    }
    return static_cast<double>(seconds);
}

Number extremeGradient(In& in, bool up) {
    const Number value = up ? largest(in.slopes()) : smallest(in.slopes());
    return value ? Number(*value * 100) : std::nullopt;
}

/// Time in which a walker goes that way. Tobler: 6 e^(-3.5 |gradient + 0.05|) km/h.
Number walkersTime(In& in) {
    const std::vector<double>& slope = in.slopes();
    if (slope.empty()) {
        return std::nullopt;
    }
    const std::vector<double>& way = in.way();
    double seconds = 0;
    double known = kAbsent; // the gradient that the speed is of
    double speed = 0;
    for (std::size_t i = 0; i + 1 < slope.size(); ++i) {
        const double meters = way[i + 1] - way[i];
        if (meters == 0) {
            continue; // it takes no time
        }
        if (slope[i] != known) {
            known = slope[i];
            speed = 6 * std::exp(-3.5 * std::abs(known + 0.05)) / 3.6;
        }
        seconds += meters / speed;
    }
    return seconds;
}

struct SampleSteps {
    std::vector<double> seconds;
};

const std::vector<double>& sampleSteps(In& in) {
    const auto make = [&] {
        SampleSteps steps;
        const auto& time = in.workout().streams.time;
        const TimeRange range = in.grid().range();
        steps.seconds.reserve(time.size());
        for (std::size_t i = 1; i < time.size(); ++i) {
            if (range.contains(time[i - 1])) {
                steps.seconds.push_back(static_cast<double>((time[i] - time[i - 1]).count()) * 1e-6);
            }
        }
        return steps;
    };
    return in.shared<SampleSteps>(make).seconds;
}

/// Energy by heart rate, kcal a minute. Keytel et al., J Sports Sci 23 (2005) 289.
Number energyByHeart(In& in, Sex sex) {
    const auto& athlete = in.athlete();
    if (!athlete.mass || !athlete.age || in.present(Channel::HeartRate).empty()) {
        return std::nullopt;
    }
    double kilojoules = 0;
    for (const double rate : in.present(Channel::HeartRate)) {
        const double perMinute =
            sex == Sex::Male ? -55.0969 + 0.6309 * rate + 0.1988 * athlete.mass->value + 0.2017 * *athlete.age
                             : -20.4022 + 0.4472 * rate - 0.1263 * athlete.mass->value + 0.074 * *athlete.age;
        kilojoules += std::max(0.0, perMinute) / 60;
    }
    return kilojoules / 4.184;
}

} // namespace

std::span<const Metric> totalMetrics() {
    static const std::vector<Metric> rows{
        {"elapsed_time", "Elapsed time", "", "s", "", gaps::kNone,
         "from the start to the end, pauses included", kOwn,
         [](In& in) { return bare(in.summary().elapsed); }},
        {"timer_time", "Recorded time", "timer time", "s", "", gaps::kNone,
         "elapsed time less the recorded pauses", kOwn, [](In& in) { return bare(in.summary().timer); }},
        {"moving_time", "Moving time", "", "s", "speed or distance or power or cadence", gaps::kSummary,
         "recorded time above 0.5 m/s (0.1 in water; across a gap by its distance), or else while pedalling; "
         "in a pool the lengths swum",
         kOwn, [](In& in) { return bare(in.summary().moving); }},
        {"paused_time", "Paused time", "", "s", "", gaps::kNone, "elapsed less recorded time", kOwn,
         [](In& in) -> Number { return in.summary().elapsed->value - in.summary().timer->value; }},
        {"moving_share", "Moving share", "", "%", "speed or distance", gaps::kSummary,
         "moving time over recorded time", kOwn,
         [](In& in) { return ratio(bare(in.summary().moving), bare(in.summary().timer), 100); }},
        {"standing_time", "Standing time", "", "s", "speed or distance", gaps::kSummary,
         "recorded less moving time", kOwn,
         [](In& in) -> Number {
             const auto& s = in.summary();
             return s.moving ? Number(s.timer->value - s.moving->value) : std::nullopt;
         }},
        {"distance", "Distance", "", "m", "distance or position or speed", gaps::kSummary,
         "growth of the distance counter (in a pool the lengths swum), or else the way along positions, or "
         "else the integral of speed",
         kOwn, [](In& in) { return bare(in.summary().distance); }},
        {"ascent", "Ascent", "elevation gain", "m", "altitude", "absent values are passed over",
         "rises between turning points of at least 3 m", kOwn,
         [](In& in) { return bare(in.summary().ascent); }},
        {"descent", "Descent", "elevation loss", "m", "altitude", "absent values are passed over",
         "falls between turning points of at least 3 m", kOwn,
         [](In& in) { return bare(in.summary().descent); }},
        {"altitude_change", "Net altitude change", "", "m", "altitude", gaps::kPresent,
         "last less first altitude", kOwn, altitudeChange},
        {"altitude_maximum", "Highest point", "", "m", "altitude", gaps::kPresent, "largest altitude", kOwn,
         [](In& in) { return largest(in.present(Channel::Altitude)); }},
        {"altitude_minimum", "Lowest point", "", "m", "altitude", gaps::kPresent, "smallest altitude", kOwn,
         [](In& in) { return smallest(in.present(Channel::Altitude)); }},
        {"altitude_mean", "Mean altitude", "", "m", "altitude", gaps::kPresent, "mean altitude over time",
         kOwn, [](In& in) { return mean(in.present(Channel::Altitude)); }},
        {"ascent_density", "Ascent per kilometre", "", "m/km", "altitude, distance", gaps::kSummary,
         "ascent over distance", kOwn,
         [](In& in) { return ratio(bare(in.summary().ascent), bare(in.summary().distance), 1000); }},
        {"ascent_rate", "Climbing speed of the whole", "", "m/h", "altitude", gaps::kSummary,
         "ascent over recorded time", kOwn,
         [](In& in) { return ratio(bare(in.summary().ascent), bare(in.summary().timer), 3600); }},
        {"uphill_time", "Uphill time", "", "s", "altitude, distance", gaps::kPresent,
         "seconds in motion on a gradient of 2 % or more", kOwn,
         [](In& in) { return secondsAtGradient(in, 0.02, 10); }},
        {"downhill_time", "Downhill time", "", "s", "altitude, distance", gaps::kPresent,
         "seconds in motion on a gradient below -2 %", kOwn,
         [](In& in) { return secondsAtGradient(in, -10, -0.02); }},
        {"flat_time", "Flat time", "", "s", "altitude, distance", gaps::kPresent,
         "seconds in motion on gradients from -2 % to below 2 %", kOwn,
         [](In& in) { return secondsAtGradient(in, -0.02, 0.02); }},
        {"gradient_maximum", "Steepest rise", "", "%", "altitude, distance", gaps::kPresent,
         "largest gradient over 60 m of way", kOwn, [](In& in) { return extremeGradient(in, true); }},
        {"gradient_minimum", "Steepest fall", "", "%", "altitude, distance", gaps::kPresent,
         "smallest gradient over 60 m of way", kOwn, [](In& in) { return extremeGradient(in, false); }},
        {"work", "Work", "", "kJ", "power", gaps::kSummary, "integral of power", kOwn,
         [](In& in) { return bare(in.summary().work); }},
        {"energy", "Energy spent", "calories", "kcal", "calories or power", gaps::kSummary,
         "the device's counter, or else work at 24 % gross efficiency",
         "Coyle et al., Med Sci Sports Exerc 24 (1992) 782",
         [](In& in) { return bare(in.summary().energy); }},
        {"energy_heart_male", "Energy by heart rate, male equation", "", "kcal", "heart_rate, mass, age",
         gaps::kPresent, "(-55.0969 + 0.6309 HR + 0.1988 kg + 0.2017 years) kJ a minute",
         "Keytel et al., J Sports Sci 23 (2005) 289", [](In& in) { return energyByHeart(in, Sex::Male); }},
        {"energy_heart_female", "Energy by heart rate, female equation", "", "kcal", "heart_rate, mass, age",
         gaps::kPresent, "(-20.4022 + 0.4472 HR - 0.1263 kg + 0.074 years) kJ a minute",
         "Keytel et al., J Sports Sci 23 (2005) 289", [](In& in) { return energyByHeart(in, Sex::Female); }},
        {"temperature_mean", "Mean temperature", "", "°C", "temperature", gaps::kPresent, "mean over time",
         kOwn, [](In& in) { return mean(in.present(Channel::Temperature)); }},
        {"temperature_minimum", "Lowest temperature", "", "°C", "temperature", gaps::kPresent,
         "smallest value", kOwn, [](In& in) { return smallest(in.present(Channel::Temperature)); }},
        {"temperature_maximum", "Highest temperature", "", "°C", "temperature", gaps::kPresent,
         "largest value", kOwn, [](In& in) { return largest(in.present(Channel::Temperature)); }},
        {"lap_count", "Laps", "", "1", "", gaps::kNone, "number of marked laps of the workout", kOwn,
         [](In& in) -> Number { return static_cast<double>(in.workout().laps.size()); }},
        {"pause_count", "Pauses", "", "1", "", gaps::kNone,
         "number of separate recorded pauses of the workout", kOwn,
         [](In& in) -> Number { return static_cast<double>(disjoint(in.workout().pauses).size()); }},
        {"recorded_share", "Share recorded", "", "%", "", gaps::kNone,
         "seconds of the grid with any row, over all of them", kOwn,
         [](In& in) -> Number {
             return ratio(static_cast<double>(in.grid().recordedSeconds()),
                          static_cast<double>(in.grid().seconds()), 100);
         }},
        {"effort_distance", "Effort distance", "kilometre-effort", "m", "distance, altitude", gaps::kSummary,
         "distance and ten metres for each metre of ascent",
         "International Trail Running Association, km-effort",
         [](In& in) -> Number {
             const auto& s = in.summary();
             return s.distance && s.ascent ? Number(s.distance->value + 10 * s.ascent->value) : std::nullopt;
         }},
        {"time_by_ascent", "Walking time by ascent", "Naismith's rule", "s", "distance, altitude",
         gaps::kSummary, "an hour each 5 km and each 600 m of ascent",
         "Naismith, Scottish Mountaineering Club Journal 2 (1892) 136",
         [](In& in) -> Number {
             const auto& s = in.summary();
             return s.distance && s.ascent ? Number(s.distance->value * 3600 / 5000 + s.ascent->value * 6)
                                           : std::nullopt;
         }},
        {"time_by_gradient", "Walking time by gradient", "Tobler's function", "s", "distance, altitude",
         "nothing is walked in a gap or pause",
         "way over 6 e^(-3.5 |gradient + 0.05|) km/h, second by second",
         "Tobler, NCGIA Technical Report 93-1, 1993", walkersTime},
        {"sample_interval", "Time between samples", "", "s", "", gaps::kNone,
         "median time from a row to the next", kOwn, [](In& in) { return quantile(sampleSteps(in), 0.5); }},
        {"backward_steps", "Samples out of order", "", "1", "", gaps::kNone,
         "rows earlier than the one before them", kOwn,
         [](In& in) -> Number {
             return static_cast<double>(
                 std::ranges::count_if(sampleSteps(in), [](double s) { return s < 0; }));
         }},
        {"heart_missing", "Share without heart rate", "dropouts", "%", "heart_rate",
         "pauses and unmarked gaps do not count", "recorded seconds without heart rate", kOwn,
         [](In& in) -> Number {
             const auto recorded = static_cast<double>(in.grid().recordedSeconds());
             const auto known = static_cast<double>(in.present(Channel::HeartRate).size());
             return known > 0 ? ratio(recorded - known, recorded, 100) : std::nullopt;
         }},
    };
    return rows;
}

} // namespace ritm
