// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/counters.h"

#include "core/base/random.h"

#include <gtest/gtest.h>

namespace ritm {
namespace {

MonotonicTime at(double seconds) {
    return {Duration(static_cast<std::int64_t>(seconds * 1e6))};
}

TEST(RevolutionCounter, NeedsTwoCountsForARate) {
    RevolutionCounter crank(kCrankScale);
    EXPECT_EQ(crank.update({100, 1000}, at(0)), std::nullopt);
    EXPECT_EQ(crank.update({102, 1000 + 1536}, at(1.5)), (Turning{2 / 1.5, 2})); // 80 rev/min
}

TEST(RevolutionCounter, WrapsInTurnsAndInTime) {
    RevolutionCounter crank(kCrankScale);
    (void)crank.update({65535, 65024}, at(0));
    EXPECT_EQ(crank.update({1, 512}, at(1)), (Turning{2, 2}));
    RevolutionCounter wheel(kWheelScale);
    (void)wheel.update({0xfffffffe, 0}, at(0));
    EXPECT_EQ(wheel.update({3, 512}, at(0.5)), (Turning{10, 5}));
    RevolutionCounter powerWheel(kPowerWheelScale);
    (void)powerWheel.update({0, 65535}, at(0));
    EXPECT_EQ(powerWheel.update({1, 511}, at(0.25)), (Turning{4, 1}));
}

TEST(RevolutionCounter, StandingStillIsKnownByWaiting) {
    RevolutionCounter crank(kCrankScale);
    (void)crank.update({10, 100}, at(0));
    EXPECT_EQ(crank.update({10, 100}, at(1)), std::nullopt);
    EXPECT_EQ(crank.update({10, 100}, at(3.4)), std::nullopt);
    EXPECT_EQ(crank.update({10, 100}, at(3.5)), (Turning{0, 0}));
}

TEST(RevolutionCounter, AGapInWhichTimeMayHaveWrappedIsANewStart) {
    RevolutionCounter crank(kCrankScale);
    (void)crank.update({10, 100}, at(0));
    EXPECT_EQ(crank.update({90, 1124}, at(64)), std::nullopt);
    EXPECT_EQ(crank.update({91, 2148}, at(65)), (Turning{1, 1}));
}

TEST(RevolutionCounter, AResetIsNoSprint) {
    RevolutionCounter crank(kCrankScale);
    (void)crank.update({5000, 100}, at(0));
    EXPECT_EQ(crank.update({2, 1124}, at(1)), std::nullopt);
    EXPECT_EQ(crank.update({4, 2148}, at(2)), (Turning{2, 2}));
    EXPECT_EQ(crank.update({9, 2148}, at(3)), std::nullopt); // turns without time
}

/// A crank that really turns is followed exactly however its counters wrap.
TEST(RevolutionCounter, FollowsARideOfManyWraps) {
    SeededRandom random(3);
    RevolutionCounter wheel(kWheelScale);
    std::uint64_t turns = 0xffffff00;
    std::uint64_t ticks = random.next();
    double now = 0;
    std::uint64_t counted = 0;
    (void)wheel.update({static_cast<std::uint32_t>(turns), static_cast<std::uint16_t>(ticks)}, at(now));
    for (int i = 0; i < 20000; ++i) {
        const std::uint64_t more = 1 + random.next() % 10;
        const std::uint64_t took = 512 + random.next() % 1024;
        turns += more;
        ticks += took;
        now += static_cast<double>(took) / 1024;
        const auto turning =
            wheel.update({static_cast<std::uint32_t>(turns), static_cast<std::uint16_t>(ticks)}, at(now));
        ASSERT_TRUE(turning);
        ASSERT_DOUBLE_EQ(turning->turnsPerSecond,
                         static_cast<double>(more) * 1024 / static_cast<double>(took));
        counted += turning->turns;
    }
    EXPECT_EQ(counted, turns - 0xffffff00);
}

TEST(TotalCounter, AddsAcrossWrapsAndResets) {
    TotalCounter meters(1000, 100);
    EXPECT_EQ(meters.update(950), 0);
    EXPECT_EQ(meters.update(990), 40);
    EXPECT_EQ(meters.update(10), 60); // wrapped
    EXPECT_EQ(meters.update(60), 110);
    EXPECT_EQ(meters.update(500), 110); // a jump counts nothing
    EXPECT_EQ(meters.update(30), 140);  // began anew: what it counted since
    EXPECT_EQ(meters.update(30), 140);
}

} // namespace
} // namespace ritm
