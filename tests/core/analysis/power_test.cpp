// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/power.h"

#include <gtest/gtest.h>

#include <vector>

namespace ritm {
namespace {

void add(std::vector<double>& watts, double power, int seconds) {
    watts.insert(watts.end(), static_cast<std::size_t>(seconds), power);
}

TEST(WeightedPower, ConstantPowerIsItself) {
    EXPECT_NEAR(weightedPower(std::vector<double>(3600, 200))->value, 200, 1e-9);
}

TEST(WeightedPower, GoldenIntervals) {
    std::vector<double> short30;
    for (int i = 0; i < 60; ++i) {
        add(short30, 100, 30);
        add(short30, 300, 30);
    }
    EXPECT_NEAR(weightedPower(short30)->value, 221.851, 0.0005);
    std::vector<double> long300;
    for (int i = 0; i < 6; ++i) {
        add(long300, 100, 300);
        add(long300, 300, 300);
    }
    EXPECT_NEAR(weightedPower(long300)->value, 250.617, 0.0005);
    std::vector<double> steps;
    add(steps, 100, 1200);
    add(steps, 200, 1200);
    add(steps, 300, 1200);
    EXPECT_NEAR(weightedPower(steps)->value, 238.814, 0.0005);
}

TEST(WeightedPower, NeedsAFullWindow) {
    EXPECT_FALSE(weightedPower(std::vector<double>(29, 200)).has_value());
    EXPECT_TRUE(weightedPower(std::vector<double>(30, 200)).has_value());
}

TEST(PowerLoad, AnHourAtThresholdIsHundred) {
    EXPECT_NEAR(*powerLoadScore(Seconds(3600), Watts(250), Watts(250)), 100, 1e-12);
    EXPECT_NEAR(*powerLoadScore(Seconds(7200), Watts(200), Watts(250)), 128, 1e-9);
    EXPECT_FALSE(powerLoadScore(Seconds(3600), Watts(250), Watts(0)).has_value());
}

TEST(PowerLoad, IntensityAndVariabilityAreRatios) {
    EXPECT_DOUBLE_EQ(*intensity(Watts(200), Watts(250)), 0.8);
    EXPECT_DOUBLE_EQ(*variability(Watts(220), Watts(200)), 1.1);
    EXPECT_FALSE(variability(Watts(220), Watts(0)).has_value());
}

TEST(Work, SumsPowerAndWhatLiesAboveAThreshold) {
    std::vector<double> watts;
    add(watts, 200, 600);
    add(watts, 300, 100);
    EXPECT_DOUBLE_EQ(workOf(watts).value, 150);
    EXPECT_DOUBLE_EQ(workAbove(watts, Watts(250)).value, 5);
    EXPECT_NEAR(energyOfWork(Kilojoules(1000)).value, 995.86, 0.01);
}

TEST(ExponentialPower, ConstantPowerIsItself) {
    EXPECT_NEAR(exponentialPower(std::vector<double>(3600, 200))->value, 200, 1e-9);
}

} // namespace
} // namespace ritm
