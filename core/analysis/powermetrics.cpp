// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meanmax.h"
#include "core/analysis/metricrows.h"
#include "core/analysis/power.h"
#include "core/analysis/zones.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ritm {

namespace {

using In = MetricInput;
constexpr std::string_view kOwn = "definition";
constexpr std::string_view kCoggan = "Allen, Coggan, Training and Racing with a Power Meter, 2nd ed.";
constexpr std::string_view kSkiba =
    "Skiba, Calculation of Power Output and Quantification of Training Stress, 2006";
constexpr std::string_view kReserve = "Skiba et al., Med Sci Sports Exerc 44 (2012) 1526";
constexpr std::string_view kReserve2 = "Skiba et al., Eur J Appl Physiol 115 (2015) 703";
constexpr std::string_view kBassett = "Bassett et al., Med Sci Sports Exerc 31 (1999) 1665";
constexpr double kCrank = 0.1725; // m, the usual length

/// Seconds of which no power is known are no seconds without power: a meter that coasts says zero.
const std::vector<double>& watts(In& in) {
    return in.present(Channel::Power);
}
struct Weighted {
    Number power;
};
Number weighted(In& in) {
    return in.shared<Weighted>([&] { return Weighted{bare(weightedPower(watts(in)))}; }).power;
}
struct Exponential {
    Number power;
};
Number exponential(In& in) {
    return in.shared<Exponential>([&] { return Exponential{bare(exponentialPower(watts(in)))}; }).power;
}
Number threshold(In& in) {
    return bare(in.athlete().thresholdPower);
}
Number mass(In& in) {
    return bare(in.athlete().mass);
}

Number best(In& in, std::size_t seconds, double factor = 1) {
    return ratio(in.bestPower(seconds), 1.0, factor);
}

struct Pedalled {
    std::vector<double> power;
};

/// The seconds above zero.
const std::vector<double>& pedalled(In& in) {
    const auto make = [&] {
        Pedalled seconds;
        std::ranges::copy_if(in.present(Channel::Power), std::back_inserter(seconds.power),
                             [](double v) { return v > 0; });
        return seconds;
    };
    return in.shared<Pedalled>(make).power;
}

enum class Form : std::uint8_t { Integral, Differential, Elite };

template <Form kForm>
struct Reserve {
    std::vector<double> left;
};

/// What is left of W' in each second, J; empty without a model.
template <Form kForm>
const std::vector<double>& reserve(In& in) {
    const auto make = [&]() -> Reserve<kForm> {
        const auto model = in.model();
        const auto& power = in.everySecond(Channel::Power);
        if (!model || power.empty()) {
            return {};
        }
        if constexpr (kForm == Form::Integral) {
            return {reserveIntegral(power, *model)};
        } else if constexpr (kForm == Form::Differential) {
            return {reserveDifferential(power, *model)};
        } else {
            const auto tau = eliteRecoveryTime(power, *model);
            return {tau ? reserveExponential(power, *model, *tau) : std::vector<double>()};
        }
    };
    return in.shared<Reserve<kForm>>(make).left;
}

template <Form kForm>
Number leastReserve(In& in) {
    return ratio(smallest(reserve<kForm>(in)), 1000.0);
}

template <Form kForm>
Number lastReserve(In& in) {
    const auto& left = reserve<kForm>(in);
    return left.empty() ? std::nullopt : Number(left.back() / 1000);
}

/// Mean power as it would have been at sea level: over the part of sea level's aerobic power that is left.
Number atSeaLevel(In& in, bool acclimatised) {
    const auto& power = in.grid().channel(Channel::Power);
    const auto& altitude = in.grid().channel(Channel::Altitude);
    std::vector<double> values;
    for (std::size_t i = 0; i < std::min(power.size(), altitude.size()); ++i) {
        const double km = std::max(0.0, altitude[i] / 1000);
        const double left = acclimatised ? -1.12 * km * km - 1.90 * km + 99.9
                                         : 0.178 * km * km * km - 1.43 * km * km - 4.07 * km + 100;
        if (!isAbsent(power[i]) && !isAbsent(altitude[i]) && left > 0) {
            values.push_back(power[i] / left * 100);
        }
    }
    return mean(values);
}

/// How much of the best 5 s is lost at the weakest 5 s of the hardest 30 s.
Number fatigue(In& in) {
    const auto& power = in.elapsed(Channel::Power);
    const auto hardest = bestStretch(power, 30);
    if (!hardest) {
        return std::nullopt;
    }
    std::vector<double> fives;
    for (std::size_t i = hardest->start; i + 5 <= hardest->start + 30; ++i) {
        fives.push_back(*mean(std::span(power).subspan(i, 5)));
    }
    const Number kept = ratio(smallest(fives), largest(fives), 100);
    return kept ? Number(100 - *kept) : std::nullopt;
}

/// Slope of log power over log time of the best 3 to 20 minutes.
Number exponent(In& in) {
    std::vector<double> x;
    std::vector<double> y;
    for (const std::size_t seconds : {180U, 300U, 720U, 1200U}) {
        const Number power = best(in, seconds);
        if (power && *power > 0) {
            x.push_back(std::log(static_cast<double>(seconds)));
            y.push_back(std::log(*power));
        }
    }
    return slope(x, y);
}

/// log10 of the easy over the middle, times the hard part in percent; of three zones by power.
Number polarisation(In& in) {
    const auto& power = in.present(Channel::Power);
    if (!threshold(in) || power.empty()) {
        return std::nullopt;
    }
    const auto seconds = secondsInZones(power, boundsOf(*findZoneModel("power_polarised_3"), *threshold(in)));
    const double hard = 100 * seconds[2] / static_cast<double>(power.size());
    const Number index = ratio(seconds[0], seconds[1], hard);
    return index && *index > 0 ? Number(std::log10(*index)) : std::nullopt;
}

/// Crank torque or pedal speed in every second that is pedalled.
struct Pedalling {
    std::vector<double> torque; ///< N m
    std::vector<double> force;  ///< N, mean effective
    std::vector<double> speed;  ///< m/s of the pedal
    std::vector<double> power;  ///< W
    std::vector<double> turns;  ///< revolutions a second
};

const Pedalling& pedalling(In& in) {
    const auto make = [&] {
        Pedalling result;
        const auto& power = in.grid().channel(Channel::Power);
        const auto& cadence = in.grid().channel(Channel::Cadence);
        const std::size_t n = std::min(power.size(), cadence.size());
        for (auto* values : {&result.torque, &result.force, &result.speed, &result.power, &result.turns}) {
            values->reserve(n);
        }
        for (std::size_t i = 0; i < n; ++i) {
            if (!isAbsent(power[i]) && !isAbsent(cadence[i]) && cadence[i] > 0 && power[i] > 0) {
                const double angular = cadence[i] * 2 * std::numbers::pi / 60;
                result.torque.push_back(power[i] / angular);
                result.force.push_back(power[i] / angular / kCrank);
                result.speed.push_back(angular * kCrank);
                result.power.push_back(power[i]);
                result.turns.push_back(cadence[i] / 60);
            }
        }
        return result;
    };
    return in.shared<Pedalling>(make);
}

/// Share of pedalled seconds by force and speed against those of threshold power at 80 rev/min.
Number quadrant(In& in, bool forceful, bool fast) {
    const Pedalling& all = pedalling(in);
    if (!threshold(in) || all.force.empty()) {
        return std::nullopt;
    }
    const double speed = 80 * 2 * std::numbers::pi / 60 * kCrank;
    const double force = *threshold(in) / speed;
    double count = 0;
    for (std::size_t i = 0; i < all.force.size(); ++i) {
        count += (all.force[i] >= force) == forceful && (all.speed[i] >= speed) == fast ? 1 : 0;
    }
    return 100 * count / static_cast<double>(all.force.size());
}

/// The best minutes after that much work, over the best of all.
Number durability(In& in, double kilojoules, std::size_t seconds) {
    const auto& all = in.elapsed(Channel::Power);
    double done = 0;
    std::size_t from = 0;
    while (from < all.size() && done < kilojoules * 1000) {
        done += all[from++];
    }
    const auto late = bestStretch(std::span(all).subspan(from), seconds);
    return late ? ratio(late->mean, best(in, seconds), 100) : std::nullopt;
}

} // namespace

std::span<const Metric> powerMetrics() {
    static const std::vector<Metric> rows{
        {"power_mean", "Average power", "", "W", "power", gaps::kSummary, "mean over time, zeros included",
         kOwn, [](In& in) { return bare(in.summary().averagePower); }},
        {"power_maximum", "Highest power", "", "W", "power", gaps::kPresent, "largest sample", kOwn,
         [](In& in) { return bare(in.summary().maximumPower); }},
        {"power_median", "Median power", "", "W", "power", gaps::kPresent, "half of the seconds lie below",
         kOwn, [](In& in) { return quantile(in.present(Channel::Power), 0.5); }},
        {"power_deviation", "Spread of power", "standard deviation", "W", "power", gaps::kPresent,
         "standard deviation of the seconds, n - 1", kOwn,
         [](In& in) { return deviation(in.present(Channel::Power)); }},
        {"power_pedalled", "Average power while pedalling", "", "W", "power", gaps::kPresent,
         "mean of the seconds above zero", kOwn, [](In& in) { return mean(pedalled(in)); }},
        {"coasting_share", "Share coasted", "", "%", "power", gaps::kPresent, "seconds at zero power", kOwn,
         [](In& in) -> Number {
             const auto& all = in.present(Channel::Power);
             return ratio(static_cast<double>(all.size() - pedalled(in).size()),
                          static_cast<double>(all.size()), 100);
         }},
        {"weighted_power", "Weighted power", "Normalized Power", "W", "power", gaps::kPresent,
         "fourth root of the mean fourth power of the 30 s mean, once its window is full", kCoggan, weighted},
        {"intensity", "Intensity", "Intensity Factor", "1", "power, threshold_power", gaps::kPresent,
         "weighted over threshold power", kCoggan, [](In& in) { return ratio(weighted(in), threshold(in)); }},
        {"load_score", "Training load score", "Training Stress Score", "1", "power, threshold_power",
         gaps::kPresent, "100 * hours * intensity squared", kCoggan,
         [](In& in) -> Number {
             const Number factor = ratio(weighted(in), threshold(in));
             return factor ? Number(static_cast<double>(watts(in).size()) / 36 * *factor * *factor)
                           : std::nullopt;
         }},
        {"variability", "Variability", "Variability Index", "1", "power", gaps::kPresent,
         "weighted over average power", kCoggan, [](In& in) { return ratio(weighted(in), mean(watts(in))); }},
        {"exponential_power", "Exponential power", "xPower", "W", "power", gaps::kPresent,
         "fourth root of the mean fourth power of the 25 s exponential mean", kSkiba,
         [](In& in) { return exponential(in); }},
        {"exponential_intensity", "Relative intensity", "RI of BikeScore", "1", "power, threshold_power",
         gaps::kPresent, "exponential over threshold power", kSkiba,
         [](In& in) { return ratio(exponential(in), threshold(in)); }},
        {"exponential_load", "Exponential load score", "BikeScore", "1", "power, threshold_power",
         gaps::kPresent, "100 * hours * relative intensity squared", kSkiba,
         [](In& in) -> Number {
             const Number factor = ratio(exponential(in), threshold(in));
             return factor ? Number(static_cast<double>(watts(in).size()) / 36 * *factor * *factor)
                           : std::nullopt;
         }},
        {"power_to_mass", "Average power to mass", "W/kg", "W/kg", "power, mass", gaps::kSummary,
         "average power over body mass", kOwn,
         [](In& in) { return ratio(bare(in.summary().averagePower), mass(in)); }},
        {"weighted_to_mass", "Weighted power to mass", "", "W/kg", "power, mass", gaps::kPresent,
         "weighted power over body mass", kOwn, [](In& in) { return ratio(weighted(in), mass(in)); }},
        {"work_to_mass", "Work to mass", "", "kJ/kg", "power, mass", gaps::kSummary, "work over body mass",
         kOwn, [](In& in) { return ratio(bare(in.summary().work), mass(in)); }},
        {"work_above_threshold", "Work above threshold", "", "kJ", "power, threshold_power", gaps::kPresent,
         "integral of the power above threshold", kOwn,
         [](In& in) -> Number {
             return threshold(in) && !watts(in).empty()
                        ? Number(workAbove(watts(in), Watts(*threshold(in))).value)
                        : std::nullopt;
         }},
        {"work_above_share", "Share of work above threshold", "", "%", "power, threshold_power",
         gaps::kPresent, "work above threshold over all work", kOwn,
         [](In& in) -> Number {
             return threshold(in) ? ratio(workAbove(watts(in), Watts(*threshold(in))).value,
                                          workOf(watts(in)).value, 100)
                                  : std::nullopt;
         }},
        {"time_above_threshold", "Share of time above threshold", "", "%", "power, threshold_power",
         gaps::kPresent, "seconds at or above threshold power", kOwn,
         [](In& in) -> Number {
             return threshold(in) ? shareFrom(watts(in), *threshold(in)) : std::nullopt;
         }},
        {"sprint_power", "Best 5 seconds", "neuromuscular power", "W", "power", gaps::kElapsed,
         "largest mean of 5 s", kCoggan, [](In& in) { return best(in, 5); }},
        {"anaerobic_power", "Best minute", "anaerobic capacity", "W", "power", gaps::kElapsed,
         "largest mean of 60 s", kCoggan, [](In& in) { return best(in, 60); }},
        {"aerobic_power", "Best 5 minutes", "power at VO2max", "W", "power", gaps::kElapsed,
         "largest mean of 300 s", kCoggan, [](In& in) { return best(in, 300); }},
        {"twenty_minute_power", "Best 20 minutes", "", "W", "power", gaps::kElapsed, "largest mean of 1200 s",
         kCoggan, [](In& in) { return best(in, 1200); }},
        {"hour_power", "Best hour", "", "W", "power", gaps::kElapsed, "largest mean of 3600 s", kCoggan,
         [](In& in) { return best(in, 3600); }},
        {"threshold_from_20", "Threshold by 20 minutes", "FTP test", "W", "power", gaps::kElapsed,
         "0.95 of the best 20 minutes", kCoggan, [](In& in) { return best(in, 1200, 0.95); }},
        {"threshold_from_8", "Threshold by 8 minutes", "", "W", "power", gaps::kElapsed,
         "0.90 of the best 8 minutes", "Carmichael, Rutberg, The Time-Crunched Cyclist, 2009",
         [](In& in) { return best(in, 480, 0.9); }},
        {"threshold_from_ramp", "Threshold by ramp", "MAP test", "W", "power", gaps::kElapsed,
         "0.75 of the best minute; of a ramp to exhaustion",
         "Stern, threshold as 72 to 77 % of maximal aerobic power",
         [](In& in) { return best(in, 60, 0.75); }},
        {"critical_power_2", "Critical power", "CP", "W", "power", gaps::kElapsed,
         "slope of work over time of the best 3, 5, 12 and 20 minutes",
         "Monod, Scherrer, Ergonomics 8 (1965) 329",
         [](In& in) -> Number {
             return in.twoParameters() ? Number(in.twoParameters()->power.value) : std::nullopt;
         }},
        {"work_reserve_2", "Work above critical power", "W'", "kJ", "power", gaps::kElapsed,
         "intercept of work over time of the same efforts", "Monod, Scherrer, Ergonomics 8 (1965) 329",
         [](In& in) -> Number {
             return in.twoParameters() ? Number(in.twoParameters()->reserve.value) : std::nullopt;
         }},
        {"critical_power_3", "Critical power, three parameters", "CP", "W", "power", gaps::kElapsed,
         "P = CP + W' / (t + W' / (peak - CP)) over the best 5 s to 20 min",
         "Morton, Ergonomics 39 (1996) 611",
         [](In& in) -> Number {
             return in.threeParameters() ? Number(in.threeParameters()->power.value) : std::nullopt;
         }},
        {"work_reserve_3", "Work above critical power, three parameters", "W'", "kJ", "power", gaps::kElapsed,
         "W' of the three-parameter model", "Morton, Ergonomics 39 (1996) 611",
         [](In& in) -> Number {
             return in.threeParameters() ? Number(in.threeParameters()->reserve.value) : std::nullopt;
         }},
        {"peak_power_3", "Peak power of the model", "Pmax", "W", "power", gaps::kElapsed,
         "power at no time of the three-parameter model", "Morton, Ergonomics 39 (1996) 611",
         [](In& in) -> Number {
             return in.threeParameters() ? bare(in.threeParameters()->peak) : std::nullopt;
         }},
        {"reserve_least", "Least reserve", "minimum W'bal, integral", "kJ", "power", gaps::kElapsed,
         "smallest W' left, integral form, by the athlete's critical power or else this ride's own", kReserve,
         [](In& in) { return leastReserve<Form::Integral>(in); }},
        {"reserve_end", "Reserve at the end", "W'bal, integral", "kJ", "power", gaps::kElapsed,
         "W' left at the end, integral form", kReserve,
         [](In& in) { return lastReserve<Form::Integral>(in); }},
        {"reserve_least_differential", "Least reserve, differential", "minimum W'bal, differential", "kJ",
         "power", gaps::kElapsed, "smallest W' left, differential form", kReserve2,
         [](In& in) { return leastReserve<Form::Differential>(in); }},
        {"reserve_end_differential", "Reserve at the end, differential", "W'bal, differential", "kJ", "power",
         gaps::kElapsed, "W' left at the end, differential form", kReserve2,
         [](In& in) { return lastReserve<Form::Differential>(in); }},
        {"reserve_recovery", "Time constant of recovery", "tau of W'bal", "s", "power", gaps::kElapsed,
         "546 e^(-0.01 D) + 316, D the mean shortfall below critical power", kReserve,
         [](In& in) -> Number {
             const auto model = in.model();
             const auto& power = in.everySecond(Channel::Power);
             return model && !power.empty() ? Number(recoveryTime(power, *model).value) : std::nullopt;
         }},
        {"reserve_least_elite", "Least reserve, elite recovery", "W'bal of Bartram", "kJ", "power",
         gaps::kElapsed, "smallest W' left when below critical power it recovers with 2287.2 D^-0.688 s",
         "Bartram et al., Int J Sports Physiol Perform 13 (2018) 724",
         [](In& in) { return leastReserve<Form::Elite>(in); }},
        {"reserve_spent", "Reserve spent in all", "", "%", "power", gaps::kElapsed,
         "work above critical power over W', however much came back", kReserve,
         [](In& in) -> Number {
             const auto model = in.model();
             const auto& power = in.everySecond(Channel::Power);
             return model && !power.empty()
                        ? ratio(workAbove(power, model->power).value, model->reserve.value, 100)
                        : std::nullopt;
         }},
        {"reserve_low_time", "Time with little reserve", "", "s", "power", gaps::kElapsed,
         "seconds with less than a quarter of W' left, differential form", kReserve2,
         [](In& in) -> Number {
             const auto model = in.model();
             const auto& left = reserve<Form::Differential>(in);
             return left.empty() ? std::nullopt
                                 : Number(static_cast<double>(std::ranges::count_if(left, [&](double joules) {
                                       return joules < model->reserve.value * 250;
                                   })));
         }},
        {"power_sea_level", "Average power at sea level, acclimatised", "aPower", "W", "power, altitude",
         gaps::kPresent, "power over (99.9 - 1.90 km - 1.12 km^2) %", kBassett,
         [](In& in) { return atSeaLevel(in, true); }},
        {"power_sea_level_fresh", "Average power at sea level, not acclimatised", "", "W", "power, altitude",
         gaps::kPresent, "power over (100 - 4.07 km - 1.43 km^2 + 0.178 km^3) %", kBassett,
         [](In& in) { return atSeaLevel(in, false); }},
        {"fatigue_index", "Fatigue of the hardest 30 seconds", "Wingate fatigue index", "%", "power",
         gaps::kElapsed, "best less weakest 5 s of the best 30 s, over the best",
         "Bar-Or, Sports Med 4 (1987) 381", fatigue},
        {"power_exponent", "Exponent of endurance", "power law", "1", "power", gaps::kElapsed,
         "slope of log power over log time of the best 3, 5, 12 and 20 minutes",
         "Kennelly, Proc Am Acad Arts Sci 42 (1906) 275", exponent},
        {"aerobic_fraction", "Share held for 20 minutes", "fractional utilisation", "%", "power",
         gaps::kElapsed, "best 20 over best 5 minutes", kOwn,
         [](In& in) { return ratio(best(in, 1200), best(in, 300), 100); }},
        {"anaerobic_power_reserve", "Power above the aerobic", "anaerobic power reserve", "W", "power",
         gaps::kElapsed, "best 5 s less best 5 minutes", "Sanders, Heijboer, J Sports Sci 37 (2019) 621",
         [](In& in) -> Number {
             const Number sprint = best(in, 5);
             const Number five = best(in, 300);
             return sprint && five ? Number(*sprint - *five) : std::nullopt;
         }},
        {"polarisation", "Polarisation", "Polarization Index", "1", "power, threshold_power", gaps::kPresent,
         "log10(easy / middle * hard in %) of zones below 80, to 100 and above 100 % of threshold",
         "Treff et al., Front Physiol 10 (2019) 707", polarisation},
        {"work_per_revolution", "Work a revolution", "", "J", "power, cadence", gaps::kPresent,
         "mean power over mean revolutions a second, of pedalled seconds", kOwn,
         [](In& in) -> Number {
             const Pedalling& all = pedalling(in);
             return ratio(mean(all.power), mean(all.turns));
         }},
        {"motor_share", "Share of the motor", "", "%", "motor_power, power", gaps::kZero,
         "motor's work over motor's and rider's", kOwn,
         [](In& in) -> Number {
             const auto& motor = in.running(Channel::MotorPower);
             if (motor.empty() || watts(in).empty()) {
                 return std::nullopt;
             }
             return ratio(workOf(motor).value, workOf(motor).value + workOf(watts(in)).value, 100);
         }},
        {"battery_used", "Battery used", "", "%", "battery_charge", gaps::kPresent, "first less last charge",
         kOwn,
         [](In& in) -> Number {
             const auto& charge = in.present(Channel::BatteryCharge);
             return charge.empty() ? std::nullopt : Number(charge.front() - charge.back());
         }},
        {"durability_1500", "Durability after 1500 kJ", "", "%", "power", gaps::kElapsed,
         "best 5 minutes after 1500 kJ over the best of all",
         "van Erp et al., Med Sci Sports Exerc 53 (2021) 1903, in kJ",
         [](In& in) { return durability(in, 1500, 300); }},
        {"torque_mean", "Mean crank torque", "", "N m", "power, cadence", gaps::kPresent,
         "power over angular speed, of pedalled seconds", kOwn,
         [](In& in) { return mean(pedalling(in).torque); }},
        {"torque_maximum", "Highest crank torque", "", "N m", "power, cadence", gaps::kPresent,
         "largest power over angular speed in a second", kOwn,
         [](In& in) { return largest(pedalling(in).torque); }},
        {"pedal_force", "Mean effective pedal force", "AEPF", "N", "power, cadence", gaps::kPresent,
         "crank torque over a crank of 172.5 mm", kCoggan, [](In& in) { return mean(pedalling(in).force); }},
        {"pedal_speed", "Mean pedal speed", "CPV", "m/s", "power, cadence", gaps::kPresent,
         "angular speed times a crank of 172.5 mm", kCoggan,
         [](In& in) { return mean(pedalling(in).speed); }},
        {"quadrant_force_speed", "Forceful and fast", "Quadrant I", "%", "power, cadence, threshold_power",
         gaps::kPresent, "seconds above the force and pedal speed of threshold at 80 rev/min", kCoggan,
         [](In& in) { return quadrant(in, true, true); }},
        {"quadrant_force_slow", "Forceful and slow", "Quadrant II", "%", "power, cadence, threshold_power",
         gaps::kPresent, "seconds above that force and below that speed", kCoggan,
         [](In& in) { return quadrant(in, true, false); }},
        {"quadrant_light_slow", "Light and slow", "Quadrant III", "%", "power, cadence, threshold_power",
         gaps::kPresent, "seconds below both", kCoggan, [](In& in) { return quadrant(in, false, false); }},
        {"quadrant_light_fast", "Light and fast", "Quadrant IV", "%", "power, cadence, threshold_power",
         gaps::kPresent, "seconds below that force and above that speed", kCoggan,
         [](In& in) { return quadrant(in, false, true); }},
        {"interval_count", "Work intervals", "", "1", "power, threshold_power", gaps::kElapsed,
         "stretches of 20 s and more at 90 % of threshold and above", kOwn,
         [](In& in) -> Number {
             return threshold(in) && !watts(in).empty() ? Number(static_cast<double>(in.intervals().size()))
                                                        : std::nullopt;
         }},
        {"interval_time", "Time in work intervals", "", "s", "power, threshold_power", gaps::kElapsed,
         "length of all work intervals", kOwn,
         [](In& in) -> Number {
             double seconds = 0;
             for (const Interval& interval : in.intervals()) {
                 seconds += static_cast<double>(interval.end - interval.start);
             }
             return threshold(in) && !watts(in).empty() ? Number(seconds) : std::nullopt;
         }},
        {"interval_hardest", "Hardest work interval", "", "W", "power, threshold_power", gaps::kElapsed,
         "largest mean power of a work interval", kOwn,
         [](In& in) -> Number {
             Number most;
             for (const Interval& interval : in.intervals()) {
                 most = std::max(most.value_or(interval.mean), interval.mean);
             }
             return most;
         }},
        {"motor_work", "Work of the motor", "", "kJ", "motor_power", gaps::kZero, "integral of motor power",
         kOwn,
         [](In& in) -> Number {
             const auto& motor = in.running(Channel::MotorPower);
             return motor.empty() ? std::nullopt : Number(workOf(motor).value);
         }},
    };
    return rows;
}

} // namespace ritm
