// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/gatt.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace ritm {
namespace {

SensorKind kindOf(std::vector<std::uint16_t> services) {
    return sensorKindOf(services);
}

TEST(SensorKind, FollowsTheMostTellingService) {
    EXPECT_EQ(kindOf({0x180f, 0x180d, 0x180a}), SensorKind::HeartRate);
    EXPECT_EQ(kindOf({0x1818, 0x1826}), SensorKind::Trainer);
    EXPECT_EQ(kindOf({0x180d, 0x1818}), SensorKind::PowerMeter);
    EXPECT_EQ(kindOf({0x1816}), SensorKind::SpeedCadence);
    EXPECT_EQ(kindOf({0x1814}), SensorKind::FootPod);
    EXPECT_EQ(kindOf({0x180f, 0x1234}), SensorKind::Unknown);
    EXPECT_EQ(kindOf({}), SensorKind::Unknown);
}

TEST(SensorKind, NamesComeBack) {
    for (const auto kind :
         {SensorKind::Unknown, SensorKind::HeartRate, SensorKind::Trainer, SensorKind::PowerMeter,
          SensorKind::SpeedCadence, SensorKind::FootPod, SensorKind::Treadmill}) {
        EXPECT_EQ(sensorKindFromName(sensorKindName(kind)), kind);
    }
    EXPECT_EQ(sensorKindFromName("toaster"), std::nullopt);
}

TEST(Gatt, KnowsWhatIsSubscribedTo) {
    EXPECT_EQ(knownService(0x1826), GattService::FitnessMachine);
    EXPECT_EQ(knownService(0x1800), std::nullopt);
    int measurements = 0;
    for (unsigned uuid = 0; uuid <= 0xffff; ++uuid) {
        const auto known = knownCharacteristic(static_cast<std::uint16_t>(uuid));
        measurements += known && isMeasurement(*known) ? 1 : 0;
    }
    EXPECT_EQ(measurements, 6);
}

} // namespace
} // namespace ritm
