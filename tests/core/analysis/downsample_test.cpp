// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/downsample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <random>

namespace ritm {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// The line through the samples between two edges, computed the slow and obvious way.
PixelColumn slowly(const std::vector<Duration>& times, const std::vector<double>& values, Duration from,
                   Duration to, bool closed, Duration join) {
    PixelColumn column;
    const auto take = [&](double value) {
        column.minimum = column.empty() ? value : std::min(column.minimum, value);
        column.maximum = isAbsent(column.maximum) ? value : std::max(column.maximum, value);
    };
    std::vector<std::size_t> present;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (!isAbsent(values[i])) {
            present.push_back(i);
        }
    }
    for (std::size_t k = 0; k < present.size(); ++k) {
        const Duration at = times[present[k]];
        if ((at >= from && at < to) || (closed && at == to)) {
            take(values[present[k]]);
        }
        if (k == 0) {
            continue;
        }
        const Duration before = times[present[k - 1]];
        const Duration step = at - before;
        for (const Duration edge : {from, to}) {
            if (edge > before && edge <= at && step <= join) {
                const double part =
                    static_cast<double>((edge - before).count()) / static_cast<double>(step.count());
                take(values[present[k - 1]] + part * (values[present[k]] - values[present[k - 1]]));
            }
        }
    }
    return column;
}

void expectSame(const PixelColumn& a, const PixelColumn& b) {
    ASSERT_EQ(a.empty(), b.empty());
    if (!a.empty()) {
        EXPECT_NEAR(a.minimum, b.minimum, 1e-9);
        EXPECT_NEAR(a.maximum, b.maximum, 1e-9);
    }
}

TEST(Trace, KeepsExtremesInEveryColumnUnderAnyZoom) {
    std::mt19937 random(7);
    std::vector<Duration> times;
    std::vector<double> values;
    Duration at{};
    for (int i = 0; i < 5000; ++i) {
        times.push_back(at);
        values.push_back(random() % 50 == 0 ? kAbsent : static_cast<double>(random() % 1000));
        at += random() % 200 == 0 ? Duration(seconds(15)) : Duration(milliseconds(250 + random() % 1500));
    }
    const Trace trace(times, values);
    for (int round = 0; round < 60; ++round) {
        const auto span = static_cast<std::int64_t>(at.count());
        const Duration start(static_cast<std::int64_t>(random()) % span);
        const TimeRange window{start, start + Duration(1 + static_cast<std::int64_t>(random()) %
                                                               (round < 30 ? span : 9'000'000))};
        const std::size_t count = 1 + random() % 97;
        const auto columns = trace.columns(window, count);
        const std::int64_t length = window.length().count();
        const auto n = static_cast<std::int64_t>(count);
        for (std::int64_t k = 0; k < n; ++k) {
            const Duration from = window.start + Duration(length / n * k + length % n * k / n);
            const Duration to = window.start + Duration(length / n * (k + 1) + length % n * (k + 1) / n);
            expectSame(columns[static_cast<std::size_t>(k)],
                       slowly(times, values, from, to, k + 1 == n, Trace::kLongestJoin));
        }
    }
}

TEST(Trace, GapBreaksTheLineAndAbsentRowsOfOtherSensorsDoNot) {
    const std::vector<Duration> times{seconds(0), seconds(2), seconds(4), seconds(30), seconds(32)};
    const std::vector<double> values{10, kAbsent, 20, 30, 40};
    const auto columns = Trace(times, values).columns({seconds(0), seconds(32)}, 32);
    EXPECT_DOUBLE_EQ(columns[1].minimum, 12.5);
    EXPECT_DOUBLE_EQ(columns[2].maximum, 17.5);
    for (int k = 5; k < 30; ++k) {
        EXPECT_TRUE(columns[static_cast<std::size_t>(k)].empty()) << k;
    }
    EXPECT_DOUBLE_EQ(columns[31].maximum, 40);
}

TEST(Trace, ZoomedBetweenTwoSamplesShowsTheLineBetweenThem) {
    const std::vector<Duration> times{seconds(0), seconds(10)};
    const std::vector<double> values{0, 100};
    const auto columns = Trace(times, values).columns({seconds(4), seconds(6)}, 2);
    EXPECT_DOUBLE_EQ(columns[0].minimum, 40);
    EXPECT_DOUBLE_EQ(columns[0].maximum, 50);
    EXPECT_DOUBLE_EQ(columns[1].maximum, 60);
}

TEST(Trace, OrdersBackwardSteps) {
    const std::vector<Duration> times{seconds(0), seconds(3), seconds(1), seconds(2)};
    const std::vector<double> values{0, 3, 1, 2};
    const auto columns = Trace(times, values).columns({seconds(0), seconds(3)}, 3);
    EXPECT_EQ(columns[0], (PixelColumn{0, 1}));
    EXPECT_EQ(columns[1], (PixelColumn{1, 2}));
    EXPECT_EQ(columns[2], (PixelColumn{2, 3}));
}

TEST(Trace, AppendingEqualsBuilding) {
    std::mt19937 random(3);
    std::vector<Duration> times;
    std::vector<double> values;
    Trace grown;
    for (int i = 0; i < 6000; ++i) {
        times.push_back(milliseconds(500) * (i % 97 == 5 ? i - 3 : i));
        values.push_back(static_cast<double>(random() % 300));
        grown.append(times.back(), values.back());
    }
    const Trace built(times, values);
    for (const std::size_t count : {1U, 13U, 700U}) {
        EXPECT_EQ(grown.columns({seconds(0), seconds(3000)}, count),
                  built.columns({seconds(0), seconds(3000)}, count));
        EXPECT_EQ(grown.columns({seconds(100), seconds(203)}, count),
                  built.columns({seconds(100), seconds(203)}, count));
    }
}

TEST(Trace, CursorFindsLastAndNearestButNotAcrossAGap) {
    const std::vector<Duration> times{seconds(0), seconds(1), seconds(60)};
    const std::vector<double> values{100, 200, 300};
    const Trace trace(times, values);
    EXPECT_EQ(trace.lastAt(milliseconds(900)), (TraceSample{seconds(0), 100}));
    EXPECT_EQ(trace.nearest(milliseconds(900)), (TraceSample{seconds(1), 200}));
    EXPECT_EQ(trace.nearest(seconds(52)), (TraceSample{seconds(60), 300}));
    EXPECT_FALSE(trace.lastAt(seconds(30)).has_value());
    EXPECT_FALSE(trace.nearest(seconds(30)).has_value());
    EXPECT_FALSE(trace.lastAt(seconds(-1)).has_value());
    EXPECT_FALSE(Trace().nearest(seconds(0)).has_value());
}

TEST(Trace, SingleSampleAndEmptyWindowsAreDrawnOrEmptyWithoutHarm) {
    const std::vector<Duration> times{seconds(5)};
    const std::vector<double> values{42};
    const Trace trace(times, values);
    EXPECT_EQ(trace.extremes({seconds(5), seconds(5)}), (PixelColumn{42, 42}));
    EXPECT_EQ(trace.extremes({seconds(0), seconds(5)}), (PixelColumn{42, 42}));
    EXPECT_TRUE(trace.extremes({seconds(6), seconds(9)}).empty());
    EXPECT_TRUE(trace.columns({seconds(0), seconds(9)}, 0).empty());
    EXPECT_TRUE(Trace().extremes({seconds(0), seconds(9)}).empty());
}

TEST(Trace, DayOfEightChannelsIsCutInMilliseconds) {
    const int rows = 24 * 3600 * 4;
    std::vector<Duration> times;
    std::vector<double> values;
    for (int i = 0; i < rows; ++i) {
        times.push_back(milliseconds(250) * i);
        values.push_back(i % 311);
    }
    const Trace trace(times, values);
    std::vector<PixelColumn> out(2000);
    const auto begin = std::chrono::steady_clock::now();
    for (int channel = 0; channel < 8; ++channel) {
        trace.columns({seconds(0), seconds(24 * 3600)}, out);
    }
    const auto took = std::chrono::steady_clock::now() - begin;
    RecordProperty("eight_channels_us", static_cast<int>(std::chrono::duration_cast<Duration>(took).count()));
    EXPECT_LT(took,
              milliseconds(500)); // generous: the debug build of a busy machine; the bench has the figure
    EXPECT_EQ(out[0], (PixelColumn{0, 172.8}));
}

} // namespace
} // namespace ritm
