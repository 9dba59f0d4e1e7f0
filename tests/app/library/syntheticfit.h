// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>

namespace ritm::test {

/// An indoor-made outdoor ride as a FIT file, written by hand from the format's description: one record a
/// second with position, heart rate and power.
struct SyntheticRide {
    std::uint32_t start = 1'000'000'000; ///< seconds since FIT's 1989-12-31
    int seconds = 120;
    std::uint8_t heartRate = 141;
    std::uint16_t power = 203;
    double latitude = 55.751244;
    double longitude = 37.618423;
};
[[nodiscard]] Bytes fitFile(const SyntheticRide& ride);

} // namespace ritm::test
