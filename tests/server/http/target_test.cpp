// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/target.h"

#include <gtest/gtest.h>

namespace ritm::http {
namespace {

TEST(Target, ReadsPathAndQuery) {
    EXPECT_EQ(targetOf("/"), (Target{"/", {}}));
    EXPECT_EQ(targetOf("/a%20b/caf%C3%A9"), (Target{"/a b/caf\xc3\xa9", {}}));
    EXPECT_EQ(targetOf("/a?x=1&y=a+b%2Fc&z&=e&&x=2"),
              (Target{"/a", {{"x", "1"}, {"y", "a b/c"}, {"z", ""}, {"", "e"}, {"x", "2"}}}));
    EXPECT_EQ(targetOf("/a+b"), (Target{"/a+b", {}}));
    EXPECT_EQ(targetOf("/a?b?c=d=e"), (Target{"/a", {{"b?c", "d=e"}}}));
    EXPECT_EQ(targetOf("/.../a..b"), (Target{"/.../a..b", {}}));
}

TEST(Target, ReadsTheAbsoluteForm) {
    EXPECT_EQ(targetOf("http://example.org/a?b=c"), (Target{"/a", {{"b", "c"}}}));
    EXPECT_EQ(targetOf("https://example.org"), (Target{"/", {}}));
    EXPECT_FALSE(targetOf("http://example.org?b=c").has_value());
    EXPECT_FALSE(targetOf("ftp://example.org/a").has_value());
}

TEST(Target, RefusesWhatHasTwoReadings) {
    for (const char* text : {"",         "a",       "*",          "/a#b",          "/%",
                             "/%2",      "/%zz",    "/%00",       "/%0a",          "/a%2fb",
                             "/a%5Cb",   "/a\\b",   "/a/./b",     "/a/..",         "/%2e%2e/b",
                             "/%ff",     "/%c0%af", "/%ed%a0%80", "/%f4%90%80%80", "/a?x=%00",
                             "/a?x=%g0", "/a?%ff"}) {
        EXPECT_FALSE(targetOf(text).has_value()) << text;
    }
}

TEST(Target, BoundsTheQuery) {
    std::string text = "/a?x";
    for (int i = 1; i < 64; ++i) {
        text += "&x";
    }
    EXPECT_EQ(targetOf(text)->query.size(), 64U);
    EXPECT_FALSE(targetOf(text + "&x").has_value());
}

} // namespace
} // namespace ritm::http
