// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workout/sport.h"

#include <optional>
#include <string>
#include <string_view>

namespace ritm::xml {

/// A sport and what refines it.
struct SportName {
    Sport sport = Sport::Other;
    SubSport subSport = SubSport::Generic;
    friend bool operator==(const SportName&, const SportName&) = default;
};

/// What a program means by the type of a track or an activity ("Biking", "trail running", "road_biking"), in
/// any case and with any separator; absent for words that are no sport.
[[nodiscard]] std::optional<SportName> sportFromText(std::string_view text);
/// A word that sportFromText() reads back as this sport; the sub sport is held where there is a common word.
[[nodiscard]] std::string sportText(SportName name);

} // namespace ritm::xml
