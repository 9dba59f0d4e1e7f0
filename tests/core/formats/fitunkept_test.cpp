// SPDX-License-Identifier: GPL-3.0-or-later
// What of a FIT file no workout holds is known by kind, and nothing else is.
#include "core/formats/decode.h"
#include "core/formats/encode.h"
#include "core/formats/fit/crc.h"
#include "core/formats/fit/messagewriter.h"
#include "tests/core/realfiles.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;
using ritm::Bytes;
using ritm::Format;
using ritm::fit::BaseType;
using ritm::fit::MessageWriter;
using ritm::fit::OutField;

constexpr std::uint64_t kTime = 1000000000;

OutField field(std::uint8_t number, BaseType type, std::uint64_t bits) {
    return {number, type, {bits}, {}, false};
}

OutField time(std::uint64_t seconds = 0) {
    return field(253, BaseType::Uint32, kTime + seconds);
}

struct Message {
    std::uint16_t global;
    std::vector<OutField> fields;
};

Bytes fileOf(const std::vector<Message>& messages) {
    Bytes data;
    MessageWriter writer(data);
    for (const Message& message : messages) {
        writer.write(message.global, message.fields);
    }
    Bytes file{14, 0x20, 0, 0};
    ritm::fit::appendLittle(file, data.size(), 4);
    for (const char c : std::string_view(".FIT")) {
        file.push_back(static_cast<std::uint8_t>(c));
    }
    ritm::fit::appendLittle(file, 0, 2);
    file.insert(file.end(), data.begin(), data.end());
    ritm::fit::appendLittle(file, ritm::fit::crc16(file), 2);
    return file;
}

/// By number: messages of which nothing is kept, and fields that are not.
using Lost = std::map<int, std::pair<std::uint64_t, std::uint64_t>>;

Lost lostOf(const ritm::Decoded& decoded) {
    Lost lost;
    for (const ritm::MessageFacts& facts : decoded.facts.messages) {
        if (facts.unkept > 0 || facts.unkeptFields > 0) {
            lost[facts.number] = {facts.unkept, facts.unkeptFields};
        }
    }
    return lost;
}

const Message kFileId{0, {field(0, BaseType::Enum, 4), field(1, BaseType::Uint16, 255)}};
const Message kRecord{20, {time(), field(3, BaseType::Uint8, 120)}};

TEST(FitUnkept, countsMessagesThatNoWorkoutHolds) {
    const auto decoded = ritm::decode(
        fileOf({kFileId,
                {49, {field(0, BaseType::Uint16, 405)}},
                {23, {time(), field(0, BaseType::Uint8, 0), field(2, BaseType::Uint16, 1)}},
                {23, {time(), field(0, BaseType::Uint8, 1), field(2, BaseType::Uint16, 1)}},
                {23, {time(), field(0, BaseType::Uint8, 2), field(2, BaseType::Uint16, 1)}},
                {21, {time(), field(0, BaseType::Enum, 0), field(1, BaseType::Enum, 0)}},
                kRecord,
                {21, {time(), field(0, BaseType::Enum, 42), field(1, BaseType::Enum, 3)}}, // a gear change
                {78, {{0, BaseType::Uint16, {800, 810}, {}, false}}},
                {147, {field(0, BaseType::Uint8, 1)}},
                {147, {field(0, BaseType::Uint8, 2)}},
                {132, {time(), field(6, BaseType::Uint8, 120), field(9, BaseType::Uint32, 1024)}},
                {32, {field(2, BaseType::Sint32, 1), field(3, BaseType::Sint32, 2)}},
                {32, {field(2, BaseType::Sint32, 0x7fffffff), field(3, BaseType::Sint32, 2)}}}));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(lostOf(*decoded),
              (Lost{{49, {1, 0}}, {23, {2, 0}}, {21, {1, 0}}, {147, {2, 0}}, {132, {1, 0}}, {32, {1, 0}}}));
}

TEST(FitUnkept, countsFieldsOnlyWhereTheyHaveAValue) {
    const Message session{18,
                          {time(),
                           field(2, BaseType::Uint32, kTime),
                           field(5, BaseType::Enum, 2),
                           field(7, BaseType::Uint32, 60000),
                           field(65, BaseType::Uint32, 5000),            // lost
                           field(181, BaseType::Float32, 0xffffffff),    // no value
                           {110, BaseType::String, {}, "Road", false}}}; // lost
    const Message nothing{19,
                          {time(),
                           field(2, BaseType::Uint32, kTime),
                           field(3, BaseType::Sint32, 0x7fffffff),
                           {29, BaseType::String, {}, "", false}}};
    Message own{19, {time(), field(2, BaseType::Uint32, kTime)}};
    own.fields.push_back({0, BaseType::Uint16, {300}, {}, true});
    Message ownNothing = own;
    ownNothing.fields.back().bits = {0xffff};
    const auto decoded = ritm::decode(fileOf({kFileId, kRecord, session, nothing, own, ownNothing}));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(lostOf(*decoded), (Lost{{18, {0, 2}}, {19, {0, 1}}}));
}

TEST(FitUnkept, knowsWhoDescribedDeveloperFields) {
    OutField other{1, BaseType::Byte, std::vector<std::uint64_t>(16, 7), {}, false};
    const auto decoded =
        ritm::decode(fileOf({kFileId, {207, {std::move(other), field(3, BaseType::Uint8, 0)}}, kRecord}));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(lostOf(*decoded), (Lost{{207, {1, 0}}}));
}

TEST(FitUnkept, countsAllOfAPartWithoutAWorkout) {
    Bytes chain = fileOf({kFileId, kRecord});
    const Bytes settings = fileOf({kFileId, {3, {field(4, BaseType::Uint16, 700)}}});
    chain.insert(chain.end(), settings.begin(), settings.end());
    const auto decoded = ritm::decode(chain);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(lostOf(*decoded), (Lost{{0, {1, 0}}, {3, {1, 0}}}));
}

/// What Ritm writes is what a workout holds: the second time nothing is lost.
TEST(FitUnkept, realFilesLoseNothingTwice) {
    const auto root = ritm::test::realFiles();
    if (!root) {
        GTEST_SKIP() << ritm::test::kNoRealFiles;
    }
    int files = 0;
    int losing = 0;
    for (const auto& entry : fs::directory_iterator(*root / "fit")) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        const auto decoded = ritm::decode(ritm::bytesOf(bytes));
        if (!decoded || decoded->workouts.empty()) {
            continue;
        }
        ++files;
        losing += lostOf(*decoded).empty() ? 0 : 1;
        const auto written = ritm::encode(*decoded, Format::Fit);
        ASSERT_TRUE(written);
        const auto again = ritm::decode(written->bytes);
        ASSERT_TRUE(again);
        EXPECT_EQ(lostOf(*again), Lost{}) << entry.path().filename();
    }
    std::printf("%d files, %d of them hold more than a workout\n", files, losing);
    EXPECT_GT(losing, 0);
}

} // namespace
