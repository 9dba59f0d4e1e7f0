// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/formats/model/decoded.h"

namespace ritm::fit {

/// Whether the bytes start with a FIT header.
[[nodiscard]] bool looksLikeFit(ByteView bytes);

/// The most memory that decoding takes: so many bytes for each byte of the file, and so many for any file.
inline constexpr std::size_t kMemoryPerByte = 128;
inline constexpr std::size_t kMemoryOfAny = std::size_t{4} << 20;

/// Every workout in a FIT file, chained parts included, with everything that is intact in a damaged one.
/// Written from the format's published description and from observed files.
[[nodiscard]] Result<Decoded> decode(ByteView bytes, const DecodeOptions& options = {});

} // namespace ritm::fit
