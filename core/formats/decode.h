// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/formats/model/decoded.h"

#include <optional>
#include <string_view>

namespace ritm {

/// The most bytes of a file that decode() takes, packed or unpacked.
inline constexpr std::size_t kMaximumFileSize = std::size_t{512} << 20;

/// The format of some bytes by what they hold; the file's name decides only where the content cannot.
/// Looks at the outermost layer only: nothing for .gz and .zip.
[[nodiscard]] std::optional<Format> sniffFormat(ByteView bytes, std::string_view fileName = {});

/// Everything that can be read from a file of any known format, plain, .gz or .zip. Total: damage yields
/// what is intact and a list of problems; an Error (FormatsError) only when there is nothing at all. Workouts
/// come without an id (nil): the caller that keeps one gives it. Never reads outside `bytes`; allocates at
/// most a fixed multiple of the unpacked size.
[[nodiscard]] Result<Decoded> decode(ByteView bytes, std::string_view fileName = {},
                                     const DecodeOptions& options = {});

} // namespace ritm
