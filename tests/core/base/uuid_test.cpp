// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <gtest/gtest.h>

namespace ritm {
namespace {

struct FixedClock final : Clock {
    UtcTime now{std::chrono::milliseconds(0x018f00000001)};
    [[nodiscard]] UtcTime utcNow() const override { return now; }
    [[nodiscard]] MonotonicTime monotonicNow() const override { return {}; }
};

TEST(Uuid, Version7CarriesTimeVersionAndVariant) {
    SeededRandom random(1);
    const std::string text = Uuid::v7(FixedClock(), random).toString();
    EXPECT_EQ(text.substr(0, 13), "018f0000-0001");
    EXPECT_EQ(text[14], '7');
    EXPECT_NE(std::string("89ab").find(text[19]), std::string::npos);
}

TEST(Uuid, ParsesItsOwnTextAndRefusesAllElse) {
    SeededRandom random(2);
    const Uuid uuid = Uuid::v7(FixedClock(), random);
    EXPECT_EQ(Uuid::parse(uuid.toString()), uuid);
    EXPECT_FALSE(Uuid::parse("").has_value());
    EXPECT_FALSE(Uuid::parse("018f0000-0001-7000-8000-00000000000g").has_value());
    EXPECT_FALSE(Uuid::parse("018f00000001-7000-8000-000000000000-").has_value());
}

} // namespace
} // namespace ritm
