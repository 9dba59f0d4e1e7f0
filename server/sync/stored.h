// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/json.h"

#include <string_view>

namespace ritm::serversync {

/// Bounds for what this server wrote itself, which is always read back whole: many requests, each within the
/// bounds of one, may add up to more than one may hold.
[[nodiscard]] inline JsonLimits limitsOfStored(std::string_view text) {
    return {.bytes = text.size(), .depth = 64, .string = text.size(), .values = text.size()};
}

} // namespace ritm::serversync
