// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ritm::identity {

/// What was typed without blanks and line ends around it, as which it is kept.
[[nodiscard]] std::string_view trimmed(std::string_view typed);
/// The form in which e-mail addresses are compared: no spaces around, ASCII in lower case.
[[nodiscard]] std::string emailKey(std::string_view typed);
/// Whether mail could be sent there at all: one @ between something and a name, nothing that is not printed.
[[nodiscard]] bool looksLikeEmail(std::string_view key);
/// Whether a name can be shown: no control characters, not even those that turn the direction of text.
[[nodiscard]] bool isShowable(std::string_view name);

/// Whether a password is long enough and more than its owner's own names and the words that everybody tries.
[[nodiscard]] bool isStrongEnough(std::string_view password, std::string_view email, std::string_view name);

} // namespace ritm::identity
