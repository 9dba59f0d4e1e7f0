// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meanmax.h"

#include "core/workout/streams.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

namespace ritm {
namespace {

std::vector<double> slowly(const std::vector<double>& values) {
    std::vector<double> curve;
    for (std::size_t duration = 1; duration <= values.size(); ++duration) {
        double best = -1e300;
        for (std::size_t i = 0; i + duration <= values.size(); ++i) {
            double sum = 0;
            for (std::size_t k = i; k < i + duration; ++k) {
                sum += values[k];
            }
            best = std::max(best, sum);
        }
        curve.push_back(best / static_cast<double>(duration));
    }
    return curve;
}

void expectExact(const std::vector<double>& values) {
    const auto curve = meanMaximal(values);
    const auto expected = slowly(values);
    ASSERT_EQ(curve.size(), expected.size());
    for (std::size_t i = 0; i < curve.size(); ++i) {
        EXPECT_NEAR(curve[i], expected[i], 1e-9 * std::max(1.0, std::abs(expected[i]))) << i;
    }
}

TEST(MeanMaximal, EqualsTheDefinitionAtEveryDuration) {
    std::mt19937 random(5);
    for (const std::size_t n : {1U, 2U, 3U, 4U, 5U, 7U, 8U, 63U, 200U}) {
        std::vector<double> whole;
        std::vector<double> milli;
        std::vector<double> any;
        std::vector<double> negative;
        for (std::size_t i = 0; i < n; ++i) {
            whole.push_back(static_cast<double>(random() % 1500));
            milli.push_back(static_cast<double>(random() % 15000) / 1000);
            any.push_back(std::sqrt(static_cast<double>(random() % 1500)));
            negative.push_back(-static_cast<double>(random() % 10) - 1);
        }
        expectExact(whole);
        expectExact(milli);
        expectExact(any);
        expectExact(negative);
    }
    EXPECT_TRUE(meanMaximal({}).empty());
}

/// Rides that a bound may judge wrongly: level, rising, falling, swinging with and against the blocks, still
/// but for one second, and wandering.
std::vector<std::vector<std::int64_t>> awkwardRides(std::size_t n) {
    std::mt19937 random(static_cast<unsigned>(n));
    std::vector<std::vector<std::int64_t>> rides(12);
    std::int64_t level = 200;
    for (std::size_t i = 0; i < n; ++i) {
        const auto at = static_cast<std::int64_t>(i);
        const auto dice = static_cast<std::int64_t>(random() % 1000);
        level += dice % 41 - 20;
        rides[0].push_back(250);
        rides[1].push_back(at);
        rides[2].push_back(-at);
        rides[3].push_back(at / 30 % 2 == 0 ? 100 : 300);
        rides[4].push_back(at / 64 % 2 == 0 ? 0 : 1000);
        rides[5].push_back(at == static_cast<std::int64_t>(n) / 3 ? 2000 : 0);
        rides[6].push_back(dice);
        rides[7].push_back(std::max<std::int64_t>(0, level));
        rides[8].push_back(at + 1 == static_cast<std::int64_t>(n) ? 1 : 0);
        rides[9].push_back(i == 0 ? 1 : 0);
        rides[10].push_back(at % 67 == 0 ? 900 : 3);
        rides[11].push_back(-dice - 1);
    }
    return rides;
}

TEST(MeanMaximal, IsExactWhateverTheBoundsLeaveOut) {
    for (const std::size_t n : {64U, 65U, 67U, 68U, 127U, 128U, 131U, 197U, 640U, 1501U, 2048U}) {
        for (const auto& ride : awkwardRides(n)) {
            std::vector<std::int64_t> sums(n + 1);
            for (std::size_t i = 0; i < n; ++i) {
                sums[i + 1] = sums[i] + ride[i];
            }
            std::vector<double> watts(ride.begin(), ride.end());
            std::vector<double> quarters;
            for (const double value : watts) {
                quarters.push_back(value / 4); // on doubles
            }
            const auto curve = meanMaximal(watts);
            const auto quarterCurve = meanMaximal(quarters);
            ASSERT_EQ(curve.size(), n);
            ASSERT_EQ(quarterCurve.size(), n);
            for (std::size_t duration = 1; duration <= n; ++duration) {
                std::int64_t most = std::numeric_limits<std::int64_t>::min();
                for (std::size_t i = 0; i + duration <= n; ++i) {
                    most = std::max(most, sums[i + duration] - sums[i]);
                }
                const double expected = static_cast<double>(most) / static_cast<double>(duration);
                ASSERT_EQ(curve[duration - 1], expected) << n << " values, " << duration << " s";
                ASSERT_NEAR(quarterCurve[duration - 1], expected / 4, 1e-9) << n << ", " << duration << " s";
            }
        }
    }
}

TEST(MeanMaximal, SumsBeyondThirtyTwoBitsStayRight) {
    std::vector<double> halves(300, 3e9);
    std::fill_n(halves.begin(), 150, -3e9);
    EXPECT_DOUBLE_EQ(meanMaximal(halves)[149], 3e9);
    EXPECT_DOUBLE_EQ(meanMaximal(halves)[299], 0);

    const std::vector<double> huge(100, 1e9);
    EXPECT_DOUBLE_EQ(meanMaximal(huge).back(), 1e9);
}

TEST(BestStretch, FindsTheFirstOfTheBest) {
    const std::vector<double> values{1, 5, 5, 1, 5, 5, 0};
    EXPECT_EQ(bestStretch(values, 2), (BestStretch{1, 2, 5}));
    EXPECT_FALSE(bestStretch(values, 8).has_value());
    EXPECT_FALSE(bestStretch(values, 0).has_value());
}

TEST(FastestSeconds, CountsPartOfASecond) {
    std::vector<double> totals;
    for (int i = 0; i <= 100; ++i) {
        totals.push_back(i <= 50 ? 4.0 * i : 200 + 5.0 * (i - 50));
    }
    EXPECT_NEAR(*fastestSeconds(totals, 100), 20, 1e-9);
    EXPECT_NEAR(*fastestSeconds(totals, 202), 40.4, 1e-9);
    EXPECT_FALSE(fastestSeconds(totals, 1000).has_value());
}

TEST(FastestSeconds, CutsAtWhicheverEndIsSlower) {
    // Ten metres in the first second, four in the next: twelve take one second and a half, from the start.
    EXPECT_NEAR(*fastestSeconds(std::vector<double>{0, 10, 14, 14}, 12), 1.5, 1e-12);
    EXPECT_NEAR(*fastestSeconds(std::vector<double>{0, 0, 4, 14}, 12), 1.5, 1e-12);
    EXPECT_NEAR(*fastestSeconds(std::vector<double>{0, 10}, 5), 0.5, 1e-12);
}

TEST(FastestSeconds, NoStretchIsFasterThanTheAnswer) {
    std::mt19937 random(9);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> totals{0};
        for (int i = 0; i < 40; ++i) {
            totals.push_back(totals.back() + static_cast<double>(random() % 8));
        }
        const double growth = 1 + static_cast<double>(random() % 60);
        // The way is a line between the seconds, so the best stretch starts or ends on one of them.
        const auto timeAt = [&](double total, bool late) -> double {
            for (std::size_t i = 0; i + 1 < totals.size(); ++i) {
                const std::size_t k = late ? totals.size() - 2 - i : i;
                if (totals[k] <= total && total <= totals[k + 1] && totals[k] < totals[k + 1]) {
                    return static_cast<double>(k) + (total - totals[k]) / (totals[k + 1] - totals[k]);
                }
            }
            return kAbsent;
        };
        double best = 1e9;
        for (std::size_t i = 0; i < totals.size(); ++i) {
            if (totals[i] + growth <= totals.back()) {
                best = std::min(best, timeAt(totals[i] + growth, false) - timeAt(totals[i], true));
            }
            if (totals[i] - growth >= 0) {
                best = std::min(best, timeAt(totals[i], false) - timeAt(totals[i] - growth, true));
            }
        }
        const auto found = fastestSeconds(totals, growth);
        ASSERT_EQ(found.has_value(), best < 1e9) << round;
        if (found) {
            ASSERT_NEAR(*found, best, 1e-9) << round;
        }
    }
}

} // namespace
} // namespace ritm
