// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/summary.h"

#include "tests/core/analysis/rides.h"

#include <gtest/gtest.h>

#include <limits>
#include <utility>

namespace ritm {
namespace {

using rides::constant;
using std::chrono::seconds;

TEST(Summary, SteadyRide) {
    const Workout workout = rides::steady(600, {{Channel::Power, constant(200)},
                                                {Channel::HeartRate, constant(140)},
                                                {Channel::Cadence, [](int i) { return i < 300 ? 90 : 0; }},
                                                {Channel::Speed, constant(10)},
                                                {Channel::Distance, [](int i) { return 10.0 * i; }},
                                                {Channel::Temperature, constant(21)}});
    const Summary summary = summarise(workout);
    EXPECT_EQ(summary.elapsed, Seconds(600));
    EXPECT_EQ(summary.timer, Seconds(600));
    EXPECT_EQ(summary.moving, Seconds(600));
    EXPECT_DOUBLE_EQ(summary.distance->value, 5990);
    EXPECT_DOUBLE_EQ(summary.work->value, 120);
    EXPECT_DOUBLE_EQ(summary.averagePower->value, 200);
    EXPECT_DOUBLE_EQ(summary.averageHeartRate->value, 140);
    EXPECT_DOUBLE_EQ(summary.averageCadence->value, 90) << "zeros are coasting, not slow pedalling";
    EXPECT_DOUBLE_EQ(summary.maximumSpeed->value, 10);
    EXPECT_NEAR(summary.averageSpeed->value, 5990.0 / 600, 1e-12);
    EXPECT_NEAR(summary.normalizedPower->value, 200, 1e-9);
    EXPECT_DOUBLE_EQ(summary.averageTemperature->value, 21);
    EXPECT_NEAR(summary.energy->value, 120 / 0.24 / 4.184, 1e-9);
    EXPECT_FALSE(summary.ascent.has_value());
}

TEST(Summary, LapsPartitionTheWhole) {
    Workout workout = rides::steady(600, {{Channel::Power, [](int i) { return i % 250; }},
                                          {Channel::Distance, [](int i) { return 7.0 * i; }}});
    workout.laps.push_back({seconds(0), seconds(201), LapTrigger::Manual, {}});
    workout.laps.push_back({seconds(201), seconds(600), LapTrigger::Manual, {}});
    const Summary whole = summarise(workout);
    const auto laps = summariseLaps(workout);
    ASSERT_EQ(laps.size(), 2U);
    EXPECT_NEAR(laps[0].work->value + laps[1].work->value, whole.work->value, 1e-9);
    EXPECT_NEAR(laps[0].distance->value + laps[1].distance->value, whole.distance->value, 1e-9);
    EXPECT_NEAR(laps[0].distance->value, 1407, 1e-9);
}

TEST(Summary, SelectionInterpolatesDistanceAtItsEdges) {
    Workout workout =
        rides::steady(100, {{Channel::Distance, [](int i) { return i % 10 == 0 ? 5.0 * i : kAbsent; }}});
    const Summary part = summarise(workout, {seconds(15), seconds(35)});
    EXPECT_DOUBLE_EQ(part.distance->value, 100);
}

TEST(Summary, PausesAreElapsedButNotTimerAndWeighNothing) {
    Workout workout =
        rides::steady(100, {{Channel::Power, [](int i) { return i >= 20 && i < 60 ? 1000 : 200; }},
                            {Channel::Speed, constant(5)}});
    workout.pauses.push_back({seconds(20), seconds(60)});
    const Summary summary = summarise(workout);
    EXPECT_EQ(summary.elapsed, Seconds(100));
    EXPECT_EQ(summary.timer, Seconds(60));
    EXPECT_EQ(summary.moving, Seconds(60));
    EXPECT_DOUBLE_EQ(summary.averagePower->value, 200);
    EXPECT_DOUBLE_EQ(summary.work->value, 12);
    EXPECT_DOUBLE_EQ(summary.distance->value, 300);
}

TEST(Summary, StandingIsNotMoving) {
    const Workout workout =
        rides::steady(100, {{Channel::Speed, [](int i) { return i < 30 ? 0.2 : 4.0; }}}, Sport::Running);
    EXPECT_EQ(summarise(workout).moving, Seconds(70));
}

TEST(Summary, TrainerWithoutSpeedMovesWhileItIsPedalled) {
    const Workout workout = rides::steady(
        100, {{Channel::Power, [](int i) { return i < 80 ? 150 : 0; }}, {Channel::Speed, constant(0)}});
    EXPECT_EQ(summarise(workout).moving, Seconds(80));
}

TEST(Summary, GapCountsForOneSecondOnly) {
    Workout workout = rides::steady(3, {{Channel::Power, constant(300)}});
    workout.streams.time = {seconds(0), seconds(1), seconds(50)};
    workout.sessions[0].end = seconds(51);
    EXPECT_DOUBLE_EQ(summarise(workout).work->value, 0.9);
}

TEST(Summary, SparseRecordingMovesThroughItsGaps) {
    // A watch in the water: a row every half a minute, one of them after a rest of five minutes.
    Workout workout = rides::steady(
        21, {{Channel::Speed, constant(1)}, {Channel::Distance, [](int i) { return 30.0 * i; }}},
        Sport::Swimming);
    for (std::size_t i = 0; i < workout.streams.rows(); ++i) {
        workout.streams.time[i] = seconds(30 * static_cast<int>(i) + (i > 10 ? 300 : 0));
    }
    workout.pauses.push_back({seconds(300), seconds(600)});
    workout.sessions[0].end = seconds(901);
    const Summary summary = summarise(workout);
    EXPECT_EQ(summary.timer, Seconds(601));
    EXPECT_EQ(summary.moving, Seconds(601));
    EXPECT_EQ(summary.distance, Meters(600));

    // Half an hour without a row and without a metre is no motion; nor is it without a counter.
    Workout lost = rides::steady(2, {{Channel::Speed, constant(5)}, {Channel::Distance, constant(7)}});
    lost.streams.time[1] = seconds(1800);
    lost.sessions[0].end = seconds(1801);
    EXPECT_EQ(summarise(lost).moving, Seconds(2));
    lost.streams.columns.pop_back();
    EXPECT_EQ(summarise(lost).moving, Seconds(2));
}

TEST(Summary, SecondsWithoutAPowerMeterAreNotWithoutPower) {
    Workout workout = rides::steady(1200, {{Channel::Power, [](int i) { return i < 600 ? 200 : kAbsent; }},
                                           {Channel::Speed, constant(8)}});
    const Summary summary = summarise(workout);
    EXPECT_DOUBLE_EQ(summary.averagePower->value, 200);
    EXPECT_NEAR(summary.normalizedPower->value, 200, 1e-9);
    EXPECT_NEAR(summary.normalizedPower->value / summary.averagePower->value, 1, 1e-9);
}

TEST(Summary, DistanceFollowsPositionsWhereThereIsNoCounter) {
    // One degree of latitude is 111.195 km on the mean sphere.
    Workout workout = rides::steady(
        101, {{Channel::Latitude, [](int i) { return 50 + i * 1e-4; }}, {Channel::Longitude, constant(8)}});
    EXPECT_NEAR(summarise(workout).distance->value, 1111.95, 0.01);
}

TEST(Summary, RestartedDistanceCounterAddsUp) {
    const Workout workout =
        rides::steady(201, {{Channel::Distance, [](int i) { return i <= 100 ? 5.0 * i : 5.0 * (i - 101); }}});
    EXPECT_DOUBLE_EQ(summarise(workout).distance->value, 500 + 495);
}

TEST(Summary, PoolSwimWithoutACounterWentItsLengths) {
    Workout workout = rides::steady(100, {{Channel::HeartRate, constant(130)}}, Sport::Swimming);
    workout.sessions[0].poolLength = Meters(25);
    workout.lengths.push_back({seconds(0), seconds(30), true, 12, 0});
    workout.lengths.push_back({seconds(30), seconds(60), false, 0, 0});
    workout.lengths.push_back({seconds(60), seconds(95), true, 13, 0});
    EXPECT_EQ(summarise(workout).distance, Meters(50));
    EXPECT_EQ(summarise(workout, {seconds(60), seconds(100)}).distance, Meters(25));
}

TEST(Summary, PoolSwimWentItsLengthsWhateverItsCounterSays) {
    // The counter grows at the end of each length, and only then is there a row.
    Workout workout;
    workout.sport = Sport::Swimming;
    workout.streams.time = {seconds(30), seconds(61), seconds(125), seconds(156)};
    workout.streams.obtain(Channel::Distance).values = {25, 50, 75, 100};
    workout.sessions.push_back({Sport::Swimming, SubSport::LapSwimming, seconds(0), seconds(160), {}, {}});
    workout.sessions[0].poolLength = Meters(25);
    workout.lengths.push_back({seconds(0), seconds(30), true, 12, 0});
    workout.lengths.push_back({seconds(30), seconds(61), true, 12, 0});
    workout.lengths.push_back({seconds(61), seconds(95), false, 0, 0});
    workout.lengths.push_back({seconds(95), seconds(125), true, 13, 0});
    workout.lengths.push_back({seconds(125), seconds(156), true, 13, 0});
    for (const auto& [from, to] : {std::pair(0, 61), std::pair(61, 95), std::pair(95, 160)}) {
        workout.laps.push_back({seconds(from), seconds(to), LapTrigger::Manual, {}});
    }
    EXPECT_EQ(summarise(workout).distance, Meters(100));
    const auto laps = summariseLaps(workout);
    EXPECT_EQ(laps[0].distance, Meters(50));
    EXPECT_EQ(laps[1].distance, Meters(0));
    EXPECT_EQ(laps[2].distance, Meters(50));
    EXPECT_EQ(laps[1].moving, Seconds(0));
    EXPECT_EQ(laps[1].averageSpeed->value, 0);
    // A timer that stands still while a length is swum is no time in motion.
    workout.pauses.push_back({seconds(100), seconds(110)});
    EXPECT_EQ(summariseLaps(workout)[2].moving, Seconds(51));
}

TEST(Summary, TriathlonMovesInEachOfItsSports) {
    Workout workout =
        rides::steady(300, {{Channel::Speed, [](int i) { return i < 100   ? kAbsent
                                                                : i < 120 ? 0
                                                                          : 8.0; }}},
                      Sport::Triathlon);
    workout.sessions = {{Sport::Swimming, SubSport::LapSwimming, seconds(0), seconds(100), Meters(25), {}},
                        {Sport::Cycling, SubSport::Road, seconds(100), seconds(300), {}, {}}};
    workout.lengths.push_back({seconds(0), seconds(30), true, 12, 0});
    workout.lengths.push_back({seconds(30), seconds(40), false, 0, 0});
    workout.lengths.push_back({seconds(40), seconds(75), true, 13, 0});
    EXPECT_EQ(summarise(workout, rangeOf(workout.sessions[0])).moving, Seconds(65));
    EXPECT_EQ(summarise(workout, rangeOf(workout.sessions[1])).moving, Seconds(180));
    EXPECT_EQ(summarise(workout).moving, Seconds(245));
    EXPECT_EQ(sportOf(workout, rangeOf(workout.sessions[1])), Sport::Cycling);
    EXPECT_EQ(sportOf(workout, rangeOf(workout)), Sport::Triathlon);
}

TEST(Summary, WhatIsNoNumberIsNoSample) {
    Workout workout = rides::steady(60, {{Channel::Power, constant(200)}, {Channel::Altitude, constant(50)}});
    workout.streams.find(Channel::Power)->values[7] = std::numeric_limits<double>::infinity();
    workout.streams.find(Channel::Altitude)->values[9] = -std::numeric_limits<double>::infinity();
    const Summary summary = summarise(workout);
    EXPECT_DOUBLE_EQ(summary.maximumPower->value, 200);
    EXPECT_DOUBLE_EQ(summary.averagePower->value, 200);
    EXPECT_EQ(summary.ascent, Meters(0));
}

TEST(Summary, PoolSwimMovesWhileLengthsAreSwum) {
    Workout workout = rides::steady(100, {{Channel::HeartRate, constant(130)}}, Sport::Swimming);
    workout.lengths.push_back({seconds(0), seconds(30), true, 12, 0});
    workout.lengths.push_back({seconds(30), seconds(60), false, 0, 0});
    workout.lengths.push_back({seconds(60), seconds(95), true, 13, 0});
    EXPECT_EQ(summarise(workout).moving, Seconds(65));
}

TEST(Summary, EmptyWorkoutHasNothingToSay) {
    const Summary summary = summarise(Workout());
    EXPECT_EQ(summary.elapsed, Seconds(0));
    EXPECT_FALSE(summary.distance || summary.averagePower || summary.moving || summary.energy);
}

TEST(AltitudeGain, CountsSwingsAndPassesOverNoise) {
    std::vector<double> steadyClimb;
    for (int i = 0; i <= 1000; ++i) {
        steadyClimb.push_back(i * 0.1 + (i % 2 == 0 ? 0.4 : -0.4));
    }
    EXPECT_NEAR(altitudeGain(steadyClimb).ascent.value, 100.4, 0.5);
    EXPECT_EQ(altitudeGain(steadyClimb).descent, Meters(0));

    const std::vector<double> noise{100, 101, 99, 101, 100, 99.5, 101};
    EXPECT_EQ(altitudeGain(noise), (AltitudeGain{Meters(0), Meters(0)}));

    const std::vector<double> hills{100, 150, kAbsent, 148, 152, 120, 130, 90};
    EXPECT_EQ(altitudeGain(hills), (AltitudeGain{Meters(62), Meters(72)}));
}

} // namespace
} // namespace ritm
