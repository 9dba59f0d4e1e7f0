// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model/decoded.h"

#include <string_view>

namespace ritm {

/// A file of that format with everything of `content` that it can hold, and a list of what it cannot. Fails
/// with FormatsError::Unsupported for a format that Ritm does not write.
[[nodiscard]] Result<Encoded> encode(const Decoded& content, Format format);

/// The same for a file of that name, which holds something: the format by its extension, packed where that
/// ends in .gz or .zip.
[[nodiscard]] Result<Encoded> encodeFile(const Decoded& content, std::string_view fileName);

} // namespace ritm
