// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/json.h"

#include "tests/sync/protocol/jsonsamples.h"

#include <gtest/gtest.h>

namespace ritm {
namespace {

constexpr std::string_view kGood =
    R"({"id":"018f0000-0001-7000-8000-000000000001","sport":"road_ride","title":"Evening",)"
    R"("start":"2026-11-24T00:20:50.5Z","laps":[{"average_heart_rate":140},{"average_heart_rate":151,"distance":1000.5}],)"
    R"("extra":{"b":[1,2.50,{"z":1,"a":null}],"a":"\u00e9"},"offset":-7,"large":18446744073709551615,)"
    R"("hlc":"0000018f00000007","blob":"AAEC","hash":"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"})";

std::string with(std::string_view from, std::string_view to) {
    std::string text(kGood);
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

std::string onlyIssue(std::string_view text) {
    const auto decoded = decodeJson<Sample>(text);
    if (decoded) {
        return "accepted";
    }
    EXPECT_EQ(decoded.error().list.size(), 1U) << decoded.error().describe();
    return decoded.error().list.front().path + " " + decoded.error().list.front().code;
}

TEST(Json, ReadsEveryKindAndWritesItBack) {
    const auto sample = decodeJson<Sample>(kGood);
    ASSERT_TRUE(sample) << sample.error().describe();
    EXPECT_EQ(sample->sport, SampleSport::RoadRide);
    EXPECT_EQ(sample->laps.at(1).distance, 1000.5);
    EXPECT_FALSE(sample->laps.at(0).distance);
    EXPECT_FALSE(sample->indoor);
    EXPECT_EQ(sample->extra.at("b").text, R"([1,2.5,{"a":null,"z":1}])");
    EXPECT_EQ(sample->extra.at("a").text, "\"\xc3\xa9\"");
    EXPECT_EQ(sample->large, 18446744073709551615ULL);
    EXPECT_EQ(sample->hlc.packed, 0x18f00000007ULL);
    EXPECT_EQ(sample->blob, (Bytes{0, 1, 2}));
    EXPECT_EQ(sample->hash.bytes[31], 31);
    const std::string text = toJson(*sample);
    const auto again = decodeJson<Sample>(text);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, *sample);
    EXPECT_EQ(toJson(*again), text);
    EXPECT_EQ(text.find("indoor"), std::string::npos);
}

TEST(Json, NamesThePlaceAndTheKindOfEachMistake) {
    EXPECT_EQ(onlyIssue(with("151", "256")), "/laps/1/average_heart_rate range");
    EXPECT_EQ(onlyIssue(with("151", "-1")), "/laps/1/average_heart_rate range");
    EXPECT_EQ(onlyIssue(with("151", "1.5")), "/laps/1/average_heart_rate type");
    EXPECT_EQ(onlyIssue(with("151", "1.0")), "/laps/1/average_heart_rate type");
    EXPECT_EQ(onlyIssue(with(":-7", ":101")), "/offset range");
    EXPECT_EQ(onlyIssue(with(":-7", ":99999999999")), "/offset range");
    EXPECT_EQ(onlyIssue(with("18446744073709551615", "18446744073709551616")), "/large range");
    EXPECT_EQ(onlyIssue(with("road_ride", "RoadRide")), "/sport enum");
    EXPECT_EQ(onlyIssue(with("road_ride", R"(z1\u0000junk)")), "/sport enum");
    EXPECT_EQ(onlyIssue(with("Evening", "")), "/title length");
    EXPECT_EQ(onlyIssue(with("Evening", "More than ten")), "/title length");
    EXPECT_EQ(onlyIssue(with("Evening", R"(a\u0000b)")), "/title format");
    EXPECT_EQ(onlyIssue(with("2026-11-24", "2026-02-30")), "/start format");
    EXPECT_EQ(onlyIssue(with("018f0000-", "018f0000+")), "/id format");
    EXPECT_EQ(onlyIssue(with("AAEC", "AAE")), "/blob format");
    EXPECT_EQ(onlyIssue(with("000102", "00010G")), "/hash format");
    EXPECT_EQ(onlyIssue(with(R"("title":"Evening",)", "")), "/title required");
    EXPECT_EQ(onlyIssue("[]"), " type");
    EXPECT_EQ(onlyIssue(""), " syntax");
    EXPECT_EQ(onlyIssue("{} x"), " syntax");
    EXPECT_EQ(onlyIssue(with("Evening", "\xff")), " syntax");
}

TEST(Json, ListsSeveralMistakesButNotMoreThanSixteen) {
    const auto two = decodeJson<Sample>(with("151", R"("x")").replace(60, 0, ""));
    ASSERT_FALSE(two);
    std::string laps = "[";
    for (int i = 0; i < 25; ++i) {
        laps += i == 0 ? "7" : ",7";
    }
    const auto many = decodeJson<Sample>(
        with(R"([{"average_heart_rate":140},{"average_heart_rate":151,"distance":1000.5}])", laps + "]"));
    ASSERT_FALSE(many);
    EXPECT_EQ(many.error().list.size(), JsonIssues::kMaximum);
    EXPECT_EQ(many.error().list.at(15).path, "/laps/15");
}

TEST(Json, RefusesTheSameKeyTwiceAtAnyDepth) {
    EXPECT_EQ(onlyIssue(with(R"("offset":-7)", R"("offset":-7,"offset":-7)")), "/offset duplicate");
    EXPECT_EQ(onlyIssue(with(R"("z":1)", R"("a":1)")), "/extra/b/2/a duplicate");
}

TEST(Json, KeepsUnknownFieldsWhereTheTypeAsks) {
    const auto kept = decodeJson<KeepsUnknown>(R"({"new":{"b":1,"a":[true]},"known":3,"x/y":null})");
    ASSERT_TRUE(kept);
    EXPECT_EQ(toJson(*kept), R"({"known":3,"new":{"a":[true],"b":1},"x/y":null})");
    EXPECT_TRUE(decodeJson<Sample>(with(R"("offset":-7)", R"("offset":-7,"new":1)")));
}

TEST(Json, HoldsItsLimits) {
    EXPECT_EQ(decodeJson<JsonText>("[[[]]]", {.depth = 2}).error().list.front(),
              (JsonIssue{"/0/0", "depth", "at most 2 levels"}));
    EXPECT_EQ(decodeJson<JsonText>("[1,2,3]", {.values = 3}).error().list.front().path, "/2");
    EXPECT_EQ(decodeJson<JsonText>(R"({"a":"12345"})", {.string = 4}).error().list.front().path, "/a");
    EXPECT_EQ(decodeJson<JsonText>("[1,2,3]", {.bytes = 6}).error().list.front().code, "size");
    EXPECT_FALSE(decodeJson<JsonText>(std::string(100'000, '[')));
}

TEST(Json, CanonicalTextIsTheSameForEqualValues) {
    const auto canonical = [](std::string_view text) { return canonicalJson(text).value().text; };
    EXPECT_EQ(canonical(R"( { "b" : 1.0 , "a" : [ 1e2 , -0.0, "\u0041\/" ] } )"),
              R"({"a":[100,-0.0,"A/"],"b":1})");
    for (const char* text : {"1e300", "0.1", "-0.0", "123456789012345678901234567890", R"("\u0000\n")"}) {
        EXPECT_EQ(canonical(canonical(text)), canonical(text)) << text;
    }
}

TEST(Json, ErrorTellsPathsButNoValues) {
    const auto failed = fromJson<Sample>(with("Evening", "secret title that is too long"));
    ASSERT_FALSE(failed);
    EXPECT_TRUE(failed.error().is(JsonError::Invalid));
    EXPECT_EQ(failed.error().context(), "/title length: 1..10 bytes");
    EXPECT_TRUE(fromJson<Sample>("{").error().is(JsonError::Malformed));
}

} // namespace
} // namespace ritm
