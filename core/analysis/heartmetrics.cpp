// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/estimates.h"
#include "core/analysis/meanmax.h"
#include "core/analysis/metricrows.h"
#include "core/analysis/power.h"
#include "core/analysis/zones.h"

#include <algorithm>
#include <cmath>

namespace ritm {

namespace {

using In = MetricInput;
constexpr std::string_view kOwn = "definition";
constexpr std::string_view kBanister = "Banister 1991; Morton et al., J Appl Physiol 69 (1990) 1171";
constexpr std::string_view kFriel = "Friel, The Triathlete's Training Bible, 4th ed.";

const std::vector<double>& heart(In& in) {
    return in.present(Channel::HeartRate);
}
Number maximum(In& in) {
    return bare(in.athlete().maximumHeartRate);
}

std::optional<HeartBounds> bounds(In& in) {
    const auto& athlete = in.athlete();
    if (!athlete.restHeartRate || !athlete.maximumHeartRate) {
        return std::nullopt;
    }
    return HeartBounds{*athlete.restHeartRate, *athlete.maximumHeartRate};
}

Number impulse(In& in, Sex sex) {
    const auto known = bounds(in);
    return known ? trainingImpulse(heart(in), *known, sex) : std::nullopt;
}

/// An output (power or speed) and the heart rate of the seconds that have both.
struct Pairs {
    std::vector<double> output;
    std::vector<double> rate;
};

template <Channel kChannel>
struct PairsOf : Pairs {};

template <Channel kChannel>
const Pairs& pairs(In& in) {
    const auto make = [&] {
        PairsOf<kChannel> both;
        const auto& output = in.grid().channel(kChannel);
        const auto& rate = in.grid().channel(Channel::HeartRate);
        const std::size_t n = std::min(output.size(), rate.size());
        both.output.reserve(n);
        both.rate.reserve(n);
        for (std::size_t i = 0; i < n; ++i) {
            if (!isAbsent(output[i]) && !isAbsent(rate[i]) && rate[i] > 0) {
                both.output.push_back(output[i]);
                both.rate.push_back(rate[i]);
            }
        }
        return both;
    };
    return in.shared<PairsOf<kChannel>>(make);
}

/// How much less output a beat yields in the second half than in the first, percent.
Number decoupling(const Pairs& both) {
    const std::size_t half = both.output.size() / 2;
    const Number first =
        ratio(mean(std::span(both.output).first(half)), mean(std::span(both.rate).first(half)));
    const Number second =
        ratio(mean(std::span(both.output).subspan(half)), mean(std::span(both.rate).subspan(half)));
    const Number kept = ratio(second, first, 100);
    return kept ? Number(100 - *kept) : std::nullopt;
}

/// Largest fall of the heart rate over that time; zero where it never fell.
Number recovery(In& in, std::size_t seconds) {
    const auto& rate = in.grid().channel(Channel::HeartRate);
    Number most;
    for (std::size_t i = 0; i + seconds < rate.size(); ++i) {
        const double fall = rate[i] - rate[i + seconds];
        if (!isAbsent(fall) && rate[i + seconds] > 0) {
            most = std::max(most.value_or(0), fall);
        }
    }
    return most;
}

/// Physiological strain: five for the core's way from its first value to 39.5 °C, five for the heart's from
/// rest to 180.
Number strain(In& in) {
    const auto& core = in.grid().channel(Channel::CoreTemperature);
    const auto& rate = in.grid().channel(Channel::HeartRate);
    const Number rest = bare(in.athlete().restHeartRate);
    if (!rest || *rest >= 180) {
        return std::nullopt;
    }
    Number first;
    Number most;
    for (std::size_t i = 0; i < std::min(core.size(), rate.size()); ++i) {
        if (isAbsent(core[i]) || isAbsent(rate[i]) || rate[i] <= 0) {
            continue;
        }
        first = first.value_or(core[i]);
        if (*first < 39.5) {
            const double index =
                5 * (core[i] - *first) / (39.5 - *first) + 5 * (rate[i] - *rest) / (180 - *rest);
            most = std::max(most.value_or(index), index);
        }
    }
    return most ? Number(std::max(0.0, *most)) : std::nullopt;
}

/// Share of the seconds in the zones from `first` to `last` of a model with one reference.
Number zoneShare(In& in, std::string_view model, Number reference, std::size_t first, std::size_t last) {
    const ZoneModel* zones = findZoneModel(model);
    if (zones == nullptr || !reference || heart(in).empty()) {
        return std::nullopt;
    }
    const auto seconds = secondsInZones(heart(in), boundsOf(*zones, *reference));
    double inside = 0;
    double all = 0;
    for (std::size_t i = 0; i < seconds.size(); ++i) {
        all += seconds[i];
        inside += i >= first && i <= last ? seconds[i] : 0;
    }
    return ratio(inside, all, 100);
}

} // namespace

std::span<const Metric> heartMetrics() {
    static const std::vector<Metric> rows{
        {"heart_mean", "Average heart rate", "", "bpm", "heart_rate", gaps::kSummary,
         "mean over time, zeros left out", kOwn, [](In& in) { return bare(in.summary().averageHeartRate); }},
        {"heart_maximum", "Highest heart rate", "", "bpm", "heart_rate", gaps::kPresent, "largest sample",
         kOwn, [](In& in) { return bare(in.summary().maximumHeartRate); }},
        {"heart_minimum", "Lowest heart rate", "", "bpm", "heart_rate", gaps::kPresent,
         "smallest second above zero", kOwn, [](In& in) { return smallest(heart(in)); }},
        {"heart_median", "Median heart rate", "", "bpm", "heart_rate", gaps::kPresent,
         "half of the seconds lie below", kOwn, [](In& in) { return quantile(heart(in), 0.5); }},
        {"heart_deviation", "Spread of heart rate", "standard deviation", "bpm", "heart_rate", gaps::kPresent,
         "standard deviation of the seconds, n - 1", kOwn, [](In& in) { return deviation(heart(in)); }},
        {"heart_share_mean", "Average share of the maximum", "% HRmax", "%", "heart_rate, max_heart_rate",
         gaps::kPresent, "mean heart rate over the maximum", kOwn,
         [](In& in) { return ratio(mean(heart(in)), maximum(in), 100); }},
        {"heart_share_maximum", "Highest share of the maximum", "", "%", "heart_rate, max_heart_rate",
         gaps::kPresent, "highest heart rate over the maximum", kOwn,
         [](In& in) { return ratio(largest(heart(in)), maximum(in), 100); }},
        {"heart_reserve_mean", "Average heart rate reserve in use", "% HRR", "%",
         "heart_rate, rest and max_heart_rate", gaps::kPresent, "(mean - rest) / (max - rest)",
         "Karvonen et al., Ann Med Exp Biol Fenn 35 (1957) 307",
         [](In& in) -> Number {
             const auto known = bounds(in);
             const Number rate = mean(heart(in));
             const Number part =
                 known && rate ? heartRateReserve(BeatsPerMinute(*rate), *known) : std::nullopt;
             return part ? Number(*part * 100) : std::nullopt;
         }},
        {"heart_beats", "Heart beats", "", "1", "heart_rate", gaps::kPresent, "sum of the rate over time",
         kOwn,
         [](In& in) -> Number {
             return heart(in).empty() ? std::nullopt
                                      : Number(*mean(heart(in)) * static_cast<double>(heart(in).size()) / 60);
         }},
        {"heart_drift", "Heart rate drift", "cardiac drift", "%", "heart_rate", gaps::kPresent,
         "second half's mean over the first half's, less 100 %", kOwn,
         [](In& in) { return growth(heart(in)); }},
        {"heart_recovery", "Heart rate recovery", "HRR60", "bpm", "heart_rate", gaps::kPresent,
         "largest fall within 60 s", "Cole et al., N Engl J Med 341 (1999) 1351",
         [](In& in) { return recovery(in, 60); }},
        {"heart_recovery_30", "Fast heart rate recovery", "HRR30", "bpm", "heart_rate", gaps::kPresent,
         "largest fall within 30 s", "Buchheit et al., Am J Physiol 293 (2007) H133",
         [](In& in) { return recovery(in, 30); }},
        {"heart_above_threshold", "Share above threshold heart rate", "", "%",
         "heart_rate, threshold_heart_rate", gaps::kPresent, "seconds at or above threshold heart rate", kOwn,
         [](In& in) -> Number {
             const Number bound = bare(in.athlete().thresholdHeartRate);
             return bound ? shareFrom(heart(in), *bound) : std::nullopt;
         }},
        {"heart_low_share", "Share of easy heart rate", "zones 1 and 2", "%", "heart_rate, max_heart_rate",
         gaps::kPresent, "seconds below 70 % of the maximum", "Edwards, The Heart Rate Monitor Book, 1993",
         [](In& in) { return zoneShare(in, "heart_maximum_5", maximum(in), 0, 1); }},
        {"heart_middle_share", "Share of moderate heart rate", "zone 3", "%", "heart_rate, max_heart_rate",
         gaps::kPresent, "seconds from 70 to below 80 % of the maximum",
         "Edwards, The Heart Rate Monitor Book, 1993",
         [](In& in) { return zoneShare(in, "heart_maximum_5", maximum(in), 2, 2); }},
        {"heart_high_share", "Share of hard heart rate", "zones 4 and 5", "%", "heart_rate, max_heart_rate",
         gaps::kPresent, "seconds at 80 % of the maximum and above",
         "Edwards, The Heart Rate Monitor Book, 1993",
         [](In& in) { return zoneShare(in, "heart_maximum_5", maximum(in), 3, 4); }},
        {"impulse_male", "Training impulse, male coefficients", "TRIMP", "1",
         "heart_rate, rest and max_heart_rate", gaps::kPresent, "minutes * r * 0.64 e^(1.92 r)", kBanister,
         [](In& in) { return impulse(in, Sex::Male); }},
        {"impulse_female", "Training impulse, female coefficients", "TRIMP", "1",
         "heart_rate, rest and max_heart_rate", gaps::kPresent, "minutes * r * 0.86 e^(1.67 r)", kBanister,
         [](In& in) { return impulse(in, Sex::Female); }},
        {"impulse_zonal", "Zonal training impulse", "Edwards' TRIMP", "1", "heart_rate, max_heart_rate",
         gaps::kPresent, "minutes in five zones of 10 % from 50 % of the maximum, times 1 to 5",
         "Edwards, The Heart Rate Monitor Book, 1993",
         [](In& in) -> Number {
             return maximum(in) ? zonalImpulse(heart(in), BeatsPerMinute(*maximum(in))) : std::nullopt;
         }},
        {"impulse_thresholds", "Training impulse by two thresholds", "Lucia's TRIMP", "1",
         "heart_rate, aerobic and threshold_heart_rate", gaps::kPresent,
         "minutes below, between and above the thresholds, times 1, 2 and 3",
         "Lucia et al., Med Sci Sports Exerc 35 (2003) 872",
         [](In& in) -> Number {
             const auto& athlete = in.athlete();
             return athlete.aerobicHeartRate && athlete.thresholdHeartRate
                        ? thresholdImpulse(heart(in), *athlete.aerobicHeartRate, *athlete.thresholdHeartRate)
                        : std::nullopt;
         }},
        {"heart_load_score", "Heart rate load score", "hrTSS", "1",
         "heart_rate, rest, max and threshold_heart_rate, sex", gaps::kPresent,
         "training impulse over that of an hour at threshold, times 100",
         "Banister's impulse normalised as TRIMP100",
         [](In& in) -> Number {
             const auto known = bounds(in);
             const auto& athlete = in.athlete();
             return known && athlete.thresholdHeartRate && athlete.sex
                        ? heartLoadScore(heart(in), *known, *athlete.thresholdHeartRate, *athlete.sex)
                        : std::nullopt;
         }},
        {"efficiency_power", "Efficiency by power", "Efficiency Factor", "W/bpm", "power, heart_rate",
         gaps::kPresent, "weighted power over mean heart rate", kFriel,
         [](In& in) {
             const Pairs& both = pairs<Channel::Power>(in);
             return ratio(bare(weightedPower(both.output)), mean(both.rate));
         }},
        {"efficiency_pace", "Efficiency by pace", "Efficiency Factor, run", "m", "speed, heart_rate",
         gaps::kPresent, "metres a heart beat: mean speed per minute over mean heart rate", kFriel,
         [](In& in) -> Number {
             const Pairs& both = pairs<Channel::Speed>(in);
             return ratio(mean(both.output), mean(both.rate), 60);
         }},
        {"decoupling_power", "Decoupling of power and heart", "Pw:Hr", "%", "power, heart_rate",
         gaps::kPresent, "power a beat lost from the first to the second half", kFriel,
         [](In& in) { return decoupling(pairs<Channel::Power>(in)); }},
        {"decoupling_pace", "Decoupling of pace and heart", "Pa:Hr", "%", "speed, heart_rate", gaps::kPresent,
         "speed a beat lost from the first to the second half", kFriel,
         [](In& in) { return decoupling(pairs<Channel::Speed>(in)); }},
        {"work_per_beat", "Work a heart beat", "oxygen pulse analogue", "J", "power, heart_rate",
         gaps::kPresent, "mean power over beats a second", kOwn,
         [](In& in) -> Number {
             const Pairs& both = pairs<Channel::Power>(in);
             return ratio(mean(both.output), mean(both.rate), 60);
         }},
        {"heart_threshold_20", "Threshold heart rate by 20 minutes", "", "bpm", "heart_rate", gaps::kElapsed,
         "largest mean of 1200 s; of a time trial over 30 minutes", kFriel,
         [](In& in) -> Number {
             const auto most = bestStretch(in.elapsed(Channel::HeartRate), 1200);
             return most && most->mean > 0 ? Number(most->mean) : std::nullopt;
         }},
        {"heart_cost", "Heart beats a metre above rest", "Physiological Cost Index", "1/m",
         "heart_rate, speed (on foot), rest_heart_rate", gaps::kPresent,
         "(mean heart rate - rest) over metres a minute", "MacGregor, Physiotherapy 67 (1981) 30",
         [](In& in) -> Number {
             const Sport sport = in.sport();
             const Pairs& both = pairs<Channel::Speed>(in);
             const Number rest = bare(in.athlete().restHeartRate);
             const bool foot = sport == Sport::Walking || sport == Sport::Hiking || sport == Sport::Running;
             const Number rate = mean(both.rate);
             return foot && rest && rate ? ratio(*rate - *rest, mean(both.output), 1.0 / 60) : std::nullopt;
         }},
        {"heart_metabolic", "Metabolic equivalents by heart rate", "heart rate index", "MET",
         "heart_rate, rest_heart_rate", gaps::kPresent, "6 mean / rest - 5",
         "Wicks et al., Med Sci Sports Exerc 43 (2011) 2005",
         [](In& in) -> Number {
             const Number index = ratio(mean(heart(in)), bare(in.athlete().restHeartRate), 6);
             return index ? Number(*index - 5) : std::nullopt;
         }},
        {"strain_physiological", "Physiological strain", "PSI", "1",
         "core_temperature, heart_rate, rest_heart_rate", gaps::kPresent,
         "largest 5 (T - T0) / (39.5 - T0) + 5 (HR - rest) / (180 - rest), T0 the first temperature",
         "Moran et al., Am J Physiol 275 (1998) R129", strain},
        {"uptake_heart", "Oxygen uptake by heart rates", "VO2max", "ml/min/kg", "rest and max_heart_rate",
         gaps::kNone, "15.3 max / rest", "Uth et al., Eur J Appl Physiol 91 (2004) 111",
         [](In& in) -> Number {
             const auto known = bounds(in);
             return known ? bare(uptakeFromHeartRates(known->rest, known->maximum)) : std::nullopt;
         }},
        {"heart_expected_maximum", "Expected maximum heart rate", "", "bpm", "age", gaps::kNone,
         "208 - 0.7 age", "Tanaka et al., J Am Coll Cardiol 37 (2001) 153",
         [](In& in) -> Number {
             return in.athlete().age ? Number(expectedMaximumRate(*in.athlete().age).value) : std::nullopt;
         }},
        {"respiration_mean", "Mean respiration rate", "", "1/min", "respiration_rate", gaps::kPresent,
         "mean over time", kOwn, [](In& in) { return mean(in.present(Channel::RespirationRate)); }},
        {"respiration_maximum", "Highest respiration rate", "", "1/min", "respiration_rate", gaps::kPresent,
         "largest second", kOwn, [](In& in) { return largest(in.present(Channel::RespirationRate)); }},
        {"core_temperature_maximum", "Highest core temperature", "", "°C", "core_temperature", gaps::kPresent,
         "largest second", kOwn, [](In& in) { return largest(in.present(Channel::CoreTemperature)); }},
        {"muscle_oxygen_mean", "Mean muscle oxygen", "SmO2", "%", "muscle_oxygen", gaps::kPresent,
         "mean over time", kOwn, [](In& in) { return mean(in.present(Channel::MuscleOxygen)); }},
        {"muscle_oxygen_minimum", "Lowest muscle oxygen", "SmO2", "%", "muscle_oxygen", gaps::kPresent,
         "smallest second", kOwn, [](In& in) { return smallest(in.present(Channel::MuscleOxygen)); }},
        {"hemoglobin_mean", "Mean muscle haemoglobin", "tHb", "g/dL", "smoothed_hemoglobin", gaps::kPresent,
         "mean over time", kOwn, [](In& in) { return mean(in.present(Channel::SmoothedHemoglobin)); }},
    };
    return rows;
}

} // namespace ritm
