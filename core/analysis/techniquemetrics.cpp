// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/metricrows.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ritm {

namespace {

using In = MetricInput;
constexpr std::string_view kOwn = "definition";
constexpr std::string_view kCraig = "Craig, Pendergast, Med Sci Sports 11 (1979) 278";

std::vector<double> turning(In& in) {
    std::vector<double> values;
    std::ranges::copy_if(in.present(Channel::Cadence), std::back_inserter(values),
                         [](double v) { return v > 0; });
    return values;
}

Number turns(In& in) {
    const auto values = turning(in);
    return values.empty() ? std::nullopt : Number(*mean(values) * static_cast<double>(values.size()) / 60);
}

bool runs(In& in) {
    return in.workout().sport == Sport::Running;
}
bool rides(In& in) {
    return in.workout().sport == Sport::Cycling;
}

/// Steps a second: the channel counts pairs of steps a minute.
Number stepRate(In& in) {
    const Number pairs = mean(turning(in));
    return runs(in) && pairs ? Number(*pairs * 2 / 60) : std::nullopt;
}

Number contact(In& in) {
    const Number ms = mean(in.present(Channel::StanceTime));
    return ms ? Number(*ms / 1000) : std::nullopt;
}

Number flight(In& in) {
    const Number rate = stepRate(in);
    const Number stance = contact(in);
    return rate && *rate > 0 && stance ? Number(1 / *rate - *stance) : std::nullopt;
}

/// What the swim counted in its lengths.
struct Swim {
    double lengths = 0;
    double strokes = 0;
    double seconds = 0;
    double rested = 0;
    double pool = 0;
    double best = 0; ///< smallest sum of seconds and strokes of a length
};

std::optional<Swim> swim(In& in) {
    Swim result;
    for (const Session& session : in.workout().sessions) {
        result.pool = session.poolLength ? session.poolLength->value : result.pool;
    }
    for (const PoolLength& length : in.workout().lengths) {
        if (!in.grid().range().contains(length.start)) {
            continue;
        }
        const double seconds = static_cast<double>((length.end - length.start).count()) * 1e-6;
        if (!length.active) {
            result.rested += seconds;
            continue;
        }
        const double score = seconds + length.strokes;
        result.best = result.lengths == 0 ? score : std::min(result.best, score);
        ++result.lengths;
        result.strokes += length.strokes;
        result.seconds += seconds;
    }
    return result.lengths > 0 ? std::optional(result) : std::nullopt;
}

template <class Of>
Number ofSwim(In& in, Of of) {
    const auto all = swim(in);
    return all ? Number(of(*all)) : std::nullopt;
}

Number metersPerStroke(In& in) {
    const auto all = swim(in);
    return all && all->pool > 0 ? ratio(all->lengths * all->pool, all->strokes) : std::nullopt;
}

Number meanOfBoth(In& in, Channel left, Channel right) {
    const Number a = mean(in.present(left));
    const Number b = mean(in.present(right));
    return a && b ? Number((*a + *b) / 2) : a ? a : b;
}

Number arc(In& in, Channel from, Channel to) {
    const Number a = mean(in.present(from));
    const Number b = mean(in.present(to));
    return a && b ? Number(std::fmod(*b - *a + 360, 360)) : std::nullopt;
}

} // namespace

std::span<const Metric> techniqueMetrics() {
    static const std::vector<Metric> rows{
        {"cadence_mean", "Average cadence", "", "rpm", "cadence", gaps::kSummary,
         "mean over time, zeros left out", kOwn, [](In& in) { return bare(in.summary().averageCadence); }},
        {"cadence_maximum", "Highest cadence", "", "rpm", "cadence", gaps::kPresent, "largest sample", kOwn,
         [](In& in) { return bare(in.summary().maximumCadence); }},
        {"cadence_deviation", "Spread of cadence", "standard deviation", "rpm", "cadence", gaps::kPresent,
         "standard deviation of the seconds above zero", kOwn, [](In& in) { return deviation(turning(in)); }},
        {"turning_share", "Share turning", "", "%", "cadence", gaps::kPresent,
         "seconds with cadence above zero", kOwn,
         [](In& in) -> Number {
             return ratio(static_cast<double>(turning(in).size()),
                          static_cast<double>(in.present(Channel::Cadence).size()), 100);
         }},
        {"revolutions", "Revolutions", "", "1", "cadence (cycling)", gaps::kPresent,
         "sum of cadence over time", kOwn,
         [](In& in) -> Number { return rides(in) ? turns(in) : std::nullopt; }},
        {"development", "Metres a revolution", "development", "m", "cadence, speed (cycling)", gaps::kPresent,
         "mean speed over revolutions a second, of seconds that have both", kOwn,
         [](In& in) -> Number {
             const auto& speed = in.grid().channel(Channel::Speed);
             const auto& cadence = in.grid().channel(Channel::Cadence);
             double way = 0;
             double turned = 0;
             for (std::size_t i = 0; i < std::min(speed.size(), cadence.size()); ++i) {
                 if (!isAbsent(speed[i]) && !isAbsent(cadence[i]) && cadence[i] > 0) {
                     way += speed[i];
                     turned += cadence[i] / 60;
                 }
             }
             return rides(in) ? ratio(way, turned) : std::nullopt;
         }},
        {"steps", "Steps", "", "1", "cadence (running)", gaps::kPresent,
         "twice the sum of step pairs over time", kOwn,
         [](In& in) -> Number {
             const Number pairs = turns(in);
             return runs(in) && pairs ? Number(*pairs * 2) : std::nullopt;
         }},
        {"step_rate", "Step rate", "spm", "1/min", "cadence (running)", gaps::kPresent,
         "twice the mean of step pairs", kOwn,
         [](In& in) -> Number { return stepRate(in) ? Number(*stepRate(in) * 60) : std::nullopt; }},
        {"step_length", "Step length", "", "mm", "step_length", gaps::kPresent,
         "mean of the sensor's step length", kOwn,
         [](In& in) { return mean(in.present(Channel::StepLength)); }},
        {"step_length_speed", "Step length by speed", "", "m", "speed, cadence (running)", gaps::kPresent,
         "mean speed over steps a second", kOwn,
         [](In& in) { return ratio(mean(in.present(Channel::Speed)), stepRate(in)); }},
        {"contact_time", "Ground contact time", "GCT", "ms", "stance_time", gaps::kPresent, "mean over time",
         kOwn, [](In& in) { return mean(in.present(Channel::StanceTime)); }},
        {"contact_share", "Ground contact share", "", "%", "stance_time_percent", gaps::kPresent,
         "mean over time", kOwn, [](In& in) { return mean(in.present(Channel::StanceTimePercent)); }},
        {"contact_balance", "Ground contact balance", "", "%", "stance_time_balance", gaps::kPresent,
         "mean share of the left foot", kOwn,
         [](In& in) { return mean(in.present(Channel::StanceTimeBalance)); }},
        {"contact_asymmetry", "Ground contact asymmetry", "", "%", "stance_time_balance", gaps::kPresent,
         "mean distance of the left share from 50 %, twice", kOwn,
         [](In& in) -> Number {
             std::vector<double> apart;
             for (const double left : in.present(Channel::StanceTimeBalance)) {
                 apart.push_back(2 * std::abs(left - 50));
             }
             return mean(apart);
         }},
        {"flight_time", "Flight time", "", "ms", "stance_time, cadence (running)", gaps::kPresent,
         "time of a step less ground contact", "Morin et al., J Appl Biomech 21 (2005) 167",
         [](In& in) -> Number { return flight(in) ? Number(*flight(in) * 1000) : std::nullopt; }},
        {"duty_factor", "Duty factor", "", "1", "stance_time, cadence (running)", gaps::kPresent,
         "ground contact over the time of a stride (two steps)", "Alexander, Am Zool 24 (1984) 85",
         [](In& in) -> Number {
             const Number rate = stepRate(in);
             return rate && contact(in) ? Number(*contact(in) * *rate / 2) : std::nullopt;
         }},
        {"vertical_stiffness", "Vertical stiffness", "", "kN/m", "stance_time, cadence (running), mass",
         gaps::kPresent, "peak force m g pi/2 (flight/contact + 1) over the sine model's displacement",
         "Morin et al., J Appl Biomech 21 (2005) 167",
         [](In& in) -> Number {
             const Number air = flight(in);
             const Number ground = contact(in);
             const Number mass = bare(in.athlete().mass);
             if (!air || !ground || !mass || *ground <= 0 || *air < 0) {
                 return std::nullopt;
             }
             constexpr double kGravity = 9.80665;
             const double force = *mass * kGravity * std::numbers::pi / 2 * (*air / *ground + 1);
             const double dip = force * *ground * *ground / (*mass * std::numbers::pi * std::numbers::pi) -
                                kGravity * *ground * *ground / 8;
             return ratio(force, dip, 0.001);
         }},
        {"oscillation", "Vertical oscillation", "", "mm", "vertical_oscillation", gaps::kPresent,
         "mean over time", kOwn, [](In& in) { return mean(in.present(Channel::VerticalOscillation)); }},
        {"oscillation_ratio", "Vertical ratio", "", "%", "vertical_ratio", gaps::kPresent, "mean over time",
         kOwn, [](In& in) { return mean(in.present(Channel::VerticalRatio)); }},
        {"running_effectiveness", "Running effectiveness", "RE", "kg/N", "power, speed (running), mass",
         gaps::kPresent, "mean speed over mean power to mass", "Coggan, running effectiveness, 2016",
         [](In& in) -> Number {
             const Number toMass = ratio(mean(in.present(Channel::Power)), bare(in.athlete().mass));
             return runs(in) ? ratio(mean(in.present(Channel::Speed)), toMass) : std::nullopt;
         }},
        {"balance_right", "Right share of power", "L/R balance", "%", "left_right_balance", gaps::kPresent,
         "mean share of the right leg", kOwn,
         [](In& in) { return mean(in.present(Channel::LeftRightBalance)); }},
        {"balance_asymmetry", "Asymmetry of the legs", "", "%", "left_right_balance", gaps::kPresent,
         "mean distance of the right share from 50 %, twice", kOwn,
         [](In& in) -> Number {
             std::vector<double> apart;
             for (const double right : in.present(Channel::LeftRightBalance)) {
                 apart.push_back(2 * std::abs(right - 50));
             }
             return mean(apart);
         }},
        {"balance_deviation", "Spread of the balance", "", "%", "left_right_balance", gaps::kPresent,
         "standard deviation of the right share", kOwn,
         [](In& in) { return deviation(in.present(Channel::LeftRightBalance)); }},
        {"torque_effectiveness", "Torque effectiveness", "", "%", "torque_effectiveness", gaps::kPresent,
         "mean of both legs", kOwn,
         [](In& in) {
             return meanOfBoth(in, Channel::LeftTorqueEffectiveness, Channel::RightTorqueEffectiveness);
         }},
        {"pedal_smoothness", "Pedal smoothness", "", "%", "pedal_smoothness", gaps::kPresent,
         "mean of both legs", kOwn,
         [](In& in) { return meanOfBoth(in, Channel::LeftPedalSmoothness, Channel::RightPedalSmoothness); }},
        {"power_phase_left", "Power phase, left", "", "deg", "left_power_phase", gaps::kPresent,
         "mean end less mean start of the driving arc", kOwn,
         [](In& in) { return arc(in, Channel::LeftPowerPhaseStart, Channel::LeftPowerPhaseEnd); }},
        {"power_phase_right", "Power phase, right", "", "deg", "right_power_phase", gaps::kPresent,
         "mean end less mean start of the driving arc", kOwn,
         [](In& in) { return arc(in, Channel::RightPowerPhaseStart, Channel::RightPowerPhaseEnd); }},
        {"platform_offset", "Platform centre offset", "PCO", "mm", "platform_offset", gaps::kPresent,
         "mean of both feet", kOwn,
         [](In& in) { return meanOfBoth(in, Channel::LeftPlatformOffset, Channel::RightPlatformOffset); }},
        {"swim_lengths", "Lengths swum", "", "1", "pool lengths", gaps::kNone, "number of active lengths",
         kOwn, [](In& in) { return ofSwim(in, [](const Swim& s) { return s.lengths; }); }},
        {"swim_strokes", "Strokes", "", "1", "pool lengths", gaps::kNone, "sum over the lengths", kOwn,
         [](In& in) { return ofSwim(in, [](const Swim& s) { return s.strokes; }); }},
        {"swim_strokes_length", "Strokes a length", "", "1", "pool lengths", gaps::kNone,
         "strokes over lengths", kOwn,
         [](In& in) { return ofSwim(in, [](const Swim& s) { return s.strokes / s.lengths; }); }},
        {"swim_stroke_rate", "Stroke rate", "", "1/min", "pool lengths", gaps::kNone,
         "strokes over the minutes swum", kCraig,
         [](In& in) -> Number {
             return swim(in) ? ratio(swim(in)->strokes, swim(in)->seconds, 60) : std::nullopt;
         }},
        {"swim_stroke_length", "Distance a stroke", "DPS", "m", "pool lengths, pool length", gaps::kNone,
         "distance over strokes", kCraig, metersPerStroke},
        {"swim_stroke_index", "Stroke index", "", "m²/s", "pool lengths, pool length", gaps::kNone,
         "speed times distance a stroke", "Costill et al., Int J Sports Med 6 (1985) 266",
         [](In& in) -> Number {
             const auto all = swim(in);
             const Number speed = all ? ratio(all->lengths * all->pool, all->seconds) : std::nullopt;
             const Number stroke = metersPerStroke(in);
             return speed && stroke ? Number(*speed * *stroke) : std::nullopt;
         }},
        {"swim_score", "Swim efficiency score", "SWOLF", "1", "pool lengths", gaps::kNone,
         "mean of seconds and strokes of a length, added", kOwn,
         [](In& in) {
             return ofSwim(in, [](const Swim& s) { return (s.seconds + s.strokes) / s.lengths; });
         }},
        {"swim_score_best", "Best swim efficiency score", "best SWOLF", "1", "pool lengths", gaps::kNone,
         "smallest sum of seconds and strokes of a length", kOwn,
         [](In& in) { return ofSwim(in, [](const Swim& s) { return s.best; }); }},
        {"swim_pace", "Swim pace", "", "s/100m", "pool lengths, pool length", gaps::kNone,
         "time swum over distance", kOwn,
         [](In& in) -> Number {
             const auto all = swim(in);
             return all ? ratio(all->seconds, all->lengths * all->pool, 100) : std::nullopt;
         }},
        {"swim_rest_share", "Share rested", "", "%", "pool lengths", gaps::kNone,
         "resting lengths over all time", kOwn,
         [](In& in) {
             return ofSwim(in, [](const Swim& s) { return 100 * s.rested / (s.rested + s.seconds); });
         }},
    };
    return rows;
}

} // namespace ritm
