// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/metric.h"

#include "core/analysis/estimates.h"
#include "core/analysis/meanmax.h"
#include "core/analysis/metricrows.h"
#include "core/analysis/samples.h"
#include "core/analysis/summary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace ritm {

MetricInput::MetricInput(const Workout& workout, TimeRange range, Athlete athlete)
    : m_workout(&workout), m_athlete(std::move(athlete)), m_grid(workout, range) {}

const Summary& MetricInput::summary() {
    if (!m_summary) {
        m_summary = summarise(m_grid);
    }
    return *m_summary;
}

const std::vector<double>& MetricInput::present(Channel channel) {
    if (const auto known = m_present.find(channel); known != m_present.end()) {
        return known->second;
    }
    const bool heart = channel == Channel::HeartRate;
    const auto stopped = [](double rate) { return rate <= 0; };
    if (m_grid.complete(channel) && !(heart && std::ranges::any_of(m_grid.channel(channel), stopped))) {
        return m_grid.channel(channel);
    }
    std::vector<double>& values = m_present[channel];
    values = m_grid.present(channel);
    if (heart) {
        std::erase_if(values, stopped);
    }
    return values;
}

const std::vector<double>& MetricInput::running(Channel channel) {
    if (m_grid.complete(channel)) {
        return m_grid.channel(channel);
    }
    const auto [it, fresh] = m_running.try_emplace(channel);
    if (fresh) {
        it->second = m_grid.running(channel, 0);
    }
    return it->second;
}

const std::vector<double>& MetricInput::elapsed(Channel channel) {
    if (m_grid.complete(channel)) {
        return m_grid.channel(channel);
    }
    const auto [it, fresh] = m_elapsed.try_emplace(channel);
    if (fresh) {
        it->second = m_grid.elapsed(channel);
    }
    return it->second;
}

const std::vector<double>& MetricInput::everySecond(Channel channel) {
    if (!m_grid.folded()) {
        return elapsed(channel);
    }
    const auto [it, fresh] = m_everySecond.try_emplace(channel);
    if (fresh) {
        it->second = m_grid.unfold(elapsed(channel));
    }
    return it->second;
}

const std::vector<double>& MetricInput::way() {
    if (!m_way) {
        m_way = m_grid.channel(Channel::Distance);
        double before = kAbsent;
        double lost = 0; // what a counter had when it restarted, less what it jumped by
        double raw = kAbsent;
        double still = 0; // seconds since it grew
        for (double& total : *m_way) {
            ++still;
            if (!isAbsent(total)) {
                if (!isAbsent(raw) && (total < raw || jumps(total - raw, still))) {
                    lost += raw - total;
                }
                still = isAbsent(raw) || total > raw ? 0 : still;
                raw = total;
                before = total + lost;
            }
            total = before;
        }
        const auto first = std::ranges::find_if(*m_way, [](double v) { return !isAbsent(v); });
        if (first != m_way->end()) {
            std::fill(m_way->begin(), first, *first);
        }
    }
    return *m_way;
}

const std::vector<double>& MetricInput::slopes() {
    if (!m_slopes) {
        m_slopes.emplace();
        if (!m_grid.channel(Channel::Altitude).empty() && !way().empty()) {
            m_slopes = gradients(m_grid.channel(Channel::Altitude), way());
        }
    }
    return *m_slopes;
}

const std::vector<double>& MetricInput::adjustedSpeed() {
    if (!m_adjusted) {
        m_adjusted.emplace();
        const std::vector<double>& slope = slopes();
        const std::vector<double>& total = way();
        m_adjusted->reserve(slope.empty() ? 0 : m_grid.recordedSeconds());
        for (std::size_t i = 0; i + 1 < slope.size(); ++i) {
            if (m_grid.recorded(i)) {
                m_adjusted->push_back((total[i + 1] - total[i]) * gradeCost(slope[i]));
            }
        }
    }
    return *m_adjusted;
}

std::optional<double> MetricInput::bestPower(std::size_t seconds) {
    const auto [it, fresh] = m_bestPower.try_emplace(seconds);
    if (fresh) {
        const auto stretch = bestStretch(elapsed(Channel::Power), seconds);
        it->second = stretch ? std::optional(stretch->mean) : std::nullopt;
    }
    return it->second;
}

std::optional<double> MetricInput::fastest(double meters) {
    const auto [it, fresh] = m_fastest.try_emplace(meters);
    if (fresh) {
        it->second = fastestSeconds(way(), meters);
        // Only what lasts longer can go over a gap that was folded.
        if (m_grid.folded() && it->second.value_or(0) >= static_cast<double>(kLongestKeptGap)) {
            it->second = fastestSeconds(m_grid.unfold(way()), meters);
        }
    }
    return it->second;
}

std::optional<FastestStretch> MetricInput::fastestOver(double meters) {
    return fastestStretch(m_grid.folded() ? m_grid.unfold(way()) : way(), meters);
}

const CleanIntervals& MetricInput::beats() {
    if (!m_beats) {
        std::vector<BeatInterval> inside;
        std::ranges::copy_if(m_workout->streams.beats, std::back_inserter(inside),
                             [this](const BeatInterval& beat) {
                                 return beat.at >= m_grid.range().start && beat.at <= m_grid.range().end;
                             });
        m_beats = cleanIntervals(inside);
    }
    return *m_beats;
}

const std::vector<Climb>& MetricInput::climbs() {
    if (!m_climbs) {
        m_climbs.emplace();
        if (!m_grid.channel(Channel::Altitude).empty() && !way().empty()) {
            m_climbs = findClimbs(m_grid.channel(Channel::Altitude), way());
            for (Climb& climb : *m_climbs) {
                climb.start = m_grid.second(climb.start);
                climb.end = m_grid.second(climb.end);
            }
        }
    }
    return *m_climbs;
}

std::vector<Interval> MetricInput::intervalsIn(Channel channel, double bound) {
    std::vector<Interval> found = findIntervals(elapsed(channel), bound);
    for (Interval& interval : found) {
        const std::size_t length = interval.end - interval.start;
        interval.start = m_grid.second(interval.start);
        interval.end = interval.start + length;
    }
    return found;
}

const std::vector<Interval>& MetricInput::intervals() {
    if (!m_intervals) {
        m_intervals.emplace();
        if (m_athlete.thresholdPower && !elapsed(Channel::Power).empty()) {
            m_intervals = intervalsIn(Channel::Power, 0.9 * m_athlete.thresholdPower->value);
        }
    }
    return *m_intervals;
}

const std::vector<Interval>& MetricInput::speedIntervals() {
    if (!m_speedIntervals) {
        m_speedIntervals.emplace();
        if (m_athlete.thresholdSpeed && !elapsed(Channel::Speed).empty()) {
            m_speedIntervals = intervalsIn(Channel::Speed, 0.95 * m_athlete.thresholdSpeed->value);
        }
    }
    return *m_speedIntervals;
}

namespace {

std::vector<Effort> bestPowers(MetricInput& input, std::span<const std::size_t> times) {
    std::vector<Effort> efforts;
    for (const std::size_t seconds : times) {
        if (const auto best = input.bestPower(seconds); best && *best > 0) {
            efforts.push_back({Seconds(static_cast<double>(seconds)), Watts(*best)});
        }
    }
    return efforts;
}

} // namespace

const std::optional<CriticalPower>& MetricInput::twoParameters() {
    if (!m_two) {
        constexpr std::array<std::size_t, 4> kTimes{180, 300, 720, 1200};
        m_two = criticalPower2(bestPowers(*this, kTimes));
    }
    return *m_two;
}

const std::optional<CriticalPower>& MetricInput::threeParameters() {
    if (!m_three) {
        constexpr std::array<std::size_t, 7> kTimes{5, 30, 60, 180, 300, 720, 1200};
        m_three = criticalPower3(bestPowers(*this, kTimes));
    }
    return *m_three;
}

std::optional<CriticalPower> MetricInput::model() {
    return m_athlete.criticalPower ? m_athlete.criticalPower : twoParameters();
}

Number mean(std::span<const double> values) {
    if (values.empty()) {
        return std::nullopt;
    }
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

Number largest(std::span<const double> values) {
    return values.empty() ? std::nullopt : Number(std::ranges::max(values));
}

Number smallest(std::span<const double> values) {
    return values.empty() ? std::nullopt : Number(std::ranges::min(values));
}

Number deviation(std::span<const double> values) {
    return sdnn(values);
}

Number quantile(std::span<const double> values, double part) {
    if (values.empty()) {
        return std::nullopt;
    }
    std::vector<double> parted(values.begin(), values.end());
    const double at = part * static_cast<double>(parted.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const auto lower = parted.begin() + static_cast<std::ptrdiff_t>(low);
    std::ranges::nth_element(parted, lower);
    // The next in order is the least of what lies behind.
    const auto upper = std::min_element(lower + 1, parted.end());
    const double next = upper == parted.end() ? *lower : *upper;
    return *lower + (at - static_cast<double>(low)) * (next - *lower);
}

Number shareFrom(std::span<const double> values, double bound) {
    if (values.empty()) {
        return std::nullopt;
    }
    const auto from = std::ranges::count_if(values, [bound](double v) { return v >= bound; });
    return 100.0 * static_cast<double>(from) / static_cast<double>(values.size());
}

Number ratio(Number a, Number b, double factor) {
    return a && b && *b > 0 ? Number(*a / *b * factor) : std::nullopt;
}

Number slope(std::span<const double> x, std::span<const double> y) {
    const Number meanX = mean(x);
    const Number meanY = mean(y);
    double xx = 0;
    double xy = 0;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
        xx += (x[i] - *meanX) * (x[i] - *meanX);
        xy += (x[i] - *meanX) * (y[i] - *meanY);
    }
    return xx > 0 ? Number(xy / xx) : std::nullopt;
}

Number growth(std::span<const double> values) {
    const std::size_t half = values.size() / 2;
    const Number change = ratio(mean(values.subspan(half)), mean(values.first(half)), 100);
    return change ? Number(*change - 100) : std::nullopt;
}

const std::vector<Metric>& metrics() {
    static const std::vector<Metric> all = [] {
        using Group = std::pair<std::string_view, std::span<const Metric>>;
        std::vector<Metric> rows;
        for (const auto& [group, part] : {Group{"Totals", totalMetrics()},
                                          {"Power", powerMetrics()},
                                          {"Heart and breathing", heartMetrics()},
                                          {"Heart rate variability", beatMetrics()},
                                          {"Speed, climbs and load", motionMetrics()},
                                          {"Oxygen uptake and race times", enduranceMetrics()},
                                          {"Cadence and technique", techniqueMetrics()},
                                          {"Swimming, rowing and diving", waterMetrics()}}) {
            for (const Metric& metric : part) {
                rows.push_back(metric);
                rows.back().group = group;
            }
        }
        return rows;
    }();
    return all;
}

const Metric* findMetric(std::string_view id) {
    const auto it = std::ranges::find(metrics(), id, &Metric::id);
    return it == metrics().end() ? nullptr : &*it;
}

std::vector<MetricValue> analyse(const Workout& workout, TimeRange range, const Athlete& athlete) {
    MetricInput input(workout, range, athlete);
    return analyse(input);
}

std::vector<MetricValue> analyse(MetricInput& input) {
    std::vector<MetricValue> values;
    for (const Metric& metric : metrics()) {
        if (const Number value = metric.compute(input); value && std::isfinite(*value)) {
            values.push_back({&metric, *value});
        }
    }
    return values;
}

} // namespace ritm
