// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/health.h"

#include "server/http/ratelimit.h"
#include "server/store/sqlitestore.h"
#include "tests/server/ops/folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>

namespace ritm::ops {
namespace {

struct HealthTest : ::testing::Test {
    HealthTest() {
        auto opened = store::openSqliteStore(folder.path / "db", *DatabaseKey::from(Bytes(32, 1)));
        EXPECT_TRUE(opened.has_value());
        database = *std::move(opened);
        health.emplace(*database);
        health->addRoutes(router);
    }
    ~HealthTest() override { database->close(); }

    int ask(const char* path) {
        std::promise<int> status;
        auto came = status.get_future();
        http::Request request;
        request.path = path;
        router.handle(request,
                      http::Responder([&](const http::Reply& reply) { status.set_value(reply.status); }));
        return came.get();
    }

    test::Folder folder;
    SystemClock clock;
    std::unique_ptr<store::Store> database;
    std::optional<Health> health;
    http::Router router{[](std::string_view, auto) {}, std::make_shared<http::RateLimiter>(clock)};
};

TEST_F(HealthTest, IsReadyWhileWritesGetThrough) {
    EXPECT_EQ(ask("/livez"), 200);
    EXPECT_EQ(ask("/readyz"), 200);
    database->close();
    EXPECT_EQ(ask("/livez"), 200);
    EXPECT_EQ(ask("/readyz"), 503);
}

TEST_F(HealthTest, IsNotReadyOnceItGoesDown) {
    health->goDown();
    EXPECT_EQ(ask("/livez"), 200);
    EXPECT_EQ(ask("/readyz"), 503);
}

} // namespace
} // namespace ritm::ops
