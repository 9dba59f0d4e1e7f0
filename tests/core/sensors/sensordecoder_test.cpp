// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/sensordecoder.h"

#include "core/base/random.h"
#include "tests/core/sensors/packetbytes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <optional>

namespace ritm {
namespace {

using test::PacketBytes;
constexpr auto kHeart = GattCharacteristic::HeartRateMeasurement;
constexpr auto kPower = GattCharacteristic::CyclingPowerMeasurement;
constexpr auto kCadence = GattCharacteristic::CyclingMeasurement;
constexpr auto kPod = GattCharacteristic::RunningMeasurement;
constexpr auto kBike = GattCharacteristic::IndoorBikeData;
constexpr auto kMill = GattCharacteristic::TreadmillData;

MonotonicTime at(double seconds) {
    return {Duration(static_cast<std::int64_t>(seconds * 1e6))};
}

std::optional<double> value(const Result<SensorReading>& reading, Channel channel) {
    if (reading) {
        for (const auto& measurement : reading->measurements) {
            if (measurement.channel == channel) {
                return measurement.value;
            }
        }
    }
    return std::nullopt;
}

TEST(SensorDecoder, StrapGivesRateAndBeats) {
    SensorDecoder decoder(SensorId{"A"});
    const auto reading = decoder.decode(kHeart, Bytes{0x10, 0x8e, 0x00, 0x04, 0x00, 0x02}, at(3));
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->measurements,
              (std::vector<Measurement>{{SensorId{"A"}, Channel::HeartRate, 142, at(3)}}));
    EXPECT_EQ(
        reading->beats,
        (std::vector<BeatMeasurement>{
            {SensorId{"A"}, {std::chrono::milliseconds(1000), std::chrono::milliseconds(500)}, at(3)}}));
}

TEST(SensorDecoder, StrapWithoutSkinSaysNothing) {
    SensorDecoder decoder(SensorId{"A"});
    EXPECT_EQ(decoder.decode(kHeart, Bytes{0x14, 0x8e, 0x00, 0x04}, at(3)), SensorReading{});
    EXPECT_EQ(decoder.decode(kHeart, Bytes{0x00, 0x00}, at(3)), SensorReading{});
}

TEST(SensorDecoder, PowerMeterGivesPowerAndCadence) {
    SensorDecoder decoder(SensorId{"P"});
    const auto packet = [](int watts, int turns, int event) {
        return PacketBytes().u16(0x20).u16(watts).u16(turns).u16(event).bytes;
    };
    auto reading = decoder.decode(kPower, packet(210, 65535, 65000), at(0));
    EXPECT_EQ(value(reading, Channel::Power), 210);
    EXPECT_EQ(value(reading, Channel::Cadence), std::nullopt);
    reading = decoder.decode(kPower, packet(-3, 1, 65000 + 2048 - 65536), at(2));
    EXPECT_EQ(value(reading, Channel::Power), 0);
    EXPECT_EQ(value(reading, Channel::Cadence), 60);
}

TEST(SensorDecoder, WheelGivesSpeedAndAGrowingDistance) {
    SensorDecoder decoder(SensorId{"W"}, Meters(2));
    const auto packet = [](std::int64_t turns, int event) {
        return PacketBytes().u8(1).u32(turns).u16(event).bytes;
    };
    (void)decoder.decode(kCadence, packet(0xfffffffe, 0), at(0));
    auto reading = decoder.decode(kCadence, packet(2, 1024), at(1));
    EXPECT_EQ(value(reading, Channel::Speed), 8);
    EXPECT_EQ(value(reading, Channel::Distance), 8);
    reading = decoder.decode(kCadence, packet(5, 2048), at(2));
    EXPECT_EQ(value(reading, Channel::Distance), 14);
    EXPECT_EQ(value(decoder.decode(kCadence, packet(5, 2048), at(6)), Channel::Speed), 0);
}

TEST(SensorDecoder, PodTrainerAndTreadmillGiveTheirChannels) {
    SensorDecoder decoder(SensorId{"M"});
    const auto run = decoder.decode(kPod, PacketBytes().u8(1).u16(768).u8(85).u16(240).bytes, at(0));
    EXPECT_EQ(value(run, Channel::Speed), 3);
    EXPECT_EQ(value(run, Channel::StepLength), 1200);
    const auto bike = decoder.decode(kBike, PacketBytes().u16(0x44).u16(3600).u16(180).u16(210).bytes, at(0));
    EXPECT_EQ(value(bike, Channel::Power), 210);
    EXPECT_EQ(value(bike, Channel::Cadence), 90);
    EXPECT_NEAR(*value(bike, Channel::Speed), 10, 1e-9);
    const auto mill = decoder.decode(kMill, PacketBytes().u16(0x109).u16(15).u16(0).u8(150).bytes, at(0));
    EXPECT_EQ(value(mill, Channel::Grade), 1.5);
    EXPECT_EQ(value(mill, Channel::HeartRate), 150);
}

TEST(SensorDecoder, MachineDistanceCountsFromWhereItWasFirstHeard) {
    SensorDecoder decoder(SensorId{"M"});
    const auto packet = [](int meters) { return PacketBytes().u16(0x11).u24(meters).bytes; };
    EXPECT_EQ(value(decoder.decode(kBike, packet(16777210), at(0)), Channel::Distance), 0);
    EXPECT_EQ(value(decoder.decode(kBike, packet(4), at(1)), Channel::Distance), 10);
}

TEST(SensorDecoder, RefusesWhatIsNoMeasurement) {
    SensorDecoder decoder(SensorId{"A"});
    EXPECT_TRUE(decoder.decode(GattCharacteristic::BatteryLevel, Bytes{50}, at(0))
                    .error()
                    .is(SensorsError::UnknownAttribute));
}

TEST(SensorDecoder, GarbageNeverCrashesNorGivesAnythingButNumbers) {
    SeededRandom random(13);
    SensorDecoder decoder(SensorId{"G"});
    double now = 0;
    for (int round = 0; round < 100000; ++round) {
        Bytes bytes(random.next() % 24);
        random.fill(bytes);
        now += static_cast<double>(random.next() % 1000) / 1000;
        for (const auto characteristic : {kHeart, kPower, kCadence, kPod, kBike, kMill}) {
            if (const auto reading = decoder.decode(characteristic, bytes, at(now))) {
                for (const auto& measurement : reading->measurements) {
                    ASSERT_TRUE(std::isfinite(measurement.value));
                    ASSERT_GE(measurement.value, measurement.channel == Channel::Resistance ? -32768 : -100);
                }
            }
        }
    }
}

} // namespace
} // namespace ritm
