// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/fit/definition.h"
#include "core/formats/model/decoded.h"

#include <vector>

namespace ritm::fit {

/// The fields of a session message under their profile names, absent values left out; what stands only in a
/// narrow field is given under the wide one's name too. Times are Unix seconds.
[[nodiscard]] std::vector<StatedField> statedSession(const MessageView& view);

} // namespace ritm::fit
