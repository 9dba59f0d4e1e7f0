// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/load.h"

#include "core/workout/streams.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ritm {

namespace {

constexpr double kMinute = 60;

double impulsePerMinute(double reserve, Sex sex) {
    switch (sex) {
    case Sex::Female:
        return reserve * 0.86 * std::exp(1.67 * reserve);
    case Sex::Male:
        return reserve * 0.64 * std::exp(1.92 * reserve);
    }
    return 0;
}

double meanOf(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace

std::optional<double> heartRateReserve(BeatsPerMinute rate, HeartBounds bounds) {
    if (bounds.maximum <= bounds.rest) {
        return std::nullopt;
    }
    return std::clamp((rate - bounds.rest) / (bounds.maximum - bounds.rest), 0.0, 1.0);
}

std::optional<double> trainingImpulse(std::span<const double> heartRate, HeartBounds bounds, Sex sex) {
    if (heartRate.empty() || bounds.maximum <= bounds.rest) {
        return std::nullopt;
    }
    // Few rates make a workout: each costs its exponential once.
    struct Known {
        double rate = kAbsent;
        double impulse = 0;
    };
    std::array<Known, 256> known;
    double sum = 0;
    for (const double rate : heartRate) {
        const bool usual = rate >= 0 && rate < static_cast<double>(known.size());
        Known& one = known[usual ? static_cast<std::size_t>(rate) : 0];
        if (one.rate != rate) {
            one = {rate, impulsePerMinute(*heartRateReserve(BeatsPerMinute(rate), bounds), sex) / kMinute};
        }
        sum += one.impulse;
    }
    return sum;
}

std::optional<double> zonalImpulse(std::span<const double> heartRate, BeatsPerMinute maximum) {
    if (heartRate.empty() || maximum.value <= 0) {
        return std::nullopt;
    }
    double sum = 0;
    for (const double rate : heartRate) {
        const double zone = std::floor(rate / maximum.value * 10 + 1e-9) - 4;
        sum += std::clamp(zone, 0.0, 5.0) / kMinute;
    }
    return sum;
}

std::optional<double> thresholdImpulse(std::span<const double> heartRate, BeatsPerMinute first,
                                       BeatsPerMinute second) {
    if (heartRate.empty() || first.value <= 0 || second < first) {
        return std::nullopt;
    }
    double sum = 0;
    for (const double rate : heartRate) {
        sum += (rate < first.value ? 1.0 : rate < second.value ? 2.0 : 3.0) / kMinute;
    }
    return sum;
}

std::optional<double> heartLoadScore(std::span<const double> heartRate, HeartBounds bounds,
                                     BeatsPerMinute threshold, Sex sex) {
    const auto impulse = trainingImpulse(heartRate, bounds, sex);
    const auto reserve = heartRateReserve(threshold, bounds);
    if (!impulse || !reserve || *reserve <= 0) {
        return std::nullopt;
    }
    return *impulse / (60 * impulsePerMinute(*reserve, sex)) * 100;
}

std::optional<double> paceLoadScore(Seconds time, MetersPerSecond speed, MetersPerSecond threshold,
                                    double exponent) {
    if (threshold.value <= 0 || speed.value < 0) {
        return std::nullopt;
    }
    return time.value / 36 * std::pow(speed / threshold, exponent);
}

double feltLoad(Seconds time, double effort) {
    return time.value / kMinute * effort;
}

std::vector<TrainingState> trainingStates(std::span<const double> dailyLoads, TrainingState before,
                                          double fitnessDays, double fatigueDays) {
    const double keepFitness = std::exp(-1 / fitnessDays);
    const double keepFatigue = std::exp(-1 / fatigueDays);
    std::vector<TrainingState> states;
    states.reserve(dailyLoads.size());
    for (const double load : dailyLoads) {
        TrainingState state;
        state.form = before.fitness - before.fatigue;
        state.fitness = load * (1 - keepFitness) + before.fitness * keepFitness;
        state.fatigue = load * (1 - keepFatigue) + before.fatigue * keepFatigue;
        states.push_back(state);
        before = state;
    }
    return states;
}

LoadHistory loadsByDay(std::span<const DatedLoad> loads) {
    LoadHistory history;
    if (loads.empty()) {
        return history;
    }
    const auto dayOf = [](const DatedLoad& each) {
        return std::chrono::floor<std::chrono::days>(each.local);
    };
    constexpr std::chrono::days kLongest{300 * 365};
    const auto last = dayOf(std::ranges::max(loads, {}, &DatedLoad::local));
    history.first = last;
    for (const DatedLoad& each : loads) {
        if (last - dayOf(each) <= kLongest) {
            history.first = std::min(history.first, dayOf(each));
        }
    }
    history.loads.assign(static_cast<std::size_t>((last - history.first).count()) + 1, 0.0);
    for (const DatedLoad& each : loads) {
        if (dayOf(each) >= history.first) {
            history.loads[static_cast<std::size_t>((dayOf(each) - history.first).count())] += each.load;
        }
    }
    return history;
}

std::optional<double> monotony(std::span<const double> dailyLoads) {
    if (dailyLoads.size() < 2) {
        return std::nullopt;
    }
    const double mean = meanOf(dailyLoads);
    double squares = 0;
    for (const double load : dailyLoads) {
        squares += (load - mean) * (load - mean);
    }
    const double deviation = std::sqrt(squares / static_cast<double>(dailyLoads.size() - 1));
    return deviation > 0 ? std::optional(mean / deviation) : std::nullopt;
}

std::optional<double> strain(std::span<const double> dailyLoads) {
    const auto even = monotony(dailyLoads);
    return even ? std::optional(*even * std::accumulate(dailyLoads.begin(), dailyLoads.end(), 0.0))
                : std::nullopt;
}

std::optional<double> acuteToChronic(std::span<const double> dailyLoads) {
    if (dailyLoads.size() < 28) {
        return std::nullopt;
    }
    const double chronic = meanOf(dailyLoads.last(28));
    return chronic > 0 ? std::optional(meanOf(dailyLoads.last(7)) / chronic) : std::nullopt;
}

} // namespace ritm
