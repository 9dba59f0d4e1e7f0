// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/efforts.h"

#include "core/analysis/meanmax.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace ritm {

namespace {

constexpr std::array<std::size_t, 22> kTimes{1,    5,    10,   15,    20,    30,   60,   120,
                                             180,  300,  480,  600,   720,   1200, 1800, 2700,
                                             3600, 5400, 7200, 10800, 14400, 18000};
constexpr std::array kDistances{100.0,    200.0,   400.0,   800.0,   1000.0,  1500.0,
                                1609.344, 3000.0,  5000.0,  10000.0, 15000.0, 20000.0,
                                21097.5,  30000.0, 40000.0, 42195.0, 50000.0, 100000.0};

static_assert(kTimes.back() <= kLongestKeptGap);

void addMeans(std::vector<BestEffort>& efforts, EffortKind kind, MetricInput& input, Channel channel) {
    const std::vector<double>& values = input.elapsed(channel);
    for (const std::size_t seconds : kTimes) {
        if (const auto best = bestStretch(values, seconds); best && best->mean > 0) {
            efforts.push_back({kind, static_cast<double>(seconds), best->mean,
                               static_cast<double>(input.grid().second(best->start))});
        }
    }
}

auto order(const Record& record) {
    return std::tuple(record.sport, record.effort.kind, record.effort.over);
}

} // namespace

std::string_view effortKindName(EffortKind kind) {
    switch (kind) {
    case EffortKind::Power:
        return "power";
    case EffortKind::HeartRate:
        return "heart_rate";
    case EffortKind::Speed:
        return "speed";
    case EffortKind::Distance:
        return "distance";
    }
    return {};
}

bool BestEffort::beats(const BestEffort& other) const {
    return kind == EffortKind::Distance ? value < other.value : value > other.value;
}

std::vector<BestEffort> bestEfforts(MetricInput& input) {
    std::vector<BestEffort> efforts;
    addMeans(efforts, EffortKind::Power, input, Channel::Power);
    addMeans(efforts, EffortKind::HeartRate, input, Channel::HeartRate);
    addMeans(efforts, EffortKind::Speed, input, Channel::Speed);
    for (const double meters : kDistances) {
        if (const auto best = input.fastestOver(meters)) {
            efforts.push_back({EffortKind::Distance, meters, best->seconds, best->start});
        }
    }
    return efforts;
}

std::vector<Record> PersonalRecords::add(std::string_view name, const Workout& workout,
                                         const Athlete& athlete) {
    std::vector<Record> fresh;
    std::vector<std::pair<Sport, TimeRange>> parts;
    if (workout.sessions.size() < 2) {
        parts.emplace_back(workout.sport, rangeOf(workout));
    } else {
        for (const Session& session : workout.sessions) {
            parts.emplace_back(session.sport, rangeOf(session));
        }
    }
    for (const auto& [sport, range] : parts) {
        MetricInput input(workout, range, athlete);
        const double before = static_cast<double>(range.start.count()) * 1e-6;
        for (BestEffort effort : bestEfforts(input)) {
            effort.start += before;
            const Record record{sport, effort, std::string(name), workout.start};
            if (take(record)) {
                fresh.push_back(record);
            }
        }
    }
    return fresh;
}

void PersonalRecords::add(const PersonalRecords& others) {
    for (const Record& record : others.m_records) {
        (void)take(record);
    }
}

bool PersonalRecords::take(const Record& record) {
    const auto at = std::ranges::lower_bound(m_records, order(record), {}, order);
    if (at == m_records.end() || order(*at) != order(record)) {
        m_records.insert(at, record);
        return true;
    }
    const bool better = record.effort.beats(at->effort);
    if (better || (!at->effort.beats(record.effort) && record.start < at->start)) {
        *at = record;
        return true;
    }
    return false;
}

} // namespace ritm
