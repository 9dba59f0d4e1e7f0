// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/identity/identityworld.h"

#include <gmock/gmock.h>

#include <ctime>
#include <latch>
#include <thread>

namespace ritm::identity {
namespace {

using http::Method;

class Accounts : public IdentityWorld {};

TEST_F(Accounts, RegisteringSignsTheFirstDeviceIn) {
    const auto session = enrol("Ada@Example.org");
    EXPECT_EQ(session.email, "Ada@Example.org");
    EXPECT_EQ(session.displayName, "Ada");
    EXPECT_EQ(session.accessLifetime, std::chrono::minutes(15));
    EXPECT_EQ(session.keyFingerprint, seal::digest(bytesOf("Ada@Example.org")));
    const auto reply = call(Method::Get, wire::kDevicesPath, {}, session.accessToken);
    ASSERT_EQ(reply.status, 200);
    const auto list = fromJson<wire::DeviceList>(reply.body).value();
    ASSERT_EQ(list.devices.size(), 1U);
    EXPECT_EQ(list.devices[0].id, session.device);
    EXPECT_EQ(list.devices[0].name, "Laptop");
    EXPECT_TRUE(list.devices[0].current);
}

TEST_F(Accounts, OneAccountForAnEmailInAnyCase) {
    enrol("ada@example.org");
    const auto reply = call(Method::Post, wire::kAccountsPath,
                            toJson(wire::RegisterRequest{.email = " ADA@example.ORG ",
                                                         .password = std::string(kPassword),
                                                         .displayName = "Other",
                                                         .deviceName = {},
                                                         .keyFingerprint = {}}));
    EXPECT_EQ(reply.status, 409);
    EXPECT_EQ(problemOf(reply), "email_taken");
    EXPECT_EQ(signIn(" Ada@EXAMPLE.org").displayName, "Ada");
}

TEST_F(Accounts, AnEmailIsKeptWithoutWhatStandsAroundIt) {
    EXPECT_EQ(enrol(" Ada@example.org\r\n").email, "Ada@example.org");
    EXPECT_EQ(dump().find("example.org\r"), std::string::npos);
}

TEST_F(Accounts, TwoRegistrationsAtOnceMakeOneAccount) {
    constexpr int kThreads = 4;
    std::atomic<int> made{0};
    std::atomic<int> taken{0};
    std::vector<std::jthread> threads;
    std::latch together(kThreads);
    for (int i = 0; i < kThreads; ++i) {
        threads.emplace_back([&] {
            together.arrive_and_wait();
            const auto reply = call(Method::Post, wire::kAccountsPath,
                                    toJson(wire::RegisterRequest{.email = "ada@example.org",
                                                                 .password = std::string(kPassword),
                                                                 .displayName = "Ada",
                                                                 .deviceName = {},
                                                                 .keyFingerprint = {}}));
            ++(reply.status == 201 ? made : taken);
        });
    }
    threads.clear();
    EXPECT_EQ(made, 1);
    EXPECT_EQ(taken, kThreads - 1);
}

TEST_F(Accounts, AWrongPasswordAndAnUnknownEmailLookTheSame) {
    enrol("ada@example.org");
    const auto wrong = tryToSignIn("ada@example.org", "not her password");
    const auto unknown = tryToSignIn("bob@example.org", "not her password");
    EXPECT_EQ(wrong.status, 401);
    EXPECT_EQ(problemOf(wrong), "wrong_credentials");
    EXPECT_EQ(unknown.status, wrong.status);
    EXPECT_EQ(unknown.body, wrong.body);
    EXPECT_EQ(unknown.headers, wrong.headers);
}

TEST_F(Accounts, AnUnknownEmailCostsAsMuchAsAWrongPassword) {
    auto options = cheap();
    options.passwordCost = {.passes = 2, .memoryBytes = std::size_t{16} << 20};
    restart(options);
    enrol("ada@example.org");
    // Time of this process on a processor: how busy the machine is does not count.
    const auto spent = [] {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
    };
    const auto cost = [&](const std::string& email) {
        const double from = spent();
        EXPECT_EQ(tryToSignIn(email, "not the password").status, 401);
        return spent() - from;
    };
    double known = 1e9;
    double unknown = 1e9;
    for (int i = 0; i < 5; ++i) {
        known = std::min(known, cost("ada@example.org"));
        unknown = std::min(unknown, cost("bob@example.org"));
    }
    EXPECT_GT(unknown, known / 2);
    EXPECT_LT(unknown, known * 2);
}

TEST_F(Accounts, PasswordsAndTokensAreNowhereInTheDatabase) {
    const auto session = enrol("ada@example.org");
    const auto next = refreshed(session.refreshToken);
    const std::string all = dump();
    EXPECT_THAT(all, ::testing::HasSubstr("ada@example.org")); // the dump is worth something
    EXPECT_THAT(all, ::testing::HasSubstr("$argon2id$v=19$m=8,t=1,p=1$"));
    for (const auto& secret : {std::string(kPassword), session.accessToken, session.refreshToken,
                               next.accessToken, next.refreshToken}) {
        EXPECT_THAT(all, ::testing::Not(::testing::HasSubstr(secret)));
        EXPECT_THAT(all, ::testing::Not(::testing::HasSubstr(secret.substr(3))));
    }
}

TEST_F(Accounts, WithoutThePepperAPasswordDoesNotFit) {
    enrol("ada@example.org");
    m_router.reset();
    m_service =
        std::make_unique<IdentityService>(*m_store, m_clock, m_random, *Pepper::from(Bytes(32, 8)), cheap());
    m_router =
        std::make_unique<http::Router>(m_service->gate(), std::make_shared<http::RateLimiter>(m_clock));
    m_service->addRoutes(*m_router);
    EXPECT_EQ(tryToSignIn("ada@example.org", std::string(kPassword)).status, 401);
}

TEST_F(Accounts, AHashOfAnotherCostIsMadeAnewAtSignIn) {
    enrol("ada@example.org");
    auto options = cheap();
    options.passwordCost = {.passes = 2, .memoryBytes = 16384};
    restart(options);
    signIn("ada@example.org");
    EXPECT_THAT(dump(), ::testing::HasSubstr("$m=16,t=2,p=1$"));
    signIn("ada@example.org");
}

TEST_F(Accounts, GuessingOneEmailIsSlowedDownFromEverywhere) {
    enrol("ada@example.org");
    for (int i = 0; i < 10; ++i) {
        EXPECT_EQ(tryToSignIn("ada@example.org", "guess", "192.0.2." + std::to_string(i)).status, 401);
        // An e-mail that nobody has is counted just the same.
        EXPECT_EQ(tryToSignIn("bob@example.org", "guess", "192.0.2." + std::to_string(i)).status, 401);
    }
    const auto reply = tryToSignIn("ada@example.org", std::string(kPassword), "192.0.2.99");
    EXPECT_EQ(reply.status, 429);
    EXPECT_EQ(problemOf(reply), "too_many_requests");
    EXPECT_EQ(tryToSignIn("bob@example.org", "guess", "192.0.2.99").body, reply.body);
    ASSERT_FALSE(reply.headers.empty());
    EXPECT_EQ(reply.headers[0].first, "Retry-After");
    m_clock.pass(std::chrono::seconds(std::stoi(reply.headers[0].second)));
    EXPECT_EQ(tryToSignIn("ada@example.org", std::string(kPassword), "192.0.2.99").status, 200);
}

TEST_F(Accounts, GuessingFromOneAddressWaitsLongerEachTimeAndKeepsNobodyElseOut) {
    enrol("ada@example.org");
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(tryToSignIn("ada@example.org", "guess").status, 401);
        m_clock.pass(std::chrono::minutes(1));
    }
    std::chrono::seconds last{0};
    for (int i = 0; i < 6; ++i) {
        EXPECT_EQ(tryToSignIn("ada@example.org", "guess").status, 401);
        const auto refused = tryToSignIn("ada@example.org", "guess");
        EXPECT_EQ(refused.status, 429);
        const std::chrono::seconds wait(std::stoi(refused.headers.at(0).second));
        EXPECT_GT(wait, last);
        last = wait;
        EXPECT_EQ(tryToSignIn("ada@example.org", std::string(kPassword), "198.51.100.7").status, 200);
        m_clock.pass(wait);
    }
}

TEST_F(Accounts, OneAddressThatHammersDoesNotKeepTheOwnerOut) {
    enrol("ada@example.org");
    for (int minute = 0; minute < 10; ++minute) {
        for (int i = 0; i < 25; ++i) { // from all over its own network
            (void)tryToSignIn("ada@example.org", "guess", "2001:db8:1:2::" + std::to_string(i + 1));
        }
        EXPECT_EQ(tryToSignIn("ada@example.org", std::string(kPassword), "2001:db8:7:7::1").status, 200);
        m_clock.pass(std::chrono::minutes(1));
    }
}

TEST_F(Accounts, ManySignInsFromOneAddressAreRefused) {
    int refused = 0;
    for (int i = 0; i < 40; ++i) {
        refused += tryToSignIn("a" + std::to_string(i) + "@example.org", "guess").status == 429 ? 1 : 0;
    }
    EXPECT_EQ(refused, 10);
}

TEST_F(Accounts, AFullQueueAnswersThatTheServerIsBusy) {
    auto options = cheap();
    options.hashesQueued = 0;
    restart(options);
    const auto reply = tryToSignIn("ada@example.org", "guess");
    EXPECT_EQ(reply.status, 503);
    EXPECT_EQ(problemOf(reply), "busy");
    EXPECT_EQ(reply.headers.at(0).first, "Retry-After");
}

TEST_F(Accounts, ATryThatNobodyLookedAtIsNoFailedOne) {
    auto options = cheap();
    options.hashesQueued = 0;
    restart(options);
    for (int i = 0; i < 9; ++i) { // fewer than one e-mail has a minute, more than are free to fail
        EXPECT_EQ(tryToSignIn("ada@example.org", std::string(kPassword)).status, 503) << i;
    }
}

TEST_F(Accounts, WeakPasswordsAndImpossibleNamesAreRefusedWithAReason) {
    wire::RegisterRequest good{.email = "ada@example.org",
                               .password = std::string(kPassword),
                               .displayName = "Ada",
                               .deviceName = "Laptop",
                               .keyFingerprint = {}};
    const auto send = [this](const wire::RegisterRequest& request) {
        m_clock.pass(std::chrono::minutes(1));
        return call(Method::Post, wire::kAccountsPath, toJson(request));
    };
    auto weak = good;
    weak.password = "short one";
    const auto refusal = send(weak);
    EXPECT_EQ(problemOf(refusal), "weak_password");
    EXPECT_THAT(refusal.body, ::testing::HasSubstr("at least 12 characters"));
    auto noEmail = good;
    noEmail.email = "ada.example.org";
    const auto reply = send(noEmail);
    EXPECT_EQ(reply.status, 422);
    EXPECT_THAT(reply.body, ::testing::HasSubstr("\"pointer\":\"/email\""));
    auto control = good;
    control.displayName = "Ada\u202Egnirtsri";
    EXPECT_THAT(send(control).body, ::testing::HasSubstr("/display_name"));
    control = good;
    control.deviceName = "x\ny";
    EXPECT_THAT(send(control).body, ::testing::HasSubstr("/device_name"));
    EXPECT_EQ(send(good).status, 201);
}

TEST_F(Accounts, HostileBodiesAreAnsweredWithProblems) {
    const std::string huge(10'000, 'x');
    const std::vector<std::pair<std::string, int>> bodies = {
        {"", 400},
        {"{", 400},
        {"\xff\xfe", 400},
        {std::string(200, '['), 422},
        {"[]", 422},
        {"{}", 422},
        {"null", 422},
        {R"({"email":1,"password":2})", 422},
        {R"({"email":"a@b","password":null})", 422},
        {R"({"email":"a@b","password":"x\u0000y","device_name":""})", 422},
        {"{\"email\":\"" + huge + "\",\"password\":\"x\",\"device_name\":\"\"}", 422},
    };
    for (const auto& [body, status] : bodies) {
        for (const auto path : {wire::kAccountsPath, wire::kSessionsPath, wire::kRefreshPath}) {
            m_clock.pass(std::chrono::minutes(1));
            const auto reply = call(Method::Post, path, body);
            EXPECT_EQ(reply.status, status) << path << " " << body.substr(0, 80) << " " << reply.body;
            EXPECT_EQ(problemOf(reply), status == 400 ? "malformed" : "invalid");
            EXPECT_THAT(reply.body, ::testing::Not(::testing::HasSubstr("xxxx"))); // nothing is echoed
        }
    }
    EXPECT_EQ(m_router->bodyLimit(Method::Post, wire::kSessionsPath), 16U * 1024);
}

TEST_F(Accounts, TheWrappedAccountKeyIsKeptForItsOwnAccountOnly) {
    const auto ada = enrol("ada@example.org");
    const auto bob = enrol("bob@example.org");
    EXPECT_EQ(problemOf(call(Method::Get, wire::kRecoveryPath, {}, ada.accessToken)), "not_found");
    const wire::RecoveryWrap wrap{Bytes(72, 9)};
    EXPECT_EQ(call(Method::Put, wire::kRecoveryPath, toJson(wrap), ada.accessToken).status, 204);
    const auto reply = call(Method::Get, wire::kRecoveryPath, {}, ada.accessToken);
    ASSERT_EQ(reply.status, 200);
    EXPECT_EQ(fromJson<wire::RecoveryWrap>(reply.body).value().wrapped, wrap.wrapped);
    EXPECT_EQ(call(Method::Get, wire::kRecoveryPath, {}, bob.accessToken).status, 404);
    EXPECT_EQ(
        call(Method::Put, wire::kRecoveryPath, toJson(wire::RecoveryWrap{Bytes(600, 9)}), ada.accessToken)
            .status,
        422);
}

/// Every route of identity, with what a caller without a session gets.
TEST_F(Accounts, EveryRouteSaysWhoMayUseIt) {
    const std::string id = Uuid::v7(m_clock, m_random).toString();
    std::size_t open = 0;
    for (const auto& route : m_router->routes()) {
        EXPECT_LE(route.bodyLimit, 16U * 1024) << route.pattern;
        EXPECT_GT(route.perPeerAMinute + route.perDeviceAMinute, 0U) << route.pattern;
        std::string path = route.pattern;
        if (const auto at = path.find("{id:uuid}"); at != std::string::npos) {
            path.replace(at, 9, id);
        }
        if (route.needs == http::Role::Anyone) {
            ++open;
            continue;
        }
        EXPECT_EQ(call(route.method, path, "{}").status, 401) << route.pattern;
        EXPECT_EQ(problemOf(call(route.method, path, "{}", "ra_nothing")), "session_ended") << route.pattern;
    }
    EXPECT_EQ(open, 3U); // register, sign in, refresh
}

} // namespace
} // namespace ritm::identity
