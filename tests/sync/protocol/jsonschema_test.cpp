// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/protocol/jsonsamples.h"

#include <gtest/gtest.h>

namespace ritm {
namespace {

TEST(JsonSchema, DescribesEveryMentionedTypeOnceWithItsBounds) {
    std::map<std::string, std::string> schemas;
    collectSchemas<Sample>(schemas);
    ASSERT_EQ(schemas.size(), 3U);
    EXPECT_EQ(schemas.at("SampleSport"), R"({"type":"string","enum":["run","road_ride","z1"]})");
    EXPECT_EQ(
        schemas.at("SampleLap"),
        R"({"type":"object","properties":{"average_heart_rate":{"type":"integer","minimum":0,"maximum":255},)"
        R"("distance":{"type":"number"}},"required":["average_heart_rate"]})");
    const std::string& sample = schemas.at("Sample");
    EXPECT_NE(sample.find(R"("title":{"type":"string","minLength":1,"maxLength":10})"), std::string::npos);
    EXPECT_NE(
        sample.find(
            R"("laps":{"type":"array","items":{"$ref":"#/components/schemas/SampleLap"},"maxItems":30})"),
        std::string::npos);
    EXPECT_TRUE(canonicalJson(sample)) << sample;
}

} // namespace
} // namespace ritm
