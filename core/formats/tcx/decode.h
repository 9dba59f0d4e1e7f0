// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/formats/model/decoded.h"

namespace ritm::tcx {

/// Every activity of a TCX file as a workout (one with several sports as one workout of several sessions),
/// and its courses as routes. Two tracks of one lap are parted by a pause. A damaged file gives everything
/// before the damage, and what follows it as far as elements can be told apart.
[[nodiscard]] Result<Decoded> decode(ByteView bytes, const DecodeOptions& options = {});

} // namespace ritm::tcx
