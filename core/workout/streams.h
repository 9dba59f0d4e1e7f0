// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workout/channel.h"

#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace ritm {

/// How a column says "no value here".
inline constexpr double kAbsent = std::numeric_limits<double>::quiet_NaN();
[[nodiscard]] inline bool isAbsent(double value) {
    return std::isnan(value);
}

/// One channel's values, a row a sample; kAbsent where the sensor said nothing. In channelUnit()'s unit.
struct Column {
    ChannelKey key;
    std::vector<double> values;

    /// Equal key, equal rows; absent equals absent.
    friend bool operator==(const Column& a, const Column& b);
};

/// The time between two heart beats and when the later one was, since the start.
struct BeatInterval {
    Duration at{};
    Duration length{};
    friend bool operator==(const BeatInterval&, const BeatInterval&) = default;
};

/// All samples of a workout, columnar. Every column has exactly time.size() rows. Time is as the source had
/// it: repeats are allowed, backward steps are kept (and were reported as a problem by the decoder).
struct Streams {
    std::vector<Duration> time; ///< since the workout's start
    std::vector<Column> columns;
    std::vector<BeatInterval> beats;

    [[nodiscard]] std::size_t rows() const { return time.size(); }
    [[nodiscard]] bool empty() const { return time.empty() && beats.empty(); }
    /// The column of that key, or null.
    [[nodiscard]] const Column* find(const ChannelKey& key) const;
    [[nodiscard]] Column* find(const ChannelKey& key);
    /// The column of that key, made (all absent) if there is none.
    Column& obtain(const ChannelKey& key);
    /// Adds a row at that time, absent in every column, and returns its index.
    std::size_t addRow(Duration at);

    friend bool operator==(const Streams&, const Streams&) = default;
};

} // namespace ritm
