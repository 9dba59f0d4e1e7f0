// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/ratelimit.h"

#include <gtest/gtest.h>

namespace ritm::http {
namespace {

using namespace std::chrono_literals;

struct HandClock final : Clock {
    [[nodiscard]] UtcTime utcNow() const override { return UtcTime(now); }
    [[nodiscard]] MonotonicTime monotonicNow() const override { return {now}; }
    Duration now = 1h;
};

TEST(RateLimiter, GivesAMinutesTokensThenOneByOne) {
    HandClock clock;
    RateLimiter limiter(clock);
    for (int i = 0; i < 6; ++i) {
        EXPECT_FALSE(limiter.take("r", "a", 6).has_value());
    }
    EXPECT_EQ(limiter.take("r", "a", 6), 10s);
    clock.now += 9s;
    EXPECT_EQ(limiter.take("r", "a", 6), 1s);
    clock.now += 1s;
    EXPECT_FALSE(limiter.take("r", "a", 6).has_value());
    EXPECT_TRUE(limiter.take("r", "a", 6).has_value());
}

TEST(RateLimiter, NeverSavesMoreThanAMinute) {
    HandClock clock;
    RateLimiter limiter(clock);
    EXPECT_FALSE(limiter.take("r", "a", 2).has_value());
    clock.now += 24h;
    EXPECT_FALSE(limiter.take("r", "a", 2).has_value());
    EXPECT_FALSE(limiter.take("r", "a", 2).has_value());
    EXPECT_TRUE(limiter.take("r", "a", 2).has_value());
}

TEST(RateLimiter, KeepsKeysAndBucketsApart) {
    HandClock clock;
    RateLimiter limiter(clock);
    EXPECT_FALSE(limiter.take("r", "a", 1).has_value());
    EXPECT_TRUE(limiter.take("r", "a", 1).has_value());
    EXPECT_FALSE(limiter.take("r", "b", 1).has_value());
    EXPECT_FALSE(limiter.take("s", "a", 1).has_value());
}

TEST(RateLimiter, HoldsItsBoundsUnderAFloodOfKeys) {
    HandClock clock;
    RateLimiter limiter(clock, 3);
    for (const char* key : {"a", "b", "c"}) {
        EXPECT_FALSE(limiter.take("r", key, 1).has_value());
    }
    // Full of keys that still have something to lose: the flood waits, its victims' limits stay.
    EXPECT_TRUE(limiter.take("r", "d", 1).has_value());
    EXPECT_TRUE(limiter.take("r", "a", 1).has_value());
    clock.now += 1min;
    EXPECT_FALSE(limiter.take("r", "d", 1).has_value());
}

} // namespace
} // namespace ritm::http
