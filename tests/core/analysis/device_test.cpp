// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/summary.h"
#include "core/formats/decode.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace ritm {
namespace {

/// Files without pauses, shorts or absurd values, and the weighted power that the device wrote in its
/// session.
struct Stated {
    const char* file;
    double watts;
};

class DevicePower : public testing::TestWithParam<Stated> {};

TEST_P(DevicePower, WeightedPowerIsWithinAWattOfTheDevices) {
    const char* data = std::getenv("RITM_TEST_DATA");
    if (data == nullptr) {
        std::fputs("RITM_TEST_DATA is unset: 1 comparison with a device's weighted power skipped\n", stderr);
        GTEST_SKIP();
    }
    std::ifstream file(std::string(data) + "/fit/" + GetParam().file, std::ios::binary);
    const Bytes bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    ASSERT_FALSE(bytes.empty()) << GetParam().file;
    const auto decoded = decode(bytes, GetParam().file);
    if (!decoded && decoded.error().is(FormatsError::Unsupported)) {
        GTEST_SKIP() << "this build reads no FIT files";
    }
    ASSERT_TRUE(decoded.has_value()) << decoded.error().describe();
    ASSERT_FALSE(decoded->workouts.empty());
    const auto computed = summarise(decoded->workouts.front()).normalizedPower;
    ASSERT_TRUE(computed.has_value());
    EXPECT_NEAR(computed->value, GetParam().watts, 1.0);
}

INSTANTIATE_TEST_SUITE_P(Clean, DevicePower,
                         testing::Values(Stated{"rs_hrv-activity.fit", 250},
                                         Stated{"gc_2018-10-03-08-23-16.fit", 158},
                                         Stated{"gc_2018-10-03-08-36-06.fit", 151}),
                         [](const auto& each) { return "Ride" + std::to_string(each.index); });

} // namespace
} // namespace ritm
