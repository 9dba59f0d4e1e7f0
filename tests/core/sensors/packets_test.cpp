// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/packets.h"

#include "core/base/random.h"
#include "tests/core/sensors/packetbytes.h"

#include <gtest/gtest.h>

#include <cstddef>

namespace ritm {
namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using test::PacketBytes;

template <class Packet>
bool fails(const Result<Packet>& result, SensorsError error) {
    return !result && result.error().is(error);
}

/// Cut at every length, a packet is refused as too short; with a byte more, as too long.
template <class Decode>
void expectExactLength(Decode decode, const Bytes& bytes) {
    ASSERT_TRUE(decode(ByteView(bytes))) << toHex(bytes);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        EXPECT_TRUE(fails(decode(ByteView(bytes).first(length)), SensorsError::TooShort))
            << toHex(bytes) << " cut at " << length;
    }
    Bytes longer = bytes;
    longer.push_back(0);
    EXPECT_TRUE(fails(decode(ByteView(longer)), SensorsError::TooLong)) << toHex(longer);
}

TEST(HeartRatePacket, IsReadWithEveryField) {
    // 16 bit rate, contact supported and felt, energy, two intervals: 0x0111 would be 273, so 142.
    const Bytes bytes{0x1f, 0x8e, 0x00, 0x10, 0x27, 0x00, 0x04, 0x00, 0x02};
    const auto packet = decodeHeartRate(bytes);
    ASSERT_TRUE(packet);
    EXPECT_EQ(packet->heartRate, BeatsPerMinute(142));
    EXPECT_EQ(packet->skinContact, true);
    EXPECT_EQ(packet->energy, Kilojoules(10000));
    EXPECT_EQ(packet->beatIntervals, (std::vector<Duration>{milliseconds(1000), milliseconds(500)}));
}

TEST(HeartRatePacket, PlainStrapSaysOnlyTheRate) {
    const auto packet = decodeHeartRate(Bytes{0x00, 0x48});
    ASSERT_TRUE(packet);
    HeartRatePacket expected;
    expected.heartRate = BeatsPerMinute(72);
    EXPECT_EQ(*packet, expected);
}

TEST(HeartRatePacket, TellsLostContactFromUnknownContact) {
    EXPECT_EQ(decodeHeartRate(Bytes{0x04, 0x48})->skinContact, false);
    EXPECT_EQ(decodeHeartRate(Bytes{0x06, 0x48})->skinContact, true);
    EXPECT_EQ(decodeHeartRate(Bytes{0x02, 0x48})->skinContact, std::nullopt);
}

TEST(HeartRatePacket, ZeroIsNoHeartAndImplausibleIntervalsAreLeftOut) {
    const auto packet = decodeHeartRate(Bytes{0x10, 0x00, 0x01, 0x00, 0xff, 0xff, 0x33, 0x03});
    ASSERT_TRUE(packet);
    EXPECT_EQ(packet->heartRate, std::nullopt);
    EXPECT_EQ(packet->beatIntervals, std::vector<Duration>{microseconds(799805)}); // 819/1024 s
}

TEST(HeartRatePacket, RefusesReservedFlagsImpossibleRatesAndHalfIntervals) {
    EXPECT_TRUE(fails(decodeHeartRate(Bytes{0x20, 0x48}), SensorsError::ReservedBits));
    EXPECT_TRUE(fails(decodeHeartRate(Bytes{0x00, 0x13}), SensorsError::OutOfRange));
    EXPECT_TRUE(fails(decodeHeartRate(Bytes{0x01, 0x00, 0x01}), SensorsError::OutOfRange));
    EXPECT_TRUE(fails(decodeHeartRate(Bytes{0x10, 0x48, 0x00}), SensorsError::TooLong));
    expectExactLength([](ByteView bytes) { return decodeHeartRate(bytes); }, {0x0f, 0x8e, 0x00, 0x10, 0x27});
}

TEST(CyclingPowerPacket, IsReadWithEveryField) {
    PacketBytes packet;
    packet.u16(0x1fff).u16(-12).u8(104).u16(0x1234);    // balance 52 % left, torque
    packet.u32(0xfffffff0).u16(2048).u16(65535).u16(1); // wheel, crank
    packet.u16(900).u16(-900).u16(50).u16(-50).u24(0xabcdef).u16(90).u16(270).u16(777);
    const auto decoded = decodeCyclingPower(packet.bytes);
    ASSERT_TRUE(decoded) << decoded.error().describe();
    EXPECT_EQ(decoded->power, Watts(-12));
    EXPECT_EQ(decoded->rightBalance, Percent(48));
    EXPECT_EQ(decoded->wheel, (RevolutionCount{0xfffffff0, 2048}));
    EXPECT_EQ(decoded->crank, (RevolutionCount{65535, 1}));
    EXPECT_EQ(decoded->energy, Kilojoules(777));
    expectExactLength([](ByteView bytes) { return decodeCyclingPower(bytes); }, packet.bytes);
}

TEST(CyclingPowerPacket, BalanceOfNobodysLegIsNotGuessed) {
    EXPECT_EQ(decodeCyclingPower(PacketBytes().u16(1).u16(200).u8(104).bytes)->rightBalance, std::nullopt);
    EXPECT_TRUE(
        fails(decodeCyclingPower(PacketBytes().u16(3).u16(200).u8(201).bytes), SensorsError::OutOfRange));
}

TEST(CyclingPowerPacket, RefusesWhatNoLegsDo) {
    EXPECT_EQ(decodeCyclingPower(PacketBytes().u16(0).u16(4000).bytes)->power, Watts(4000));
    EXPECT_TRUE(fails(decodeCyclingPower(PacketBytes().u16(0).u16(4001).bytes), SensorsError::OutOfRange));
    EXPECT_TRUE(fails(decodeCyclingPower(PacketBytes().u16(0).u16(-201).bytes), SensorsError::OutOfRange));
    EXPECT_TRUE(
        fails(decodeCyclingPower(PacketBytes().u16(0x2000).u16(100).bytes), SensorsError::ReservedBits));
}

TEST(CyclingSpeedCadencePacket, IsRead) {
    const auto packet = PacketBytes().u8(3).u32(70000).u16(1024).u16(80).u16(512).bytes;
    const auto decoded = decodeCyclingSpeedCadence(packet);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->wheel, (RevolutionCount{70000, 1024}));
    EXPECT_EQ(decoded->crank, (RevolutionCount{80, 512}));
    EXPECT_EQ(*decodeCyclingSpeedCadence(Bytes{0x00}), CyclingSpeedCadencePacket{});
    EXPECT_TRUE(fails(decodeCyclingSpeedCadence(Bytes{0x04}), SensorsError::ReservedBits));
    expectExactLength([](ByteView bytes) { return decodeCyclingSpeedCadence(bytes); }, packet);
}

TEST(RunningPacket, IsRead) {
    const auto packet = PacketBytes().u8(7).u16(3 * 256 + 128).u8(85).u16(240).u32(12345).bytes;
    const auto decoded = decodeRunning(packet);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->speed, MetersPerSecond(3.5));
    EXPECT_EQ(decoded->cadence, RevolutionsPerMinute(85));
    EXPECT_EQ(decoded->strideLength, Meters(2.4));
    EXPECT_EQ(decoded->totalDistance, Meters(1234.5));
    EXPECT_TRUE(decoded->running);
    EXPECT_TRUE(fails(decodeRunning(PacketBytes().u8(8).u16(0).u8(0).bytes), SensorsError::ReservedBits));
    EXPECT_TRUE(fails(decodeRunning(PacketBytes().u8(0).u16(0xffff).u8(0).bytes), SensorsError::OutOfRange));
    expectExactLength([](ByteView bytes) { return decodeRunning(bytes); }, packet);
}

TEST(IndoorBikePacket, IsReadWithEveryField) {
    PacketBytes packet; // bit 0 clear: the speed is there
    packet.u16(0x1ffe).u16(3600).u16(3500).u16(181).u16(170).u24(0x010203).u16(-5).u16(210).u16(200);
    packet.u16(300).u16(600).u8(10).u8(142).u8(85).u16(1800).u16(600);
    const auto decoded = decodeIndoorBike(packet.bytes);
    ASSERT_TRUE(decoded) << decoded.error().describe();
    EXPECT_NEAR(decoded->speed->value, 10, 1e-9);
    EXPECT_EQ(decoded->cadence, RevolutionsPerMinute(90.5));
    EXPECT_EQ(decoded->totalDistance, Meters(0x010203));
    EXPECT_EQ(decoded->resistance, -5);
    EXPECT_EQ(decoded->power, Watts(210));
    EXPECT_EQ(decoded->energy, Kilocalories(300));
    EXPECT_EQ(decoded->heartRate, BeatsPerMinute(142));
    EXPECT_EQ(decoded->elapsed, Seconds(1800));
    expectExactLength([](ByteView bytes) { return decodeIndoorBike(bytes); }, packet.bytes);
}

TEST(IndoorBikePacket, FirstBitMeansNoSpeedAndUnavailableIsAbsent) {
    const auto decoded =
        decodeIndoorBike(PacketBytes().u16(0x341).u16(0x7fff).u16(0xffff).u16(0).u8(0).u8(0).bytes);
    ASSERT_TRUE(decoded) << decoded.error().describe();
    EXPECT_EQ(*decoded, IndoorBikePacket{});
    EXPECT_TRUE(fails(decodeIndoorBike(PacketBytes().u16(0x8001).bytes), SensorsError::ReservedBits));
    EXPECT_TRUE(fails(decodeIndoorBike(PacketBytes().u16(0x0005).u16(601).bytes), SensorsError::OutOfRange));
    EXPECT_TRUE(fails(decodeIndoorBike(PacketBytes().u16(0x0041).u16(4100).bytes), SensorsError::OutOfRange));
}

TEST(TreadmillPacket, IsReadWithEveryField) {
    PacketBytes packet;
    packet.u16(0x1f9e).u16(1080).u16(1000).u24(4321).u16(-15).u16(-9).u16(10).u16(20);
    packet.u16(250).u16(0).u8(0).u8(150).u8(80).u16(900).u16(0).u16(100).u16(280);
    const auto decoded = decodeTreadmill(packet.bytes);
    ASSERT_TRUE(decoded) << decoded.error().describe();
    EXPECT_NEAR(decoded->speed->value, 3, 1e-9);
    EXPECT_EQ(decoded->totalDistance, Meters(4321));
    EXPECT_EQ(decoded->grade, Percent(-1.5));
    EXPECT_EQ(decoded->energy, Kilocalories(250));
    EXPECT_EQ(decoded->heartRate, BeatsPerMinute(150));
    EXPECT_EQ(decoded->elapsed, Seconds(900));
    EXPECT_EQ(decoded->power, Watts(280));
    expectExactLength([](ByteView bytes) { return decodeTreadmill(bytes); }, packet.bytes);
}

TEST(TreadmillPacket, PacesMayTakeOneByteOrTwo) {
    // speed left out, both paces, heart rate
    const auto one = decodeTreadmill(PacketBytes().u16(0x161).u8(50).u8(51).u8(150).bytes);
    const auto two = decodeTreadmill(PacketBytes().u16(0x161).u16(300).u16(301).u8(150).bytes);
    ASSERT_TRUE(one);
    ASSERT_TRUE(two);
    EXPECT_EQ(one->heartRate, BeatsPerMinute(150));
    EXPECT_EQ(*one, *two);
    EXPECT_FALSE(decodeTreadmill(PacketBytes().u16(0x161).u16(300).u8(50).u8(150).bytes));
}

/// What is drawn at random is encoded by hand here and must come back.
TEST(Packets, GiveBackWhatWasEncoded) {
    SeededRandom random(7);
    const auto below = [&](std::uint64_t limit) { return static_cast<std::int64_t>(random.next() % limit); };
    for (int round = 0; round < 5000; ++round) {
        const auto watts = below(4201) - 200;
        const RevolutionCount wheel{static_cast<std::uint32_t>(random.next()),
                                    static_cast<std::uint16_t>(random.next())};
        const RevolutionCount crank{static_cast<std::uint16_t>(random.next()),
                                    static_cast<std::uint16_t>(random.next())};
        const auto flags = below(64) & ~0x0eLL; // balance, wheel, crank at will
        PacketBytes power;
        power.u16(flags).u16(watts);
        if ((flags & 1) != 0) {
            power.u8(below(201));
        }
        if ((flags & 0x10) != 0) {
            power.u32(wheel.turns).u16(wheel.lastEvent);
        }
        if ((flags & 0x20) != 0) {
            power.u16(crank.turns).u16(crank.lastEvent);
        }
        CyclingPowerPacket expected;
        expected.power = Watts(static_cast<double>(watts));
        if ((flags & 0x10) != 0) {
            expected.wheel = wheel;
        }
        if ((flags & 0x20) != 0) {
            expected.crank = crank;
        }
        const auto decoded = decodeCyclingPower(power.bytes);
        ASSERT_TRUE(decoded) << toHex(power.bytes);
        ASSERT_EQ(*decoded, expected) << toHex(power.bytes);

        const auto rate = 20 + below(236);
        const bool wide = below(2) == 1;
        PacketBytes heart;
        heart.u8(wide ? 0x11 : 0x10).put(wide ? 2 : 1, rate);
        std::vector<Duration> intervals;
        for (auto left = below(9); left > 0; --left) {
            const auto ticks = 205 + below(4900);
            heart.u16(ticks);
            intervals.emplace_back((ticks * 15625 + 8) / 16);
        }
        const auto beat = decodeHeartRate(heart.bytes);
        ASSERT_TRUE(beat) << toHex(heart.bytes);
        HeartRatePacket sent;
        sent.heartRate = BeatsPerMinute(static_cast<double>(rate));
        sent.beatIntervals = intervals;
        ASSERT_EQ(*beat, sent);
    }
}

/// Any bytes are a packet within reach of an athlete, or an error.
TEST(Packets, GarbageNeverGivesAnImpossibleValue) {
    SeededRandom random(11);
    for (int round = 0; round < 200000; ++round) {
        Bytes bytes(random.next() % 36);
        random.fill(bytes);
        if (const auto heart = decodeHeartRate(bytes); heart && heart->heartRate) {
            ASSERT_GE(heart->heartRate->value, 20);
            ASSERT_LE(heart->heartRate->value, 255);
        }
        if (const auto power = decodeCyclingPower(bytes)) {
            ASSERT_GE(power->power.value, -200);
            ASSERT_LE(power->power.value, 4000);
        }
        if (const auto bike = decodeIndoorBike(bytes); bike && bike->speed) {
            ASSERT_LE(bike->speed->value, 60);
        }
        if (const auto mill = decodeTreadmill(bytes); mill && mill->grade) {
            ASSERT_LE(std::abs(mill->grade->value), 100);
        }
        if (const auto run = decodeRunning(bytes)) {
            ASSERT_LE(run->speed.value, 60);
        }
        (void)decodeCyclingSpeedCadence(bytes);
    }
}

} // namespace
} // namespace ritm
