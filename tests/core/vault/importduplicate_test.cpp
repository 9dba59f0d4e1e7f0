// SPDX-License-Identifier: GPL-3.0-or-later
// The same activity from any two formats is recognised; another one is not.
#include "core/formats/decode.h"
#include "core/formats/encode.h"
#include "tests/core/realfiles.h"
#include "tests/core/vault/fixture.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>

namespace ritm::vault {
namespace {

namespace fs = std::filesystem;

constexpr std::array kFormats{Format::Fit, Format::Tcx, Format::Gpx};

std::unique_ptr<Vault> freshVault() {
    static StillClock clock;
    static SeededRandom random(7);
    auto vault = Vault::inMemory(clock, random);
    EXPECT_TRUE(vault);
    return std::move(*vault);
}

/// The workout as that format gives it back; nothing when it holds none of it.
std::optional<Workout> through(const Workout& workout, Format format) {
    Decoded content;
    content.workouts.push_back(workout);
    const auto file = encode(content, format);
    const auto back = file ? decode(file->bytes) : fail(FormatsError::Empty);
    return back && back->workouts.size() == 1 && back->workouts[0].streams.rows() > 0
               ? std::optional(back->workouts[0])
               : std::nullopt;
}

Workout ride() {
    Workout workout = someWorkout(3);
    workout.streams.columns.clear();
    for (std::size_t row = 0; row < workout.streams.rows(); ++row) {
        workout.streams.obtain(Channel::HeartRate).values[row] = 120;
        workout.streams.obtain(Channel::Distance).values[row] = static_cast<double>(row) * 8.3;
        if (row > 40) { // the satellites came late
            workout.streams.obtain(Channel::Latitude).values[row] = 47 + static_cast<double>(row) * 7e-5;
            workout.streams.obtain(Channel::Longitude).values[row] = 8;
        }
    }
    workout.sessions[0].stated = {};
    return workout;
}

TEST(ImportDuplicate, anyFormatAfterAnyOther) {
    for (const Format first : kFormats) {
        for (const Format second : kFormats) {
            auto vault = freshVault();
            const auto stored = vault->workouts().importNew(*through(ride(), first));
            ASSERT_TRUE(stored);
            EXPECT_FALSE(stored->duplicate);
            const auto again = vault->workouts().importNew(*through(ride(), second));
            ASSERT_TRUE(again);
            EXPECT_TRUE(again->duplicate) << formatName(first) << " then " << formatName(second);
            EXPECT_EQ(again->id, stored->id);
        }
    }
}

TEST(ImportDuplicate, whatIsAnotherActivityStays) {
    auto vault = freshVault();
    const Workout first = ride();
    ASSERT_TRUE(vault->workouts().importNew(first));
    Workout next = first; // the next lap of the block, at once
    next.start += first.length();
    EXPECT_FALSE(vault->workouts().importNew(next)->duplicate);
    Workout leg = first; // a leg of a longer day
    leg.streams.time.resize(200);
    for (Column& column : leg.streams.columns) {
        column.values.resize(200);
    }
    leg.sessions[0].end = std::chrono::seconds(200);
    leg.laps.clear();
    EXPECT_FALSE(vault->workouts().importNew(leg)->duplicate);
    Workout timeless = first; // tracks without times are known by nothing but their way
    timeless.start = UtcTime{};
    std::ranges::fill(timeless.streams.time, Duration{});
    timeless.laps.clear();
    timeless.sessions[0].end = {};
    timeless.pauses.clear();
    timeless.lengths.clear();
    timeless.streams.beats.clear();
    EXPECT_FALSE(vault->workouts().importNew(timeless)->duplicate);
    EXPECT_TRUE(vault->workouts().importNew(timeless)->duplicate);
    for (double& metres : timeless.streams.obtain(Channel::Distance).values) {
        metres *= 1.01;
    }
    EXPECT_FALSE(vault->workouts().importNew(timeless)->duplicate);
}

/// A recording of so many seconds, a row each, whose values follow from the moment alone.
struct Ridden {
    int from = 0; // s after the day's start
    int seconds = 3600;
    double metersPerSecond = 8;
    double heartRate = 130;
    double latitude = 47;
    double noise = 0; // degrees of latitude, to and fro
    int positionsFrom = 0;
    int positionsTo = 1 << 30;
    Sport sport = Sport::Cycling;
};

Workout recorded(const Ridden& ridden) {
    Workout workout;
    workout.sport = ridden.sport;
    workout.start = UtcTime(std::chrono::seconds(1'720'000'000 + ridden.from));
    for (int i = 0; i <= ridden.seconds; ++i) {
        const std::size_t row = workout.streams.addRow(std::chrono::seconds(i));
        workout.streams.obtain(Channel::HeartRate).values[row] = ridden.heartRate + (i / 60 % 20);
        workout.streams.obtain(Channel::Distance).values[row] = i * ridden.metersPerSecond;
        if (i >= ridden.positionsFrom && i < ridden.positionsTo) {
            workout.streams.obtain(Channel::Latitude).values[row] =
                ridden.latitude + i * ridden.metersPerSecond / 111195.0 + (i % 2 == 0 ? ridden.noise : 0);
            workout.streams.obtain(Channel::Longitude).values[row] = 8;
        }
    }
    workout.sessions = {{ridden.sport, SubSport::Generic, {}, std::chrono::seconds(ridden.seconds), {}, {}}};
    return workout;
}

/// Whether either is taken for the other, in both orders the same.
bool recognised(const Workout& one, const Workout& other) {
    bool either[2] = {};
    for (const bool turned : {false, true}) {
        auto vault = freshVault();
        EXPECT_FALSE(vault->workouts().importNew(turned ? other : one)->duplicate);
        either[turned ? 1 : 0] = vault->workouts().importNew(turned ? one : other)->duplicate;
    }
    EXPECT_EQ(either[0], either[1]);
    return either[0];
}

TEST(ImportDuplicate, theStretchWithPositionsIsTheSameActivity) {
    for (const int from : {0, 600, 3000}) {
        for (const int rows : {1, 30, 500}) {
            const Workout whole = recorded({.positionsFrom = from, .positionsTo = from + rows});
            const auto part = through(whole, Format::Gpx);
            ASSERT_TRUE(part);
            ASSERT_EQ(part->streams.rows(), static_cast<std::size_t>(rows));
            EXPECT_TRUE(recognised(whole, *part)) << from << " " << rows;
        }
    }
}

TEST(ImportDuplicate, aStretchOfALongerDayIsNot) {
    const Workout day = recorded({.seconds = 7200});
    for (const int seconds : {1, 60, 1800, 5000}) { // cut out of it, every value the same
        Workout leg = recorded({.seconds = seconds});
        EXPECT_FALSE(recognised(day, leg)) << seconds;
        leg.streams.columns.clear();
        EXPECT_FALSE(recognised(day, leg)) << seconds;
    }
    // A triathlon in a hall up to the run, and the run alone.
    Workout triathlon = recorded({.seconds = 7200, .positionsFrom = 4000, .sport = Sport::Triathlon});
    triathlon.sessions = {
        {Sport::Swimming, SubSport::Generic, {}, std::chrono::seconds(2000), {}, {}},
        {Sport::Cycling, SubSport::Generic, std::chrono::seconds(2000), std::chrono::seconds(4000), {}, {}},
        {Sport::Running, SubSport::Generic, std::chrono::seconds(4000), std::chrono::seconds(7200), {}, {}}};
    auto run = through(triathlon, Format::Gpx);
    ASSERT_TRUE(run);
    EXPECT_TRUE(recognised(triathlon, *run)); // its track, all of it
    run->sport = Sport::Running;
    run->sessions[0].sport = Sport::Running;
    EXPECT_FALSE(recognised(triathlon, *run));
}

TEST(ImportDuplicate, twoDevicesOnOneRideAreTheSameActivity) {
    const Workout ride = recorded({});
    EXPECT_TRUE(recognised(
        ride, recorded({.from = 4, .seconds = 3590, .heartRate = 134, .latitude = 47.0003, .noise = 2e-4})));
    EXPECT_TRUE(
        recognised(ride, recorded({.from = 300, .seconds = 3300, .latitude = 47 + 300 * 8 / 111195.0})));
    EXPECT_TRUE(recognised(ride, recorded({.positionsTo = 0})));
}

TEST(ImportDuplicate, twoAthletesOfOneRaceAreNot) {
    const Workout first = recorded({});
    for (const double speed : {7.5, 7.8, 8.3}) { // another pace, over the same course
        EXPECT_FALSE(recognised(first, recorded({.metersPerSecond = speed}))) << speed;
    }
    EXPECT_FALSE(recognised(first, recorded({.from = 60, .seconds = 3600}))); // a minute behind
    EXPECT_FALSE(recognised(first, recorded({.heartRate = 150})));            // side by side
    const Workout hall = recorded({.positionsTo = 0});
    EXPECT_FALSE(recognised(hall, recorded({.heartRate = 152, .positionsTo = 0})));
}

TEST(ImportDuplicate, thereAndBackAndOneAfterTheOtherAreTwo) {
    const Workout there = recorded({.seconds = 1500});
    EXPECT_FALSE(recognised(
        there, recorded({.from = 30000, .seconds = 1500, .metersPerSecond = -8, .latitude = 47.1})));
    EXPECT_FALSE(recognised(there, recorded({.from = 1500, .seconds = 1500})));
    EXPECT_FALSE(recognised(there, recorded({.from = 86400, .seconds = 1500}))); // the same every day
    // In the evening of a day that some other recording spans.
    EXPECT_FALSE(recognised(recorded({.seconds = 50000, .positionsTo = 0}),
                            recorded({.from = 40000, .seconds = 1500, .heartRate = 160})));
}

TEST(ImportDuplicate, withoutTimesTheRowsTell) {
    Workout track = recorded({.seconds = 300});
    track.start = UtcTime{};
    std::ranges::fill(track.streams.time, Duration{});
    track.streams.columns.erase(track.streams.columns.begin(), track.streams.columns.begin() + 2);
    track.sessions[0].end = {};
    for (const Format format : kFormats) {
        EXPECT_TRUE(recognised(track, *through(track, format))) << formatName(format);
    }
    Workout other = track;
    for (double& degrees : other.streams.columns[0].values) {
        degrees += 0.01;
    }
    EXPECT_FALSE(recognised(track, other));
    other = track;
    for (Column& column : other.streams.columns) {
        column.values.pop_back();
    }
    other.streams.time.pop_back();
    EXPECT_FALSE(recognised(track, other));
}

TEST(ImportDuplicate, realFilesInEveryFormat) {
    const auto root = ritm::test::realFiles();
    if (!root) {
        GTEST_SKIP() << ritm::test::kNoRealFiles;
    }
    int pairs = 0;
    for (const char* folder : {"fit", "tcx", "gpx"}) {
        for (const auto& entry : fs::directory_iterator(*root / folder)) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), {}};
            const auto decoded = decode(bytesOf(bytes));
            if (!decoded) {
                continue;
            }
            for (const Workout& workout : decoded->workouts) {
                auto vault = freshVault();
                ASSERT_TRUE(vault->workouts().importNew(workout)) << entry.path();
                for (const Format format : kFormats) {
                    const auto back = through(workout, format);
                    if (!back) {
                        continue;
                    }
                    ++pairs;
                    const auto again = vault->workouts().importNew(*back);
                    ASSERT_TRUE(again);
                    EXPECT_TRUE(again->duplicate) << entry.path().filename() << " as " << formatName(format);
                }
            }
        }
    }
    std::printf("%d pairs recognised\n", pairs);
    EXPECT_GT(pairs, 340);
}

} // namespace
} // namespace ritm::vault
