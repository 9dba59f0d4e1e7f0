// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/problem.h"
#include "server/http/reply.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>

namespace ritm::http {
namespace {

using ::testing::HasSubstr;

enum class Odd : std::uint8_t { Busy, Full, Broken };
std::string_view errorModule(Odd) {
    return "store";
}
std::string_view errorName(Odd odd) {
    return odd == Odd::Busy ? "busy" : odd == Odd::Full ? "full" : "broken";
}

TEST(Responder, AnswersOnceAndAtTheLatestWhenItGoes) {
    int answers = 0;
    int status = 0;
    const auto count = [&](const Reply& reply) {
        ++answers;
        status = reply.status;
    };
    {
        Responder respond(count);
        respond(Reply::noContent());
        respond(Reply::text("again"));
    }
    EXPECT_EQ(answers, 1);
    EXPECT_EQ(status, 204);
    {
        Responder respond(count);
        const Responder moved(std::move(respond));
    }
    EXPECT_EQ(answers, 2);
    EXPECT_EQ(status, 500);
}

TEST(Problem, IsJsonWithAStableType) {
    const Reply reply = problem(Problem{.status = 422,
                                        .name = "invalid",
                                        .detail = "a \"quoted\" word",
                                        .errors = {{"/a/0", "range", "no"}}});
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.contentType, "application/problem+json");
    EXPECT_EQ(reply.body,
              R"({"type":"urn:ritm:problem:invalid","title":"invalid","status":422,)"
              R"("detail":"a \"quoted\" word","errors":[{"pointer":"/a/0","code":"range","detail":"no"}]})");
}

TEST(Problem, CarriesOneTrace) {
    Reply reply = problem(404, "not_found");
    addTrace(reply, "0123");
    addTrace(reply, "4567");
    EXPECT_EQ(reply.body,
              R"({"trace":"0123","type":"urn:ritm:problem:not_found","title":"not_found","status":404})");
    Reply other = Reply::json("{}");
    addTrace(other, "0123");
    EXPECT_EQ(other.body, "{}");
}

TEST(Problem, TellsNothingOfTheInside) {
    const Reply busy = unexpected(Error(Odd::Busy));
    EXPECT_EQ(busy.status, 503);
    EXPECT_THAT(busy.headers, ::testing::Contains(std::pair<std::string, std::string>("Retry-After", "2")));
    EXPECT_EQ(unexpected(Error(Odd::Full)).status, 507);
    const Reply broken = unexpected(Error(Odd::Broken, "SELECT secret"));
    EXPECT_EQ(broken.status, 500);
    EXPECT_THAT(broken.body, ::testing::Not(HasSubstr("secret")));
    EXPECT_THAT(broken.cause, HasSubstr("SELECT secret")); // which the log has
}

} // namespace
} // namespace ritm::http
