// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace ritm::xml {

/// A decimal number, rounded to the nearest double, with a point or a single comma; nothing for anything
/// else, infinities included.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// A moment as XML Schema writes it.
struct Moment {
    UtcTime time{};
    std::optional<std::chrono::seconds> offset; ///< local time minus UTC, where the text states one
};

/// `2024-05-01T10:20:30.5+02:00`; without a zone it is UTC. To the microsecond.
[[nodiscard]] std::optional<Moment> parseMoment(std::string_view text);

/// The same way round: UTC with a Z, as many decimals of the second as it has.
[[nodiscard]] std::string printMoment(UtcTime time);
/// The shortest decimal that reads back as this double, never with an exponent.
void appendNumber(std::string& out, double value);

} // namespace ritm::xml
