// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/wire.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

namespace ritm::http::test {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

/// A host whose /events opens the stream that the test holds.
struct Radio {
    explicit Radio(const Limits& limits = {}, std::size_t capacity = 64)
        : host(limits), events(std::make_shared<EventStream>(capacity)) {
        host.add(Method::Get, "/events", immediate([this](const Request&) { return Reply::stream(events); }));
        host.start();
    }
    Host host;
    std::shared_ptr<EventStream> events;
};

TEST(Stream, DeliversEventsAsTheyCome) {
    Radio radio;
    EXPECT_TRUE(radio.events->push({"sync", "before", {}}));
    Wire wire(radio.host.port());
    wire.send(get("/events"));
    const Answer head = wire.answer();
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.fields.at("content-type"), "text/event-stream");
    EXPECT_EQ(head.fields.at("transfer-encoding"), "chunked");
    EXPECT_EQ(wire.until("\n\n\r\n"), "1a\r\nevent: sync\ndata: before\n\n\r\n");
    for (int i = 0; i < 100; ++i) {
        EXPECT_TRUE(radio.events->push({"sync", std::to_string(i), {}}));
        EXPECT_THAT(wire.until("\n\n\r\n"), HasSubstr("data: " + std::to_string(i) + "\n\n"));
    }
    EXPECT_TRUE(radio.events->push({"sync", "last", {}}));
    radio.events->close();
    EXPECT_THAT(wire.rest(), ::testing::EndsWith("data: last\n\n\r\n0\r\n\r\n"));
}

TEST(Stream, DeliversWhatManyThreadsPush) {
    Radio radio({}, 10'000);
    Wire wire(radio.host.port());
    wire.send(get("/events"));
    EXPECT_EQ(wire.answer().status, 200);
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 250; ++i) {
                    EXPECT_TRUE(radio.events->push({"n", std::to_string(t * 1000 + i), {}}));
                }
            });
        }
    }
    radio.events->close();
    const std::string all = wire.rest();
    for (int t = 0; t < 4; ++t) {
        for (int i = 0; i < 250; ++i) {
            EXPECT_THAT(all, HasSubstr("data: " + std::to_string(t * 1000 + i) + "\n\n"));
        }
    }
}

TEST(Stream, BeatsWhileNothingHappens) {
    Limits limits;
    limits.heartbeat = 30ms;
    Radio radio(limits);
    Wire wire(radio.host.port());
    wire.send(get("/events"));
    EXPECT_EQ(wire.answer().status, 200);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(wire.until("\n\n\r\n"), "3\r\n:\n\n\r\n");
    }
}

TEST(Stream, EndsWhenTheClientGoes) {
    Radio radio;
    {
        Wire wire(radio.host.port());
        wire.send(get("/events"));
        EXPECT_EQ(wire.answer().status, 200);
    }
    EXPECT_TRUE(Host::eventually([&] { return !radio.events->isOpen(); }));
    EXPECT_TRUE(Host::eventually([&] { return radio.host.listener().connections() == 0; }));
    EXPECT_FALSE(radio.events->push({"sync", "nobody", {}}));
}

TEST(Stream, EndsForAReaderThatDoesNotRead) {
    Limits limits;
    limits.writeDeadline = 500ms;
    limits.lingerDeadline = 300ms;
    Radio radio(limits, 4);
    Wire wire(radio.host.port(), 4096);
    wire.send(get("/events"));
    EXPECT_EQ(wire.answer().status, 200);
    // Full buffers block the connection's write; then either the queue or the write's deadline ends it.
    int n = 0;
    EXPECT_TRUE(Host::eventually(
        [&] { return !radio.events->push({"sync", std::to_string(n++) + std::string(1 << 20, 'x'), {}}); }));
    EXPECT_FALSE(radio.events->isOpen());
    EXPECT_TRUE(Host::eventually([&] { return radio.host.listener().connections() == 0; }));
}

TEST(Stream, ListensToNoChatter) {
    Radio radio;
    Wire wire(radio.host.port());
    wire.send(get("/events"));
    EXPECT_EQ(wire.answer().status, 200);
    wire.send(std::string(256 * 1024, 'x'));
    EXPECT_TRUE(Host::eventually([&] { return !radio.events->isOpen(); }));
}

TEST(Stream, GoesToAnOldClientWithoutChunks) {
    Radio radio;
    Wire wire(radio.host.port());
    wire.send("GET /events HTTP/1.0\r\n\r\n");
    EXPECT_FALSE(wire.answer().fields.contains("transfer-encoding"));
    EXPECT_TRUE(radio.events->push({"sync", "x", {}}));
    radio.events->close();
    EXPECT_EQ(wire.rest(), "event: sync\ndata: x\n\n");
}

TEST(Stream, IsNotOpenedByHead) {
    Radio radio;
    Wire wire(radio.host.port());
    wire.send("HEAD /events HTTP/1.1\r\nHost: h\r\n\r\n");
    EXPECT_EQ(wire.answer(true).status, 200);
    EXPECT_EQ(wire.rest(), "");
    EXPECT_FALSE(radio.events->isOpen());
}

} // namespace
} // namespace ritm::http::test
