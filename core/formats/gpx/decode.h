// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/formats/model/decoded.h"

namespace ritm::gpx {

/// Every track of a GPX 1.0 or 1.1 file as a workout, with its routes and waypoints and the values of the
/// common extensions. Segments of a track are parted by a pause. A damaged file gives everything before the
/// damage, and what follows it as far as elements can be told apart.
[[nodiscard]] Result<Decoded> decode(ByteView bytes, const DecodeOptions& options = {});

} // namespace ritm::gpx
