// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/decode.h"
#include "core/formats/encode.h"
#include "core/formats/fit/crc.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <random>
#include <vector>

namespace {

using ritm::Bytes;
using ritm::ByteView;
using ritm::Channel;

Bytes operator+(Bytes a, const Bytes& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

Bytes fileOf(const Bytes& data) {
    const auto size = static_cast<std::uint32_t>(data.size());
    Bytes file{14,
               0x20,
               0,
               0,
               static_cast<std::uint8_t>(size),
               static_cast<std::uint8_t>(size >> 8),
               static_cast<std::uint8_t>(size >> 16),
               0,
               '.',
               'F',
               'I',
               'T',
               0,
               0};
    file = file + data;
    const std::uint16_t crc = ritm::fit::crc16ByTable(file);
    file.push_back(static_cast<std::uint8_t>(crc));
    file.push_back(static_cast<std::uint8_t>(crc >> 8));
    return file;
}

/// Little-endian records: timestamp, heart rate, power, altitude.
const Bytes kLayout{0x40, 0, 0, 20, 0, 4, 253, 4, 0x86, 3, 1, 0x02, 7, 2, 0x84, 2, 2, 0x84};
const Bytes kFirst{0x00, 0x00, 0xe1, 0xf5, 0x40, 120, 0xc8, 0x00, 0x28, 0x0a};
const Bytes kSecond{0x00, 0x01, 0xe1, 0xf5, 0x40, 0xff, 0xfa, 0x00, 0xff, 0xff};

TEST(Fit, readsRecordsWithScaleOffsetAndAbsentValues) {
    const auto decoded = ritm::decode(fileOf(kLayout + kFirst + kSecond));
    ASSERT_TRUE(decoded);
    EXPECT_TRUE(decoded->problems.empty());
    ASSERT_EQ(decoded->workouts.size(), 1U);
    const ritm::Streams& streams = decoded->workouts[0].streams;
    ASSERT_EQ(streams.rows(), 2U);
    EXPECT_EQ(streams.time[1], std::chrono::seconds(1));
    EXPECT_EQ(streams.find(Channel::HeartRate)->values[0], 120);
    EXPECT_TRUE(ritm::isAbsent(streams.find(Channel::HeartRate)->values[1]));
    EXPECT_EQ(streams.find(Channel::Power)->values[1], 250);
    EXPECT_EQ(streams.find(Channel::Altitude)->values[0], 2600 / 5.0 - 500);
}

TEST(Fit, readsBigEndianDefinitionsAndRedefinitions) {
    const Bytes big{0x40, 0, 1, 0, 20, 2, 253, 4, 0x86, 7, 2, 0x84};
    const Bytes record{0x00, 0x40, 0xf5, 0xe1, 0x02, 0x01, 0x2c};
    const auto decoded = ritm::decode(fileOf(kLayout + kFirst + big + record));
    ASSERT_TRUE(decoded);
    const ritm::Streams& streams = decoded->workouts.at(0).streams;
    ASSERT_EQ(streams.rows(), 2U);
    EXPECT_EQ(streams.time[1], std::chrono::seconds(2));
    EXPECT_EQ(streams.find(Channel::Power)->values[1], 300);
    EXPECT_TRUE(ritm::isAbsent(streams.find(Channel::HeartRate)->values[1]));
}

/// Rows of four layouts in random order, many more than are read together, against what was written.
TEST(Fit, readsLayoutsThatTakeTurns) {
    // Power; power and a short speed; a short and a wide speed; a running count of pedal strokes.
    const Bytes layouts = Bytes{0x40, 0, 0, 20, 0, 2, 253, 4, 0x86, 7, 2, 0x84} +
                          Bytes{0x41, 0, 0, 20, 0, 3, 253, 4, 0x86, 7, 2, 0x84, 6, 2, 0x84} +
                          Bytes{0x42, 0, 0, 20, 0, 3, 253, 4, 0x86, 73, 4, 0x86, 6, 2, 0x84} +
                          Bytes{0x43, 0, 0, 20, 0, 2, 253, 4, 0x86, 18, 1, 0x02};
    for (const unsigned kinds : {3U, 4U}) {
        std::mt19937 random(kinds);
        Bytes data = layouts;
        const auto put = [&](std::uint32_t value, int bytes) {
            for (int i = 0; i < bytes; ++i) {
                data.push_back(static_cast<std::uint8_t>(value >> 8 * i));
            }
        };
        std::vector<double> power;
        std::vector<double> speed;
        std::vector<double> strokes;
        std::uint32_t counted = 0;
        bool counting = false;
        for (std::uint32_t row = 0; row < 1000; ++row) {
            const unsigned kind = random() % 8 < 2 ? 0 : random() % kinds;
            put(kind, 1);
            put(0x40f5e100 + row, 4);
            power.push_back(ritm::kAbsent);
            speed.push_back(ritm::kAbsent);
            strokes.push_back(ritm::kAbsent);
            if (kind < 2) {
                power.back() = random() % 1000;
                put(static_cast<std::uint32_t>(power.back()), 2);
            }
            if (kind == 1) {
                put(5000 + row, 2);
                speed.back() = (5000 + row) / 1000.0;
            }
            if (kind == 2) { // the wide one wins where it says anything
                const bool wide = random() % 2 == 0;
                put(wide ? 9000 + row : 0xffffffff, 4);
                put(5000 + row, 2);
                speed.back() = ((wide ? 9000 : 5000) + row) / 1000.0;
            }
            if (kind == 3) {
                const std::uint32_t step = counting ? random() % 200 : 7;
                counting = true;
                counted += step;
                put(counted % 256 == 255 ? ++counted : counted, 1); // 255 is "no value"
                strokes.back() = counted;
            }
        }
        const auto decoded = ritm::decode(fileOf(data));
        ASSERT_TRUE(decoded);
        const ritm::Streams& streams = decoded->workouts.at(0).streams;
        ASSERT_EQ(streams.rows(), power.size());
        const auto expectSame = [&](Channel channel, const std::vector<double>& wanted) {
            const ritm::Column* column = streams.find(channel);
            ASSERT_NE(column, nullptr);
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                EXPECT_TRUE(ritm::isAbsent(wanted[i]) ? ritm::isAbsent(column->values[i])
                                                      : column->values[i] == wanted[i])
                    << ritm::channelName(channel) << " of row " << i;
            }
        };
        expectSame(Channel::Power, power);
        expectSame(Channel::Speed, speed);
        if (kinds == 4) {
            expectSame(Channel::TotalCycles, strokes);
        }
    }
}

TEST(Fit, rollsCompressedTimestampsOver) {
    const Bytes shortLayout{0x41, 0, 0, 20, 0, 1, 3, 1, 0x02};
    // 0x40f5e100 ends in 0 of 32: 5 seconds on, then past the roll-over to 2.
    const auto decoded =
        ritm::decode(fileOf(kLayout + kFirst + shortLayout + Bytes{0xa5, 121} + Bytes{0xa2, 122}));
    ASSERT_TRUE(decoded);
    const ritm::Streams& streams = decoded->workouts.at(0).streams;
    ASSERT_EQ(streams.rows(), 3U);
    EXPECT_EQ(streams.time[1], std::chrono::seconds(5));
    EXPECT_EQ(streams.time[2], std::chrono::seconds(34));
}

TEST(Fit, namesDeveloperFieldsAndStepsOverUnknownTypes) {
    const Bytes describe{0x42, 0, 0, 206, 0, 4, 0, 1, 2, 1, 1, 2, 2, 1, 2, 3, 4, 7};
    const Bytes described{0x02, 0, 7, 0x84, 'F', 'o', 'r', 'm'};
    const Bytes layout{0x63, 0, 0, 20, 0, 2, 253, 4, 0x86, 3, 1, 0x1e, 1, 7, 2, 0};
    const Bytes record{0x03, 0x00, 0xe1, 0xf5, 0x40, 99, 0x34, 0x12};
    const auto decoded = ritm::decode(fileOf(describe + described + layout + record));
    ASSERT_TRUE(decoded);
    const auto key = ritm::ChannelKey::developer("Form", "");
    ASSERT_NE(decoded->workouts.at(0).streams.find(key), nullptr);
    EXPECT_EQ(decoded->workouts[0].streams.find(key)->values[0], 0x1234);
    ASSERT_EQ(decoded->problems.size(), 1U);
    EXPECT_EQ(decoded->problems[0].kind, ritm::ProblemKind::BadBaseType);
}

/// Records of a timestamp and a balance.
Bytes balances(std::initializer_list<std::uint8_t> values) {
    Bytes data{0x40, 0, 0, 20, 0, 2, 253, 4, 0x86, 30, 1, 0x02};
    std::uint8_t second = 0;
    for (const std::uint8_t value : values) {
        data = data + Bytes{0x00, second++, 0xe1, 0xf5, 0x40, value};
    }
    return fileOf(data);
}

const auto kSideless = ritm::ChannelKey::developer("balance_of_unknown_side", "%");

TEST(Fit, takesABalanceForTheRightLegsOnlyWhereItIsMarkedSo) {
    const auto marked = ritm::decode(balances({0x80 | 48, 0x80, 255}));
    ASSERT_TRUE(marked);
    const ritm::Streams& right = marked->workouts.at(0).streams;
    ASSERT_NE(right.find(Channel::LeftRightBalance), nullptr);
    EXPECT_EQ(right.find(Channel::LeftRightBalance)->values[0], 48);
    EXPECT_EQ(right.find(Channel::LeftRightBalance)->values[1], 0);
    EXPECT_TRUE(ritm::isAbsent(right.find(Channel::LeftRightBalance)->values[2]));
    EXPECT_EQ(right.columns.size(), 1U);

    const auto unmarked = ritm::decode(balances({48, 255, 127}));
    ASSERT_TRUE(unmarked);
    const ritm::Streams& unknown = unmarked->workouts.at(0).streams;
    EXPECT_EQ(unknown.find(Channel::LeftRightBalance), nullptr);
    ASSERT_NE(unknown.find(kSideless), nullptr);
    EXPECT_EQ(unknown.find(kSideless)->values[0], 48);
    EXPECT_TRUE(ritm::isAbsent(unknown.find(kSideless)->values[1]));
    EXPECT_EQ(unknown.find(kSideless)->values[2], 127);

    const auto mixed = ritm::decode(balances({0x80 | 48, 50, 0x80 | 49}));
    ASSERT_TRUE(mixed);
    const ritm::Streams& both = mixed->workouts.at(0).streams;
    ASSERT_NE(both.find(Channel::LeftRightBalance), nullptr);
    EXPECT_TRUE(ritm::isAbsent(both.find(Channel::LeftRightBalance)->values[1]));
    EXPECT_EQ(both.find(Channel::LeftRightBalance)->values[2], 49);
    ASSERT_NE(both.find(kSideless), nullptr);
    EXPECT_EQ(both.find(kSideless)->values[1], 50);
    EXPECT_TRUE(ritm::isAbsent(both.find(kSideless)->values[0]));
}

TEST(Fit, writesEveryBalanceAsItWas) {
    for (const auto& values : {std::vector<int>{0x80 | 48, 0x80, 255, 0x80 | 100},
                               {48, 0, 255, 127, 50},
                               {0x80 | 48, 50, 255, 0x80 | 49, 0}}) {
        Bytes data{0x40, 0, 0, 20, 0, 2, 253, 4, 0x86, 30, 1, 0x02};
        ritm::Aggregate wanted;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto value = static_cast<std::uint8_t>(values[i]);
            data = data + Bytes{0x00, static_cast<std::uint8_t>(i), 0xe1, 0xf5, 0x40, value};
            if (value != 255) {
                wanted.add(value);
            }
        }
        // Through FIT itself, and through formats that are not FIT, which must not lose the difference.
        const auto decoded = ritm::decode(fileOf(data));
        ASSERT_TRUE(decoded);
        const auto tcx = ritm::encode(*decoded, ritm::Format::Tcx);
        ASSERT_TRUE(tcx);
        const auto fromTcx = ritm::decode(tcx->bytes);
        ASSERT_TRUE(fromTcx);
        for (const ritm::Decoded* content : {&*decoded, &*fromTcx}) {
            const auto written = ritm::encode(*content, ritm::Format::Fit);
            ASSERT_TRUE(written);
            const auto back = ritm::decode(written->bytes, {}, {.recordFields = true});
            ASSERT_TRUE(back);
            const auto field =
                std::ranges::find(back->facts.recordFields, "left_right_balance", &ritm::FieldFacts::name);
            ASSERT_NE(field, back->facts.recordFields.end());
            EXPECT_EQ(field->values, wanted);
            EXPECT_TRUE(back->facts.developerFields.empty());
            EXPECT_EQ(back->workouts.at(0).streams.columns, decoded->workouts.at(0).streams.columns);
        }
    }
}

TEST(Fit, keepsABalanceOfNoSideThatTheFieldCannotHold) {
    ritm::Workout workout;
    workout.start = ritm::UtcTime(std::chrono::seconds(1714543200));
    const auto row = workout.streams.addRow({});
    workout.streams.obtain(Channel::LeftRightBalance).values[row] = 48;
    workout.streams.obtain(kSideless).values[row] = 51.5;
    workout.sessions.emplace_back();
    ritm::Decoded content;
    content.workouts.push_back(workout);
    const auto written = ritm::encode(content, ritm::Format::Fit);
    ASSERT_TRUE(written);
    const auto back = ritm::decode(written->bytes);
    ASSERT_TRUE(back);
    const ritm::Streams& streams = back->workouts.at(0).streams;
    EXPECT_EQ(streams.find(Channel::LeftRightBalance)->values[0], 48);
    ASSERT_NE(streams.find(kSideless), nullptr);
    EXPECT_EQ(streams.find(kSideless)->values[0], 51.5);
}

TEST(Fit, accumulatesCompressedSpeedAndDistance) {
    const Bytes layout{0x40, 0, 0, 20, 0, 2, 253, 4, 0x86, 8, 3, 0x0d};
    const auto decoded = ritm::decode(fileOf(layout + Bytes{0, 0x00, 0xe1, 0xf5, 0x40, 0xf4, 0x01, 0xff} +
                                             Bytes{0, 0x01, 0xe1, 0xf5, 0x40, 0xf4, 0x01, 0x01}));
    ASSERT_TRUE(decoded);
    const ritm::Streams& streams = decoded->workouts.at(0).streams;
    EXPECT_EQ(streams.find(Channel::Speed)->values[0], 5.0);
    EXPECT_EQ(streams.find(Channel::Distance)->values[0], 0xff0 / 16.0);
    EXPECT_EQ(streams.find(Channel::Distance)->values[1], (0x1000 + 0x010) / 16.0);
}

TEST(Fit, keepsThePlacesOfACourse) {
    const Bytes layout{0x41, 0, 0, 32, 0, 4, 1, 4, 0x86, 2, 4, 0x85, 3, 4, 0x85, 6, 4, 7};
    const Bytes place{1, 0x00, 0xe1, 0xf5, 0x40, 0, 0, 0, 0x20, 0, 0, 0, 0xf0, 'T', 'o', 'p', 0};
    const Bytes beyondThePole{1, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0x50, 0, 0, 0, 0, 'N', 'o', 0, 0};
    const auto decoded = ritm::decode(fileOf(layout + place + beyondThePole));
    ASSERT_TRUE(decoded);
    ASSERT_EQ(decoded->waypoints.size(), 1U);
    EXPECT_EQ(decoded->waypoints[0].name, "Top");
    EXPECT_DOUBLE_EQ(decoded->waypoints[0].latitude, 45);
    EXPECT_DOUBLE_EQ(decoded->waypoints[0].longitude, -22.5);
    EXPECT_EQ(decoded->waypoints[0].time,
              ritm::UtcTime(std::chrono::seconds(631065600 + std::int64_t{0x40f5e100})));
}

TEST(Fit, restAtTheWallOfAPoolIsNoPause) {
    // Lengths of 30 s, rest of 20 s, 30 s; the timer stops for the rest, and once while swimming.
    const Bytes records{0x40, 0, 0, 20, 0, 2, 253, 4, 0x86, 5, 4, 0x86};
    const Bytes events{0x41, 0, 0, 21, 0, 3, 253, 4, 0x86, 0, 1, 0, 1, 1, 0};
    const Bytes lengths{0x42, 0, 0, 101, 0, 4, 253, 4, 0x86, 2, 4, 0x86, 3, 4, 0x86, 12, 1, 0};
    const auto at = [](unsigned second) {
        const std::uint32_t time = 0x40f5e100 + second;
        return Bytes{static_cast<std::uint8_t>(time), static_cast<std::uint8_t>(time >> 8),
                     static_cast<std::uint8_t>(time >> 16), static_cast<std::uint8_t>(time >> 24)};
    };
    const auto record = [&](unsigned second) { return Bytes{0} + at(second) + Bytes{0, 0, 0, 0}; };
    const auto event = [&](unsigned second, std::uint8_t type) {
        return Bytes{1} + at(second) + Bytes{0, type};
    };
    const auto length = [&](unsigned from, unsigned to, std::uint8_t active) {
        const unsigned ms = (to - from) * 1000;
        return Bytes{2} + at(to) + at(from) +
               Bytes{static_cast<std::uint8_t>(ms), static_cast<std::uint8_t>(ms >> 8), 0, 0, active};
    };
    const auto decoded = ritm::decode(fileOf(
        records + events + lengths + event(0, 0) + record(0) + length(0, 30, 1) + event(30, 4) +
        event(50, 0) + length(30, 50, 0) + event(60, 4) + event(65, 0) + length(50, 80, 1) + record(80)));
    ASSERT_TRUE(decoded);
    const ritm::Workout& workout = decoded->workouts.at(0);
    ASSERT_EQ(workout.lengths.size(), 3U);
    ASSERT_EQ(workout.pauses.size(), 1U);
    EXPECT_EQ(workout.pauses[0].start, std::chrono::seconds(60));
    EXPECT_EQ(workout.pauses[0].end, std::chrono::seconds(65));
}

TEST(Fit, clockThatWasSetIsNoTimeZone) {
    const Bytes activity{0x41, 0, 0, 34, 0, 2, 253, 4, 0x86, 5, 4, 0x86};
    const auto offsetOf = [&](std::int32_t local) {
        const auto time = static_cast<std::uint32_t>(0x40f5e100 + local);
        const Bytes message{1,
                            0x00,
                            0xe1,
                            0xf5,
                            0x40,
                            static_cast<std::uint8_t>(time),
                            static_cast<std::uint8_t>(time >> 8),
                            static_cast<std::uint8_t>(time >> 16),
                            static_cast<std::uint8_t>(time >> 24)};
        return ritm::decode(fileOf(kLayout + kFirst + activity + message))->workouts.at(0).utcOffset.count();
    };
    EXPECT_EQ(offsetOf(2 * 3600), 7200);
    EXPECT_EQ(offsetOf(-12600), -12600) << "Newfoundland";
    EXPECT_EQ(offsetOf(20700), 20700) << "Nepal";
    EXPECT_EQ(offsetOf(3600 - 40), 3600) << "set by hand to the minute";
    EXPECT_EQ(offsetOf(225), 0);
    EXPECT_EQ(offsetOf(20 * 3600), 0);
}

TEST(Fit, everyTruncationAndBitFlipEndsInAValue) {
    const Bytes file = fileOf(kLayout + kFirst + kSecond);
    for (std::size_t length = 0; length < file.size(); ++length) {
        const Bytes cut(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(length));
        const auto decoded = ritm::decode(cut);
        EXPECT_TRUE(!decoded || !decoded->problems.empty());
    }
    for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
        Bytes flipped = file;
        flipped[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        const auto decoded = ritm::decode(flipped);
        EXPECT_TRUE(!decoded || decoded->facts.records <= file.size());
    }
}

TEST(Crc, foldingAgreesWithTables) {
    Bytes bytes(1000);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::uint8_t>(i * 37 + i / 7);
    }
    for (std::size_t length = 0; length <= bytes.size(); ++length) {
        const ByteView view(bytes.data(), length);
        ASSERT_EQ(ritm::fit::crc16(view, 0x1234), ritm::fit::crc16ByTable(view, 0x1234)) << length;
    }
}

} // namespace
