// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <string>
#include <string_view>
#include <vector>

namespace ritm::serversync {

/// The space that an athlete owns: "u:<athlete>".
[[nodiscard]] std::string ownSpace(const AthleteId& athlete);
/// Every space the athlete may read, sorted.
[[nodiscard]] std::vector<std::string> readableSpaces(const AthleteId& athlete);
/// Whether the athlete may change rows of that space.
[[nodiscard]] bool mayWrite(const AthleteId& athlete, std::string_view space);

} // namespace ritm::serversync
