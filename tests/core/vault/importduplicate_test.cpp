// SPDX-License-Identifier: GPL-3.0-or-later
// The same activity from any two formats is recognised; another one is not.
#include "core/formats/decode.h"
#include "core/formats/encode.h"
#include "tests/core/vault/fixture.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
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

TEST(ImportDuplicate, realFilesInEveryFormat) {
    const char* root = std::getenv("RITM_TEST_DATA");
    if (root == nullptr || !fs::exists(fs::path(root) / "fit")) {
        std::puts("RITM_TEST_DATA IS NOT SET: 137 REAL FILES SKIPPED");
        GTEST_SKIP();
    }
    int pairs = 0;
    int partial = 0;
    for (const char* folder : {"fit", "tcx", "gpx"}) {
        for (const auto& entry : fs::directory_iterator(fs::path(root) / folder)) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), {}};
            const auto decoded = decode(bytesOf(bytes));
            if (!decoded) {
                continue;
            }
            for (const Workout& workout : decoded->workouts) {
                if (workout.start < UtcTime(std::chrono::seconds(631152000))) {
                    continue; // no time to go by
                }
                auto vault = freshVault();
                ASSERT_TRUE(vault->workouts().importNew(workout)) << entry.path();
                for (const Format format : kFormats) {
                    const auto back = through(workout, format);
                    if (!back) {
                        continue;
                    }
                    // GPX holds nothing before the first and after the last position.
                    if (format == Format::Gpx && back->length() * 5 < workout.length() * 4) {
                        ++partial;
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
    std::printf("%d pairs recognised; %d hold too little of the activity\n", pairs, partial);
    EXPECT_GT(pairs, 250);
}

} // namespace
} // namespace ritm::vault
