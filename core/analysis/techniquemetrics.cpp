// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/metricrows.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ritm {

namespace {

using In = MetricInput;
constexpr std::string_view kOwn = "definition";
constexpr std::string_view kMorin = "Morin et al., J Appl Biomech 21 (2005) 167";

struct Turning {
    std::vector<double> cadence;
};

/// The seconds above zero.
const std::vector<double>& turning(In& in) {
    const auto make = [&] {
        Turning seconds;
        std::ranges::copy_if(in.present(Channel::Cadence), std::back_inserter(seconds.cadence),
                             [](double v) { return v > 0; });
        return seconds;
    };
    return in.shared<Turning>(make).cadence;
}

Number turns(In& in) {
    const auto& values = turning(in);
    return values.empty() ? std::nullopt : Number(*mean(values) * static_cast<double>(values.size()) / 60);
}

bool runs(In& in) {
    return in.sport() == Sport::Running;
}
bool rides(In& in) {
    return in.sport() == Sport::Cycling;
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

Number meanOfBoth(In& in, Channel left, Channel right) {
    const Number a = mean(in.present(left));
    const Number b = mean(in.present(right));
    return a && b ? Number((*a + *b) / 2) : a ? a : b;
}

/// Mean of the arcs from one angle on to the other: each taken by itself, for angles begin anew at 360.
Number arc(In& in, Channel from, Channel to) {
    const auto& begin = in.grid().channel(from);
    const auto& end = in.grid().channel(to);
    std::vector<double> arcs;
    for (std::size_t i = 0; i < std::min(begin.size(), end.size()); ++i) {
        if (!isAbsent(begin[i]) && !isAbsent(end[i])) {
            const double turned = std::fmod(end[i] - begin[i], 360);
            arcs.push_back(turned < 0 ? turned + 360 : turned);
        }
    }
    return mean(arcs);
}

/// Speed and steps a second of the seconds in which the runner steps.
struct Stepping {
    std::vector<double> speed;
    std::vector<double> steps;
};

const Stepping& stepping(In& in) {
    const auto make = [&] {
        Stepping both;
        const auto& speed = in.grid().channel(Channel::Speed);
        const auto& cadence = in.grid().channel(Channel::Cadence);
        const std::size_t n = std::min(speed.size(), cadence.size());
        both.speed.reserve(n);
        both.steps.reserve(n);
        for (std::size_t i = 0; i < n; ++i) {
            if (!isAbsent(speed[i]) && !isAbsent(cadence[i]) && cadence[i] > 0) {
                both.speed.push_back(speed[i]);
                both.steps.push_back(cadence[i] * 2 / 60);
            }
        }
        return both;
    };
    return in.shared<Stepping>(make);
}

Number stepBySpeed(In& in) {
    return runs(in) ? ratio(mean(stepping(in).speed), mean(stepping(in).steps)) : std::nullopt;
}

constexpr double kGravity = 9.80665;

/// The sine model of a step: its largest force over body weight, and how far the body sinks, m.
struct Step {
    double force = 0;
    double dip = 0;
};

std::optional<Step> step(In& in) {
    const Number air = flight(in);
    const Number ground = contact(in);
    if (!air || !ground || *ground <= 0 || *air < 0) {
        return std::nullopt;
    }
    const double force = std::numbers::pi / 2 * (*air / *ground + 1);
    const double square = kGravity * *ground * *ground;
    return Step{force, force * square / (std::numbers::pi * std::numbers::pi) - square / 8};
}

/// Of a leg of 0.53 of the height that swings over the foot while the body sinks.
Number legStiffness(In& in) {
    const auto model = step(in);
    const Number mass = bare(in.athlete().mass);
    const Number height = bare(in.athlete().height);
    const Number speed = mean(stepping(in).speed);
    if (!model || !mass || !height || !speed) {
        return std::nullopt;
    }
    const double leg = 0.53 * *height;
    const double half = *speed * *contact(in) / 2;
    if (half >= leg) {
        return std::nullopt;
    }
    const double shortened = leg - std::sqrt(leg * leg - half * half) + model->dip;
    return ratio(*mass * kGravity * model->force, shortened, 0.001);
}

/// Share of the right leg, each second weighted with its power.
Number rightWork(In& in) {
    const auto& power = in.grid().channel(Channel::Power);
    const auto& right = in.grid().channel(Channel::LeftRightBalance);
    double all = 0;
    double one = 0;
    for (std::size_t i = 0; i < std::min(power.size(), right.size()); ++i) {
        if (!isAbsent(power[i]) && !isAbsent(right[i])) {
            all += power[i];
            one += power[i] * right[i];
        }
    }
    return ratio(one, all);
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
         "mean speed over mean steps a second, of seconds with steps", kOwn, stepBySpeed},
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
         "time of a step less ground contact", kMorin,
         [](In& in) -> Number { return flight(in) ? Number(*flight(in) * 1000) : std::nullopt; }},
        {"duty_factor", "Duty factor", "", "1", "stance_time, cadence (running)", gaps::kPresent,
         "ground contact over the time of a stride (two steps)", "Alexander, Am Zool 24 (1984) 85",
         [](In& in) -> Number {
             const Number rate = stepRate(in);
             return rate && contact(in) ? Number(*contact(in) * *rate / 2) : std::nullopt;
         }},
        {"peak_force", "Peak force of a step", "", "body weights", "stance_time, cadence (running)",
         gaps::kPresent, "pi/2 (flight over contact + 1)", kMorin,
         [](In& in) -> Number { return step(in) ? Number(step(in)->force) : std::nullopt; }},
        {"body_dip", "Sinking of the body in a step", "", "mm", "stance_time, cadence (running)",
         gaps::kPresent, "peak acceleration contact^2 / pi^2 - g contact^2 / 8", kMorin,
         [](In& in) -> Number { return step(in) ? Number(step(in)->dip * 1000) : std::nullopt; }},
        {"vertical_stiffness", "Vertical stiffness", "", "kN/m", "stance_time, cadence (running), mass",
         gaps::kPresent, "peak force over the body's sinking, by the sine model", kMorin,
         [](In& in) -> Number {
             const auto model = step(in);
             const Number mass = bare(in.athlete().mass);
             return model && mass ? ratio(*mass * kGravity * model->force, model->dip, 0.001) : std::nullopt;
         }},
        {"leg_stiffness", "Leg stiffness", "", "kN/m", "stance_time, cadence, speed (running), mass, height",
         gaps::kPresent, "peak force over the shortening of a leg of 0.53 of the height", kMorin,
         legStiffness},
        {"oscillation", "Vertical oscillation", "", "mm", "vertical_oscillation", gaps::kPresent,
         "mean over time", kOwn, [](In& in) { return mean(in.present(Channel::VerticalOscillation)); }},
        {"oscillation_ratio", "Vertical ratio", "", "%", "vertical_ratio", gaps::kPresent, "mean over time",
         kOwn, [](In& in) { return mean(in.present(Channel::VerticalRatio)); }},
        {"oscillation_share", "Oscillation over step length", "vertical ratio by its parts", "%",
         "vertical_oscillation, step_length or speed and cadence (running)", gaps::kPresent,
         "mean vertical oscillation over mean step length", kOwn,
         [](In& in) -> Number {
             const Number sensed = mean(in.present(Channel::StepLength));
             const Number byMeters = stepBySpeed(in);
             const Number length = sensed ? sensed : byMeters ? Number(*byMeters * 1000) : std::nullopt;
             return runs(in) ? ratio(mean(in.present(Channel::VerticalOscillation)), length, 100)
                             : std::nullopt;
         }},
        {"running_effectiveness", "Running effectiveness", "RE", "kg/N", "power, speed (running), mass",
         gaps::kPresent, "mean speed over mean power to mass", "Coggan, running effectiveness, 2016",
         [](In& in) -> Number {
             const Number toMass = ratio(mean(in.present(Channel::Power)), bare(in.athlete().mass));
             return runs(in) ? ratio(mean(in.present(Channel::Speed)), toMass) : std::nullopt;
         }},
        {"balance_right", "Right share of power", "L/R balance", "%", "left_right_balance", gaps::kPresent,
         "mean share of the right leg", kOwn,
         [](In& in) { return mean(in.present(Channel::LeftRightBalance)); }},
        {"balance_work", "Right share of work", "", "%", "left_right_balance, power", gaps::kPresent,
         "right leg's work over all, second by second", kOwn, rightWork},
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
         "mean arc from start to end of the drive", kOwn,
         [](In& in) { return arc(in, Channel::LeftPowerPhaseStart, Channel::LeftPowerPhaseEnd); }},
        {"power_phase_right", "Power phase, right", "", "deg", "right_power_phase", gaps::kPresent,
         "mean arc from start to end of the drive", kOwn,
         [](In& in) { return arc(in, Channel::RightPowerPhaseStart, Channel::RightPowerPhaseEnd); }},
        {"platform_offset", "Platform centre offset", "PCO", "mm", "platform_offset", gaps::kPresent,
         "mean of both feet", kOwn,
         [](In& in) { return meanOfBoth(in, Channel::LeftPlatformOffset, Channel::RightPlatformOffset); }},
    };
    return rows;
}

} // namespace ritm
