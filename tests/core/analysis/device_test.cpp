// SPDX-License-Identifier: GPL-3.0-or-later
// Ritm's numbers beside those that devices wrote into their own files.
#include "core/analysis/power.h"
#include "core/analysis/summary.h"
#include "core/formats/decode.h"
#include "tests/core/realfiles.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace ritm {
namespace {

namespace fs = std::filesystem;

/// A session of a device, and the weighted power that Ritm computes for it.
struct Ridden {
    std::string file;
    Summary stated;
    double timer = 0;
    std::optional<Watts> weighted;
};

/// Every session with a weighted power of every real FIT file.
const std::vector<Ridden>& rides() {
    static const auto all = [] {
        std::vector<Ridden> found;
        const auto root = test::realFiles();
        if (!root) {
            return found;
        }
        for (const auto& entry : fs::directory_iterator(*root / "fit")) {
            std::ifstream in(entry.path(), std::ios::binary);
            const Bytes bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
            const auto decoded = decode(bytes, entry.path().filename().string());
            for (const Workout& workout : decoded ? decoded->workouts : std::vector<Workout>()) {
                for (const Session& session : workout.sessions) {
                    const Summary& stated = session.stated;
                    if (stated.normalizedPower && stated.timer && stated.timer->value > 0) {
                        const bool one = workout.sessions.size() == 1;
                        const Summary own = summarise(workout, one ? rangeOf(workout) : rangeOf(session));
                        found.push_back({entry.path().filename().string(), stated, stated.timer->value,
                                         own.normalizedPower});
                    }
                }
            }
        }
        std::ranges::sort(found, {}, &Ridden::file);
        return found;
    }();
    return all;
}

class Device : public testing::Test {
protected:
    void SetUp() override {
        if (rides().empty()) {
            GTEST_SKIP() << test::kNoRealFiles;
        }
    }
};

TEST_F(Device, WeightedPowerIsWithinAWattOfTheDevices) {
    // Rides without pauses, of three minutes and more, for which the device states what can be.
    constexpr std::array<std::string_view, 8> kClean{
        "gc_20130716_202738.fit",     "gc_2018-10-03-08-23-16.fit",
        "gc_2018-10-03-08-36-06.fit", "gc_Karoo-Botley_BW_Swanmore_Wickham-2025-05-09-1238.fit",
        "mk_activity_lowbattery.fit", "pyf_sample-activity-indoor-trainer.fit",
        "rs_hrv-activity.fit",        "sl_7432332116.fit",
    };
    int compared = 0;
    for (const Ridden& ride : rides()) {
        const double stated = ride.stated.normalizedPower->value;
        if (std::ranges::find(kClean, ride.file) == kClean.end()) {
            continue;
        }
        ASSERT_TRUE(ride.weighted) << ride.file;
        ++compared;
        std::printf("%-70s device %4.0f W, Ritm %6.1f W\n", ride.file.c_str(), stated, ride.weighted->value);
        EXPECT_NEAR(ride.weighted->value, stated, 1.0) << ride.file;
    }
    EXPECT_EQ(compared, 8);
}

TEST_F(Device, IntensityIsTheDevicesWithinTheRoundingOfItsParts) {
    int compared = 0;
    for (const Ridden& ride : rides()) {
        const auto& threshold = ride.stated.thresholdPower;
        if (!threshold || threshold->value <= 0 || !ride.stated.intensityFactor) {
            continue;
        }
        const auto own = intensity(*ride.stated.normalizedPower, *threshold);
        ASSERT_TRUE(own) << ride.file;
        ++compared;
        std::printf("%-70s device %.3f, Ritm %.4f\n", ride.file.c_str(), *ride.stated.intensityFactor, *own);
        // A whole watt of weighted power, a thousandth of the factor, each rounded or cut off.
        EXPECT_NEAR(*own, *ride.stated.intensityFactor, 1 / threshold->value + 0.001) << ride.file;
    }
    EXPECT_GE(compared, 11);
}

TEST_F(Device, LoadScoreIsTheDevicesWithinItsFirstWindow) {
    // Further off than its first window explains.
    constexpr std::string_view kException = "gc_20130717_143733.fit";
    int compared = 0;
    for (const Ridden& ride : rides()) {
        const auto& score = ride.stated.trainingStressScore;
        const auto& factor = ride.stated.intensityFactor;
        if (!score || !factor || *factor <= 0 || ride.file == kException) {
            continue;
        }
        const Watts weighted = *ride.stated.normalizedPower;
        const auto own = powerLoadScore(Seconds(ride.timer), weighted, Watts(weighted.value / *factor));
        ASSERT_TRUE(own) << ride.file;
        ++compared;
        std::printf("%-70s device %5.1f, Ritm %6.2f\n", ride.file.c_str(), *score, *own);
        // Devices seem not to count the first window, of 30 s or a little more; the score has one decimal.
        EXPECT_NEAR(*own, *score, std::max(0.04, 45 / ride.timer) * *score + 0.05) << ride.file;
    }
    EXPECT_GE(compared, 12);
}

} // namespace
} // namespace ritm
