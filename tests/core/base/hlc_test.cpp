// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hlc.h"

#include <gtest/gtest.h>

namespace ritm {
namespace {

struct SteppingClock final : Clock {
    UtcTime now{std::chrono::seconds(1000)};
    [[nodiscard]] UtcTime utcNow() const override { return now; }
    [[nodiscard]] MonotonicTime monotonicNow() const override { return {}; }
};

TEST(HybridClock, GrowsStrictlyWhenWallTimeStandsOrStepsBack) {
    SteppingClock wall;
    HybridClock clock;
    const Hlc first = clock.tick(wall);
    const Hlc second = clock.tick(wall);
    wall.now -= std::chrono::hours(1);
    const Hlc third = clock.tick(wall);
    EXPECT_LT(first, second);
    EXPECT_LT(second, third);
    EXPECT_EQ(third.millis(), 1000'000U);
}

TEST(HybridClock, StaysAheadOfWhatItObserved) {
    SteppingClock wall;
    HybridClock clock;
    clock.observe(Hlc::at(5'000'000, 7));
    EXPECT_GT(clock.tick(wall), Hlc::at(5'000'000, 7));
}

} // namespace
} // namespace ritm
