// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/archive/archive.h"
#include "core/formats/archive/inflate.h"
#include "core/formats/decode.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

using ritm::Bytes;
using ritm::Problem;
using ritm::ProblemKind;

const std::string kGpx =
    R"(<gpx><trk><trkseg><trkpt lat="1" lon="2"><ele>3</ele></trkpt></trkseg></trk></gpx>)";

void put(Bytes& out, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i, value >>= 8) {
        out.push_back(static_cast<std::uint8_t>(value));
    }
}

void put(Bytes& out, std::string_view text) {
    out.insert(out.end(), text.begin(), text.end());
}

Bytes deflated(std::string_view text) {
    const Bytes whole = ritm::archive::gzip(ritm::bytesOf(text));
    return {whole.begin() + 10, whole.end() - 8};
}

struct File {
    std::string name;
    std::string content;
    bool pack = true;
};

Bytes zip(const std::vector<File>& files, bool directory = true) {
    Bytes out;
    Bytes central;
    for (const File& file : files) {
        const Bytes data =
            file.pack ? deflated(file.content) : Bytes(file.content.begin(), file.content.end());
        const auto at = out.size();
        const auto common = [&](Bytes& into) {
            put(into, 20, 2);
            put(into, 0, 2);
            put(into, file.pack ? 8 : 0, 2);
            put(into, 0, 8);
            put(into, data.size(), 4);
            put(into, file.content.size(), 4);
            put(into, file.name.size(), 2);
            put(into, 0, 2);
        };
        put(out, "PK\x03\x04");
        common(out);
        put(out, file.name);
        out.insert(out.end(), data.begin(), data.end());
        put(central, "PK\x01\x02");
        put(central, 20, 2);
        common(central);
        put(central, 0, 10);
        put(central, at, 4);
        put(central, file.name);
    }
    if (directory) {
        const auto at = out.size();
        out.insert(out.end(), central.begin(), central.end());
        put(out, "PK\x05\x06");
        put(out, 0, 4);
        put(out, files.size(), 2);
        put(out, files.size(), 2);
        put(out, central.size(), 4);
        put(out, at, 4);
        put(out, 0, 2);
    }
    return out;
}

bool has(const ritm::Decoded& all, ProblemKind kind) {
    return std::ranges::any_of(all.problems, [&](const Problem& problem) { return problem.kind == kind; });
}

TEST(Archive, readsPackedFilesWhateverTheirName) {
    const auto gz = ritm::decode(ritm::archive::gzip(ritm::bytesOf(kGpx)), "photo.jpg");
    ASSERT_TRUE(gz);
    EXPECT_EQ(gz->facts.records, 1U);
    const auto all = ritm::decode(zip({{"a.gpx", kGpx}, {"folder/", "", false}, {"b", kGpx, false}}));
    ASSERT_TRUE(all);
    EXPECT_EQ(all->workouts.size(), 2U);
}

TEST(Archive, addsUpWhatItsFilesState) {
    const auto slurp = [](const char* name) {
        std::ifstream in(std::string(CORPUS) + "/" + name, std::ios::binary);
        return std::string{std::istreambuf_iterator<char>(in), {}};
    };
    const auto all = ritm::decode(zip({{"swim.fit", slurp("pool_swim_with_beats.fit")},
                                       {"race.fit", slurp("triathlon.fit")},
                                       {"own.fit", slurp("developer_fields.fit")}}),
                                  "x.zip", {.recordFields = true});
    ASSERT_TRUE(all);
    EXPECT_EQ(all->workouts.size(), 3U);
    EXPECT_EQ(all->facts.records, 193U);
    EXPECT_EQ(all->facts.sessions.size(), 4U);
    EXPECT_TRUE(std::ranges::is_sorted(all->facts.messages, {}, &ritm::MessageFacts::number));
    const auto records = std::ranges::find(all->facts.messages, "record", &ritm::MessageFacts::name);
    ASSERT_NE(records, all->facts.messages.end());
    EXPECT_EQ(records->count, 193U);
    const auto rates = std::ranges::find(all->facts.recordFields, "heart_rate", &ritm::FieldFacts::name);
    ASSERT_NE(rates, all->facts.recordFields.end());
    EXPECT_EQ(rates->values.count, 190U);
    EXPECT_EQ(rates->values.sum, 100 * 130 + 90 * 150);
    EXPECT_EQ(rates->values.minimum, 130);
    EXPECT_EQ(rates->values.maximum, 150);
    EXPECT_EQ(all->facts.developerFields.size(), 15U);
}

TEST(Archive, goesTwoLayersDeepAndNoFurther) {
    const Bytes inner = ritm::archive::gzip(ritm::bytesOf(kGpx));
    const Bytes outer = zip({{"a.gpx.gz", std::string(ritm::textOf(inner)), false}});
    EXPECT_TRUE(ritm::decode(outer));
    EXPECT_FALSE(ritm::decode(zip({{"b.zip", std::string(ritm::textOf(outer))}})));
}

TEST(Archive, readsWithoutTheDirectoryAndWithDamage) {
    const auto headless = ritm::decode(zip({{"a.gpx", kGpx}, {"b.gpx", kGpx}}, false));
    ASSERT_TRUE(headless);
    EXPECT_EQ(headless->workouts.size(), 2U);
    EXPECT_TRUE(has(*headless, ProblemKind::Truncated));
    std::string big = "<gpx><trk><trkseg>";
    for (int i = 0; i < 5000; ++i) {
        big += "<trkpt lat=\"" + std::to_string(i * 7919 % 90) + "\" lon=\"" +
               std::to_string(i * 104729 % 180) + "\"/>";
    }
    big += "</trkseg></trk></gpx>";
    Bytes cut = ritm::archive::gzip(ritm::bytesOf(big));
    cut.resize(cut.size() / 2);
    const auto half = ritm::decode(cut);
    ASSERT_TRUE(half);
    EXPECT_GT(half->facts.records, 1000U);
    EXPECT_TRUE(has(*half, ProblemKind::BadArchive));
    EXPECT_TRUE(has(*half, ProblemKind::Truncated));
}

TEST(Archive, refusesBombs) {
    const std::string zeros(std::size_t{64} << 20, ' ');
    const Bytes bomb = ritm::archive::gzip(ritm::bytesOf(zeros));
    ASSERT_LT(bomb.size(), 100000U);
    const auto result = ritm::decode(bomb, "x.gpx.gz");
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().is(ritm::FormatsError::TooLarge));
    // Many files that all point at the same bytes: the sum counts.
    std::vector<File> many(40, File{"x.gpx", std::string(std::size_t{1} << 20, ' ')});
    many.front().content = kGpx;
    const auto sum = ritm::decode(zip(many));
    ASSERT_TRUE(sum);
    EXPECT_TRUE(has(*sum, ProblemKind::TooMany));
}

TEST(Archive, everyTruncationAndBitFlipEndsInAValue) {
    for (const Bytes& whole :
         {zip({{"a.gpx", kGpx}, {"b.gpx", kGpx, false}}), ritm::archive::gzip(ritm::bytesOf(kGpx))}) {
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const auto cut = ritm::decode(ritm::ByteView(whole).first(length));
            EXPECT_TRUE(!cut || !cut->problems.empty());
        }
        for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
            Bytes flipped = whole;
            flipped[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
            const auto all = ritm::decode(flipped);
            EXPECT_TRUE(!all || all->workouts.size() <= 2);
        }
    }
}

} // namespace
