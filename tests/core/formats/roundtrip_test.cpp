// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out as TCX or GPX comes back the same, for all that the format holds; what it does not hold is
// said.
#include "core/formats/archive/inflate.h"
#include "core/formats/decode.h"
#include "core/formats/encode.h"
#include "tests/core/realfiles.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace {

namespace fs = std::filesystem;
using ritm::Channel;
using ritm::Decoded;
using ritm::Format;
using std::chrono::milliseconds;
using std::chrono::seconds;

bool lost(const ritm::Encoded& encoded, std::string_view what) {
    return std::ranges::any_of(encoded.losses, [&](const ritm::Problem& loss) {
        return loss.kind == ritm::ProblemKind::NotHeld && loss.lost.find(what) != std::string::npos;
    });
}

Decoded ride() {
    ritm::Workout workout;
    workout.start = ritm::UtcTime(milliseconds(1714543200250));
    workout.utcOffset = seconds(7200);
    workout.title = "Hills & \"dales\" <1>";
    workout.notes = "two\nlines";
    workout.sport = ritm::Sport::Cycling;
    workout.subSport = ritm::SubSport::Gravel;
    workout.device = {"", "Computer", "123", "4.05"};
    const auto own = ritm::ChannelKey::developer("Aero drag", "m²");
    for (int i = 0; i < 120; ++i) {
        const auto row = workout.streams.addRow(milliseconds(i < 60 ? i * 1000 : 30000 + i * 1000));
        workout.streams.obtain(Channel::Latitude).values[row] = 50.123456789 + i * 1.7e-5;
        workout.streams.obtain(Channel::Longitude).values[row] = -0.00001234 * i;
        workout.streams.obtain(Channel::Altitude).values[row] = 100.2 + i * 0.2;
        workout.streams.obtain(Channel::Distance).values[row] = i * 7.31;
        if (i % 7 != 0) {
            workout.streams.obtain(Channel::HeartRate).values[row] = 120 + i % 30;
        }
        workout.streams.obtain(Channel::Cadence).values[row] = 80 + (i % 3) * 0.5;
        workout.streams.obtain(Channel::Power).values[row] = 200 + i;
        workout.streams.obtain(Channel::Speed).values[row] = 7.31;
        workout.streams.obtain(Channel::Temperature).values[row] = -3;
        workout.streams.obtain(Channel::LeftRightBalance).values[row] = 48.5;
        workout.streams.obtain(own).values[row] = 0.3 + i * 1e-7;
    }
    workout.pauses.push_back({seconds(59), seconds(90)});
    ritm::Lap lap;
    lap.end = seconds(40);
    lap.trigger = ritm::LapTrigger::Distance;
    lap.stated.timer = ritm::Seconds(40);
    lap.stated.distance = ritm::Meters(292.4);
    lap.stated.energy = ritm::Kilocalories(12);
    lap.stated.averagePower = ritm::Watts(220);
    lap.stated.maximumPower = ritm::Watts(240);
    lap.stated.averageHeartRate = ritm::BeatsPerMinute(130);
    lap.stated.maximumHeartRate = ritm::BeatsPerMinute(149);
    lap.stated.averageCadence = ritm::RevolutionsPerMinute(80);
    workout.laps.push_back(lap);
    lap.start = seconds(40);
    lap.end = seconds(149);
    lap.stated.timer = ritm::Seconds(78.5);
    workout.laps.push_back(lap);
    ritm::Session session;
    session.sport = workout.sport;
    session.subSport = workout.subSport;
    session.end = seconds(149);
    workout.sessions.push_back(session);
    Decoded content;
    content.workouts.push_back(workout);
    return content;
}

void expectSameStreams(const ritm::Streams& before, const ritm::Streams& after, const std::string& where) {
    ASSERT_EQ(before.time, after.time) << where;
    for (const ritm::Column& column : before.columns) {
        if (std::ranges::all_of(column.values, ritm::isAbsent)) {
            continue;
        }
        const ritm::Column* back = after.find(column.key);
        ASSERT_NE(back, nullptr) << where << ritm::channelName(column.key.channel)
                                 << column.key.developerName;
        EXPECT_TRUE(*back == column) << where << ritm::channelName(column.key.channel)
                                     << column.key.developerName;
    }
}

TEST(RoundTrip, tcxKeepsEveryValueLapPauseAndSport) {
    const Decoded before = ride();
    const auto file = ritm::encode(before, Format::Tcx);
    ASSERT_TRUE(file);
    const auto after = ritm::decode(file->bytes);
    ASSERT_TRUE(after);
    EXPECT_TRUE(after->problems.empty()) << after->problems.at(0).lost;
    EXPECT_EQ(after->format, Format::Tcx);
    ASSERT_EQ(after->workouts.size(), 1U);
    const ritm::Workout& a = before.workouts[0];
    const ritm::Workout& b = after->workouts[0];
    expectSameStreams(a.streams, b.streams, "tcx ");
    EXPECT_EQ(a.start, b.start);
    EXPECT_EQ(a.utcOffset, b.utcOffset);
    EXPECT_EQ(a.title, b.title);
    EXPECT_EQ(a.notes, b.notes);
    EXPECT_EQ(a.sport, b.sport);
    EXPECT_EQ(a.subSport, b.subSport);
    EXPECT_EQ(a.device, b.device);
    EXPECT_EQ(a.pauses, b.pauses);
    EXPECT_EQ(a.laps, b.laps);
    EXPECT_TRUE(file->losses.empty()) << file->losses[0].lost;
}

TEST(RoundTrip, gpxKeepsEveryValueAndSaysThatItHasNoLaps) {
    Decoded before = ride();
    ritm::Waypoint place;
    place.latitude = 1.5;
    place.longitude = -2.25;
    place.altitude = ritm::Meters(7);
    place.name = "Spring";
    place.symbol = "Flag, Blue";
    place.time = before.workouts[0].start;
    before.waypoints.push_back(place);
    before.routes.push_back({"Loop", "c", "d", "t", {place, place}});
    const auto file = ritm::encode(before, Format::Gpx);
    ASSERT_TRUE(file);
    const auto after = ritm::decode(file->bytes);
    ASSERT_TRUE(after);
    EXPECT_TRUE(after->problems.empty()) << after->problems.at(0).lost;
    ASSERT_EQ(after->workouts.size(), 1U);
    const ritm::Workout& a = before.workouts[0];
    const ritm::Workout& b = after->workouts[0];
    expectSameStreams(a.streams, b.streams, "gpx ");
    EXPECT_EQ(a.start, b.start);
    EXPECT_EQ(a.utcOffset, b.utcOffset);
    EXPECT_EQ(a.title, b.title);
    EXPECT_EQ(a.notes, b.notes);
    EXPECT_EQ(a.sport, b.sport);
    EXPECT_EQ(a.subSport, b.subSport);
    EXPECT_EQ(a.pauses, b.pauses);
    EXPECT_EQ(before.waypoints, after->waypoints);
    EXPECT_EQ(before.routes, after->routes);
    EXPECT_TRUE(lost(*file, "laps"));
}

TEST(RoundTrip, multisportSurvivesTcxWithItsTransition) {
    Decoded before = ride();
    ritm::Workout& workout = before.workouts[0];
    workout.sport = ritm::Sport::Multisport;
    workout.subSport = ritm::SubSport::Generic;
    workout.laps.clear();
    workout.pauses.clear();
    workout.sessions.clear();
    const std::array sports{ritm::Sport::Swimming, ritm::Sport::Transition, ritm::Sport::Running};
    for (int i = 0; i < 3; ++i) {
        ritm::Session session;
        session.sport = sports.at(static_cast<std::size_t>(i));
        session.start = seconds(i * 40);
        session.end = seconds(i * 40 + 40);
        session.stated.timer = ritm::Seconds(40);
        workout.sessions.push_back(session);
    }
    const auto file = ritm::encode(before, Format::Tcx);
    const auto after = ritm::decode(file->bytes);
    ASSERT_TRUE(after);
    ASSERT_EQ(after->workouts.size(), 1U);
    ASSERT_EQ(after->workouts[0].sessions.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(after->workouts[0].sessions[i].sport, sports[i]);
        EXPECT_EQ(after->workouts[0].sessions[i].start, workout.sessions[i].start);
    }
    expectSameStreams(workout.streams, after->workouts[0].streams, "multisport ");
}

TEST(RoundTrip, whatAFormatCannotHoldIsSaid) {
    Decoded content = ride();
    content.workouts[0].streams.beats.push_back({seconds(1), milliseconds(900)});
    content.workouts[0].lengths.push_back({});
    content.workouts[0].sessions[0].stated.ascent = ritm::Meters(10);
    content.workouts[0].streams.obtain(Channel::Latitude).values[5] = ritm::kAbsent;
    for (const Format format : {Format::Tcx, Format::Gpx, Format::Csv}) {
        const auto file = ritm::encode(content, format);
        ASSERT_TRUE(file);
        EXPECT_TRUE(lost(*file, "heart beats"));
        EXPECT_TRUE(lost(*file, "lengths of the pool"));
        EXPECT_EQ(lost(*file, "ascent"), format != Format::Csv);
        EXPECT_EQ(lost(*file, "samples without a position"), format == Format::Gpx);
        EXPECT_EQ(lost(*file, "titles"), format == Format::Csv);
    }
}

TEST(Csv, writesOneRowASampleAndNoFormulas) {
    Decoded content = ride();
    ritm::Streams& streams = content.workouts[0].streams;
    streams = {};
    streams.addRow(seconds(0));
    streams.addRow(milliseconds(1500));
    streams.obtain(Channel::Power).values[1] = 250;
    streams.obtain(ritm::ChannelKey::developer("=1+1, \"x\"", "")).values[0] = 1e-7;
    const auto file = ritm::encode(content, Format::Csv);
    ASSERT_TRUE(file);
    EXPECT_EQ(std::string(ritm::textOf(file->bytes)), "time,elapsed (s),power (W),\"'=1+1, \"\"x\"\"\"\r\n"
                                                      "2024-05-01T06:00:00.250Z,0,,0.0000001\r\n"
                                                      "2024-05-01T06:00:01.750Z,1.5,250,\r\n");
}

TEST(RoundTrip, packedFilesComeBackToo) {
    const auto file = ritm::encodeFile(ride(), "ride.tcx.gz");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->bytes[0], 0x1f);
    const auto after = ritm::decode(file->bytes);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->workouts.at(0).streams.rows(), 120U);
    EXPECT_FALSE(ritm::encodeFile(ride(), "ride.doc"));
}

TEST(RoundTrip, realFilesThroughTcxAndGpx) {
    const auto root = ritm::test::realFiles();
    if (!root) {
        GTEST_SKIP() << ritm::test::kNoRealFiles;
    }
    int workouts = 0;
    for (const char* folder : {"fit", "tcx", "gpx"}) {
        for (const auto& entry : fs::directory_iterator(*root / folder)) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), {}};
            const auto decoded = ritm::decode(ritm::bytesOf(bytes));
            if (!decoded) {
                continue;
            }
            for (const ritm::Workout& workout : decoded->workouts) {
                ++workouts;
                Decoded one;
                one.workouts.push_back(workout);
                const std::string name = entry.path().filename().string();
                // A backward step may cross the start of a lap or move the start itself, and so may a lap
                // before the first sample; rows then stand elsewhere, but none is lost.
                const auto tcx = ritm::decode(ritm::encode(one, Format::Tcx)->bytes);
                ASSERT_TRUE(tcx) << name;
                if (workout.streams.rows() > 0) {
                    ASSERT_EQ(tcx->workouts.size(), 1U) << name;
                    const ritm::Workout& back = tcx->workouts[0];
                    ASSERT_EQ(back.streams.rows(), workout.streams.rows()) << name;
                    for (std::size_t row = 0; row < back.streams.rows(); ++row) {
                        ASSERT_EQ(back.start + back.streams.time[row],
                                  workout.start + workout.streams.time[row])
                            << name << " row " << row;
                    }
                    ritm::Streams moved = back.streams;
                    moved.time = workout.streams.time;
                    expectSameStreams(workout.streams, moved, "tcx " + name + " ");
                    if (workout.sessions.size() == 1 && !workout.laps.empty()) {
                        EXPECT_EQ(back.laps.size(), workout.laps.size()) << name;
                    }
                }
                const auto* latitude = workout.streams.find(Channel::Latitude);
                const auto* longitude = workout.streams.find(Channel::Longitude);
                std::size_t placed = 0;
                for (std::size_t row = 0; latitude && longitude && row < workout.streams.rows(); ++row) {
                    placed +=
                        !ritm::isAbsent(latitude->values[row]) && !ritm::isAbsent(longitude->values[row]);
                }
                const auto gpx = ritm::decode(ritm::encode(one, Format::Gpx)->bytes);
                ASSERT_TRUE(gpx) << name;
                EXPECT_EQ(gpx->facts.records, placed) << name;
                if (placed == workout.streams.rows() && placed > 0) {
                    ritm::Streams moved = gpx->workouts.at(0).streams;
                    moved.time = workout.streams.time;
                    expectSameStreams(workout.streams, moved, "gpx " + name + " ");
                }
            }
        }
    }
    std::printf("%d workouts through TCX and GPX\n", workouts);
    EXPECT_GT(workouts, 100);
}

} // namespace
