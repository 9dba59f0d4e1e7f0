// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/timerange.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ritm {

/// What a trace covers within one pixel column: the exact range of the line through its samples between
/// the column's two edges. Both absent where there is nothing to draw.
struct PixelColumn {
    double minimum = kAbsent;
    double maximum = kAbsent;

    [[nodiscard]] bool empty() const { return isAbsent(minimum); }
    friend bool operator==(const PixelColumn& a, const PixelColumn& b) {
        return (a.empty() && b.empty()) || (a.minimum == b.minimum && a.maximum == b.maximum);
    }
};

/// One value and when it was measured.
struct TraceSample {
    Duration at{};
    double value = kAbsent;
    friend bool operator==(const TraceSample&, const TraceSample&) = default;
};

/// One channel of a workout, ready to be drawn at any zoom and asked at any cursor.
///
/// Rows without a finite value are left out; the line joins neighbouring samples that are at most
/// `longestJoin` apart, so a longer gap (a pause, a lost sensor) breaks it, while rows that other sensors
/// brought do not. Samples out of order are put in order; of several at one time all count. Built once in
/// O(n); a window then costs O(columns * log n), whatever its length. Owns its data, and may be read from
/// several threads at once.
class Trace {
public:
    static constexpr Duration kLongestJoin = std::chrono::seconds(10);

    Trace() = default;
    /// `time` and `values` are a row a sample, as in Streams; the shorter of the two counts.
    Trace(std::span<const Duration> time, std::span<const double> values,
          Duration longestJoin = kLongestJoin);
    /// The trace of that channel; empty if the workout has none.
    Trace(const Streams& streams, const ChannelKey& key, Duration longestJoin = kLongestJoin);

    /// Adds the newest sample of a running recording, in O(log n) unless it lies before the last one.
    void append(Duration at, double value);

    [[nodiscard]] bool empty() const { return m_times.empty(); }
    [[nodiscard]] std::size_t size() const { return m_times.size(); }

    /// The window cut into `count` equal columns. Columns outside the samples are empty; an isolated sample
    /// is a column whose minimum equals its maximum.
    [[nodiscard]] std::vector<PixelColumn> columns(TimeRange window, std::size_t count) const;
    /// The same into memory of the caller, for drawing without allocation.
    void columns(TimeRange window, std::span<PixelColumn> out) const;

    /// Smallest and largest value of the line within the window, for the axis; empty if there is none.
    [[nodiscard]] PixelColumn extremes(TimeRange window) const;

    /// The last sample at or before that time, if it is at most `longestJoin` old.
    [[nodiscard]] std::optional<TraceSample> lastAt(Duration at) const;
    /// The sample nearest to that time, if it is at most `longestJoin` away.
    [[nodiscard]] std::optional<TraceSample> nearest(Duration at) const;

private:
    struct Extent {
        double minimum;
        double maximum;
    };
    static constexpr std::size_t kFan = 16; ///< nodes of one level under a node of the next

    void build();
    void widenLast(double value);
    [[nodiscard]] Extent extentOf(std::size_t first, std::size_t last) const; ///< [first, last), not empty
    [[nodiscard]] std::optional<double> lineAt(Duration at, std::size_t next) const;
    [[nodiscard]] PixelColumn cover(Duration from, Duration to, std::size_t first, std::size_t last,
                                    bool closed) const;

    std::vector<Duration> m_times;
    std::vector<double> m_values;
    std::vector<std::vector<Extent>> m_levels; ///< each node of a level spans kFan of the one below
    Duration m_longestJoin = kLongestJoin;
};

} // namespace ritm
