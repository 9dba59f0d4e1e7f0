// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workout/channel.h"

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace ritm {

/// Names one sensor for as long as it is paired: its Bluetooth address, or what the platform gives instead.
struct SensorId {
    std::string value;
    friend auto operator<=>(const SensorId&, const SensorId&) = default;
};

/// One value of one channel, in channelUnit()'s unit, as a sensor said it at that moment. Channel::Distance
/// and Channel::Calories are totals of this sensor since it was first heard: they only grow, and only their
/// differences mean something.
struct Measurement {
    SensorId sensor;
    Channel channel = Channel::HeartRate;
    double value = 0;
    MonotonicTime at;

    friend bool operator==(const Measurement&, const Measurement&) = default;
};

/// Times between heart beats that one notification brought, oldest first; the last beat was at that moment.
struct BeatMeasurement {
    SensorId sensor;
    std::vector<Duration> intervals;
    MonotonicTime at;

    friend bool operator==(const BeatMeasurement&, const BeatMeasurement&) = default;
};

/// Everything that one packet said.
struct SensorReading {
    std::vector<Measurement> measurements;
    std::vector<BeatMeasurement> beats;

    friend bool operator==(const SensorReading&, const SensorReading&) = default;
};

} // namespace ritm

template <>
struct std::hash<ritm::SensorId> {
    std::size_t operator()(const ritm::SensorId& id) const noexcept {
        return std::hash<std::string>{}(id.value);
    }
};
