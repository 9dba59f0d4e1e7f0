// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/formats/model/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace ritm::xml {

/// How a document writes its characters.
enum class Encoding : std::uint8_t { Utf8, Utf16Little, Utf16Big, Latin1 };

/// By byte order mark, by the shape of the first bytes, or by the XML declaration; UTF-8 if none of them
/// says.
[[nodiscard]] Encoding encodingOf(ByteView bytes);

/// A document as UTF-8 without a byte order mark. `view` lies in the bytes given where they are UTF-8
/// already, and in `owned` otherwise.
class Utf8Document {
public:
    explicit Utf8Document(ByteView bytes);
    Utf8Document(const Utf8Document&) = delete;
    Utf8Document& operator=(const Utf8Document&) = delete;

    [[nodiscard]] std::string_view view() const { return m_view; }
    /// Turns offsets in view() into offsets in the bytes given.
    void restoreOffsets(std::vector<Problem>& problems) const;

private:
    ByteView m_bytes;
    Encoding m_encoding;
    std::size_t m_mark = 0; ///< bytes of the byte order mark
    std::string m_owned;
    std::string_view m_view;
};

/// Text for people as valid UTF-8 of at most `limit` bytes: bytes that are none are taken for Latin-1.
[[nodiscard]] std::string cleanText(std::string_view text, std::size_t limit = 10000);

/// The name of the first element, without prefix, looking at the first bytes only; empty when there is none.
[[nodiscard]] std::string rootName(ByteView bytes);

} // namespace ritm::xml
