// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string_view>

namespace ritm {

/// Why bytes of a sensor were refused.
enum class SensorsError : std::uint8_t {
    TooShort,         ///< a field that the flags promise is not there, whole
    TooLong,          ///< bytes are left that no flag explains
    ReservedBits,     ///< flag bits are set that the profile does not know
    OutOfRange,       ///< a value no athlete or machine reaches
    NotText,          ///< a device information string that is no UTF-8
    UnknownAttribute, ///< a characteristic that has no decoder
};

[[nodiscard]] constexpr std::string_view errorModule(SensorsError) {
    return "sensors";
}
[[nodiscard]] std::string_view errorName(SensorsError error);

} // namespace ritm
