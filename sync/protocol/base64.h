// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace ritm {

/// Standard base64 with padding (RFC 4648 section 4).
[[nodiscard]] std::string toBase64(ByteView bytes);
/// The bytes of exactly such a text; nothing if it is anything else (white space and missing padding too).
[[nodiscard]] std::optional<Bytes> fromBase64(std::string_view text);

} // namespace ritm
