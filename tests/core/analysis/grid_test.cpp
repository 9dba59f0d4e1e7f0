// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/efforts.h"
#include "core/analysis/grid.h"
#include "core/analysis/metric.h"

#include "tests/core/analysis/rides.h"

#include <gtest/gtest.h>

namespace ritm {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

Workout rows(const std::vector<std::pair<Duration, double>>& samples, Channel channel = Channel::Power) {
    Workout workout;
    Session session;
    Column& column = workout.streams.obtain(channel);
    for (const auto& [at, value] : samples) {
        workout.streams.time.push_back(at);
        column.values.push_back(value);
        session.end = std::max(session.end, at);
    }
    workout.sessions.push_back(session);
    return workout;
}

TEST(SecondGrid, MeanOfSeveralSamplesInASecondWins) {
    const Workout workout = rows({{milliseconds(0), 100},
                                  {milliseconds(250), 200},
                                  {milliseconds(500), 300},
                                  {milliseconds(750), 400},
                                  {milliseconds(1000), 50}});
    SecondGrid grid(workout, rangeOf(workout));
    ASSERT_EQ(grid.size(), 2U);
    EXPECT_EQ(grid.channel(Channel::Power), (std::vector<double>{250, 50}));
}

TEST(SecondGrid, LastOfATotalWins) {
    const Workout workout =
        rows({{milliseconds(0), 1}, {milliseconds(500), 3}, {milliseconds(1000), 5}}, Channel::Distance);
    SecondGrid grid(workout, rangeOf(workout));
    EXPECT_EQ(grid.channel(Channel::Distance), (std::vector<double>{3, 5}));
}

TEST(SecondGrid, ShortGapsAreInterpolatedAndLongOnesAbsent) {
    const Workout workout = rows({{seconds(0), 100}, {seconds(4), 140}, {seconds(20), 200}});
    SecondGrid grid(workout, rangeOf(workout));
    const auto& power = grid.channel(Channel::Power);
    ASSERT_EQ(power.size(), 21U);
    EXPECT_DOUBLE_EQ(power[1], 110);
    EXPECT_DOUBLE_EQ(power[3], 130);
    EXPECT_TRUE(isAbsent(power[5]));
    EXPECT_TRUE(isAbsent(power[19]));
    EXPECT_DOUBLE_EQ(power[20], 200);
    EXPECT_FALSE(grid.recorded(10)); // no row of any kind for 16 s: an unmarked pause
    EXPECT_EQ(grid.recordedSeconds(), 6U);
    EXPECT_EQ(grid.running(Channel::Power, 0).size(), 6U);
    EXPECT_EQ(grid.elapsed(Channel::Power)[10], 0);
}

TEST(SecondGrid, PausesAreCutOut) {
    Workout workout = rides::steady(100, {{Channel::Power, rides::constant(200)}});
    workout.pauses.push_back({seconds(10), seconds(40)});
    workout.pauses.push_back({milliseconds(60'600), milliseconds(61'300)}); // less than half of either second
    SecondGrid grid(workout, rangeOf(workout));
    EXPECT_EQ(grid.size(), 100U);
    EXPECT_EQ(grid.recordedSeconds(), 70U);
    EXPECT_TRUE(isAbsent(grid.channel(Channel::Power)[10]));
    EXPECT_EQ(grid.channel(Channel::Power)[40], 200);
    EXPECT_EQ(grid.running(Channel::Power, 0).size(), 70U);
}

TEST(SecondGrid, SensorDropoutIsRecordedButAbsent) {
    Workout workout =
        rides::steady(60, {{Channel::HeartRate, rides::constant(120)},
                           {Channel::Power, [](int i) { return i < 20 || i > 45 ? 200 : kAbsent; }}});
    SecondGrid grid(workout, rangeOf(workout));
    EXPECT_EQ(grid.recordedSeconds(), 60U);
    EXPECT_EQ(grid.present(Channel::Power).size(), 34U);
    EXPECT_EQ(grid.running(Channel::Power, 0).size(), 60U);
    EXPECT_TRUE(grid.channel(Channel::Speed).empty());
}

TEST(SecondGrid, BackwardStepsAndRepeatsAreOrdered) {
    const Workout workout = rows({{seconds(0), 1}, {seconds(2), 3}, {seconds(1), 2}, {seconds(2), 5}});
    SecondGrid grid(workout, rangeOf(workout));
    EXPECT_EQ(grid.channel(Channel::Power), (std::vector<double>{1, 2, 4}));
}

TEST(SecondGrid, AbsurdTimesDoNotExhaustMemory) {
    const Workout workout = rows({{seconds(0), 1}, {std::chrono::hours(24 * 365 * 60), 3}});
    SecondGrid grid(workout, rangeOf(workout));
    EXPECT_LE(grid.size(), 7U * 86400U);
    EXPECT_EQ(grid.recordedSeconds(), 1U);
    EXPECT_EQ(SecondGrid(Workout(), rangeOf(Workout())).size(), 0U);
}

/// Two minutes at 3 m/s and 200 W, days without a row, and two minutes more.
Workout forgotten(int gapHours) {
    Workout workout;
    Session session;
    const auto add = [&](Duration at, double meters) {
        const std::size_t row = workout.streams.addRow(at);
        workout.streams.obtain(Channel::Speed).values[row] = 3;
        workout.streams.obtain(Channel::Power).values[row] = 200;
        workout.streams.obtain(Channel::Distance).values[row] = meters;
        session.end = at;
    };
    for (int i = 0; i < 120; ++i) {
        add(seconds(i), 3.0 * i);
    }
    for (int i = 0; i < 120; ++i) {
        add(std::chrono::hours(gapHours) + seconds(i), 360 + 3.0 * i);
    }
    workout.sessions.push_back(session);
    return workout;
}

TEST(SecondGrid, FoldsDaysWithoutARow) {
    const Workout workout = forgotten(50);
    SecondGrid grid(workout, rangeOf(workout));
    EXPECT_TRUE(grid.folded());
    EXPECT_EQ(grid.size(), 240 + kLongestKeptGap);
    EXPECT_EQ(grid.seconds(), 50U * 3600 + 120);
    EXPECT_EQ(grid.recordedSeconds(), 240U);
    EXPECT_EQ(grid.second(119), 119U);
    EXPECT_EQ(grid.second(120), 50U * 3600 - kLongestKeptGap); // the end of the gap is what is kept
    EXPECT_EQ(grid.second(grid.size() - 1), 50U * 3600 + 119);
    EXPECT_EQ(grid.place(119), 119U);
    EXPECT_EQ(grid.place(50U * 3600 + 7), 120 + kLongestKeptGap + 7);
    EXPECT_EQ(grid.place(1000), 120U);
    const auto all = grid.unfold(grid.elapsed(Channel::Power));
    ASSERT_EQ(all.size(), grid.seconds());
    EXPECT_EQ(all[119], 200);
    EXPECT_EQ(all[120], 0);
    EXPECT_EQ(all[50U * 3600 - 1], 0);
    EXPECT_EQ(all[50U * 3600], 200);
    const Workout near = forgotten(4);
    EXPECT_FALSE(SecondGrid(near, rangeOf(near)).folded());
}

TEST(SecondGrid, WhatWasFoldedStillTookItsTime) {
    const Workout workout = forgotten(50);
    MetricInput input(workout, rangeOf(workout), Athlete());
    const auto value = [&](std::string_view id) { return findMetric(id)->compute(input); };
    EXPECT_EQ(value("stop_longest"), 50.0 * 3600 - 120);
    EXPECT_NEAR(*value("recorded_share"), 100 * 240.0 / (50 * 3600 + 120), 1e-9);
    EXPECT_NEAR(*input.fastest(300), 100, 1e-9);
    EXPECT_NEAR(*input.fastest(700), 50 * 3600 + 119 - 17.0 / 3, 1e-6); // over the gap, all of it
    EXPECT_NEAR(input.fastestOver(700)->seconds, *input.fastest(700), 1e-9);
    for (const BestEffort& effort : bestEfforts(input)) {
        if (effort.kind == EffortKind::Power && effort.over == 18000) {
            EXPECT_NEAR(effort.value, 120 * 200.0 / 18000, 1e-9);
        }
    }
    EXPECT_EQ(input.everySecond(Channel::Power).size(), 50U * 3600 + 120);
}

} // namespace
} // namespace ritm
