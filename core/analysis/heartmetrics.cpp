// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/estimates.h"
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
constexpr std::string_view kTask = "Task Force of the ESC and NASPE, Eur Heart J 17 (1996) 354";
constexpr std::string_view kBanister = "Banister 1991; Morton et al., J Appl Physiol 69 (1990) 1171";
constexpr std::string_view kFriel = "Friel, The Triathlete's Training Bible, 4th ed.";
constexpr std::string_view kPoincare = "Brennan et al., IEEE Trans Biomed Eng 48 (2001) 1342";

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

Pairs pairs(In& in, Channel channel) {
    Pairs both;
    const auto& output = in.grid().channel(channel);
    const auto& rate = in.grid().channel(Channel::HeartRate);
    for (std::size_t i = 0; i < std::min(output.size(), rate.size()); ++i) {
        if (!isAbsent(output[i]) && !isAbsent(rate[i]) && rate[i] > 0) {
            both.output.push_back(output[i]);
            both.rate.push_back(rate[i]);
        }
    }
    return both;
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

/// Largest fall of the heart rate over a minute.
Number recovery(In& in, std::size_t seconds) {
    const auto& rate = in.grid().channel(Channel::HeartRate);
    Number most;
    for (std::size_t i = 0; i + seconds < rate.size(); ++i) {
        const double fall = rate[i] - rate[i + seconds];
        if (!isAbsent(fall) && rate[i + seconds] > 0) {
            most = std::max(most.value_or(fall), fall);
        }
    }
    return most;
}

const std::vector<double>& intervals(In& in) {
    return in.beats().milliseconds;
}

/// Largest bin of 7.8125 ms: its height under all intervals, and its middle.
struct Histogram {
    double most = 0;
    double mode = 0;
};

Histogram histogram(std::span<const double> ms, double width) {
    std::map<long, double> bins;
    for (const double value : ms) {
        bins[static_cast<long>(std::floor(value / width))] += 1;
    }
    Histogram result;
    for (const auto& [bin, count] : bins) {
        if (count > result.most) {
            result = {count, (static_cast<double>(bin) + 0.5) * width};
        }
    }
    return result;
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
         gaps::kZero, "weighted power over mean heart rate", kFriel,
         [](In& in) { return ratio(bare(weightedPower(in.running(Channel::Power))), mean(heart(in))); }},
        {"efficiency_pace", "Efficiency by pace", "Efficiency Factor, run", "m", "speed, heart_rate",
         gaps::kPresent, "metres a heart beat: mean speed per minute over mean heart rate", kFriel,
         [](In& in) -> Number {
             const Pairs both = pairs(in, Channel::Speed);
             return ratio(mean(both.output), mean(both.rate), 60);
         }},
        {"decoupling_power", "Decoupling of power and heart", "Pw:Hr", "%", "power, heart_rate",
         gaps::kPresent, "power a beat lost from the first to the second half", kFriel,
         [](In& in) { return decoupling(pairs(in, Channel::Power)); }},
        {"decoupling_pace", "Decoupling of pace and heart", "Pa:Hr", "%", "speed, heart_rate", gaps::kPresent,
         "speed a beat lost from the first to the second half", kFriel,
         [](In& in) { return decoupling(pairs(in, Channel::Speed)); }},
        {"work_per_beat", "Work a heart beat", "oxygen pulse analogue", "J", "power, heart_rate",
         gaps::kPresent, "mean power over beats a second", kOwn,
         [](In& in) -> Number {
             const Pairs both = pairs(in, Channel::Power);
             return ratio(mean(both.output), mean(both.rate), 60);
         }},
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
        {"beat_count", "Measured intervals", "RR", "1", "beats", gaps::kBeats,
         "number of intervals after correction", kOwn,
         [](In& in) -> Number {
             return intervals(in).empty() ? std::nullopt : Number(static_cast<double>(intervals(in).size()));
         }},
        {"beat_artefacts", "Corrected intervals", "artefacts", "%", "beats", gaps::kBeats,
         "intervals outside 300 to 2000 ms or over 20 % from their local median", kTask,
         [](In& in) -> Number {
             return ratio(static_cast<double>(in.beats().artefacts),
                          static_cast<double>(intervals(in).size()), 100);
         }},
        {"beat_mean", "Mean interval", "mean NN", "ms", "beats", gaps::kBeats, "mean of the intervals", kTask,
         [](In& in) { return meanInterval(intervals(in)); }},
        {"beat_median", "Median interval", "", "ms", "beats", gaps::kBeats,
         "half of the intervals are shorter", kOwn, [](In& in) { return quantile(intervals(in), 0.5); }},
        {"beat_range", "Range of intervals", "MxDMn", "ms", "beats", gaps::kBeats,
         "longest less shortest interval", kTask,
         [](In& in) -> Number {
             return intervals(in).empty() ? std::nullopt
                                          : Number(*largest(intervals(in)) - *smallest(intervals(in)));
         }},
        {"hrv_sdnn", "Spread of intervals", "SDNN", "ms", "beats", gaps::kBeats, "standard deviation, n - 1",
         kTask, [](In& in) { return sdnn(intervals(in)); }},
        {"hrv_rmssd", "Beat to beat variability", "RMSSD", "ms", "beats", gaps::kBeats,
         "root mean square of successive differences", kTask, [](In& in) { return rmssd(intervals(in)); }},
        {"hrv_log_rmssd", "Logarithm of beat to beat variability", "lnRMSSD", "1", "beats", gaps::kBeats,
         "natural logarithm of RMSSD in ms", "Plews et al., Sports Med 43 (2013) 773",
         [](In& in) -> Number {
             const Number value = rmssd(intervals(in));
             return value && *value > 0 ? Number(std::log(*value)) : std::nullopt;
         }},
        {"hrv_sdsd", "Spread of differences", "SDSD", "ms", "beats", gaps::kBeats,
         "standard deviation of successive differences", kTask, [](In& in) { return sdsd(intervals(in)); }},
        {"hrv_pnn50", "Differences over 50 ms", "pNN50", "%", "beats", gaps::kBeats,
         "share of successive differences above 50 ms", kTask,
         [](In& in) { return shareDiffering(intervals(in), 50); }},
        {"hrv_pnn20", "Differences over 20 ms", "pNN20", "%", "beats", gaps::kBeats,
         "share of successive differences above 20 ms", "Mietus et al., Heart 88 (2002) 378",
         [](In& in) { return shareDiffering(intervals(in), 20); }},
        {"hrv_cvnn", "Relative spread of intervals", "CVNN", "%", "beats", gaps::kBeats,
         "SDNN over the mean interval", kTask,
         [](In& in) { return ratio(sdnn(intervals(in)), meanInterval(intervals(in)), 100); }},
        {"hrv_cvsd", "Relative beat to beat variability", "CVSD", "%", "beats", gaps::kBeats,
         "RMSSD over the mean interval", kTask,
         [](In& in) { return ratio(rmssd(intervals(in)), meanInterval(intervals(in)), 100); }},
        {"hrv_sd1", "Ellipse across", "SD1", "ms", "beats", gaps::kBeats, "SDSD / sqrt(2)", kPoincare,
         [](In& in) { return poincareAcross(intervals(in)); }},
        {"hrv_sd2", "Ellipse along", "SD2", "ms", "beats", gaps::kBeats, "sqrt(2 SDNN^2 - SDSD^2 / 2)",
         kPoincare, [](In& in) { return poincareAlong(intervals(in)); }},
        {"hrv_sd_ratio", "Shape of the ellipse", "SD2/SD1", "1", "beats", gaps::kBeats, "along over across",
         kPoincare,
         [](In& in) { return ratio(poincareAlong(intervals(in)), poincareAcross(intervals(in))); }},
        {"hrv_ellipse", "Area of the ellipse", "S", "ms²", "beats", gaps::kBeats, "pi * SD1 * SD2", kPoincare,
         [](In& in) -> Number {
             const Number across = poincareAcross(intervals(in));
             const Number along = poincareAlong(intervals(in));
             return across && along ? Number(std::numbers::pi * *across * *along) : std::nullopt;
         }},
        {"hrv_triangular", "Triangular index", "HRV index", "1", "beats", gaps::kBeats,
         "intervals over the largest bin of 7.8125 ms", kTask,
         [](In& in) -> Number {
             return ratio(static_cast<double>(intervals(in).size()), histogram(intervals(in), 7.8125).most);
         }},
        {"hrv_stress", "Stress index", "Baevsky's SI", "1/s²", "beats", gaps::kBeats,
         "share of the largest 50 ms bin in % / (2 * mode * range), in s", "Baevsky, Berseneva, 2008",
         [](In& in) -> Number {
             const auto& ms = intervals(in);
             if (ms.empty()) {
                 return std::nullopt;
             }
             const Histogram bins = histogram(ms, 50);
             const double range = (*largest(ms) - *smallest(ms)) / 1000;
             return ratio(100 * bins.most / static_cast<double>(ms.size()), 2 * bins.mode / 1000 * range);
         }},
        {"hrv_exponent", "Short-term scaling", "DFA alpha 1", "1", "beats", gaps::kBeats,
         "slope of detrended fluctuation over windows of 4 to 16 beats", "Peng et al., Chaos 5 (1995) 82",
         [](In& in) { return fluctuationExponent(intervals(in)); }},
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
