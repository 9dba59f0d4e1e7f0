// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model/decoded.h"

#include <string>
#include <string_view>

namespace ritm::cli {

/// Why a file could not be read or written, and what would help, in a line.
[[nodiscard]] std::string reasonOf(const Error& error);
/// "ritmctl: FILE: WHY" with the line's end. A name of several lines stays on one.
[[nodiscard]] std::string complaint(std::string_view file, std::string_view why);
/// What of a FIT file's messages no workout holds, so that nothing written from one has it: a line of the
/// kinds of which whole messages are missing, and one of those of which fields are; nothing where all is
/// held.
[[nodiscard]] std::string unkeptLines(std::string_view file, const FileFacts& facts);
/// A line for each thing that was lost of a damaged file.
[[nodiscard]] std::string problemLines(std::string_view file, const std::vector<Problem>& problems);

} // namespace ritm::cli
