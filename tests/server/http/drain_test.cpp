// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/wire.h"

#include <gtest/gtest.h>

#include <thread>

namespace ritm::http::test {
namespace {

using namespace std::chrono_literals;

TEST(Drain, LetsARunningRequestFinishAndClosesTheRest) {
    Host host;
    Held held;
    host.add(Method::Get, "/slow", held.handler());
    host.start();
    Wire idle(host.port());
    EXPECT_EQ(idle.ask(get("/hello")), 200);
    Wire fresh(host.port());
    Wire running(host.port());
    running.send(get("/slow"));
    ASSERT_TRUE(held.wait());
    std::jthread drain([&] { host.listener().drain(); });
    EXPECT_EQ(idle.rest(), "");
    EXPECT_EQ(fresh.rest(), "");
    EXPECT_TRUE(Host::eventually([&] { return host.listener().connections() == 1; }));
    held.give(Reply::text("finished"));
    const Answer answer = running.answer();
    EXPECT_EQ(answer.body, "finished");
    EXPECT_EQ(answer.fields.at("connection"), "close");
    drain.join();
    EXPECT_EQ(host.listener().connections(), 0U);
}

TEST(Drain, TakesTheRestOfARequestThatHasBegun) {
    Host host;
    host.start();
    Wire wire(host.port());
    wire.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 6\r\n\r\nabc");
    // The pipelined neighbour shows that the listener has met this connection's first bytes.
    Wire other(host.port());
    EXPECT_EQ(other.ask(get("/hello")), 200);
    ASSERT_TRUE(Host::eventually([&] { return host.listener().connections() == 2; }));
    std::jthread drain([&] { host.listener().drain(); });
    EXPECT_EQ(other.rest(), "");
    wire.send("def");
    const Answer answer = wire.answer();
    // Whether the first bytes were met before the drain is a race; if they were, the request is served.
    EXPECT_TRUE(answer.status == 0 || answer.body == "abcdef");
}

TEST(Drain, EndsEventStreams) {
    Host host;
    auto events = std::make_shared<EventStream>();
    host.add(Method::Get, "/events", immediate([&](const Request&) { return Reply::stream(events); }));
    host.start();
    Wire wire(host.port());
    wire.send(get("/events"));
    EXPECT_EQ(wire.answer().status, 200);
    host.listener().drain();
    EXPECT_EQ(wire.rest(), "0\r\n\r\n");
    EXPECT_FALSE(events->isOpen());
}

TEST(Drain, GivesUpOnWhatNeverEnds) {
    Limits limits;
    limits.drainDeadline = 200ms;
    Host host(limits);
    Held held;
    host.add(Method::Get, "/stuck", held.handler());
    host.start();
    Wire wire(host.port());
    wire.send(get("/stuck"));
    ASSERT_TRUE(held.wait());
    host.listener().drain();
    EXPECT_EQ(host.listener().connections(), 0U);
    EXPECT_EQ(wire.rest(), "");
    held.give(Reply::text("to nobody"));
}

TEST(Drain, RefusesNewConnections) {
    Host host;
    host.start();
    const auto port = host.port();
    host.listener().drain();
    // Connecting may still succeed for a moment where the system's queue takes it; an answer never comes.
    Router router([](std::string_view, auto) {}, nullptr);
    ListenOptions options;
    options.port = port;
    EXPECT_TRUE(Host::eventually([&] { return Listener::start(options, router).has_value(); }));
}

TEST(Drain, AnAnswerMayOutliveTheListener) {
    Held held;
    {
        Limits limits;
        limits.drainDeadline = 50ms;
        Host host(limits);
        host.add(Method::Get, "/stuck", held.handler());
        host.start();
        Wire wire(host.port());
        wire.send(get("/stuck"));
        ASSERT_TRUE(held.wait());
        host.listener().drain();
    }
    held.give(Reply::text("to nobody"));
}

} // namespace
} // namespace ritm::http::test
