// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace ritm {

/// "2026-11-24T00:20:50Z", with as many decimals (3 or 6) as the value needs (RFC 3339, always UTC). Years
/// outside 0001 to 9999 are brought to the nearest edge.
[[nodiscard]] std::string toRfc3339(UtcTime time);
/// The instant of an RFC 3339 date-time with any offset; digits beyond microseconds are cut; a leap second
/// counts as the second before. Nothing if the text is anything else.
[[nodiscard]] std::optional<UtcTime> fromRfc3339(std::string_view text);

} // namespace ritm
