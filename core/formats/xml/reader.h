// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model/problem.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ritm::xml {

/// Elements may nest this deep; what is deeper is stepped over.
inline constexpr std::size_t kMaximumDepth = 64;

/// Pulls elements out of XML in UTF-8, front to back, keeping no tree: memory does not depend on the
/// document, and whatever stands before the point where a damaged document breaks off has been delivered by
/// then. Document types are stepped over and no entity but XML's own five and character numbers is expanded.
/// Names are given without their namespace prefix. Total on any bytes; everything not well formed is repaired
/// as a browser would (unclosed elements end with their parent) and listed as a problem.
///
/// A handler of an element notes depth() when it is entered and asks for nextChild(thatDepth) until false.
class XmlReader {
public:
    /// `text` outlives the reader.
    XmlReader(std::string_view text, ProblemList& problems);

    /// Elements open now.
    [[nodiscard]] std::size_t depth() const { return m_depth; }
    /// Goes to the next element directly inside the one open at `depth`, past whatever is left of the last
    /// one; false at its end.
    [[nodiscard]] bool nextChild(std::size_t depth);
    /// Goes to the next element at any level inside the one open at `depth`; false at its end.
    [[nodiscard]] bool nextDescendant(std::size_t depth);

    /// Of the element just opened, without its prefix.
    [[nodiscard]] std::string_view name() const { return m_name; }
    /// The same with its prefix.
    [[nodiscard]] std::string_view qualifiedName() const { return m_qualified; }
    /// The value of the attribute of that local name; valid until the next call. Absent when there is none.
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view localName);
    /// Whether the element just opened holds no element.
    [[nodiscard]] bool isLeaf() const;
    /// Everything written in the element just opened, up to its end, without white space around it; valid
    /// until the next call. Absent when the document ends first: half a number is no number.
    [[nodiscard]] std::optional<std::string_view> text();

    /// Where the element just opened begins, in bytes.
    [[nodiscard]] std::uint64_t offset() const { return static_cast<std::uint64_t>(m_tag - m_begin); }
    /// Whether the document ended before its elements did.
    [[nodiscard]] bool truncated() const { return m_truncated; }

private:
    enum class Item { Open, Close, Character, Other, End };

    Item next();
    Item markup();
    Item openTag();
    Item closeTag();
    Item declaration();
    Item end();
    Item skipPast(std::string_view terminator);
    void pop(std::size_t count);
    [[nodiscard]] std::uint64_t at(const char* where) const {
        return static_cast<std::uint64_t>(where - m_begin);
    }
    [[nodiscard]] std::string_view decoded(std::string_view raw);
    void appendDecoded(std::string_view raw);

    const char* m_begin;
    const char* m_end;
    const char* m_at;
    const char* m_tag;
    ProblemList& m_problems;
    std::array<std::string_view, kMaximumDepth> m_open{};
    std::size_t m_depth = 0;
    std::size_t m_tooDeep = 0; ///< elements open beyond the limit
    std::string_view m_qualified;
    std::string_view m_name;
    std::string_view m_attributes;
    std::string_view m_cdata;
    bool m_selfClosing = false;
    bool m_truncated = false;
    bool m_typeSeen = false;
    std::string m_buffer;
};

/// The text without white space at its ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Whether the document is not as it was written.
[[nodiscard]] bool damaged(const ProblemList& problems);

} // namespace ritm::xml
