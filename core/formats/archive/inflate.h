// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstddef>

namespace ritm::archive {

/// How deflated bytes are wrapped.
enum class Wrapping { Raw, Gzip };

/// What came out of deflated bytes.
struct Inflated {
    Bytes bytes;
    std::size_t consumed = 0; ///< of the input, its end mark included
    bool whole = false;       ///< reached the end mark, and its checksum agreed where there is one
    bool tooLarge = false;    ///< stopped at the limit
};

/// Unpacks one deflate stream, at most `limit` bytes; what was unpacked before any damage is kept.
[[nodiscard]] Inflated inflateBytes(ByteView packed, Wrapping wrapping, std::size_t limit);

/// Packs as .gz.
[[nodiscard]] Bytes gzip(ByteView plain);

} // namespace ritm::archive
