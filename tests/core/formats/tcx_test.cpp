// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/decode.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace {

using ritm::Channel;

ritm::Decoded decoded(std::string_view text) {
    const auto result = ritm::decode(ritm::bytesOf(text));
    EXPECT_TRUE(result);
    return result ? *result : ritm::Decoded{};
}

std::string lap(std::string_view start, std::string_view inner) {
    return "<Lap StartTime=\"" + std::string(start) +
           "\"><TotalTimeSeconds>60.5</TotalTimeSeconds><DistanceMeters>500</DistanceMeters>"
           "<Calories>10</Calories><MaximumHeartRateBpm><Value>150</Value></MaximumHeartRateBpm>"
           "<Intensity>Active</Intensity><TriggerMethod>Distance</TriggerMethod>" +
           std::string(inner) + "</Lap>";
}

std::string point(std::string_view time, std::string_view inner) {
    return "<Trackpoint><Time>" + std::string(time) + "</Time>" + std::string(inner) + "</Trackpoint>";
}

std::string file(std::string_view activities) {
    return "<?xml version=\"1.0\"?>\n<TrainingCenterDatabase><Activities>" + std::string(activities) +
           "</Activities></TrainingCenterDatabase>";
}

TEST(Tcx, readsLapsTracksAndExtensions) {
    const auto all = decoded(file(
        "<Activity Sport=\"Biking\"><Id>2024-05-01T06:00:00Z</Id>" +
        lap("2024-05-01T06:00:00Z",
            "<Track>" +
                point("2024-05-01T06:00:01Z",
                      "<Position><LatitudeDegrees>50.5</LatitudeDegrees><LongitudeDegrees>7</"
                      "LongitudeDegrees></Position>"
                      "<AltitudeMeters>10</AltitudeMeters><HeartRateBpm><Value>120</Value></HeartRateBpm>"
                      "<Cadence>80</Cadence><Extensions><n:TPX><n:Speed>7.5</n:Speed><n:Watts>201</n:Watts></"
                      "n:TPX>"
                      "</Extensions>") +
                "</Track><Track>" + point("2024-05-01T06:00:31Z", "<DistanceMeters>42</DistanceMeters>") +
                "</Track><Extensions><LX><AvgWatts>180</AvgWatts></LX></Extensions>") +
        lap("2024-05-01T06:01:00Z", "") +
        "<Notes>windy</Notes><Creator><Name>Watch</Name><UnitId>77</UnitId>"
        "<Version><VersionMajor>2</VersionMajor><VersionMinor>5</VersionMinor></Version></Creator></"
        "Activity>"));
    EXPECT_TRUE(all.problems.empty());
    ASSERT_EQ(all.workouts.size(), 1U);
    const ritm::Workout& workout = all.workouts[0];
    EXPECT_EQ(workout.sport, ritm::Sport::Cycling);
    EXPECT_EQ(workout.notes, "windy");
    EXPECT_EQ(workout.device, (ritm::SourceDevice{"", "Watch", "77", "2.05"}));
    const ritm::Streams& streams = workout.streams;
    ASSERT_EQ(streams.rows(), 2U);
    EXPECT_EQ(streams.time[0], std::chrono::seconds(1)); // the lap began before its first point
    EXPECT_EQ(streams.find(Channel::HeartRate)->values[0], 120);
    EXPECT_EQ(streams.find(Channel::Power)->values[0], 201);
    EXPECT_EQ(streams.find(Channel::Speed)->values[0], 7.5);
    EXPECT_EQ(streams.find(Channel::Cadence)->values[0], 80);
    EXPECT_EQ(streams.find(Channel::Distance)->values[1], 42);
    ASSERT_EQ(workout.laps.size(), 2U);
    EXPECT_EQ(workout.laps[0].end, std::chrono::seconds(60)); // where the next one starts
    EXPECT_EQ(workout.laps[0].trigger, ritm::LapTrigger::Distance);
    EXPECT_EQ(workout.laps[0].stated.averagePower, ritm::Watts(180));
    EXPECT_EQ(workout.laps[1].end, std::chrono::milliseconds(120500));
    ASSERT_EQ(workout.pauses.size(), 1U);
    EXPECT_EQ(workout.pauses[0].end, std::chrono::seconds(31));
    ASSERT_EQ(workout.sessions.size(), 1U);
    EXPECT_EQ(workout.sessions[0].stated.timer, ritm::Seconds(121));
    EXPECT_EQ(workout.sessions[0].stated.distance, ritm::Meters(1000));
    EXPECT_EQ(workout.sessions[0].stated.maximumHeartRate, ritm::BeatsPerMinute(150));
}

TEST(Tcx, leavesOutValuesThatTheirChannelCannotHave) {
    const auto all = decoded(file(
        "<Activity Sport=\"Biking\"><Id>2024-05-01T06:00:00Z</Id>" +
        lap("2024-05-01T06:00:00Z",
            "<Track>" +
                point(
                    "2024-05-01T06:00:01Z",
                    "<DistanceMeters>-4</DistanceMeters><HeartRateBpm><Value>300</Value></HeartRateBpm>"
                    "<Cadence>-5</Cadence><Extensions><n:TPX><n:Watts>1e300</n:Watts></n:TPX></Extensions>") +
                point("2024-05-01T06:00:02Z", "<HeartRateBpm><Value>120</Value></HeartRateBpm>") +
                "</Track>") +
        "</Activity>"));
    ASSERT_EQ(all.problems.size(), 1U);
    EXPECT_EQ(all.problems[0].kind, ritm::ProblemKind::BadValue);
    EXPECT_EQ(all.problems[0].count, 4U);
    const ritm::Streams& streams = all.workouts.at(0).streams;
    EXPECT_EQ(streams.rows(), 2U);
    ASSERT_EQ(streams.columns.size(), 1U);
    EXPECT_TRUE(ritm::isAbsent(streams.find(Channel::HeartRate)->values[0]));
    EXPECT_EQ(streams.find(Channel::HeartRate)->values[1], 120);
}

TEST(Tcx, makesOneWorkoutOfAMultisportSession) {
    const auto all = decoded(file(
        "<MultiSportSession><Id>2024-05-01T06:00:00Z</Id><FirstSport><Activity Sport=\"Running\">" +
        lap("2024-05-01T06:00:00Z", "") + "</Activity></FirstSport><NextSport><Activity Sport=\"Biking\">" +
        lap("2024-05-01T06:02:00Z", "") + "</Activity></NextSport></MultiSportSession>"));
    ASSERT_EQ(all.workouts.size(), 1U);
    EXPECT_EQ(all.workouts[0].sport, ritm::Sport::Multisport);
    ASSERT_EQ(all.workouts[0].sessions.size(), 2U);
    EXPECT_EQ(all.workouts[0].sessions[1].sport, ritm::Sport::Cycling);
    EXPECT_EQ(all.workouts[0].sessions[1].start, std::chrono::minutes(2));
}

TEST(Tcx, countsFromTheActivityWhenTheClockWasNeverSet) {
    const auto all = decoded(file(
        "<Activity Sport=\"Other\"><Id>2012-09-01T15:18:04Z</Id>" +
        lap("1989-12-31T00:08:05Z",
            "<Track>" + point("1989-12-31T00:08:06Z", "<DistanceMeters>1</DistanceMeters>") + "</Track>") +
        "</Activity>"));
    ASSERT_EQ(all.workouts.size(), 1U);
    EXPECT_EQ(all.workouts[0].start.time_since_epoch(), std::chrono::seconds(1346512684));
    EXPECT_EQ(all.workouts[0].streams.time[0], std::chrono::seconds(1));
    EXPECT_EQ(all.problems.at(0).kind, ritm::ProblemKind::ImplausibleTime);
}

TEST(Tcx, everyTruncationAndBitFlipEndsInAValue) {
    const std::string text =
        file("<Activity Sport=\"Running\"><Id>2024-05-01T06:00:00Z</Id>" +
             lap("2024-05-01T06:00:00Z",
                 "<Track>" + point("2024-05-01T06:00:01Z", "<Cadence>80</Cadence>") + "</Track>") +
             "</Activity>");
    for (std::size_t length = 0; length < text.size(); ++length) {
        const auto all = ritm::decode(ritm::bytesOf(std::string_view(text).substr(0, length)), "x.tcx");
        EXPECT_TRUE(!all || !all->problems.empty()) << length;
    }
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        std::string flipped = text;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        const auto all = ritm::decode(ritm::bytesOf(flipped), "x.tcx");
        EXPECT_TRUE(!all || all->facts.records <= 1);
    }
}

TEST(Tcx, readsCoursesAsRoutes) {
    const auto all = decoded(
        "<TrainingCenterDatabase><Courses><Course><Name>Loop</Name><Track>" +
        point("2024-05-01T06:00:00Z", "<Position><LatitudeDegrees>1</LatitudeDegrees><LongitudeDegrees>2"
                                      "</LongitudeDegrees></Position>") +
        "</Track><CoursePoint><Name>Left</Name><Position><LatitudeDegrees>1</LatitudeDegrees>"
        "<LongitudeDegrees>2</LongitudeDegrees></Position><PointType>Left</PointType></CoursePoint>"
        "</Course></Courses></TrainingCenterDatabase>");
    ASSERT_EQ(all.routes.size(), 1U);
    EXPECT_EQ(all.routes[0].name, "Loop");
    EXPECT_EQ(all.routes[0].points.size(), 1U);
    ASSERT_EQ(all.waypoints.size(), 1U);
    EXPECT_EQ(all.waypoints[0].type, "Left");
}

} // namespace
