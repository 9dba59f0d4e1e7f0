// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model/decoded.h"

#include <optional>
#include <string_view>

namespace ritm {

/// A file of that format with everything of `content` that it can hold, and a list of what it cannot. Fails
/// with FormatsError::Unsupported for a format that Ritm does not write.
[[nodiscard]] Result<Encoded> encode(const Decoded& content, Format format);

/// The format that a file of that name is written in, by its extension, before .gz or .zip if it has that.
[[nodiscard]] std::optional<Format> formatToWrite(std::string_view fileName);

/// The content as a file of that name, formatToWrite(), packed where the name ends in .gz or .zip. Fails with
/// Unsupported for another name, and when nothing would be in the file.
[[nodiscard]] Result<Encoded> encodeFile(const Decoded& content, std::string_view fileName);

} // namespace ritm
