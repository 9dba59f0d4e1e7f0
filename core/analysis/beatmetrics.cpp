// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/metricrows.h"

#include <cmath>
#include <map>
#include <numbers>

namespace ritm {

namespace {

using In = MetricInput;
constexpr std::string_view kOwn = "definition";
constexpr std::string_view kTask = "Task Force of the ESC and NASPE, Eur Heart J 17 (1996) 354";
constexpr std::string_view kPoincare = "Brennan et al., IEEE Trans Biomed Eng 48 (2001) 1342";
constexpr std::string_view kRogers = "Rogers et al., Front Physiol 11 (2021) 596567";

const std::vector<double>& intervals(In& in) {
    return in.beats().milliseconds;
}

const std::vector<double>& steps(In& in) {
    return in.beats().differences;
}

/// The short-term exponent minute by minute.
struct Exponents {
    std::vector<double> values;
};

const std::vector<double>& exponents(In& in) {
    return in.shared<Exponents>([&] { return Exponents{exponentByMinute(in.beats())}; }).values;
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

} // namespace

std::span<const Metric> beatMetrics() {
    static const std::vector<Metric> rows{
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
         "root mean square of successive differences", kTask, [](In& in) { return rmssd(steps(in)); }},
        {"hrv_log_rmssd", "Logarithm of beat to beat variability", "lnRMSSD", "1", "beats", gaps::kBeats,
         "natural logarithm of RMSSD in ms", "Plews et al., Sports Med 43 (2013) 773",
         [](In& in) -> Number {
             const Number value = rmssd(steps(in));
             return value && *value > 0 ? Number(std::log(*value)) : std::nullopt;
         }},
        {"hrv_sdsd", "Spread of differences", "SDSD", "ms", "beats", gaps::kBeats,
         "standard deviation of successive differences", kTask, [](In& in) { return sdsd(steps(in)); }},
        {"hrv_pnn50", "Differences over 50 ms", "pNN50", "%", "beats", gaps::kBeats,
         "share of successive differences above 50 ms", kTask,
         [](In& in) { return shareDiffering(steps(in), 50); }},
        {"hrv_pnn20", "Differences over 20 ms", "pNN20", "%", "beats", gaps::kBeats,
         "share of successive differences above 20 ms", "Mietus et al., Heart 88 (2002) 378",
         [](In& in) { return shareDiffering(steps(in), 20); }},
        {"hrv_cvnn", "Relative spread of intervals", "CVNN", "%", "beats", gaps::kBeats,
         "SDNN over the mean interval", kTask,
         [](In& in) { return ratio(sdnn(intervals(in)), meanInterval(intervals(in)), 100); }},
        {"hrv_cvsd", "Relative beat to beat variability", "CVSD", "%", "beats", gaps::kBeats,
         "RMSSD over the mean interval", kTask,
         [](In& in) { return ratio(rmssd(steps(in)), meanInterval(intervals(in)), 100); }},
        {"hrv_sd1", "Ellipse across", "SD1", "ms", "beats", gaps::kBeats, "SDSD / sqrt(2)", kPoincare,
         [](In& in) { return poincareAcross(in.beats()); }},
        {"hrv_sd2", "Ellipse along", "SD2", "ms", "beats", gaps::kBeats, "sqrt(2 SDNN^2 - SDSD^2 / 2)",
         kPoincare, [](In& in) { return poincareAlong(in.beats()); }},
        {"hrv_sd_ratio", "Shape of the ellipse", "SD2/SD1", "1", "beats", gaps::kBeats, "along over across",
         kPoincare, [](In& in) { return ratio(poincareAlong(in.beats()), poincareAcross(in.beats())); }},
        {"hrv_ellipse", "Area of the ellipse", "S", "ms²", "beats", gaps::kBeats, "pi * SD1 * SD2", kPoincare,
         [](In& in) -> Number {
             const Number across = poincareAcross(in.beats());
             const Number along = poincareAlong(in.beats());
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
        {"hrv_sdann", "Spread of five-minute means", "SDANN", "ms", "beats", gaps::kBeats,
         "standard deviation of the mean intervals of whole five minutes", kTask,
         [](In& in) { return deviationOfMeans(in.beats()); }},
        {"hrv_sdnn_index", "Mean five-minute spread", "SDNN index", "ms", "beats", gaps::kBeats,
         "mean of the standard deviations of whole five minutes", kTask,
         [](In& in) { return meanOfDeviations(in.beats()); }},
        {"hrv_exponent_long", "Long-term scaling", "DFA alpha 2", "1", "beats", gaps::kBeats,
         "slope of detrended fluctuation over windows of 16 to 64 beats", "Peng et al., Chaos 5 (1995) 82",
         [](In& in) { return fluctuationExponent(intervals(in), 16, 64); }},
        {"hrv_exponent_least", "Least short-term scaling", "DFA alpha 1", "1", "beats", gaps::kBeats,
         "smallest exponent of two minutes, one a minute", kRogers,
         [](In& in) { return smallest(exponents(in)); }},
        {"hrv_exponent_low_share", "Share above the aerobic threshold by scaling", "DFA alpha 1 below 0.75",
         "%", "beats", gaps::kBeats, "pairs of minutes with an exponent below 0.75", kRogers,
         [](In& in) -> Number {
             const Number from = shareFrom(exponents(in), 0.75);
             return from ? Number(100 - *from) : std::nullopt;
         }},
        {"hrv_vagal", "Vagal index of the ellipse", "CVI", "1", "beats", gaps::kBeats,
         "decimal logarithm of 16 SD1 SD2 in ms", "Toichi et al., J Auton Nerv Syst 62 (1997) 79",
         [](In& in) -> Number {
             const Number across = poincareAcross(in.beats());
             const Number along = poincareAlong(in.beats());
             const double area = across && along ? 16 * *across * *along : 0;
             return area > 0 ? Number(std::log10(area)) : std::nullopt;
         }},
        {"hrv_inflections", "Turns of the heart rate", "PIP", "%", "beats", gaps::kBeats,
         "intervals at which acceleration turns into deceleration or back",
         "Costa et al., Front Physiol 8 (2017) 255", [](In& in) { return inflections(in.beats()); }},
    };
    return rows;
}

} // namespace ritm
