// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/recording.h"

#include "core/base/random.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ritm::session {
namespace {

using std::chrono::milliseconds;

MonotonicTime at(std::int64_t ms) {
    return {milliseconds(1'000'000 + ms)};
}

Start start() {
    return {WorkoutId(*Uuid::parse("018f0000-0000-7000-8000-000000000001")),
            Sport::Cycling,
            SubSport::IndoorCycling,
            UtcTime(std::chrono::seconds(1'700'000'000)),
            std::chrono::hours(3),
            at(0)};
}

Measurement measured(Channel channel, double value, std::int64_t ms, std::string sensor = "a") {
    return {SensorId{std::move(sensor)}, channel, value, at(ms)};
}

struct Ride {
    Recording recording;
    std::vector<JournalEntry> journal;
    void operator()(const Event& event) {
        for (auto& entry : recording.apply(event)) {
            journal.push_back(std::move(entry));
        }
    }
};

TEST(Recording, SumsDistanceFromSpeedWhenNoSensorCountsIt) {
    Ride ride;
    ride(start());
    for (int i = 0; i <= 100; ++i) {
        ride(measured(Channel::Speed, 10, i * 1000));
    }
    ride(Stop{at(100'000)});
    const Workout workout = ride.recording.finished();
    ASSERT_EQ(workout.sessions.size(), 1U);
    EXPECT_NEAR(workout.sessions[0].stated.distance->value, 1000, 0.01);
}

TEST(Recording, LeavesPausesOutOfTheTimer) {
    Ride ride;
    ride(start());
    ride(Hold{at(10'000)});
    ride(measured(Channel::Power, 200, 12'000));
    ride(Resume{at(25'000)});
    ride(Stop{at(30'000)});
    const Workout workout = ride.recording.finished();
    EXPECT_EQ(workout.sessions[0].stated.elapsed, Seconds(30));
    EXPECT_EQ(workout.sessions[0].stated.timer, Seconds(15));
    ASSERT_EQ(workout.pauses.size(), 1U);
    EXPECT_EQ(workout.pauses[0], (Pause{milliseconds(10'000), milliseconds(25'000)}));
    EXPECT_EQ(workout.streams.find(Channel::Power), nullptr) << "what comes while held is not kept";
}

TEST(Recording, SilentChannelIsAbsentNotFrozen) {
    Ride ride;
    ride(start());
    ride(measured(Channel::HeartRate, 120, 100));
    for (int second = 1; second <= 10; ++second) {
        ride(measured(Channel::Power, 200, second * 1000));
        ride(Tick{at(second * 1000 + 300)});
    }
    const Column* heart = ride.recording.streams().find(Channel::HeartRate);
    ASSERT_NE(heart, nullptr);
    EXPECT_EQ(heart->values.front(), 120);
    EXPECT_EQ(heart->values[3], 120);
    EXPECT_TRUE(isAbsent(heart->values.back()));
    EXPECT_FALSE(ride.recording.live(Channel::HeartRate, at(5'000)));
    EXPECT_TRUE(ride.recording.last(Channel::HeartRate));
}

TEST(Recording, KeepsEveryValueOfAFastSensor) {
    Ride ride;
    ride(start());
    for (int i = 0; i < 400; ++i) {
        ride(measured(Channel::Power, 100 + i, i * 10));
    }
    ride(Stop{at(4'000)});
    ASSERT_EQ(ride.recording.streams().rows(), 400U);
    EXPECT_EQ(ride.recording.streams().find(Channel::Power)->values[399], 499);
}

TEST(Recording, SecondSensorOfAChannelWaitsUntilTheFirstIsSilent) {
    Ride ride;
    ride(start());
    ride(measured(Channel::Power, 100, 0, "trainer"));
    ride(measured(Channel::Power, 300, 500, "pedals"));
    EXPECT_EQ(ride.recording.last(Channel::Power)->value, 100);
    ride(measured(Channel::Power, 301, 5'000, "pedals"));
    EXPECT_EQ(ride.recording.last(Channel::Power)->value, 301);
}

TEST(Recording, MarksLapsWithTheirOwnTotals) {
    Ride ride;
    ride(start());
    ride(MarkLap{at(10'000)});
    ride(MarkLap{at(25'000)});
    ride(Stop{at(31'000)});
    const Workout workout = ride.recording.finished();
    ASSERT_EQ(workout.laps.size(), 3U);
    EXPECT_EQ(workout.laps[1].stated.elapsed, Seconds(15));
    EXPECT_EQ(workout.laps[2].trigger, LapTrigger::SessionEnd);
    EXPECT_EQ(workout.laps[2].end, milliseconds(31'000));
}

TEST(Recording, GoesOnAfterAKillWithAPauseOverTheGap) {
    Ride ride;
    ride(start());
    ride(measured(Channel::Power, 100, 0));
    ride(Tick{at(5'000)});
    Recording recovered = Recording::replay(ride.journal);
    EXPECT_EQ(recovered.lastKnown(), ride.recording.lastKnown());
    (void)recovered.apply(Continue{start().utc + std::chrono::seconds(60), {milliseconds(7)}});
    (void)recovered.apply(Stop{{milliseconds(10'007)}});
    const Workout workout = recovered.finished();
    EXPECT_EQ(workout.sessions[0].stated.elapsed, Seconds(70));
    ASSERT_EQ(workout.pauses.size(), 1U);
    EXPECT_EQ(workout.pauses[0].end, std::chrono::seconds(60));
}

TEST(Recording, ReplayOfTheJournalGivesTheSameWorkoutForAnyEvents) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SeededRandom random(seed);
        Ride ride;
        ride(start());
        std::int64_t now = 0;
        for (int step = 0; step < 400; ++step) {
            now += static_cast<std::int64_t>(random.next() % 700);
            switch (random.next() % 12) {
            case 0:
                ride(Hold{at(now)});
                break;
            case 1:
                ride(Resume{at(now)});
                break;
            case 2:
                ride(MarkLap{at(now)});
                break;
            case 3:
            case 4:
                ride(Tick{at(now)});
                break;
            case 5:
                ride(BeatMeasurement{{"h"}, {milliseconds(800), milliseconds(random.next() % 900)}, at(now)});
                break;
            case 6:
                ride(measured(Channel::Distance, static_cast<double>(random.next() % 5000), now));
                break;
            default:
                ride(measured(static_cast<Channel>(1 + random.next() % 4),
                              static_cast<double>(random.next() % 1000) / 7, now));
                break;
            }
        }
        std::vector<JournalEntry> stored;
        for (const JournalEntry& entry : ride.journal) {
            const auto back = decode(encode(entry));
            ASSERT_TRUE(back);
            EXPECT_EQ(*back, entry);
            stored.push_back(*back);
        }
        ASSERT_EQ(Recording::replay(stored).finished(), ride.recording.finished()) << "seed " << seed;
        EXPECT_TRUE(std::ranges::is_sorted(ride.recording.streams().time));
    }
}

TEST(JournalEntry, RefusesGarbage) {
    EXPECT_FALSE(decode({}));
    const Bytes entry = encode(Sampled{Duration(5), {{Channel::Power, 1.0}}});
    for (std::size_t size = 0; size < entry.size(); ++size) {
        EXPECT_FALSE(decode(ByteView(entry).first(size)));
    }
}

} // namespace
} // namespace ritm::session
