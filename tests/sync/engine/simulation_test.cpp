// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/simworld.h"

#include <gtest/gtest.h>

#include <cstring>

namespace ritm::sim {
namespace {

Workout ride(const SimClock& clock, SeededRandom& random, std::size_t rows) {
    Workout workout;
    workout.id = WorkoutId::make(clock, random);
    workout.sport = Sport::Cycling;
    workout.start = clock.utcNow();
    workout.title = "canary-title";
    Session session;
    session.sport = Sport::Cycling;
    session.end = std::chrono::seconds(rows);
    workout.sessions.push_back(session);
    for (std::size_t i = 0; i < rows; ++i) {
        const std::size_t row = workout.streams.addRow(std::chrono::seconds(i));
        workout.streams.obtain({Channel::HeartRate}).values[row] =
            120.0 + static_cast<double>(random.next() % 60);
        workout.streams.obtain({Channel::Latitude}).values[row] = 55.751244;
    }
    return workout;
}

void expectSame(Device& a, Device& b) {
    EXPECT_EQ(a.vault->entities().all("note").value(), b.vault->entities().all("note").value());
    const auto left = a.vault->workouts().list().value();
    EXPECT_EQ(left, b.vault->workouts().list().value());
    for (const auto& line : left) {
        EXPECT_EQ(a.vault->workouts().load(line.id).value(), b.vault->workouts().load(line.id).value());
    }
    const auto cursors = a.vault->syncLog().cursors().value();
    for (const auto& [space, seq] : cursors) {
        EXPECT_EQ(a.vault->syncLog().state(space).value(), b.vault->syncLog().state(space).value());
    }
    EXPECT_EQ(a.engine->status().checksumMismatches, 0U);
    EXPECT_EQ(b.engine->status().checksumMismatches, 0U);
}

TEST(Engine, AWorkoutArrivesWithAllItsStreamsAndTheServerSeesNoneOfThem) {
    SimClock clock;
    Server server(clock);
    Device first(clock, 1);
    Device second(clock, 2);
    const auto key = AccountKey::make(first.random);
    const Workout workout = ride(clock, first.random, 4000);
    const vault::OriginalFile original{"ride.fit", Bytes(300'000, 0x5a)};
    ASSERT_TRUE(first.vault->workouts().save(workout, original)); // before there is an account
    ASSERT_TRUE(first.vault->syncLog().join(server.athlete(), key));
    ASSERT_TRUE(second.vault->syncLog().join(server.athlete(), key));
    ASSERT_TRUE(settle(clock, server, {&first, &second}, std::chrono::seconds(30)));
    const auto arrived = second.vault->workouts().load(workout.id);
    ASSERT_TRUE(arrived) << arrived.error().describe();
    EXPECT_EQ(*arrived, first.vault->workouts().load(workout.id).value());
    EXPECT_EQ(arrived->streams, workout.streams);
    EXPECT_EQ(second.vault->workouts().original(workout.id).value(), original);
    expectSame(first, second);
    const std::string dump = server.dump();
    EXPECT_GT(dump.size(), 1000U);
    EXPECT_EQ(dump.find("canary-title"), std::string::npos);
    EXPECT_EQ(dump.find("55.75"), std::string::npos);
    const double latitude = 55.751244;
    char raw[sizeof latitude];
    std::memcpy(raw, &latitude, sizeof raw);
    EXPECT_EQ(dump.find(std::string_view(raw, sizeof raw)), std::string::npos);
}

TEST(Engine, AStateThatWentBackTakesANewClientAndLosesNothing) {
    SimClock clock;
    Server server(clock);
    Device device(clock, 3);
    Device other(clock, 4);
    const auto key = AccountKey::make(device.random);
    ASSERT_TRUE(device.vault->syncLog().join(server.athlete(), key));
    ASSERT_TRUE(other.vault->syncLog().join(server.athlete(), key));
    ASSERT_TRUE(device.vault->entities().put("note", "n1", {{"text", "\"before\""}}));
    ASSERT_TRUE(settle(clock, server, {&device, &other}, std::chrono::seconds(30)));
    ASSERT_TRUE(device.vault->syncLog().takeNewClient());
    ASSERT_TRUE(device.vault->entities().put("note", "n2", {{"text", "\"after\""}}));
    ASSERT_TRUE(settle(clock, server, {&device, &other}, std::chrono::seconds(30)));
    EXPECT_EQ(other.vault->entities().all("note").value().size(), 2U);
    expectSame(device, other);
}

Fault draw(SeededRandom& random) {
    switch (random.next() % 10) {
    case 0:
        return Fault::Dropped;
    case 1:
        return Fault::AnswerLost;
    case 2:
        return Fault::Duplicated;
    case 3:
        return Fault::Unavailable;
    default:
        return Fault::None;
    }
}

void act(Device& device, SeededRandom& random) {
    const std::string id = "n" + std::to_string(random.next() % 12);
    const std::string field = "f" + std::to_string(random.next() % 3);
    auto& entities = device.vault->entities();
    switch (random.next() % 8) {
    case 0:
        (void)entities.remove("note", id); // there may be none
        break;
    case 1:
        (void)entities.undelete("note", id);
        break;
    case 2:
        if (random.next() % 4 == 0) {
            ASSERT_TRUE(device.vault->workouts().save(ride(device.clock, random, 50)));
        }
        break;
    default:
        ASSERT_TRUE(entities.put("note", id, {{field, std::to_string(random.next() % 1000)}}));
        break;
    }
    device.engine->localChange();
}

class Simulation : public ::testing::TestWithParam<std::uint64_t> {};

TEST_P(Simulation, ConvergesAfterDropsDuplicatesLostAnswersAndCrashes) {
    SeededRandom random(GetParam());
    SimClock clock;
    Server server(clock);
    Device first(clock, random.next());
    Device second(clock, random.next());
    Device third(clock, random.next());
    const std::vector<Device*> devices = {&first, &second, &third};
    const auto key = AccountKey::make(random);
    for (Device* device : devices) {
        ASSERT_TRUE(device->vault->syncLog().join(server.athlete(), key));
    }
    for (int step = 0; step < 700; ++step) {
        Device& device = *devices[random.next() % devices.size()];
        const auto choice = random.next() % 20;
        if (choice < 3) {
            act(device, random);
        } else if (choice == 3) {
            device.restart();
        } else if (choice == 4) {
            device.engine->poke();
        } else if (choice == 5) {
            clock.advance(std::chrono::milliseconds(random.next() % 3000));
        } else {
            (void)device.step(server, draw(random));
        }
    }
    ASSERT_TRUE(settle(clock, server, devices, std::chrono::seconds(30))) << "queues are not empty";
    expectSame(first, second);
    expectSame(first, third);
    for (Device* device : devices) {
        EXPECT_TRUE(device->vault->inbox().refused().value().empty());
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Simulation, ::testing::Range<std::uint64_t>(1, 9));

} // namespace
} // namespace ritm::sim
