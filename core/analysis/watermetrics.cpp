// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/metricrows.h"
#include "core/analysis/summary.h"

#include <algorithm>
#include <cmath>

namespace ritm {

namespace {

using In = MetricInput;
constexpr std::string_view kOwn = "definition";
constexpr std::string_view kCraig = "Craig, Pendergast, Med Sci Sports 11 (1979) 278";
constexpr Duration kTurn = std::chrono::seconds(5);

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
    const auto pool = poolLengthOf(in.workout());
    result.pool = pool ? pool->value : 0;
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

double inSeconds(Duration duration) {
    return static_cast<double>(duration.count()) * 1e-6;
}

/// Lengths swum without a rest between them.
std::vector<std::vector<PoolLength>> swimSets(In& in) {
    std::vector<std::vector<PoolLength>> sets;
    bool going = false;
    for (const PoolLength& length : in.workout().lengths) {
        if (!in.grid().range().contains(length.start)) {
            continue;
        }
        if (!length.active) {
            going = false;
            continue;
        }
        if (!going || length.start - sets.back().back().end > kTurn) {
            sets.emplace_back();
        }
        sets.back().push_back(length);
        going = true;
    }
    return sets;
}

/// Shortest time for a distance that is a whole number of lengths, within a set.
Number fastestSwim(In& in, double meters) {
    const auto pool = poolLengthOf(in.workout());
    const double lengths = pool ? meters / pool->value : 0;
    if (lengths < 1 || std::abs(lengths - std::round(lengths)) > 1e-9) {
        return std::nullopt;
    }
    const auto count = static_cast<std::size_t>(std::lround(lengths));
    Number least;
    for (const auto& set : swimSets(in)) {
        for (std::size_t i = 0; i + count <= set.size(); ++i) {
            const double seconds = inSeconds(set[i + count - 1].end - set[i].start);
            least = std::min(least.value_or(seconds), seconds);
        }
    }
    return least;
}

Number longestSet(In& in) {
    const auto pool = poolLengthOf(in.workout());
    Number most;
    for (const auto& set : swimSets(in)) {
        most = std::max(most.value_or(0), static_cast<double>(set.size()));
    }
    return pool && most ? Number(*most * pool->value) : std::nullopt;
}

Number meanRest(In& in) {
    std::vector<double> rests;
    const auto sets = swimSets(in);
    for (std::size_t i = 1; i < sets.size(); ++i) {
        rests.push_back(inSeconds(sets[i].front().start - sets[i - 1].back().end));
    }
    return mean(rests);
}

bool rows(In& in) {
    return in.sport() == Sport::Rowing;
}

/// Way a stroke, of seconds with strokes.
Number wayOfStroke(In& in) {
    const auto& speed = in.grid().channel(Channel::Speed);
    const auto& cadence = in.grid().channel(Channel::Cadence);
    double way = 0;
    double strokes = 0;
    for (std::size_t i = 0; i < std::min(speed.size(), cadence.size()); ++i) {
        if (!isAbsent(speed[i]) && !isAbsent(cadence[i]) && cadence[i] > 0) {
            way += speed[i];
            strokes += cadence[i] / 60;
        }
    }
    return rows(in) ? ratio(way, strokes) : std::nullopt;
}

/// Largest fall of the depth within ten seconds, m/min.
Number fastestAscent(In& in) {
    const auto& depth = in.grid().channel(Channel::Depth);
    Number most;
    for (std::size_t i = 0; i + 10 < depth.size(); ++i) {
        const double rise = (depth[i] - depth[i + 10]) * 6;
        if (!isAbsent(rise)) {
            most = std::max(most.value_or(0), rise);
        }
    }
    return most;
}

} // namespace

std::span<const Metric> waterMetrics() {
    static const std::vector<Metric> registry{
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
        {"swim_score_25", "Swim efficiency score of 25 m", "SWOLF, normalised", "1",
         "pool lengths, pool length", gaps::kNone, "that score times 25 m over the pool's length", kOwn,
         [](In& in) -> Number {
             const auto s = swim(in);
             return s && s->pool > 0 ? ratio((s->seconds + s->strokes) / s->lengths, s->pool, 25)
                                     : std::nullopt;
         }},
        {"swim_sets", "Swim sets", "", "1", "pool lengths", "a rest, or 5 s without a length, ends a set",
         "lengths swum without a rest, counted as one", kOwn,
         [](In& in) -> Number {
             const auto sets = swimSets(in);
             return sets.empty() ? std::nullopt : Number(static_cast<double>(sets.size()));
         }},
        {"swim_set_longest", "Longest swim set", "", "m", "pool lengths, pool length",
         "a rest, or 5 s without a length, ends a set", "largest way without a rest", kOwn, longestSet},
        {"swim_rest_mean", "Mean rest between sets", "", "s", "pool lengths",
         "a rest, or 5 s without a length, ends a set", "mean time from a set to the next", kOwn, meanRest},
        {"swim_best_100", "Fastest 100 m in the pool", "", "s", "pool lengths, pool length",
         "a rest, or 5 s without a length, ends a set", "shortest time of lengths in a row", kOwn,
         [](In& in) { return fastestSwim(in, 100); }},
        {"swim_critical_speed", "Critical swim speed", "CSS", "m/s", "pool lengths, pool length",
         "a rest, or 5 s without a length, ends a set", "200 m over the fastest 400 m less the fastest 200 m",
         "Wakayoshi et al., Eur J Appl Physiol 64 (1992) 153",
         [](In& in) -> Number {
             const Number four = fastestSwim(in, 400);
             const Number two = fastestSwim(in, 200);
             return four && two ? ratio(200.0, *four - *two) : std::nullopt;
         }},
        {"row_pace", "Rowing pace", "split", "s/500m", "distance (rowing)", gaps::kSummary,
         "moving time over distance", kOwn,
         [](In& in) -> Number {
             return rows(in) ? ratio(bare(in.summary().moving), bare(in.summary().distance), 500)
                             : std::nullopt;
         }},
        {"row_power", "Rowing power by pace", "ergometer watts", "W", "speed (rowing)", gaps::kPresent,
         "mean of 2.80 times speed cubed", "Concept2, power of a pace",
         [](In& in) -> Number {
             if (!rows(in)) {
                 return std::nullopt;
             }
             std::vector<double> power;
             for (const double speed : in.present(Channel::Speed)) {
                 power.push_back(2.80 * speed * speed * speed);
             }
             return mean(power);
         }},
        {"row_stroke_length", "Way a rowing stroke", "", "m", "speed, cadence (rowing)", gaps::kPresent,
         "way over strokes, of seconds with strokes", kOwn, wayOfStroke},
        {"dive_time", "Time under water", "bottom time", "s", "depth", gaps::kPresent,
         "seconds deeper than 1 m", kOwn,
         [](In& in) -> Number {
             const auto& depth = in.present(Channel::Depth);
             const auto under = std::ranges::count_if(depth, [](double m) { return m > 1; });
             return depth.empty() ? std::nullopt : Number(static_cast<double>(under));
         }},
        {"dive_ascent", "Fastest ascent", "", "m/min", "depth", gaps::kPresent,
         "largest fall of the depth within 10 s", kOwn, fastestAscent},
    };
    return registry;
}

} // namespace ritm
