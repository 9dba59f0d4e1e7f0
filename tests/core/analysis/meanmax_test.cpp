// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meanmax.h"

#include <gtest/gtest.h>

#include <cmath>
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

TEST(MeanMaximal, SumsBeyondThirtyTwoBitsStayRight) {
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

} // namespace
} // namespace ritm
