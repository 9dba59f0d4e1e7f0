// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workout/sport.h"

#include <cstdint>

namespace ritm::fit {

/// The file's own numbers as ours; Other and Generic for numbers that we have no word for.
[[nodiscard]] Sport sportFromNumber(std::uint32_t number);
[[nodiscard]] SubSport subSportFromNumber(std::uint32_t number);

} // namespace ritm::fit
