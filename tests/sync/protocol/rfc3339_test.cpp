// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/rfc3339.h"

#include <gtest/gtest.h>

namespace ritm {
namespace {

TEST(Rfc3339, WritesUtcWithTheDecimalsThatAreNeeded) {
    const UtcTime base{std::chrono::seconds(1'700'000'000)};
    EXPECT_EQ(toRfc3339(base), "2023-11-14T22:13:20Z");
    EXPECT_EQ(toRfc3339(base + std::chrono::milliseconds(50)), "2023-11-14T22:13:20.050Z");
    EXPECT_EQ(toRfc3339(base + Duration(1)), "2023-11-14T22:13:20.000001Z");
    EXPECT_EQ(toRfc3339(UtcTime(std::chrono::seconds(-1))), "1969-12-31T23:59:59Z");
}

TEST(Rfc3339, ReadsAnyOffset) {
    const UtcTime base{std::chrono::seconds(1'700'000'000)};
    EXPECT_EQ(fromRfc3339("2023-11-14T22:13:20Z"), base);
    EXPECT_EQ(fromRfc3339("2023-11-15T01:13:20+03:00"), base);
    EXPECT_EQ(fromRfc3339("2023-11-14t16:43:20.000-05:30"), base);
    EXPECT_EQ(fromRfc3339("2023-11-14T22:13:20.1234567Z"), base + Duration(123456));
    EXPECT_EQ(fromRfc3339("2016-12-31T23:59:60Z"), fromRfc3339("2016-12-31T23:59:59Z"));
}

TEST(Rfc3339, RefusesAllElse) {
    for (const char* text :
         {"", "2023-11-14", "2023-11-14 22:13:20Z", "2023-02-29T00:00:00Z", "2023-11-14T24:00:00Z",
          "2023-11-14T22:13:20", "2023-11-14T22:13:20.Z", "2023-11-14T22:13:20Zz",
          "2023-11-14T22:13:20+24:00", "+023-11-14T22:13:20Z", "0000-01-01T00:00:00Z"}) {
        EXPECT_FALSE(fromRfc3339(text)) << text;
    }
}

} // namespace
} // namespace ritm
