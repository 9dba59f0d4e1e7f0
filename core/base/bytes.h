// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ritm {

/// Owned bytes from or for the outside.
using Bytes = std::vector<std::uint8_t>;
/// Borrowed bytes; the owner outlives the call.
using ByteView = std::span<const std::uint8_t>;

/// The bytes of a text, without copying.
[[nodiscard]] ByteView bytesOf(std::string_view text);
/// The same bytes seen as characters; no claim about their encoding.
[[nodiscard]] std::string_view textOf(ByteView bytes);

/// Lowercase hexadecimal, two characters a byte.
[[nodiscard]] std::string toHex(ByteView bytes);
/// The bytes of an even-length hexadecimal text of either case; nothing if it is anything else.
[[nodiscard]] std::optional<Bytes> fromHex(std::string_view hex);

} // namespace ritm
