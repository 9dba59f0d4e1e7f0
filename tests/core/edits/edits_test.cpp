// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/apply.h"
#include "core/edits/editjson.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

namespace {

using namespace ritm::edits;
using ritm::Channel;
using ritm::isAbsent;
using ritm::kAbsent;
using ritm::Meters;
using ritm::Workout;
using std::chrono::seconds;

/// 100 s at 1 Hz, 5 m/s northwards, two laps of 50 s.
Workout run() {
    Workout workout;
    workout.start = ritm::UtcTime(seconds(1714543200));
    workout.sport = ritm::Sport::Running;
    for (int i = 0; i <= 100; ++i) {
        const auto row = workout.streams.addRow(seconds(i));
        workout.streams.obtain(Channel::HeartRate).values[row] = 120 + i % 5;
        workout.streams.obtain(Channel::Distance).values[row] = i * 5.0;
        workout.streams.obtain(Channel::Speed).values[row] = 5;
        workout.streams.obtain(Channel::Altitude).values[row] = 100 + i * 0.1;
        workout.streams.obtain(Channel::Latitude).values[row] = i * 5.0 / 111195.08;
        workout.streams.obtain(Channel::Longitude).values[row] = 7;
    }
    workout.streams.beats.push_back({seconds(60), seconds(1)});
    ritm::Lap lap;
    lap.end = seconds(50);
    lap.stated.distance = Meters(250);
    lap.stated.maximumHeartRate = ritm::BeatsPerMinute(200);
    workout.laps.push_back(lap);
    lap.start = seconds(50);
    lap.end = seconds(100);
    workout.laps.push_back(lap);
    ritm::Session session;
    session.sport = workout.sport;
    session.end = seconds(100);
    session.stated.distance = Meters(500);
    session.stated.maximumHeartRate = ritm::BeatsPerMinute(200);
    workout.sessions.push_back(session);
    return workout;
}

Workout applied(const Workout& workout, std::vector<Edit> edits) {
    const auto result = ritm::edits::apply(workout, edits);
    EXPECT_TRUE(result) << result.error().describe();
    return result ? *result : Workout{};
}

bool failsWith(const Workout& workout, Edit edit, EditsError error) {
    const std::vector<Edit> edits{std::move(edit)};
    const auto result = ritm::edits::apply(workout, edits);
    return !result && result.error().is(error);
}

double at(const Workout& workout, Channel channel, std::size_t row) {
    return workout.streams.find(channel)->values.at(row);
}

TEST(Edits, anOverlayLeavesTheOriginalAndUndoingIsRemovingTheLast) {
    const Workout original = run();
    std::vector<Edit> edits{Crop{seconds(10), seconds(60)}, FixAltitude{Meters(0), std::nullopt}};
    const Workout both = applied(original, edits);
    EXPECT_EQ(original, run());
    edits.pop_back();
    const Workout one = applied(original, edits);
    EXPECT_NE(one, both);
    edits.pop_back();
    EXPECT_EQ(applied(original, edits), original);
}

TEST(Edits, cropKeepsTheStretchAndStartsTotalsAnew) {
    const Workout workout = applied(run(), {Crop{seconds(10), seconds(60)}});
    EXPECT_EQ(workout.start, run().start + seconds(10));
    ASSERT_EQ(workout.streams.rows(), 50U);
    EXPECT_EQ(workout.streams.time.front(), seconds(0));
    EXPECT_EQ(at(workout, Channel::Distance, 0), 0);
    EXPECT_EQ(at(workout, Channel::Distance, 49), 245);
    EXPECT_EQ(at(workout, Channel::Altitude, 0), 101);
    EXPECT_TRUE(workout.streams.beats.empty());
    ASSERT_EQ(workout.laps.size(), 2U);
    EXPECT_EQ(workout.laps[0].end, seconds(40));
    EXPECT_FALSE(workout.laps[0].stated.distance); // no longer true of what is left
    EXPECT_FALSE(workout.sessions.at(0).stated.distance);
    EXPECT_EQ(workout.sessions[0].end, seconds(50));
    EXPECT_TRUE(failsWith(run(), Crop{seconds(200), std::nullopt}, EditsError::NothingLeft));
    EXPECT_TRUE(failsWith(run(), Crop{seconds(20), seconds(10)}, EditsError::NothingLeft));
}

TEST(Edits, splitGivesTwoPartsThatJoinToTheWhole) {
    const Workout original = run();
    const auto [left, right] = split(seconds(50));
    const Workout first = applied(original, {left});
    const Workout second = applied(original, {right});
    EXPECT_EQ(first.streams.rows() + second.streams.rows(), original.streams.rows());
    EXPECT_EQ(first.laps.at(0), original.laps[0]); // untouched, so what it states stays
    EXPECT_EQ(second.laps.at(0).stated, original.laps[1].stated);
    const std::vector<Edit> again{Join{second.id}};
    const auto whole = ritm::edits::apply(first, again, [&](const ritm::WorkoutId&) { return &second; });
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->streams.time, original.streams.time);
    EXPECT_EQ(*whole->streams.find(Channel::HeartRate), *original.streams.find(Channel::HeartRate));
    EXPECT_EQ(whole->laps, original.laps);
    ASSERT_EQ(whole->sessions.size(), 1U);
    EXPECT_EQ(whole->sessions[0].end, seconds(100));
    EXPECT_FALSE(whole->sessions[0].stated.distance);
}

TEST(Edits, joinPutsAPauseBetweenAndGoesOnCounting) {
    const Workout first = run();
    Workout second = run();
    second.start += seconds(400);
    const std::vector<Edit> edits{Join{second.id}};
    const auto joined = ritm::edits::apply(first, edits, [&](const ritm::WorkoutId&) { return &second; });
    ASSERT_TRUE(joined);
    EXPECT_EQ(joined->streams.rows(), 202U);
    EXPECT_EQ(joined->streams.time.back(), seconds(500));
    EXPECT_EQ(at(*joined, Channel::Distance, 201), 1000);
    ASSERT_EQ(joined->pauses.size(), 1U);
    EXPECT_EQ(joined->pauses[0], (ritm::Pause{seconds(100), seconds(400)}));
    EXPECT_EQ(joined->laps.size(), 4U);
    // The other way round is the same ride.
    const auto reversed = ritm::edits::apply(second, edits, [&](const ritm::WorkoutId&) { return &first; });
    ASSERT_TRUE(reversed);
    EXPECT_EQ(reversed->streams, joined->streams);
    EXPECT_TRUE(failsWith(first, Join{}, EditsError::Missing));
    second.start = first.start + seconds(99);
    const auto overlapping =
        ritm::edits::apply(first, edits, [&](const ritm::WorkoutId&) { return &second; });
    EXPECT_TRUE(!overlapping && overlapping.error().is(EditsError::Overlapping));
}

TEST(Edits, lapsAreExactlyThoseAskedFor) {
    const Workout workout = applied(run(), {ChangeLaps{{seconds(20), seconds(30)}}});
    ASSERT_EQ(workout.laps.size(), 3U);
    EXPECT_EQ(workout.laps[1].start, seconds(20));
    EXPECT_EQ(workout.laps[2].end, seconds(100));
    EXPECT_FALSE(workout.laps[0].stated.distance);
    EXPECT_EQ(applied(run(), {ChangeLaps{}}).laps.size(), 1U);
    EXPECT_TRUE(failsWith(run(), ChangeLaps{{seconds(30), seconds(20)}}, EditsError::BadEdit));
    EXPECT_TRUE(failsWith(run(), ChangeLaps{{seconds(100)}}, EditsError::BadEdit));
}

TEST(Edits, spikesGoAndTheRestStays) {
    Workout workout = run();
    workout.streams.find(Channel::HeartRate)->values[40] = 230;
    workout.streams.find(Channel::HeartRate)->values[41] = 231;
    workout.streams.find(Channel::HeartRate)->values[70] = kAbsent;
    const Workout corrected = applied(workout, {CorrectSpikes{Channel::HeartRate, 30}});
    for (std::size_t row = 0; row <= 100; ++row) {
        const double value = at(corrected, Channel::HeartRate, row);
        if (row == 40 || row == 41) {
            EXPECT_LE(value, 124);
        } else if (row == 70) {
            EXPECT_TRUE(isAbsent(value));
        } else {
            EXPECT_EQ(value, at(run(), Channel::HeartRate, row));
        }
    }
    EXPECT_FALSE(corrected.sessions[0].stated.maximumHeartRate);
    EXPECT_TRUE(corrected.sessions[0].stated.distance);
    EXPECT_TRUE(failsWith(run(), CorrectSpikes{Channel::Power, 30}, EditsError::Missing));
    EXPECT_TRUE(failsWith(run(), CorrectSpikes{Channel::HeartRate, 0}, EditsError::BadEdit));
}

TEST(Edits, shortGapsAreFilledAndLongOnesLeft) {
    Workout workout = run();
    auto& altitude = workout.streams.find(Channel::Altitude)->values;
    altitude[10] = altitude[11] = kAbsent;
    for (std::size_t row = 30; row < 60; ++row) {
        altitude[row] = kAbsent;
    }
    const Workout filled = applied(workout, {FillGaps{Channel::Altitude, seconds(10)}});
    EXPECT_NEAR(at(filled, Channel::Altitude, 10), 101, 1e-9);
    EXPECT_NEAR(at(filled, Channel::Altitude, 11), 101.1, 1e-9);
    EXPECT_TRUE(isAbsent(at(filled, Channel::Altitude, 45)));
}

TEST(Edits, aStretchIsSetOrRemoved) {
    const Workout removed =
        applied(run(), {ReplaceValues{Channel::HeartRate, seconds(5), seconds(7), std::nullopt}});
    EXPECT_TRUE(isAbsent(at(removed, Channel::HeartRate, 6)));
    EXPECT_FALSE(isAbsent(at(removed, Channel::HeartRate, 7)));
    const Workout set = applied(run(), {ReplaceValues{Channel::HeartRate, seconds(5), seconds(7), 99}});
    EXPECT_EQ(at(set, Channel::HeartRate, 5), 99);
}

TEST(Edits, distanceIsScaledOrAddedUpAnew) {
    const Workout scaled = applied(run(), {FixDistance{DistanceSource::Total, Meters(600)}});
    EXPECT_DOUBLE_EQ(at(scaled, Channel::Distance, 50), 300);
    EXPECT_DOUBLE_EQ(at(scaled, Channel::Distance, 100), 600);
    EXPECT_FALSE(scaled.sessions[0].stated.distance);
    // A degree of latitude on that sphere is 111195.08 m.
    const Workout placed = applied(run(), {FixDistance{DistanceSource::Positions, {}}});
    EXPECT_NEAR(at(placed, Channel::Distance, 100), 500, 0.001);
    Workout paused = run();
    paused.pauses.push_back({seconds(40), seconds(50)});
    const Workout fromSpeed = applied(paused, {FixDistance{DistanceSource::Speed, {}}});
    EXPECT_NEAR(at(fromSpeed, Channel::Distance, 100), 450, 1e-9);
    EXPECT_TRUE(failsWith(Workout{}, FixDistance{DistanceSource::Speed, {}}, EditsError::Missing));
}

TEST(Edits, altitudeIsMovedAndItsDriftTakenOut) {
    const Workout moved = applied(run(), {FixAltitude{Meters(50), std::nullopt}});
    EXPECT_NEAR(at(moved, Channel::Altitude, 100), 60, 1e-9);
    const Workout level = applied(run(), {FixAltitude{Meters(100), Meters(100)}});
    for (const std::size_t row : {0U, 33U, 100U}) {
        EXPECT_NEAR(at(level, Channel::Altitude, row), 100, 1e-9);
    }
    EXPECT_TRUE(failsWith(run(), FixAltitude{}, EditsError::BadEdit));
}

TEST(Edits, jsonBringsEveryKindBack) {
    const std::vector<Edit> edits{Crop{seconds(1), std::nullopt},
                                  Crop{seconds(1), seconds(2)},
                                  Join{*ritm::WorkoutId::parse("018f3e2a-0000-7000-8000-00000000abcd")},
                                  ChangeLaps{{seconds(3), seconds(4)}},
                                  CorrectSpikes{Channel::HeartRate, 0.1},
                                  FillGaps{Channel::Power, seconds(5)},
                                  ReplaceValues{Channel::Altitude, seconds(1), seconds(2), -3.25},
                                  ReplaceValues{Channel::Altitude, seconds(1), seconds(2), std::nullopt},
                                  FixDistance{DistanceSource::Speed, Meters(0)},
                                  FixAltitude{std::nullopt, Meters(1e-7)}};
    const std::string json = toJson(edits);
    const auto back = fromJson(json);
    ASSERT_TRUE(back) << json;
    EXPECT_EQ(*back, edits);
    EXPECT_EQ(toJson({}), "[]");
    EXPECT_EQ(toJson(std::vector<Edit>{Crop{seconds(1), seconds(2)}}),
              R"([{"edit":"crop","from":1000000,"to":2000000}])"); // stored: never changes
    for (std::size_t length = 0; length < json.size(); ++length) {
        EXPECT_FALSE(fromJson(std::string_view(json).substr(0, length))) << length;
    }
    for (const std::string_view bad :
         {"{}", "[1]", "[{\"edit\":\"paint\"}]", "[{\"edit\":\"crop\"}]",
          "[{\"edit\":\"crop\",\"from\":1.5}]", "[{\"edit\":\"spikes\",\"channel\":\"x\",\"limit\":1}]",
          "[[[[[[1]]]]]]", "[] []", "[1e999]", "[nan]"}) {
        EXPECT_FALSE(fromJson(bad)) << bad;
    }
}

} // namespace
