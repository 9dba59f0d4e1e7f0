// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workout/channel.h"

#include <compare>
#include <string>
#include <vector>

namespace ritm {

/// Names one sensor for as long as it is paired: its Bluetooth address, or what the platform gives instead.
struct SensorId {
    std::string value;
    friend auto operator<=>(const SensorId&, const SensorId&) = default;
};

/// One value of one channel, in channelUnit()'s unit, as a sensor said it at that moment.
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

} // namespace ritm
