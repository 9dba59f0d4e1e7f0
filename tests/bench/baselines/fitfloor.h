// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>

namespace ritm::baselines {

/// The least that reading a FIT file takes: its checksum by tables of eight bytes, and the walk over its
/// messages by their definitions. Nothing is decoded. The messages counted, and a digest so that no work can
/// be left out.
struct FitFloor {
    std::uint64_t messages = 0;
    std::uint64_t digest = 0;
};
[[nodiscard]] FitFloor walkFit(ByteView file);

} // namespace ritm::baselines
