// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/fit/part.h"

#include <cstdint>
#include <map>

namespace ritm::fit {

/// What of the messages of a kind nothing that was decoded holds.
struct Unkept {
    std::uint64_t messages = 0;
    std::uint64_t fields = 0; ///< fields with a value, of the other messages
};

/// Adds what of a part is neither in a workout nor among the places, by message number; `workout`: whether
/// there is one of this part, `places`: how many of its course points were taken. What encode() writes again
/// counts as kept; of record messages the problems tell.
void countUnkept(const Part& part, bool workout, std::uint64_t places,
                 std::map<std::uint16_t, Unkept>& counts);

} // namespace ritm::fit
