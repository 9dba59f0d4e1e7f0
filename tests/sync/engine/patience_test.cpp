// SPDX-License-Identifier: GPL-3.0-or-later
// How long the engine waits after failures, and what ends the wait.
#include "tests/sync/engine/simworld.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ritm::sim {
namespace {

using namespace std::chrono_literals;
using sync::Delivery;
using sync::Response;

constexpr Duration kLongest = 30s;

class Patience : public ::testing::Test {
protected:
    Patience() {
        m_device.vault->syncLog().join(m_server.athlete(), AccountKey::make(m_device.random)).value();
    }

    /// How long the engine wants to wait; nothing when it has a request, which is then under way.
    std::optional<Duration> wish() {
        const auto step = m_device.engine->next().value();
        const auto* wait = std::get_if<sync::Wait>(&step);
        return wait ? std::optional(wait->until.sinceStart - m_clock.monotonicNow().sinceStart)
                    : std::nullopt;
    }
    void answer(const Response& response) { m_device.engine->answered(response).value(); }
    /// Every pause of an outage that lasts that long, each waited out to the end.
    std::vector<Duration> outage(Duration length, const Response& response) {
        std::vector<Duration> pauses;
        const Duration end = m_clock.monotonicNow().sinceStart + length;
        while (m_clock.monotonicNow().sinceStart < end) {
            if (const auto pause = wish()) {
                pauses.push_back(*pause);
                m_clock.advance(std::max(*pause, Duration(1)));
            } else {
                answer(response);
            }
        }
        while (!wish()) { // ends inside a pause
            answer(response);
        }
        return pauses;
    }
    Workout ride() {
        Workout workout;
        workout.id = WorkoutId::make(m_clock, m_device.random);
        workout.start = m_clock.utcNow();
        workout.sessions.emplace_back().end = 60s;
        for (int second = 0; second < 60; ++second) {
            workout.streams.obtain({Channel::HeartRate})
                .values[workout.streams.addRow(std::chrono::seconds(second))] = 120;
        }
        return workout;
    }
    bool triesAtOnce() { return !wish().has_value(); }

    static constexpr Response kAway{.delivery = Delivery::Unreachable};
    SimClock m_clock;
    Server m_server{m_clock};
    Device m_device{m_clock, 11};
};

TEST_F(Patience, NoOutageHoweverLongMakesAPauseLong) {
    const auto pauses = outage(3h, kAway);
    EXPECT_EQ(m_device.engine->status().state, sync::State::Offline);
    EXPECT_LE(*std::ranges::max_element(pauses), kLongest);
    // Full jitter about a ceiling of 30 s: half of it in the mean, and spread over all of it.
    const auto late = std::vector(pauses.begin() + 10, pauses.end());
    Duration sum{};
    std::ranges::for_each(late, [&](Duration each) { sum += each; });
    EXPECT_GT(sum / late.size(), 12s);
    EXPECT_LT(sum / late.size(), 18s);
    EXPECT_LT(*std::ranges::min_element(late), 2s);
    EXPECT_GT(*std::ranges::max_element(late), 28s);
}

TEST_F(Patience, TheFirstPausesAreShort) {
    const auto pauses = outage(10min, kAway);
    Duration ceiling = 1s;
    for (std::size_t i = 0; i < 5; ++i, ceiling *= 2) {
        EXPECT_LE(pauses[i], ceiling);
    }
}

TEST(Backoff, DevicesDoNotAllComeBackAtOnce) {
    SeededRandom one(1);
    SeededRandom another(2);
    sync::Backoff first;
    sync::Backoff second;
    for (int i = 0; i < 20; ++i) {
        EXPECT_NE(first.afterFailure(one, {}), second.afterFailure(another, {}));
    }
}

TEST_F(Patience, TheNetworksReturnIsNotWaitedFor) {
    for (const Response& trouble :
         {kAway, Response{.delivery = Delivery::TimedOut}, Response{.delivery = Delivery::NotTrusted},
          // A hotel's page that answers for everybody.
          Response{Delivery::Answered, 200, "<html>", {}}}) {
        (void)outage(1h, trouble);
        ASSERT_TRUE(wish());
        m_device.engine->networkBack();
        ASSERT_TRUE(triesAtOnce());
        // Not there yet after all: the next pauses are short again.
        answer(trouble);
        EXPECT_LE(wish().value_or(0s), 1s);
    }
    m_clock.advance(kLongest);
    while (m_device.step(m_server, Fault::None)) {
    }
    EXPECT_EQ(m_device.engine->status().state, sync::State::Idle);
}

TEST_F(Patience, ARequestOfTheTimeBeforeIsRepeatedAtOnce) {
    (void)outage(1h, kAway);
    m_clock.advance(kLongest);
    ASSERT_TRUE(triesAtOnce());
    m_device.engine->networkBack(); // while that one hangs
    answer({.delivery = Delivery::TimedOut});
    ASSERT_TRUE(triesAtOnce());
    answer({.delivery = Delivery::TimedOut}); // but only once
    EXPECT_GT(wish().value_or(0s), 0s);
}

TEST_F(Patience, AServerThatPokesIsThere) {
    (void)outage(1h, kAway);
    ASSERT_TRUE(wish());
    m_device.engine->poke();
    EXPECT_TRUE(triesAtOnce());
}

TEST_F(Patience, OnlyTheAthleteShortensAPauseThatTheServerAskedFor) {
    ASSERT_TRUE(triesAtOnce());
    answer({Delivery::Answered, 503, {}, 120s});
    EXPECT_GE(wish().value_or(0s), 120s);
    m_device.engine->networkBack();
    m_device.engine->poke();
    m_device.engine->localChange();
    EXPECT_GE(wish().value_or(0s), 120s);
    m_device.engine->syncNow();
    EXPECT_TRUE(triesAtOnce());
    answer({Delivery::Answered, 429, {}, 60s});
    EXPECT_GE(wish().value_or(0s), 60s);
}

TEST_F(Patience, WorkOfTheAthleteDoesNotHammerAServerThatIsAway) {
    (void)outage(1h, kAway);
    ASSERT_TRUE(wish());
    m_device.engine->localChange();
    EXPECT_FALSE(triesAtOnce());
    m_device.engine->syncNow();
    EXPECT_TRUE(triesAtOnce());
}

TEST_F(Patience, AServerWithoutRoomIsNotTakenForAQuota) {
    const auto refused = [](std::string_view name) {
        const std::string body =
            std::string("{\"type\":\"urn:ritm:problem:").append(name) + "\",\"title\":\"\",\"status\":507}";
        return Response{Delivery::Answered, 507, body, 60s};
    };
    m_device.vault->workouts().save(ride()).value();
    const auto answerTheFirstChunk = [&](const Response& response) {
        for (;;) {
            const auto step = m_device.engine->next().value();
            const auto* request = std::get_if<sync::Request>(&step);
            ASSERT_NE(request, nullptr);
            const bool chunk = request->method == sync::Method::Put;
            answer(chunk ? response : m_server.answer(*request, Fault::None));
            if (chunk) {
                return;
            }
        }
    };
    answerTheFirstChunk(refused("storage_full"));
    EXPECT_FALSE(m_device.engine->status().quotaReached);
    EXPECT_EQ(m_device.engine->status().state, sync::State::Failing);
    EXPECT_GE(wish().value_or(0s), 60s);
    m_clock.advance(62s);
    answerTheFirstChunk(refused("quota"));
    EXPECT_TRUE(m_device.engine->status().quotaReached);
    // The next round finds room, and nothing was lost.
    m_device.engine->syncNow();
    while (m_device.step(m_server, Fault::None)) {
    }
    m_clock.advance(90s);
    while (m_device.step(m_server, Fault::None)) {
    }
    EXPECT_EQ(m_device.vault->chunks().waiting().value(), 0U);
    EXPECT_FALSE(m_device.engine->status().quotaReached);
}

TEST_F(Patience, WhatIsTooMuchForTheNetworkGoesInPieces) {
    constexpr std::size_t kTooMuch = 20;
    const auto isTooMuch = [](const sync::Request& request) {
        if (request.path == wire::kPushPath) {
            return fromJson<wire::PushRequest>(request.body).value().mutations.size() > kTooMuch;
        }
        return request.path == wire::kPullPath &&
               fromJson<wire::PullRequest>(request.body).value().limit.value_or(wire::kPullLimit) > kTooMuch;
    };
    for (const Response& broken :
         {Response{.delivery = Delivery::TimedOut}, kAway, Response{Delivery::Answered, 408, {}, {}},
          // Half of an answer, or one beyond what this app reads.
          Response{Delivery::Answered, 200, R"({"epoch":"e","rows":[)", {}}}) {
        Device device(m_clock, 12); // whose engine knows nothing of this network yet
        device.vault->syncLog().join(m_server.athlete(), AccountKey::make(device.random)).value();
        for (int i = 0; i < 100; ++i) {
            device.vault->entities().put("note", "id" + std::to_string(i), {{"text", "1"}}).value();
        }
        const Duration end = m_clock.monotonicNow().sinceStart + 10min;
        while (device.engine->status().rounds == 0 && m_clock.monotonicNow().sinceStart < end) {
            const auto step = device.engine->next().value();
            if (const auto* wait = std::get_if<sync::Wait>(&step)) {
                m_clock.advance(wait->until.sinceStart - m_clock.monotonicNow().sinceStart + Duration(1));
                continue;
            }
            const auto& request = std::get<sync::Request>(step);
            device.engine->answered(isTooMuch(request) ? broken : m_server.answer(request, Fault::None))
                .value();
        }
        EXPECT_EQ(device.vault->syncLog().pendingCount().value(), 0U);
        EXPECT_EQ(device.engine->status().state, sync::State::Idle);
    }
}

TEST_F(Patience, NoServerPutsAClientToSleepForLongerThanAnHour) {
    ASSERT_TRUE(triesAtOnce());
    answer({Delivery::Answered, 503, {}, std::chrono::seconds::max()});
    EXPECT_LE(wish().value_or(24h), 1h + 1s);
}

} // namespace
} // namespace ritm::sim
