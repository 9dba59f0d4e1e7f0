// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/tries.h"

#include "server/identity/workers.h"
#include "tests/server/identity/identityworld.h"

#include <future>
#include <semaphore>

namespace ritm::identity {
namespace {

TEST(Tries, FiveAreFreeThenEachWaitsTwiceAsLongUpToAQuarterOfAnHour) {
    HandClock clock;
    Tries tries(clock);
    for (int i = 0; i < 5; ++i) {
        EXPECT_FALSE(tries.begin("ada"));
    }
    long expected = 2;
    for (int i = 0; i < 12; ++i) {
        const auto wait = tries.begin("ada");
        ASSERT_TRUE(wait);
        EXPECT_EQ(wait->count(), std::min(expected, 900L));
        EXPECT_FALSE(tries.begin("bob" + std::to_string(i)));
        clock.pass(*wait);
        EXPECT_FALSE(tries.begin("ada"));
        expected *= 2;
    }
}

TEST(Tries, SuccessAndADayOfRestForgetThem) {
    HandClock clock;
    Tries tries(clock);
    for (int i = 0; i < 5; ++i) {
        (void)tries.begin("ada");
    }
    EXPECT_TRUE(tries.wait("ada"));
    EXPECT_FALSE(tries.wait("bob"));
    EXPECT_TRUE(tries.begin("ada"));
    tries.succeeded("ada");
    EXPECT_FALSE(tries.wait("ada"));
    for (int i = 0; i < 5; ++i) {
        EXPECT_FALSE(tries.begin("ada"));
    }
    EXPECT_TRUE(tries.begin("ada"));
    clock.pass(std::chrono::hours(25));
    EXPECT_FALSE(tries.begin("ada"));
    EXPECT_FALSE(tries.begin("ada"));
}

TEST(Tries, AFloodOfKeysTakesBoundedMemoryAndLiftsNoWait) {
    HandClock clock;
    Tries tries(clock, 100);
    for (int i = 0; i < 6; ++i) {
        (void)tries.begin("ada");
    }
    for (int i = 0; i < 10'000; ++i) {
        (void)tries.begin("key" + std::to_string(i));
    }
    EXPECT_TRUE(tries.begin("ada"));
}

TEST(Workers, RefuseWorkBeyondTheirQueueAndDropWhatWaitsAtTheEnd) {
    std::promise<void> begun;
    std::binary_semaphore release(0);
    bool ranLater = false;
    auto dropped = std::make_shared<int>(0);
    std::jthread opener;
    {
        Workers workers(1, 1);
        EXPECT_TRUE(workers.post([&] {
            begun.set_value();
            release.acquire();
        }));
        begun.get_future().wait();
        EXPECT_TRUE(workers.post([&ranLater, dropped] { ranLater = true; }));
        EXPECT_EQ(workers.waiting(), 1U);
        EXPECT_FALSE(workers.post([] {}));
        opener = std::jthread([&] { // once what waits is dropped, what runs may end
            while (dropped.use_count() > 1) {
                std::this_thread::yield();
            }
            release.release();
        });
    }
    EXPECT_FALSE(ranLater);
}

} // namespace
} // namespace ritm::identity
