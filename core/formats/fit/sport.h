// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workout/sport.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ritm::fit {

/// The file's own numbers as ours; Other and Generic for numbers that we have no word for.
[[nodiscard]] Sport sportFromNumber(std::uint32_t number);
[[nodiscard]] SubSport subSportFromNumber(std::uint32_t number);

/// The profile's names; empty for numbers that it does not name.
[[nodiscard]] std::string_view profileSportName(std::uint32_t number);
[[nodiscard]] std::string_view profileSubSportName(std::uint32_t number);

/// Ours as the file's; nothing for what the profile has no number for.
[[nodiscard]] std::optional<std::uint8_t> numberOf(Sport sport);
[[nodiscard]] std::optional<std::uint8_t> numberOf(SubSport subSport);

} // namespace ritm::fit
