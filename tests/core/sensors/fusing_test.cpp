// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/fusing.h"

#include <gtest/gtest.h>

namespace ritm {
namespace {

const SensorId kStrap{"strap"};
const SensorId kTrainer{"trainer"};

MonotonicTime at(double seconds) {
    return {Duration(static_cast<std::int64_t>(seconds * 1e6))};
}

class Fusing : public ::testing::Test {
protected:
    Fusing() {
        fusing.setKind(kStrap, SensorKind::HeartRate);
        fusing.setKind(kTrainer, SensorKind::Trainer);
    }
    bool heart(const SensorId& sensor, double seconds) {
        return fusing.fuse(Measurement{sensor, Channel::HeartRate, 140, at(seconds)}).has_value();
    }
    double distance(const SensorId& sensor, double meters, double seconds) {
        const auto fused = fusing.fuse(Measurement{sensor, Channel::Distance, meters, at(seconds)});
        return fused ? fused->value : -1;
    }
    SourceFusing fusing;
};

TEST_F(Fusing, OneSourceIsUsedAtOnceUnderOneName) {
    const auto fused = fusing.fuse(Measurement{kTrainer, Channel::HeartRate, 140, at(0)});
    ASSERT_TRUE(fused);
    EXPECT_EQ(*fused, (Measurement{fusedSensor(), Channel::HeartRate, 140, at(0)}));
    EXPECT_EQ(fusing.source(Channel::HeartRate, at(1)), kTrainer);
    EXPECT_EQ(fusing.source(Channel::Power, at(1)), std::nullopt);
}

TEST_F(Fusing, SensorsOfAnotherSportAreNoSources) {
    const SensorId pod{"pod"};
    fusing.setKind(pod, SensorKind::FootPod);
    const auto speed = [&](const SensorId& sensor, double seconds) {
        return fusing.fuse(Measurement{sensor, Channel::Speed, 3, at(seconds)}).has_value();
    };
    EXPECT_TRUE(speed(pod, 0)) << "nothing is known of what is done";
    fusing.setSport(Sport::Cycling);
    EXPECT_TRUE(speed(kTrainer, 0.5)) << "the foot pod gives way at once";
    for (int second = 1; second < 10; ++second) {
        EXPECT_FALSE(speed(pod, second)) << second;
        EXPECT_TRUE(speed(kTrainer, second + 0.5)) << second;
    }
    EXPECT_FALSE(speed(pod, 60)) << "not even where the trainer is silent";
    EXPECT_TRUE(heart(kTrainer, 61));
    fusing.setSport(Sport::Running);
    EXPECT_FALSE(speed(kTrainer, 62));
    EXPECT_TRUE(speed(pod, 62));
    EXPECT_TRUE(heart(kTrainer, 63)) << "a heart beats in every sport";
    fusing.prefer(Channel::Speed, kTrainer);
    EXPECT_FALSE(speed(kTrainer, 64)) << "not yet steady";
    EXPECT_TRUE(speed(kTrainer, 66.5)) << "who chose it knows better";
}

TEST_F(Fusing, BetterSourceTakesOverOnceSteadyAndKeepsIt) {
    EXPECT_TRUE(heart(kTrainer, 0));
    EXPECT_FALSE(heart(kStrap, 0.5));
    EXPECT_TRUE(heart(kTrainer, 1));
    EXPECT_FALSE(heart(kStrap, 2.4));
    EXPECT_TRUE(heart(kStrap, 2.5));
    EXPECT_FALSE(heart(kTrainer, 3));
    EXPECT_FALSE(heart(kTrainer, 6));
}

TEST_F(Fusing, SilentSourceIsReplacedAndTakesItsChannelBackWhenSteadyAgain) {
    EXPECT_TRUE(heart(kStrap, 0));
    EXPECT_FALSE(heart(kTrainer, 3.9));
    EXPECT_TRUE(heart(kTrainer, 4.1));
    EXPECT_FALSE(heart(kStrap, 5)); // back from 5 s of silence: not steady yet
    EXPECT_FALSE(heart(kStrap, 6.5));
    EXPECT_TRUE(heart(kStrap, 7));
}

TEST_F(Fusing, StaleSourceIsNoSource) {
    EXPECT_TRUE(heart(kStrap, 0));
    EXPECT_EQ(fusing.source(Channel::HeartRate, at(4)), kStrap);
    EXPECT_EQ(fusing.source(Channel::HeartRate, at(4.1)), std::nullopt);
}

TEST_F(Fusing, AthletesChoiceRanksFirst) {
    fusing.prefer(Channel::HeartRate, kTrainer);
    EXPECT_TRUE(heart(kStrap, 0));
    EXPECT_FALSE(heart(kTrainer, 0));
    EXPECT_TRUE(heart(kTrainer, 2));
    fusing.prefer(Channel::HeartRate, {});
    EXPECT_TRUE(heart(kStrap, 2.5)); // steady all along
}

TEST_F(Fusing, ForgottenSensorFreesItsChannels) {
    EXPECT_TRUE(heart(kStrap, 0));
    EXPECT_FALSE(heart(kTrainer, 0.5));
    fusing.remove(kStrap);
    EXPECT_TRUE(heart(kTrainer, 1));
}

TEST_F(Fusing, DistanceGoesOnAcrossAChangeOfSource) {
    EXPECT_EQ(distance(kTrainer, 5000, 0), 0);
    EXPECT_EQ(distance(kTrainer, 5010, 1), 10);
    EXPECT_EQ(distance(kStrap, 80000, 1), -1); // an unknown source of distance ranks last
    EXPECT_EQ(distance(kStrap, 80010, 3), -1);
    EXPECT_EQ(distance(kStrap, 80030, 6), 30); // the trainer went silent
    EXPECT_EQ(distance(kStrap, 80040, 7), 40);
    EXPECT_EQ(distance(kStrap, 80000, 8), 40); // never falls
}

TEST_F(Fusing, BeatsComeFromWhoeverHasTheHeartRate) {
    const BeatMeasurement beats{kStrap, {std::chrono::milliseconds(600)}, at(1)};
    EXPECT_EQ(fusing.fuse(beats), std::nullopt);
    EXPECT_TRUE(heart(kStrap, 1));
    EXPECT_EQ(fusing.fuse(beats), (BeatMeasurement{fusedSensor(), beats.intervals, at(1)}));
    EXPECT_EQ(fusing.fuse(BeatMeasurement{kTrainer, beats.intervals, at(1)}), std::nullopt);
}

} // namespace
} // namespace ritm
