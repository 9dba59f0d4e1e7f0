// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

namespace ritm::vault {

class StillClock final : public Clock {
public:
    [[nodiscard]] UtcTime utcNow() const override { return now; }
    [[nodiscard]] MonotonicTime monotonicNow() const override { return {now.time_since_epoch()}; }
    UtcTime now{std::chrono::seconds(1'750'000'000)};
};

/// A folder that goes with the test.
class Folder {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "ritm-vault-XXXXXX").string();
        EXPECT_NE(mkdtemp(name.data()), nullptr);
        m_path = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { std::filesystem::remove_all(m_path); }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A workout with a bit of everything, made from a number.
inline Workout someWorkout(std::uint64_t seed) {
    SeededRandom random(seed);
    Workout workout;
    workout.id = WorkoutId(Uuid::v7(StillClock{}, random));
    workout.sport = Sport::Cycling;
    workout.subSport = SubSport::Road;
    workout.start = UtcTime(std::chrono::seconds(1'700'000'000 + static_cast<std::int64_t>(seed) * 90'000) +
                            Duration(123'456));
    workout.utcOffset = std::chrono::hours(2);
    workout.title = "canaryTitle \"quoted\" \\ Утро " + std::to_string(seed);
    workout.notes = "canaryNotes\nsecond line";
    workout.device = {"canaryMaker", "P", "S1", "2.0"};
    workout.gear = {GearId(Uuid::v7(StillClock{}, random))};
    for (int i = 0; i < 600; ++i) {
        const std::size_t row = workout.streams.addRow(std::chrono::seconds(i));
        workout.streams.obtain(Channel::HeartRate).values[row] =
            100 + static_cast<double>(random.next() % 60);
        if (i % 7 != 0) {
            workout.streams.obtain(Channel::Power).values[row] =
                static_cast<double>(random.next() % 4000) / 10;
        }
        workout.streams.obtain(Channel::Latitude).values[row] =
            static_cast<double>(static_cast<std::int32_t>(random.next())) * (180.0 / 2147483648.0);
        workout.streams.obtain(ChannelKey::developer("x", "y")).values[row] =
            static_cast<double>(random.next()) / 3;
    }
    workout.streams.beats = {{std::chrono::seconds(1), Duration(801'000)},
                             {std::chrono::seconds(2), Duration(799'000)}};
    Session session;
    session.sport = workout.sport;
    session.subSport = workout.subSport;
    session.end = std::chrono::seconds(600);
    session.stated.distance = Meters(5000.5);
    session.stated.averagePower = Watts(201);
    workout.sessions = {session};
    workout.laps = {{{}, std::chrono::seconds(300), LapTrigger::Manual, session.stated}};
    workout.pauses = {{std::chrono::seconds(10), std::chrono::seconds(20)}};
    workout.lengths = {{std::chrono::seconds(1), std::chrono::seconds(2), true, 12, 3}};
    return workout;
}

} // namespace ritm::vault
