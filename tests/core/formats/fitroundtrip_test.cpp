// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out as FIT comes back the same to the format's own resolution, and what the format cannot hold is
// said.
#include "core/formats/decode.h"
#include "core/formats/encode.h"
#include "tests/core/realfiles.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using ritm::Channel;
using ritm::Decoded;
using ritm::Format;
using ritm::Workout;
using std::chrono::milliseconds;
using std::chrono::seconds;

bool lost(const ritm::Encoded& encoded, std::string_view what) {
    return std::ranges::any_of(encoded.losses, [&](const ritm::Problem& loss) {
        return loss.kind == ritm::ProblemKind::NotHeld && loss.lost.find(what) != std::string::npos;
    });
}

Decoded only(Workout workout) {
    Decoded content;
    content.workouts.push_back(std::move(workout));
    return content;
}

Workout throughFit(const Workout& workout, const std::string& where) {
    const auto file = ritm::encode(only(workout), Format::Fit);
    EXPECT_TRUE(file) << where;
    const auto back = ritm::decode(file->bytes);
    EXPECT_TRUE(back) << where;
    if (!back || back->workouts.size() != 1) {
        ADD_FAILURE() << where << ": not one workout";
        return {};
    }
    for (const ritm::Problem& problem : back->problems) {
        EXPECT_EQ(problem.kind, ritm::ProblemKind::TimeBackwards) << where << ": " << problem.lost;
    }
    return back->workouts.front();
}

/// Half of the smallest step that the format has for a channel.
double resolution(const ritm::Column& column) {
    switch (column.key.channel) {
    case Channel::Altitude:
        return 0.1;
    case Channel::Speed:
        return 0.0005;
    case Channel::Distance:
        return 0.005;
    case Channel::Latitude:
    case Channel::Longitude:
        return 90.0 / 2147483648.0;
    case Channel::Cadence:
        return 0.5 / 128;
    case Channel::LeftPowerPhaseStart:
    case Channel::LeftPowerPhaseEnd:
    case Channel::LeftPowerPeakStart:
    case Channel::LeftPowerPeakEnd:
    case Channel::RightPowerPhaseStart:
    case Channel::RightPowerPhaseEnd:
    case Channel::RightPowerPeakStart:
    case Channel::RightPowerPeakEnd:
        return 0.5 / 0.7111111;
    case Channel::Developer:
        return 0;
    default:
        return 0.5;
    }
}

void expectSame(const Workout& before, const Workout& after, const std::string& where) {
    // What has no time, or one before the format's calendar, stands at its beginning; that is said.
    const bool timeless = before.start < ritm::UtcTime(seconds(631065600));
    EXPECT_TRUE(timeless || std::chrono::floor<seconds>(before.start) == after.start) << where;
    EXPECT_EQ(before.sport, after.sport) << where;
    EXPECT_EQ(before.subSport, after.subSport) << where;
    EXPECT_EQ(before.utcOffset, after.utcOffset) << where;
    ASSERT_EQ(before.streams.rows(), after.streams.rows()) << where;
    for (std::size_t row = 0; row < before.streams.rows() && !timeless; ++row) {
        ASSERT_EQ(std::chrono::floor<seconds>(before.start + before.streams.time[row]),
                  after.start + after.streams.time[row])
            << where << " row " << row;
    }
    for (const ritm::Column& column : before.streams.columns) {
        const ritm::Column* back = after.streams.find(column.key);
        if (std::ranges::all_of(column.values, ritm::isAbsent)) {
            EXPECT_EQ(back, nullptr) << where;
            continue;
        }
        const std::string name =
            where + " " + std::string(ritm::channelName(column.key.channel)) + column.key.developerName;
        ASSERT_NE(back, nullptr) << name;
        for (std::size_t row = 0; row < column.values.size(); ++row) {
            ASSERT_EQ(ritm::isAbsent(column.values[row]), ritm::isAbsent(back->values[row]))
                << name << " row " << row;
            if (!ritm::isAbsent(column.values[row])) {
                ASSERT_NEAR(column.values[row], back->values[row], resolution(column) * (1 + 1e-6))
                    << name << " row " << row;
            }
        }
    }
    ASSERT_EQ(before.streams.beats.size(), after.streams.beats.size()) << where;
    for (std::size_t i = 0; i < before.streams.beats.size(); ++i) {
        ASSERT_EQ(before.streams.beats[i].length, after.streams.beats[i].length) << where << " beat " << i;
    }
    EXPECT_EQ(std::max<std::size_t>(before.laps.size(), 1), after.laps.size()) << where;
    EXPECT_EQ(before.sessions.size(), after.sessions.size()) << where;
    EXPECT_EQ(before.lengths.size(), after.lengths.size()) << where;
    EXPECT_EQ(before.pauses.size(), after.pauses.size()) << where;
}

/// Every channel that there is, each with values of its own.
Workout everything() {
    Workout workout;
    workout.start = ritm::UtcTime(seconds(1714543200));
    workout.utcOffset = seconds(-3 * 3600);
    workout.sport = ritm::Sport::Cycling;
    workout.subSport = ritm::SubSport::Gravel;
    workout.device = {"garmin", "3122", "123456", "4.05"};
    for (int i = 0; i < 200; ++i) {
        const auto row = workout.streams.addRow(seconds(i < 100 ? i : i + 30));
        for (std::uint16_t number = 1; number < 200; ++number) {
            const auto channel = static_cast<Channel>(number);
            if (ritm::channelFromName(ritm::channelName(channel)) != channel) {
                continue;
            }
            workout.streams.obtain(channel).values[row] =
                (i + number) % 11 == 0 ? ritm::kAbsent : (i + number) % 90;
        }
        workout.streams.obtain(Channel::Latitude).values[row] = -33.123456789 + i * 1.7e-5;
        workout.streams.obtain(Channel::Cadence).values[row] = i % 3 * 0.5 + 80;
        workout.streams.obtain(Channel::Power).values[row] = i == 50 ? 70000 : 250;
        workout.streams.obtain(Channel::Altitude).values[row] = i == 0 ? -900 : -20.4;
        workout.streams.obtain(ritm::ChannelKey::developer("Aero drag", "m²")).values[row] = 0.3 + i * 1e-9;
        workout.streams.obtain(ritm::ChannelKey::developer("unknown_90", "")).values[row] = i - 10;
        workout.streams.beats.push_back({workout.streams.time[row] - milliseconds(1), milliseconds(800 + i)});
    }
    workout.pauses.push_back({seconds(99), seconds(129)});
    for (int i = 0; i < 6; ++i) {
        const auto trigger = static_cast<ritm::LapTrigger>(i);
        ritm::Lap lap{seconds(i * 38), seconds(i * 38 + 38), trigger, {}};
        lap.stated.elapsed = ritm::Seconds(38);
        lap.stated.timer = ritm::Seconds(37.5);
        lap.stated.distance = ritm::Meters(292.4);
        lap.stated.averagePower = ritm::Watts(220);
        lap.stated.work = ritm::Kilojoules(8.36);
        workout.laps.push_back(lap);
    }
    workout.lengths.push_back({seconds(0), milliseconds(30500), true, 12, 2});
    workout.lengths.push_back({seconds(31), seconds(40), false, 0, 0});
    ritm::Session session{workout.sport, workout.subSport, seconds(0), seconds(228), ritm::Meters(25), {}};
    session.stated = {ritm::Seconds(228),
                      ritm::Seconds(198),
                      ritm::Seconds(190),
                      ritm::Meters(1754.4),
                      ritm::Meters(31),
                      ritm::Meters(12),
                      ritm::Kilojoules(51.2),
                      ritm::Kilocalories(50),
                      ritm::MetersPerSecond(7.69),
                      ritm::MetersPerSecond(11.1),
                      ritm::BeatsPerMinute(140),
                      ritm::BeatsPerMinute(171),
                      ritm::RevolutionsPerMinute(85),
                      ritm::RevolutionsPerMinute(110),
                      ritm::Watts(210),
                      ritm::Watts(800),
                      ritm::Watts(230),
                      ritm::Celsius(-4),
                      12.5,
                      0.871,
                      ritm::Watts(264)};
    workout.sessions.push_back(session);
    return workout;
}

TEST(FitRoundTrip, keepsEveryChannelLapLengthPauseAndWhatSessionsState) {
    const Workout before = everything();
    const auto file = ritm::encode(only(before), Format::Fit);
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->losses.empty()) << file->losses.front().lost;
    const Workout after = throughFit(before, "everything");
    expectSame(before, after, "everything");
    EXPECT_EQ(before.sessions, after.sessions);
    EXPECT_EQ(before.laps, after.laps);
    EXPECT_EQ(before.lengths, after.lengths);
    EXPECT_EQ(before.pauses, after.pauses);
    EXPECT_EQ(before.device, after.device);
    // What was rounded to the format's steps once stays.
    EXPECT_EQ(after, throughFit(after, "everything again"));
}

TEST(FitRoundTrip, keepsDeveloperFieldsWithNamesOfTheProfile) {
    Workout before = everything();
    const std::vector<ritm::ChannelKey> keys{
        ritm::ChannelKey::developer("speed", "m/s"),      // whose place is that of the wide speed
        ritm::ChannelKey::developer("altitude", "m"),     // likewise
        ritm::ChannelKey::developer("speed_1s", "m/s"),   // finer than the field's sixteenths
        ritm::ChannelKey::developer("unknown_90", "bpm"), // with a unit that the field has not
    };
    for (std::size_t row = 0; row < before.streams.rows(); ++row) {
        for (const ritm::ChannelKey& key : keys) {
            before.streams.obtain(key).values[row] = 3.14159 + static_cast<double>(row);
        }
    }
    expectSame(before, throughFit(before, "names"), "names");
}

TEST(FitRoundTrip, chainsSeveralWorkouts) {
    Decoded two = only(everything());
    two.workouts.push_back(everything());
    two.workouts[1].start += std::chrono::hours(24);
    two.workouts[1].sport = two.workouts[1].sessions[0].sport = ritm::Sport::Running;
    const auto file = ritm::encode(two, Format::Fit);
    const auto back = ritm::decode(file->bytes);
    ASSERT_TRUE(back);
    ASSERT_EQ(back->workouts.size(), 2U);
    EXPECT_EQ(back->workouts[1].sport, ritm::Sport::Running);
    EXPECT_EQ(back->facts.parts, 2U);
    EXPECT_TRUE(back->problems.empty());
}

TEST(FitRoundTrip, saysWhatItCannotHold) {
    Decoded content = only(everything());
    Workout& workout = content.workouts[0];
    workout.title = "Hills";
    workout.notes = "n";
    workout.start += milliseconds(250);
    workout.streams.columns[0].values[3] = 1e12;
    workout.streams.beats[0].length = seconds(70);
    workout.sessions[0].sport = workout.sport = ritm::Sport::Yoga;
    workout.sessions[0].stated.averageHeartRate = ritm::BeatsPerMinute(400);
    workout.device = {"Some maker", "Some product", "A-1", "beta"};
    content.waypoints.emplace_back();
    content.routes.emplace_back();
    const auto file = ritm::encode(content, Format::Fit);
    ASSERT_TRUE(file);
    for (const char* what :
         {"title", "notes", "fractions of a second", "values beyond the range", "stated values", "beats",
          "sports", "makers", "serial numbers", "versions", "waypoints", "routes"}) {
        EXPECT_TRUE(lost(*file, what)) << what;
    }
    const auto back = ritm::decode(file->bytes);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->workouts.at(0).device.product, "Some product");
    EXPECT_EQ(back->workouts[0].sessions.at(0).subSport, ritm::SubSport::Yoga);
}

TEST(FitRoundTrip, emptyAndAbsurdWorkoutsStillMakeAFile) {
    Workout workout;
    workout.sessions.emplace_back();
    throughFit(workout, "nothing");
    workout.start = ritm::UtcTime(std::chrono::hours(-24 * 365 * 200));
    for (int i = 0; i < 400; ++i) {
        workout.streams.obtain(ritm::ChannelKey::developer("channel " + std::to_string(i), "")).values = {};
    }
    const auto row = workout.streams.addRow(seconds(1));
    for (ritm::Column& column : workout.streams.columns) {
        column.values.assign(1, 1.5);
        EXPECT_EQ(row, 0U);
    }
    const auto file = ritm::encode(only(workout), Format::Fit);
    ASSERT_TRUE(file);
    EXPECT_TRUE(lost(*file, "channels beyond the number of fields"));
    EXPECT_TRUE(lost(*file, "times before 1990"));
    EXPECT_TRUE(ritm::decode(file->bytes));
}

TEST(FitRoundTrip, realFilesKeepEveryValue) {
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
            for (const Workout& workout : decoded->workouts) {
                ++workouts;
                const std::string name = entry.path().filename().string();
                const Workout back = throughFit(workout, name);
                expectSame(workout, back, name);
                if (decoded->format == Format::Fit) {
                    Workout plain = workout;
                    std::erase_if(plain.streams.columns, [](const ritm::Column& column) {
                        return std::ranges::all_of(column.values, ritm::isAbsent);
                    });
                    EXPECT_EQ(plain.streams.columns.size(), back.streams.columns.size()) << name;
                    for (const ritm::Column& column : plain.streams.columns) {
                        const auto* same = back.streams.find(column.key);
                        EXPECT_TRUE(same != nullptr && *same == column)
                            << name << " " << ritm::channelName(column.key.channel) << " "
                            << column.key.developerName;
                    }
                    EXPECT_EQ(workout.pauses, back.pauses) << name;
                    EXPECT_EQ(workout.lengths, back.lengths) << name;
                }
            }
        }
    }
    std::printf("%d workouts through FIT\n", workouts);
    EXPECT_GT(workouts, 100);
}

} // namespace
