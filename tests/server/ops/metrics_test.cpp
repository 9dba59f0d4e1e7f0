// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/metrics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <regex>
#include <sstream>

namespace ritm::ops {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

TEST(Metrics, CountRequestsByMethodRouteAndStatus) {
    Metrics metrics;
    metrics.served({http::Method::Get, "/a/{id:uuid}", 200, 2ms, "t"});
    metrics.served({http::Method::Get, "/a/{id:uuid}", 200, 3ms, "t"});
    metrics.served({http::Method::Get, "/a/{id:uuid}", 404, 10s, "t"});
    metrics.served({http::Method::Post, "", 404, 1ms, "t"});
    const std::string text = metrics.text();
    const std::string labels = R"(method="GET",route="/a/{id:uuid}")";
    EXPECT_THAT(text, HasSubstr("ritmd_http_requests_total{" + labels + R"(,status="200"} 2)"));
    EXPECT_THAT(text, HasSubstr("ritmd_http_requests_total{" + labels + R"(,status="404"} 1)"));
    EXPECT_THAT(text, HasSubstr(R"(ritmd_http_requests_total{method="POST",route="none",status="404"} 1)"));
    EXPECT_THAT(text, HasSubstr("ritmd_http_request_seconds_bucket{" + labels + R"(,le="0.001"} 0)"));
    EXPECT_THAT(text, HasSubstr("ritmd_http_request_seconds_bucket{" + labels + R"(,le="0.0025"} 1)"));
    EXPECT_THAT(text, HasSubstr("ritmd_http_request_seconds_bucket{" + labels + R"(,le="5"} 2)"));
    EXPECT_THAT(text, HasSubstr("ritmd_http_request_seconds_bucket{" + labels + R"(,le="+Inf"} 3)"));
    EXPECT_THAT(text, HasSubstr("ritmd_http_request_seconds_count{" + labels + "} 3"));
    EXPECT_THAT(text, HasSubstr(R"(_bucket{method="POST",route="none",le="0.001"} 1)"));
}

TEST(Metrics, AskGaugesWhenRead) {
    Metrics metrics;
    double value = 1;
    metrics.gauge("things", "Things now.", [&] { return value; });
    EXPECT_THAT(metrics.text(), HasSubstr("# TYPE things gauge\nthings 1\n"));
    value = 2.5;
    EXPECT_THAT(metrics.text(), HasSubstr("things 2.5\n"));
}

TEST(Metrics, AreInPrometheusFormat) {
    Metrics metrics;
    metrics.served({http::Method::Get, "/a", 200, 2ms, "t"});
    metrics.gauge("things", "Things now.", [] { return 3.0; });
    std::istringstream lines(metrics.text());
    const std::regex sample(R"re([a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+)re");
    const std::regex comment("# (HELP [a-z_]+ .+|TYPE [a-z_]+ (counter|gauge|histogram))");
    for (std::string line; std::getline(lines, line);) {
        EXPECT_TRUE(std::regex_match(line, line.starts_with('#') ? comment : sample)) << line;
    }
    EXPECT_TRUE(metrics.text().ends_with('\n'));
}

TEST(Metrics, AreServed) {
    Metrics metrics;
    http::Router router([](std::string_view, auto) {}, nullptr);
    metrics.addRoutes(router);
    http::Request request;
    request.path = "/metrics";
    std::optional<http::Reply> reply;
    router.handle(request, http::Responder([&](http::Reply made) { reply = std::move(made); }));
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(reply->contentType, "text/plain; version=0.0.4; charset=utf-8");
    EXPECT_THAT(reply->body, HasSubstr("ritmd_http_requests_total"));
}

} // namespace
} // namespace ritm::ops
