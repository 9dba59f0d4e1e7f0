// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/eventstream.h"

#include <gtest/gtest.h>

namespace ritm::http {
namespace {

TEST(EventStream, WritesEventsAsTheStandardSays) {
    EXPECT_EQ(wireForm({"sync", "u:1", "7"}), "id: 7\nevent: sync\ndata: u:1\n\n");
    EXPECT_EQ(wireForm({{}, "two\nlines", {}}), "data: two\ndata: lines\n\n");
    EXPECT_EQ(wireForm({"a\nb", {}, {}}), "event: ab\ndata: \n\n");
    EXPECT_EQ(wireForm({{}, "a\r\nid: 9", {}}), "data: a\ndata: id: 9\n\n");
}

TEST(EventStream, GivesEventsInOrderAndEqualOnesOnce) {
    EventStream stream;
    EXPECT_TRUE(stream.push({"e", "1", {}}));
    EXPECT_TRUE(stream.push({"e", "2", {}}));
    EXPECT_TRUE(stream.push({"e", "1", {}}));
    EXPECT_EQ(stream.take()->data, "1");
    EXPECT_EQ(stream.take()->data, "2");
    EXPECT_FALSE(stream.take().has_value());
    EXPECT_TRUE(stream.push({"e", "1", {}}));
    EXPECT_EQ(stream.take()->data, "1");
}

TEST(EventStream, ClosesWhenNobodyTakes) {
    EventStream stream(2);
    int closed = 0;
    stream.onClose([&] { ++closed; });
    EXPECT_TRUE(stream.push({"e", "1", {}}));
    EXPECT_TRUE(stream.push({"e", "2", {}}));
    EXPECT_FALSE(stream.push({"e", "3", {}}));
    EXPECT_FALSE(stream.isOpen());
    EXPECT_EQ(closed, 1);
    stream.close();
    EXPECT_EQ(closed, 1);
    EXPECT_EQ(stream.take()->data, "1");
}

TEST(EventStream, SaysWhenThereIsSomethingToTake) {
    EventStream stream;
    int ready = 0;
    EXPECT_TRUE(stream.push({"e", "1", {}}));
    stream.onReady([&] { ++ready; });
    EXPECT_EQ(ready, 1);
    EXPECT_TRUE(stream.push({"e", "2", {}}));
    EXPECT_EQ(ready, 2);
    stream.close();
    EXPECT_EQ(ready, 3);
    int late = 0;
    stream.onClose([&] { ++late; });
    EXPECT_EQ(late, 1);
}

} // namespace
} // namespace ritm::http
