// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/xml/reader.h"
#include "core/formats/xml/sportname.h"
#include "core/workout/workout.h"

namespace ritm::xml {

/// Reads what Ritm itself wrote into the extensions that the reader stands on: sport, sub sport, zone, title.
/// False when there is anything else in them.
bool readOwnElement(XmlReader& reader, Workout& workout, SportName& sport);

} // namespace ritm::xml
