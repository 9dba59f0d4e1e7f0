// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workout/sport.h"

#include <QString>

namespace ritm::app {

/// The sport's name for people; the sub-sport's where that says more ("Indoor cycling").
[[nodiscard]] QString sportText(Sport sport, SubSport subSport = SubSport::Generic);

/// One kind of ride that the app records by itself.
struct RideSport {
    Sport sport;
    SubSport subSport;
};
/// What the ride page offers, the usual one first. The index is what RideViewModel::sport holds.
inline constexpr RideSport kRideSports[] = {
    {Sport::Cycling, SubSport::IndoorCycling}, {Sport::Cycling, SubSport::Road},
    {Sport::Running, SubSport::Treadmill},     {Sport::Running, SubSport::Generic},
    {Sport::Rowing, SubSport::IndoorRowing},   {Sport::Training, SubSport::Generic},
};

} // namespace ritm::app
