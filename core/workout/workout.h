// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/units/units.h"
#include "core/workout/sport.h"
#include "core/workout/streams.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace ritm {

/// Totals and averages over a stretch of a workout, as a device stated or as analysis computed them.
/// Absent means: not stated, or not computable from what there is.
struct Summary {
    std::optional<Seconds> elapsed; ///< start to end, pauses included
    std::optional<Seconds> timer;   ///< while the recording ran
    std::optional<Seconds> moving;  ///< while the athlete moved
    std::optional<Meters> distance;
    std::optional<Meters> ascent;
    std::optional<Meters> descent;
    std::optional<Kilojoules> work;
    std::optional<Kilocalories> energy;
    std::optional<MetersPerSecond> averageSpeed;
    std::optional<MetersPerSecond> maximumSpeed;
    std::optional<BeatsPerMinute> averageHeartRate;
    std::optional<BeatsPerMinute> maximumHeartRate;
    std::optional<RevolutionsPerMinute> averageCadence;
    std::optional<RevolutionsPerMinute> maximumCadence;
    std::optional<Watts> averagePower;
    std::optional<Watts> maximumPower;
    std::optional<Watts> normalizedPower;
    std::optional<Celsius> averageTemperature;
    std::optional<double> trainingStressScore;
    std::optional<double> intensityFactor;
    std::optional<Watts> thresholdPower;

    friend bool operator==(const Summary&, const Summary&) = default;
};

/// Why a lap ended. The numbers are stored: never change one, only add.
enum class LapTrigger : std::uint8_t {
    Manual = 0,
    Time = 1,
    Distance = 2,
    Position = 3,
    SessionEnd = 4,
    Other = 5
};

/// A marked stretch of a workout, [start, end) since the workout's start.
struct Lap {
    Duration start{};
    Duration end{};
    LapTrigger trigger = LapTrigger::Manual;
    Summary stated; ///< what the source said; computed values come from analysis

    friend bool operator==(const Lap&, const Lap&) = default;
};

/// One length of a pool.
struct PoolLength {
    Duration start{};
    Duration end{};
    bool active = true; ///< swum, as opposed to rested
    std::uint16_t strokes = 0;
    std::uint8_t strokeType = 0; ///< as the source numbers it

    friend bool operator==(const PoolLength&, const PoolLength&) = default;
};

/// A stretch in one sport; a triathlon has several, most workouts one.
struct Session {
    Sport sport = Sport::Other;
    SubSport subSport = SubSport::Generic;
    Duration start{};
    Duration end{};
    std::optional<Meters> poolLength;
    Summary stated;

    friend bool operator==(const Session&, const Session&) = default;
};

/// A stretch in which the athlete had paused the recording, [start, end) since the workout's start.
struct Pause {
    Duration start{};
    Duration end{};
    friend bool operator==(const Pause&, const Pause&) = default;
};

/// What recorded, or wrote the file.
struct SourceDevice {
    std::string manufacturer;
    std::string product;
    std::string serial;
    std::string softwareVersion;

    friend bool operator==(const SourceDevice&, const SourceDevice&) = default;
};

/// A whole workout as a plain value.
struct Workout {
    WorkoutId id;
    Sport sport = Sport::Other;
    SubSport subSport = SubSport::Generic;
    UtcTime start{};
    std::chrono::seconds utcOffset{}; ///< local time minus UTC where it was done
    std::string title;
    std::string notes;
    std::vector<GearId> gear;
    SourceDevice device;
    std::vector<Session> sessions; ///< in order of start; at least one
    std::vector<Lap> laps;         ///< in order of start
    std::vector<PoolLength> lengths;
    std::vector<Pause> pauses;
    Streams streams;

    /// From the start to the last thing that is known of it.
    [[nodiscard]] Duration length() const;

    friend bool operator==(const Workout&, const Workout&) = default;
};

} // namespace ritm
