// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/problem.h"
#include "server/http/ratelimit.h"
#include "server/http/router.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>

namespace ritm::http {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

struct HandClock final : Clock {
    [[nodiscard]] UtcTime utcNow() const override { return UtcTime(now); }
    [[nodiscard]] MonotonicTime monotonicNow() const override { return {now}; }
    Duration now = 1h;
};

struct Table {
    Table()
        : router(
              [](std::string_view token, auto say) {
                  if (token == "athlete" || token == "other" || token == "admin") {
                      Caller caller;
                      caller.device = DeviceId(Uuid{{static_cast<std::uint8_t>(token.size())}});
                      caller.role = token == "admin" ? Role::Administrator : Role::Athlete;
                      return say(caller);
                  }
                  say(problem(401, "token_expired"));
              },
              std::make_shared<RateLimiter>(clock)) {}

    void add(Method method, std::string pattern, Role needs = Role::Anyone, unsigned perPeer = 0,
             unsigned perDevice = 0) {
        router.add({.method = method,
                    .pattern = pattern,
                    .needs = needs,
                    .handler = immediate([this](const Request& request) {
                        seen = request;
                        return Reply::text(std::string(request.route));
                    }),
                    .bodyLimit = 7,
                    .perPeerAMinute = perPeer,
                    .perDeviceAMinute = perDevice});
    }

    Reply ask(Method method, std::string path, std::string_view token = {}, std::string peer = "192.0.2.1") {
        Request request;
        request.method = method;
        request.path = std::move(path);
        request.peer = std::move(peer);
        request.trace = "abcd";
        if (!token.empty()) {
            request.headers.emplace_back("authorization", "Bearer " + std::string(token));
        }
        std::optional<Reply> answer;
        router.handle(std::move(request), Responder([&](Reply reply) { answer = std::move(reply); }));
        EXPECT_TRUE(answer.has_value());
        return answer.value_or(Reply::noContent());
    }

    HandClock clock;
    Router router;
    Request seen;
};

constexpr auto kId = "01890a5d-ac96-774b-bcce-b302099a8057";

TEST(Router, FindsRoutesByMethodAndShape) {
    Table table;
    table.add(Method::Get, "/v1/devices");
    table.add(Method::Get, "/v1/devices/{id:uuid}");
    table.add(Method::Delete, "/v1/devices/{id:uuid}");
    table.add(Method::Get, "/v1/chunks/{hash:hex64}");
    table.add(Method::Get, "/v1/named/{name}/end");
    EXPECT_EQ(table.ask(Method::Get, "/v1/devices").body, "/v1/devices");
    EXPECT_EQ(table.ask(Method::Get, "/v1/devices/" + std::string(kId)).body, "/v1/devices/{id:uuid}");
    EXPECT_EQ(table.seen.uuidParameter("id").toString(), kId);
    EXPECT_EQ(table.ask(Method::Get, "/v1/chunks/" + std::string(64, 'a')).status, 200);
    EXPECT_EQ(table.seen.parameter("hash"), std::string(64, 'a'));
    EXPECT_EQ(table.ask(Method::Get, "/v1/named/a b/end").status, 200);
    EXPECT_EQ(table.seen.parameter("name"), "a b");
    for (const char* path : {"/", "/v1", "/v1/devices/", "//v1/devices", "/v1/devices/x", "/v1/chunks/ABC",
                             "/v1/named//end", "/V1/devices", "v1/devicesx"}) {
        EXPECT_EQ(table.ask(Method::Get, path).status, 404) << path;
    }
}

TEST(Router, SaysWhichMethodsAPathTakes) {
    Table table;
    table.add(Method::Get, "/a/{id:uuid}");
    table.add(Method::Delete, "/a/{id:uuid}");
    const Reply reply = table.ask(Method::Post, "/a/" + std::string(kId));
    EXPECT_EQ(reply.status, 405);
    EXPECT_THAT(reply.headers,
                ::testing::Contains(std::pair<std::string, std::string>("Allow", "GET, HEAD, DELETE")));
    EXPECT_EQ(table.ask(Method::Head, "/a/" + std::string(kId)).status, 200);
}

TEST(Router, TellsTheBodyLimitOfARouteAndNoneElsewhere) {
    Table table;
    table.add(Method::Post, "/a");
    EXPECT_EQ(table.router.bodyLimit(Method::Post, "/a"), 7U);
    EXPECT_EQ(table.router.bodyLimit(Method::Get, "/a"), 0U);
    EXPECT_EQ(table.router.bodyLimit(Method::Post, "/b"), 0U);
}

TEST(Router, LetsNobodyPassTheGateUnknown) {
    Table table;
    table.add(Method::Get, "/mine", Role::Athlete);
    table.add(Method::Get, "/all", Role::Administrator);
    const Reply nobody = table.ask(Method::Get, "/mine");
    EXPECT_EQ(nobody.status, 401);
    EXPECT_THAT(nobody.headers, ::testing::Contains(::testing::Key("WWW-Authenticate")));
    const Reply dead = table.ask(Method::Get, "/mine", "dead");
    EXPECT_EQ(dead.status, 401);
    EXPECT_THAT(dead.body, HasSubstr("token_expired"));
    EXPECT_THAT(dead.body, HasSubstr("\"trace\":\"abcd\""));
    EXPECT_EQ(table.ask(Method::Get, "/mine", "athlete").status, 200);
    EXPECT_EQ(table.ask(Method::Get, "/all", "athlete").status, 403);
    EXPECT_EQ(table.ask(Method::Get, "/all", "admin").status, 200);
}

TEST(Router, LimitsAPeersAndADevicesRate) {
    Table table;
    table.add(Method::Get, "/peer", Role::Anyone, 2);
    table.add(Method::Get, "/device", Role::Athlete, 0, 1);
    EXPECT_EQ(table.ask(Method::Get, "/peer", {}, "2001:db8::1").status, 200);
    EXPECT_EQ(table.ask(Method::Get, "/peer", {}, "2001:db8::2").status, 200);
    const Reply slower = table.ask(Method::Get, "/peer", {}, "2001:db8::3");
    EXPECT_EQ(slower.status, 429);
    EXPECT_THAT(slower.headers,
                ::testing::Contains(std::pair<std::string, std::string>("Retry-After", "30")));
    EXPECT_EQ(table.ask(Method::Get, "/peer", {}, "192.0.2.7").status, 200);
    table.clock.now += 30s;
    EXPECT_EQ(table.ask(Method::Get, "/peer", {}, "2001:db8::3").status, 200);
    EXPECT_EQ(table.ask(Method::Get, "/device", "athlete").status, 200);
    EXPECT_EQ(table.ask(Method::Get, "/device", "athlete").status, 429);
    EXPECT_EQ(table.ask(Method::Get, "/device", "other").status, 200);
}

TEST(Router, NamesTheRouteInItsAnswer) {
    Table table;
    table.add(Method::Get, "/a/{name}", Role::Athlete);
    EXPECT_EQ(table.ask(Method::Get, "/a/b").route, "/a/{name}");
    EXPECT_EQ(table.ask(Method::Get, "/c").route, "");
}

TEST(RouterDeathTest, StopsAtARouteAddedTwice) {
    Table table;
    table.add(Method::Get, "/a/{id:uuid}");
    EXPECT_DEATH(table.add(Method::Get, "/a/{other}"), "route added twice");
}

} // namespace
} // namespace ritm::http
