// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <string_view>

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
/// Packs as a .zip with that one file in it, which is smaller than 4 GB.
[[nodiscard]] Bytes zip(ByteView plain, std::string_view name);

} // namespace ritm::archive
