// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ritm {

/// A text as JSON has it, quoted, in its one canonical form: two-character escapes for quote, backslash, line
/// feed, carriage return and tabulator, \u00xx for the other control characters, all else as it is. JSON is
/// UTF-8 (RFC 8259, 8.1): each byte that belongs to no character, encoded surrogates and overlong forms
/// among them, becomes U+FFFD.
[[nodiscard]] std::string jsonText(std::string_view text);

} // namespace ritm
