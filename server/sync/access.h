// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ritm::serversync {

/// The space that an athlete owns: "u:<athlete>".
[[nodiscard]] std::string ownSpace(const AthleteId& athlete);
/// Every space the athlete may read, sorted.
[[nodiscard]] std::vector<std::string> readableSpaces(const AthleteId& athlete);

enum class Action : std::uint8_t { Read, Write };
/// Who may do what where: there is no other place that decides it.
[[nodiscard]] bool may(const AthleteId& actor, Action action, std::string_view space);

} // namespace ritm::serversync
