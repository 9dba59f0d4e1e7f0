// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/wire.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace ritm::http::test {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

TEST(Limits, RefuseAHeadThatIsTooLarge) {
    Host host;
    host.start();
    Wire fields(host.port());
    EXPECT_EQ(fields.ask("GET /hello HTTP/1.1\r\nHost: h\r\nX: " + std::string(200'000, 'x') + "\r\n\r\n"),
              431);
    Wire target(host.port());
    EXPECT_EQ(target.ask("GET /" + std::string(200'000, 'x') + " HTTP/1.1\r\nHost: h\r\n\r\n"), 414);
    Wire many(host.port());
    std::string lines;
    for (int i = 0; i < 200; ++i) {
        lines += "X: y\r\n";
    }
    EXPECT_EQ(many.ask("GET /hello HTTP/1.1\r\nHost: h\r\n" + lines + "\r\n"), 431);
}

TEST(Limits, RefuseABodyThatIsTooLargeAndLetTheClientSeeIt) {
    Limits limits;
    limits.lingerBytes = 64 * 1024 * 1024;
    Host host(limits);
    host.start();
    const std::string megabytes(8 * 1024 * 1024, 'x');
    Wire sized(host.port());
    sized.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: " + std::to_string(megabytes.size()) +
               "\r\n\r\n");
    sized.send(megabytes);
    const Answer answer = sized.answer();
    EXPECT_EQ(answer.status, 413);
    EXPECT_THAT(answer.body, HasSubstr("urn:ritm:problem:body_too_large"));
    Wire chunked(host.port());
    chunked.send("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n800000\r\n");
    chunked.send(megabytes);
    EXPECT_EQ(chunked.answer().status, 413);
    Wire slices(host.port());
    std::string small;
    for (int i = 0; i < 200; ++i) {
        small += "a\r\n" + std::string(10, 'x') + "\r\n";
    }
    EXPECT_EQ(slices.ask("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + small),
              413);
}

TEST(Limits, TakeABodyOfExactlyTheLimit) {
    Host host;
    host.start();
    const std::string body(1024, 'x');
    Wire wire(host.port());
    wire.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 1024\r\n\r\n" + body);
    EXPECT_EQ(wire.answer().body, body);
    EXPECT_EQ(wire.ask("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 1025\r\n\r\n" + body + "x"), 413);
}

TEST(Limits, BoundWhatAChunkMaySayBesideItsData) {
    Host host;
    host.start();
    Wire wire(host.port());
    wire.send("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1;");
    wire.send(std::string(512 * 1024, 'x'));
    EXPECT_EQ(wire.answer().status, 400);
}

/// Sends a byte every few milliseconds until the other side has had enough.
Answer dribble(Wire& wire, std::string_view start) {
    wire.send(start);
    std::jthread thread([&wire](const std::stop_token& stop) {
        while (!stop.stop_requested() && wire.send("x")) {
            std::this_thread::sleep_for(20ms);
        }
    });
    return wire.answer();
}

TEST(Limits, CutOffASlowHeadHoweverItDribbles) {
    Limits limits;
    limits.headerDeadline = 300ms;
    Host host(limits);
    host.start();
    Wire wire(host.port());
    EXPECT_EQ(dribble(wire, "GET /hello HTTP/1.1\r\nHost: h\r\nX: ").status, 408);
    Wire silent(host.port());
    EXPECT_EQ(silent.rest(), "");
}

TEST(Limits, CutOffASlowBodyHoweverItDribbles) {
    Limits limits;
    limits.bodyDeadline = 300ms;
    Host host(limits);
    host.start();
    Wire wire(host.port());
    EXPECT_EQ(dribble(wire, "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n").status, 408);
}

TEST(Limits, CutOffASlowSecondHead) {
    Limits limits;
    limits.headerDeadline = 300ms;
    Host host(limits);
    host.start();
    Wire wire(host.port());
    EXPECT_EQ(wire.ask(get("/hello")), 200);
    EXPECT_EQ(dribble(wire, "GET /hello HTTP/1.1\r\n").status, 408);
}

TEST(Limits, CloseAnIdleConnectionWithoutAWord) {
    Limits limits;
    limits.idleDeadline = 200ms;
    Host host(limits);
    host.start();
    Wire wire(host.port());
    EXPECT_EQ(wire.ask(get("/hello")), 200);
    EXPECT_EQ(wire.rest(), "");
    EXPECT_TRUE(Host::eventually([&] { return host.listener().connections() == 0; }));
}

TEST(Limits, CutOffAReaderThatDoesNotRead) {
    Limits limits;
    limits.writeDeadline = 300ms;
    limits.lingerDeadline = 300ms;
    Host host(limits);
    host.add(Method::Get, "/large",
             immediate([](const Request&) { return Reply::bytes(std::string(64 << 20, 'x')); }));
    host.start();
    Wire wire(host.port(), 4096);
    wire.send(get("/large"));
    EXPECT_TRUE(Host::eventually([&] { return host.served().size() == 1; }));
    EXPECT_TRUE(Host::eventually([&] { return host.listener().connections() == 0; }));
    EXPECT_LT(wire.rest().size(), std::size_t{64} << 20);
}

TEST(Limits, ServeOthersWhileSlowOnesHang) {
    Limits limits;
    limits.headerDeadline = 60s;
    Host host(limits);
    host.start();
    std::vector<std::unique_ptr<Wire>> slow;
    for (int i = 0; i < 300; ++i) {
        slow.push_back(std::make_unique<Wire>(host.port()));
        slow.back()->send("GET /hello HTTP/1.1\r\nHost");
    }
    Wire wire(host.port());
    EXPECT_EQ(wire.ask(get("/hello")), 200);
}

TEST(Limits, AnswerForAHandlerThatTakesTooLong) {
    Limits limits;
    limits.handlerDeadline = 200ms;
    Host host(limits);
    Held held;
    host.add(Method::Get, "/stuck", held.handler());
    host.start();
    Wire wire(host.port());
    wire.send(get("/stuck"));
    const Answer answer = wire.answer();
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.fields.at("retry-after"), "2");
    // What comes after that goes nowhere, and above all not to the next request.
    ASSERT_TRUE(held.wait());
    held.give(Reply::text("too late"));
    wire.send(get("/hello"));
    EXPECT_EQ(wire.answer().body, "hello");
}

TEST(Limits, AnswerBusyBeyondTheRequestsInFlight) {
    Limits limits;
    limits.requestsInFlight = 1;
    Host host(limits);
    Held held;
    host.add(Method::Get, "/slow", held.handler());
    host.start();
    Wire first(host.port());
    first.send(get("/slow"));
    ASSERT_TRUE(held.wait());
    Wire second(host.port());
    second.send(get("/hello"));
    const Answer busy = second.answer();
    EXPECT_EQ(busy.status, 503);
    EXPECT_TRUE(busy.fields.contains("retry-after"));
    held.give(Reply::text("done"));
    EXPECT_EQ(first.answer().body, "done");
    EXPECT_EQ(second.ask(get("/hello")), 200);
}

TEST(Limits, AnswerBusyBeyondTheBytesOfBodies) {
    Limits limits;
    limits.bodyBytesInFlight = 1000;
    Host host(limits);
    Held held;
    host.add(Method::Post, "/slow", held.handler());
    host.start();
    Wire first(host.port());
    first.send("POST /slow HTTP/1.1\r\nHost: h\r\nContent-Length: 900\r\n\r\n" + std::string(900, 'x'));
    ASSERT_TRUE(held.wait());
    Wire second(host.port());
    EXPECT_EQ(
        second.ask("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 101\r\n\r\n" + std::string(101, 'x')),
        503);
    Wire third(host.port());
    EXPECT_EQ(
        third.ask("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\n" + std::string(100, 'x')),
        200);
    held.give(Reply::noContent());
    EXPECT_EQ(first.answer().status, 204);
}

TEST(Limits, CountABodyAsItComesNotAsItIsPromised) {
    Limits limits;
    limits.bodyBytesInFlight = 1024 * 1024;
    Host host(limits);
    Held held;
    host.add(Method::Post, "/large", held.handler(), 1024 * 1024);
    host.start();
    // Promised: ten times as much as there is room for.
    std::vector<std::unique_ptr<Wire>> promising;
    for (int i = 0; i < 10; ++i) {
        promising.push_back(std::make_unique<Wire>(host.port()));
        promising.back()->send(
            "POST /large HTTP/1.1\r\nHost: h\r\n" +
            std::string(i % 2 == 0 ? "Content-Length: 1048576" : "Transfer-Encoding: chunked") + "\r\n\r\n");
    }
    Wire honest(host.port());
    EXPECT_EQ(honest.ask("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc"), 200);
    // Kept: only what there is room for, and the rest is told so.
    honest.send("POST /large HTTP/1.1\r\nHost: h\r\nContent-Length: 1048576\r\n\r\n" +
                std::string(1024 * 1024, 'x'));
    EXPECT_EQ(honest.answer().status, 503);
    promising.clear();
    ASSERT_TRUE(Host::eventually([&] { return host.listener().connections() <= 1; }));
    Wire alone(host.port());
    alone.send("POST /large HTTP/1.1\r\nHost: h\r\nContent-Length: 1048576\r\n\r\n" +
               std::string(1024 * 1024, 'x'));
    ASSERT_TRUE(held.wait());
    held.give(Reply::noContent());
    EXPECT_EQ(alone.answer().status, 204);
}

TEST(Limits, LetNobodyHoldEverybodysRoomWithBodiesThatNeverEnd) {
    Limits limits;
    limits.bodyBytesInFlight = 4 * 1024 * 1024;
    limits.bodyBytesPerPeer = 300 * 1024;
    Host host(limits);
    host.add(Method::Post, "/some", immediate([](const Request&) { return Reply::noContent(); }),
             1024 * 1024);
    host.start();
    auto hoarder = std::make_unique<Wire>(host.port());
    hoarder->send("POST /some HTTP/1.1\r\nHost: h\r\nContent-Length: 200000\r\nExpect: 100-continue\r\n\r\n");
    ASSERT_TRUE(hoarder->until("\r\n\r\n").contains(" 100 ")); // has room for its beginning now
    const std::string large =
        "POST /some HTTP/1.1\r\nHost: h\r\nContent-Length: 262144\r\n\r\n" + std::string(262'144, 'x');
    EXPECT_EQ(Wire(host.port()).ask(large), 503);
    EXPECT_EQ(Wire(host.port(), 0, "127.0.0.2").ask(large), 204);
    hoarder.reset();
    EXPECT_TRUE(Host::eventually([&] { return Wire(host.port()).ask(large) == 204; }));
}

TEST(Limits, AnswerBusyBeyondTheBytesOfAnswers) {
    Limits limits;
    limits.replyBytesInFlight = 1000;
    Host host(limits);
    host.add(Method::Get, "/large",
             immediate([](const Request&) { return Reply::text(std::string(1001, 'x')); }));
    host.start();
    Wire wire(host.port());
    EXPECT_EQ(wire.ask(get("/large")), 503);
    EXPECT_EQ(wire.ask(get("/hello")), 200);
}

TEST(Limits, HoldNoMoreConnectionsThanAllowed) {
    Limits limits;
    limits.connections = 2;
    Host host(limits);
    host.start();
    auto first = std::make_unique<Wire>(host.port());
    Wire second(host.port());
    EXPECT_EQ(first->ask(get("/hello")), 200);
    EXPECT_EQ(second.ask(get("/hello")), 200);
    Wire third(host.port());
    EXPECT_EQ(third.answer().status, 503);
    EXPECT_TRUE(third.closed());
    first.reset();
    ASSERT_TRUE(Host::eventually([&] { return host.listener().connections() == 1; }));
    Wire fourth(host.port());
    EXPECT_EQ(fourth.ask(get("/hello")), 200);
}

TEST(Limits, HoldNoMoreConnectionsOfOnePeerThanAllowed) {
    Limits limits;
    limits.connectionsPerPeer = 1;
    Host host(limits);
    host.start();
    Wire first(host.port());
    EXPECT_EQ(first.ask(get("/hello")), 200);
    Wire second(host.port());
    EXPECT_EQ(second.answer().status, 503);
    Host behind(limits, {"127.0.0.1"});
    behind.start();
    Wire third(behind.port());
    Wire fourth(behind.port());
    EXPECT_EQ(third.ask(get("/hello")), 200);
    EXPECT_EQ(fourth.ask(get("/hello")), 200);
}

} // namespace
} // namespace ritm::http::test
