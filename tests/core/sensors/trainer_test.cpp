// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/trainer.h"

#include <gtest/gtest.h>

#include <limits>

namespace ritm {
namespace {

TEST(Trainer, RequestsAreAsTheProfileWritesThem) {
    EXPECT_EQ(toHex(requestControl()), "00");
    EXPECT_EQ(toHex(startTrainer()), "07");
    EXPECT_EQ(toHex(targetPower(Watts(250))), "05fa00");
    EXPECT_EQ(toHex(simulateGrade(Percent(5.25))), "1100000d022833");
    EXPECT_EQ(toHex(simulateGrade(Percent(-1))), "1100009cff2833");
}

TEST(Trainer, WishesAreKeptWithinReach) {
    EXPECT_EQ(targetPower(Watts(-5)), targetPower(Watts(0)));
    EXPECT_EQ(targetPower(Watts(1e300)), targetPower(Watts(4000)));
    EXPECT_EQ(targetPower(Watts(std::numeric_limits<double>::quiet_NaN())), targetPower(Watts(0)));
    EXPECT_EQ(simulateGrade(Percent(90)), simulateGrade(Percent(40)));
}

TEST(Trainer, RepliesAreReadStrictly) {
    EXPECT_EQ(decodeTrainerReply(Bytes{0x80, 0x05, 0x01}), (TrainerReply{5, TrainerOutcome::Done}));
    EXPECT_EQ(decodeTrainerReply(Bytes{0x80, 0x13, 0x05, 1, 2, 3, 4}),
              (TrainerReply{0x13, TrainerOutcome::NotInControl}));
    for (const Bytes& bytes : {Bytes{}, Bytes{0x80}, Bytes{0x80, 0x05}, Bytes{0x81, 0x05, 0x01},
                               Bytes{0x80, 0x05, 0x00}, Bytes{0x80, 0x05, 0x06}}) {
        EXPECT_FALSE(decodeTrainerReply(bytes)) << toHex(bytes);
    }
}

} // namespace
} // namespace ritm
