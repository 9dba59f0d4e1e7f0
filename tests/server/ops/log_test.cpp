// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/log.h"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <unistd.h>
#include <vector>

namespace ritm::ops {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

struct StandingClock final : Clock {
    [[nodiscard]] UtcTime utcNow() const override { return UtcTime(std::chrono::seconds(1'790'000'000)); }
    [[nodiscard]] MonotonicTime monotonicNow() const override { return {}; }
};

enum class Odd : std::uint8_t { Broken };
std::string_view errorModule(Odd) {
    return "odd";
}
std::string_view errorName(Odd) {
    return "broken";
}

struct LogTest : ::testing::Test {
    Log make(Level least) {
        return Log(clock, [this](std::string_view line) { lines.emplace_back(line); }, least);
    }
    StandingClock clock;
    std::vector<std::string> lines;
};

TEST_F(LogTest, WritesOneJsonObjectALine) {
    Log log = make(Level::Info);
    log.info("started", {{"port", std::int64_t{80}}, {"text", "a \"b\"\nc"}, {"yes", true}});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0], R"({"time":"2026-09-21T14:13:20Z","level":"info","event":"started","port":80,)"
                        R"("text":"a \"b\"\nc","yes":true})");
}

TEST_F(LogTest, KeepsQuietBelowItsLevel) {
    Log log = make(Level::Info);
    const http::Served fine{http::Method::Get, "/a/{id}", 200, std::chrono::microseconds(12), "feed"};
    const http::Served bad{http::Method::Put, "", 503, std::chrono::microseconds(12), "beef"};
    log.served(fine);
    EXPECT_TRUE(lines.empty());
    log.served(bad);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_THAT(
        lines[0],
        HasSubstr(R"("level":"warning","event":"request","method":"PUT","route":"none","status":503)"));
    Log verbose = make(Level::Debug);
    verbose.served(fine);
    EXPECT_THAT(lines[1], HasSubstr(R"("route":"/a/{id}","status":200,"microseconds":12,"trace":"feed")"));
}

TEST_F(LogTest, NamesWhatWentWrongInsideARequest) {
    Log log = make(Level::Error);
    log.served({http::Method::Put, "/a/{id}", 507, std::chrono::microseconds(12), "beef", "store.full: why"});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_THAT(lines[0], HasSubstr(R"("level":"error","event":"request")"));
    EXPECT_THAT(lines[0], HasSubstr(R"("trace":"beef","error":"store.full: why")"));
}

TEST_F(LogTest, NamesAFailure) {
    Log log = make(Level::Error);
    log.failure("cannot_start", Error(Odd::Broken, "why"));
    EXPECT_THAT(lines.at(0),
                HasSubstr(R"("level":"error","event":"cannot_start","error":"odd.broken: why")"));
}

TEST_F(LogTest, EndsEachLineInAFile) {
    std::array<int, 2> ends{};
    ASSERT_EQ(::pipe(ends.data()), 0);
    sinkTo(ends[1])("one");
    std::array<char, 16> read{};
    EXPECT_EQ(::read(ends[0], read.data(), read.size()), 4);
    EXPECT_STREQ(read.data(), "one\n");
    ::close(ends[0]);
    ::close(ends[1]);
    sinkTo(ends[1])("to nobody");
}

} // namespace
} // namespace ritm::ops
