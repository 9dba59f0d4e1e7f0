// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ritm {

/// UTF-8 text for comparing without regard to case: small letters of the Latin, Greek, Cyrillic and Armenian
/// scripts, with the Cyrillic ё as е (people type either). Not for showing; other characters and bytes that
/// are no UTF-8 stay as they are.
[[nodiscard]] std::string foldCase(std::string_view text);

} // namespace ritm
