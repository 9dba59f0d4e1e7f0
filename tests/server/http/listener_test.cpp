// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/wire.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace ritm::http::test {
namespace {

using namespace std::string_literals;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(Listener, AnswersRequestsOneAfterTheOtherOnOneConnection) {
    Host host;
    host.start();
    Wire wire(host.port());
    for (int i = 0; i < 3; ++i) {
        wire.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nabc" + std::to_string(i));
        const Answer answer = wire.answer();
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, "abc" + std::to_string(i));
        EXPECT_FALSE(answer.fields.contains("connection"));
        EXPECT_EQ(answer.fields.at("x-content-type-options"), "nosniff");
        EXPECT_EQ(answer.fields.at("cache-control"), "no-store");
        EXPECT_TRUE(answer.fields.contains("date"));
    }
    EXPECT_EQ(host.listener().connections(), 1U);
}

TEST(Listener, AnswersPipelinedRequestsInOrder) {
    Host host;
    Held held;
    host.add(Method::Get, "/slow", held.handler());
    host.start();
    Wire wire(host.port());
    wire.send(get("/slow") + "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 6\r\n\r\nsecond" +
              get("/hello"));
    ASSERT_TRUE(held.wait());
    held.give(Reply::text("first"));
    EXPECT_EQ(wire.answer().body, "first");
    EXPECT_EQ(wire.answer().body, "second");
    EXPECT_EQ(wire.answer().body, "hello");
}

TEST(Listener, TakesARequestByteByByte) {
    Host host;
    host.start();
    Wire wire(host.port());
    const std::string request = "\r\n\r\nPOST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                                "3\r\nabc\r\n5;x=y\r\ndefgh\r\n0\r\nTrailer: t\r\n\r\n";
    for (const char c : request) {
        ASSERT_TRUE(wire.send(std::string_view(&c, 1)));
    }
    EXPECT_EQ(wire.answer().body, "abcdefgh");
    wire.send(get("/hello"));
    EXPECT_EQ(wire.answer().body, "hello");
}

TEST(Listener, KeepsTrailersOutOfTheFields) {
    Host host;
    host.add(Method::Post, "/who", immediate([](const Request& request) {
                 return Reply::text(request.header("Authorization") ? "known" : "unknown");
             }));
    host.start();
    Wire wire(host.port());
    wire.send("POST /who HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
              "1\r\na\r\n0\r\nAuthorization: Bearer x\r\n\r\n");
    EXPECT_EQ(wire.answer().body, "unknown");
}

TEST(Listener, AnswersAClientThatSaysNoMore) {
    Host host;
    Held held;
    host.add(Method::Get, "/slow", held.handler());
    host.start();
    Wire wire(host.port());
    wire.send(get("/slow"));
    wire.finish();
    ASSERT_TRUE(held.wait());
    held.give(Reply::text("late but there"));
    EXPECT_EQ(wire.answer().body, "late but there");
    EXPECT_TRUE(wire.closed());
}

TEST(Listener, AnswersHeadWithoutABody) {
    Host host;
    host.start();
    Wire wire(host.port());
    wire.send("HEAD /hello HTTP/1.1\r\nHost: h\r\n\r\n" + get("/hello"));
    const Answer head = wire.answer(true);
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.fields.at("content-length"), "5");
    EXPECT_EQ(wire.answer().body, "hello");
}

TEST(Listener, SaysWhatIsNotThere) {
    Host host;
    host.start();
    Wire wire(host.port());
    wire.send(get("/nowhere"));
    const Answer nowhere = wire.answer();
    EXPECT_EQ(nowhere.status, 404);
    EXPECT_EQ(nowhere.fields.at("content-type"), "application/problem+json");
    EXPECT_THAT(nowhere.body, HasSubstr("urn:ritm:problem:not_found"));
    EXPECT_THAT(nowhere.body, HasSubstr("\"trace\":\""));
    wire.send("DELETE /hello HTTP/1.1\r\nHost: h\r\n\r\n");
    const Answer method = wire.answer();
    EXPECT_EQ(method.status, 405);
    EXPECT_EQ(method.fields.at("allow"), "GET, HEAD");
    // The body of a request nobody takes is not read: the connection ends after the answer.
    wire.send("POST /nowhere HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc");
    EXPECT_EQ(wire.answer().status, 404);
    EXPECT_TRUE(wire.closed());
}

TEST(Listener, EndsTheConnectionWhenAsked) {
    Host host;
    host.start();
    Wire wire(host.port());
    wire.send("GET /hello HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    const Answer answer = wire.answer();
    EXPECT_EQ(answer.body, "hello");
    EXPECT_EQ(answer.fields.at("connection"), "close");
    EXPECT_TRUE(wire.closed());
    Wire old(host.port());
    old.send("GET /hello HTTP/1.0\r\n\r\n");
    EXPECT_EQ(old.answer().body, "hello");
    EXPECT_TRUE(old.closed());
}

TEST(Listener, SaysContinueOnlyToWhatItTakes) {
    Host host;
    host.start();
    Wire wire(host.port());
    wire.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(wire.until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    wire.send("abc");
    EXPECT_EQ(wire.answer().body, "abc");
    Wire big(host.port());
    EXPECT_EQ(
        big.ask("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 99999\r\nExpect: 100-continue\r\n\r\n"),
        413);
    Wire odd(host.port());
    EXPECT_EQ(odd.ask("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nExpect: tea\r\n\r\n"), 417);
}

TEST(Listener, RefusesWhatTwoReadersCouldReadDifferently) {
    Host host;
    host.start();
    const std::vector<std::pair<std::string, int>> attacks{
        {"GET /hello HTTP/1.1\r\n\r\n", 400},
        {"GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400},
        {"GET /hello HTTP/1.1\nHost: h\n\n", 400},
        {"GET  /hello HTTP/1.1\r\nHost: h\r\n\r\n", 400},
        {"GET /hello\r\n\r\n", 400},
        {"GET /hello HTTP/2.0\r\nHost: h\r\n\r\n", 505},
        {"BREW /hello HTTP/1.1\r\nHost: h\r\n\r\n", 501},
        {"GET /a/../hello HTTP/1.1\r\nHost: h\r\n\r\n", 400},
        {"GET /%zz HTTP/1.1\r\nHost: h\r\n\r\n", 400},
        {"GET hello HTTP/1.1\r\nHost: h\r\n\r\n", 400},
        {"GET /hello HTTP/1.1\r\nHost: h\r\nX: a\r\n b\r\n\r\n", 400},
        {"GET /hello HTTP/1.1\r\nHost: h\r\nX : a\r\n\r\n", 400},
        {"GET /hello HTTP/1.1\r\nHost: h\r\nX: a\0b\r\n\r\n"s, 400},
        {"POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n", 400},
        {"POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: +3\r\n\r\nabc", 400},
        {"POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 3, 3\r\n\r\nabc", 400},
        {"POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 0x3\r\n\r\nabc", 400},
        {"POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999\r\n\r\n", 400},
        {"POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400},
        {"POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", 400},
        {"POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n", 400},
        {"POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 501},
        {"POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked\r\n\r\n", 501},
        {"POST /echo HTTP/1.0\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n", 400},
        {"POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400},
        {"POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n", 400},
        {"POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", 400},
    };
    for (const auto& [attack, status] : attacks) {
        Wire wire(host.port());
        // A second request rides behind: it must not be answered, however the first was read.
        wire.send(attack + get("/hello"));
        const Answer answer = wire.answer();
        EXPECT_EQ(answer.status, status) << attack;
        EXPECT_EQ(answer.fields.at("content-type"), "application/problem+json") << attack;
        EXPECT_EQ(answer.fields.at("connection"), "close") << attack;
        EXPECT_THAT(wire.rest(), Not(HasSubstr("hello"))) << attack;
    }
}

TEST(Listener, AnswersFromAnyThread) {
    Host host;
    std::vector<std::jthread> threads;
    std::mutex mutex;
    host.add(Method::Get, "/elsewhere", [&](Request, Responder respond) {
        const std::scoped_lock lock(mutex);
        threads.emplace_back([respond = std::move(respond)]() mutable { respond(Reply::text("done")); });
    });
    host.start();
    std::vector<std::jthread> clients;
    std::atomic<int> answered = 0;
    for (int i = 0; i < 8; ++i) {
        clients.emplace_back([&] {
            Wire wire(host.port());
            for (int n = 0; n < 50; ++n) {
                wire.send(get("/elsewhere"));
                answered += wire.answer().body == "done" ? 1 : 0;
            }
        });
    }
    clients.clear();
    EXPECT_EQ(answered, 400);
}

TEST(Listener, AnswersForAHandlerThatForgets) {
    Host host;
    host.add(Method::Get, "/forgetful", [](Request, const Responder&) {});
    host.start();
    Wire wire(host.port());
    EXPECT_EQ(wire.ask(get("/forgetful")), 500);
}

TEST(Listener, LetsNoFieldForgeAnother) {
    Host host;
    host.add(Method::Get, "/forged", immediate([](const Request&) {
                 return Reply::text("x").withHeader("X-A", "1\r\nX-B: 2").withHeader("X-C", "3");
             }));
    host.start();
    Wire wire(host.port());
    wire.send(get("/forged"));
    const Answer answer = wire.answer();
    EXPECT_FALSE(answer.fields.contains("x-b"));
    EXPECT_EQ(answer.fields.at("x-c"), "3");
}

TEST(Listener, ReportsWhatItServedByRoute) {
    Host host;
    host.add(Method::Get, "/things/{id}", immediate([](const Request&) { return Reply::noContent(); }));
    host.start();
    Wire wire(host.port());
    EXPECT_EQ(wire.ask(get("/things/secret-name")), 204);
    EXPECT_EQ(wire.ask(get("/other/secret-name")), 404);
    ASSERT_TRUE(Host::eventually([&] { return host.served().size() == 2; }));
    const auto served = host.served();
    EXPECT_EQ(served[0].route, "/things/{id}");
    EXPECT_EQ(served[0].status, 204);
    EXPECT_EQ(served[1].route, "");
    EXPECT_EQ(served[1].status, 404);
    EXPECT_NE(served[0].trace, served[1].trace);
}

TEST(Listener, BelievesOnlyTrustedProxies) {
    const auto peer = [](const Request& request) { return Reply::text(request.peer); };
    const std::string request =
        "GET /peer HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: 6.6.6.6, 203.0.113.9, 10.0.0.1\r\n\r\n";
    Host open;
    open.add(Method::Get, "/peer", immediate(peer));
    open.start();
    Wire direct(open.port());
    direct.send(request);
    EXPECT_EQ(direct.answer().body, "127.0.0.1");
    Host behind({}, {"127.0.0.1", "10.0.0.1"});
    behind.add(Method::Get, "/peer", immediate(peer));
    behind.start();
    Wire proxied(behind.port());
    proxied.send(request);
    EXPECT_EQ(proxied.answer().body, "203.0.113.9");
}

TEST(Listener, SaysWhyItCannotListen) {
    Host host;
    host.start();
    Router router([](std::string_view, auto) {}, nullptr);
    ListenOptions options;
    options.port = host.port();
    const auto taken = Listener::start(options, router);
    ASSERT_FALSE(taken.has_value());
    EXPECT_TRUE(taken.error().is(ListenError::AddressInUse)) << taken.error().describe();
    options.address = "not an address";
    EXPECT_TRUE(Listener::start(options, router).error().is(ListenError::BadAddress));
    options.address = "192.0.2.1";
    EXPECT_TRUE(Listener::start(options, router).error().is(ListenError::BadAddress));
}

} // namespace
} // namespace ritm::http::test
