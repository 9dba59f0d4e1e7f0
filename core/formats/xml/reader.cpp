// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xml/reader.h"

#include <algorithm>
#include <cstring>
#include <memory>

namespace ritm::xml {

namespace {

/// No attribute list of ours is longer; a quote that never closes must not eat the document.
constexpr std::ptrdiff_t kMaximumTag = 1 << 16;
constexpr std::string_view kCommentStart = "<!--";
constexpr std::string_view kCdataStart = "<![CDATA[";

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool endsName(char c) {
    return isSpace(c) || c == '>' || c == '/' || c == '=' || c == '<';
}

bool startsName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
           static_cast<unsigned char>(c) >= 0x80;
}

const char* find(const char* from, const char* to, char c) {
    return static_cast<const char*>(std::memchr(from, c, static_cast<std::size_t>(to - from)));
}

std::string_view view(const char* from, const char* to) {
    return {from, static_cast<std::size_t>(to - from)};
}

std::string_view localName(std::string_view qualified) {
    const auto colon = qualified.find(':');
    return colon == std::string_view::npos ? qualified : qualified.substr(colon + 1);
}

void appendUtf8(std::string& out, std::uint32_t code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xc0 | code >> 6);
        out += static_cast<char>(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xe0 | code >> 12);
        out += static_cast<char>(0x80 | (code >> 6 & 0x3f));
        out += static_cast<char>(0x80 | (code & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | code >> 18);
        out += static_cast<char>(0x80 | (code >> 12 & 0x3f));
        out += static_cast<char>(0x80 | (code >> 6 & 0x3f));
        out += static_cast<char>(0x80 | (code & 0x3f));
    }
}

/// The character that `&...;` stands for, by XML's own names or by number; nothing for any other.
std::optional<std::uint32_t> characterOf(std::string_view entity) {
    if (entity == "amp") {
        return '&';
    }
    if (entity == "lt") {
        return '<';
    }
    if (entity == "gt") {
        return '>';
    }
    if (entity == "quot") {
        return '"';
    }
    if (entity == "apos") {
        return '\'';
    }
    if (entity.size() < 2 || entity[0] != '#') {
        return std::nullopt;
    }
    const bool hex = entity[1] == 'x';
    std::uint32_t code = 0;
    const std::string_view digits = entity.substr(hex ? 2 : 1);
    for (const char c : digits) {
        std::uint32_t digit = 0;
        if (c >= '0' && c <= '9') {
            digit = static_cast<std::uint32_t>(c - '0');
        } else if (hex && c >= 'a' && c <= 'f') {
            digit = static_cast<std::uint32_t>(c - 'a' + 10);
        } else if (hex && c >= 'A' && c <= 'F') {
            digit = static_cast<std::uint32_t>(c - 'A' + 10);
        } else {
            return std::nullopt;
        }
        code = code * (hex ? 16 : 10) + digit;
        if (code > 0x10ffff) {
            return std::nullopt;
        }
    }
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    return digits.empty() || code == 0 || surrogate ? std::nullopt : std::optional(code);
}

} // namespace

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

bool damaged(const ProblemList& problems) {
    return std::ranges::any_of(problems.all(), [](const Problem& problem) {
        return problem.kind == ProblemKind::Truncated || problem.kind == ProblemKind::BadMarkup ||
               problem.kind == ProblemKind::TooDeep;
    });
}

XmlReader::XmlReader(std::string_view text, ProblemList& problems)
    : m_begin(text.data()), m_end(text.data() + text.size()), m_at(m_begin), m_tag(m_begin),
      m_problems(problems) {}

bool XmlReader::nextChild(std::size_t depth) {
    while (m_depth >= depth) {
        const Item item = next();
        if (item == Item::End || (item == Item::Close && m_depth < depth)) {
            return false;
        }
        if (item == Item::Open && m_depth == depth + 1) {
            return true;
        }
    }
    return false;
}

bool XmlReader::nextDescendant(std::size_t depth) {
    while (m_depth >= depth) {
        const Item item = next();
        if (item == Item::End) {
            return false;
        }
        if (item == Item::Open) {
            return true;
        }
    }
    return false;
}

std::optional<std::string_view> XmlReader::attribute(std::string_view wanted) {
    std::string_view rest = m_attributes;
    while (true) {
        rest = trimmed(rest);
        const auto equals = rest.find('=');
        if (equals == std::string_view::npos) {
            return std::nullopt;
        }
        const std::string_view name = trimmed(rest.substr(0, equals));
        rest = trimmed(rest.substr(equals + 1));
        if (rest.empty() || (rest[0] != '"' && rest[0] != '\'')) {
            return std::nullopt;
        }
        const auto close = rest.find(rest[0], 1);
        if (close == std::string_view::npos) {
            return std::nullopt;
        }
        if (localName(name) == wanted) {
            return decoded(trimmed(rest.substr(1, close - 1)));
        }
        rest.remove_prefix(close + 1);
    }
}

bool XmlReader::isLeaf() const {
    if (m_selfClosing) {
        return true;
    }
    const char* next = find(m_at, m_end, '<');
    return next == nullptr || (next + 1 < m_end && (next[1] == '/' || next[1] == '!'));
}

std::optional<std::string_view> XmlReader::text() {
    if (m_selfClosing) {
        next();
        return std::string_view{};
    }
    const std::size_t depth = m_depth;
    const char* stop = find(m_at, m_end, '<');
    if (stop != nullptr && m_end - stop > 2 && stop[1] == '/') {
        // By far the most common case: nothing but characters.
        const std::string_view raw = view(m_at, stop);
        m_at = stop;
        if (markup() == Item::Close && m_depth < depth) {
            return decoded(trimmed(raw));
        }
        m_at = raw.data();
    }
    std::string collected;
    while (true) {
        stop = find(m_at, m_end, '<');
        if (stop == nullptr) {
            end();
            return std::nullopt;
        }
        if (m_depth == depth) {
            collected += decoded(view(m_at, stop));
        }
        m_at = stop;
        const Item item = markup();
        if (item == Item::End) {
            return std::nullopt;
        }
        if (item == Item::Character && m_depth == depth) {
            collected += m_cdata;
        }
        if (item == Item::Open && m_selfClosing) {
            next();
        }
        if (m_depth < depth) {
            m_buffer = std::move(collected);
            return trimmed(m_buffer);
        }
    }
}

XmlReader::Item XmlReader::next() {
    if (m_selfClosing) {
        m_selfClosing = false;
        pop(1);
        return Item::Close;
    }
    while (true) {
        const char* tag = m_at < m_end ? find(m_at, m_end, '<') : nullptr;
        if (tag == nullptr) {
            return end();
        }
        m_at = tag;
        const Item item = markup();
        if (item == Item::Open || item == Item::Close || item == Item::End) {
            return item;
        }
    }
}

XmlReader::Item XmlReader::end() {
    if (m_depth > 0 && !m_truncated) {
        m_truncated = true;
        m_problems.add(ProblemKind::Truncated, at(m_end), "the document ends before its elements do");
    }
    m_at = m_end;
    m_selfClosing = false;
    m_depth = 0;
    return Item::End;
}

void XmlReader::pop(std::size_t count) {
    m_depth -= count;
}

/// m_at stands on a '<'.
XmlReader::Item XmlReader::markup() {
    if (m_end - m_at < 2) {
        m_at = m_end;
        return end();
    }
    switch (m_at[1]) {
    case '/':
        return closeTag();
    case '!':
        return declaration();
    case '?':
        return skipPast("?>");
    default:
        break;
    }
    if (!startsName(m_at[1])) {
        m_problems.add(ProblemKind::BadMarkup, at(m_at), "a '<' that starts nothing");
        ++m_at;
        return Item::Other;
    }
    return openTag();
}

XmlReader::Item XmlReader::openTag() {
    const char* tag = m_at;
    const char* name = m_at + 1;
    const char* p = name;
    while (p < m_end && !endsName(*p)) {
        ++p;
    }
    const char* nameEnd = p;
    const char* limit = m_end - tag > kMaximumTag ? tag + kMaximumTag : m_end;
    char quote = 0;
    while (p < limit && *p != '<' && (quote != 0 || *p != '>')) {
        if (*p == quote) {
            quote = 0;
        } else if (quote == 0 && (*p == '"' || *p == '\'')) {
            quote = *p;
        }
        ++p;
    }
    if (p == m_end) {
        m_problems.add(ProblemKind::Truncated, at(tag), "the document ends within a tag");
        m_truncated = true;
        m_at = m_end;
        return end();
    }
    if (*p != '>') {
        m_problems.add(ProblemKind::BadMarkup, at(tag), "a tag that does not end");
        m_at = p;
        return Item::Other;
    }
    m_at = p + 1;
    const bool empty = p[-1] == '/' && p - 1 >= nameEnd;
    if (m_tooDeep > 0 || m_depth == kMaximumDepth) {
        m_problems.add(ProblemKind::TooDeep, at(tag), "elements nested too deep");
        m_tooDeep += empty ? 0 : 1;
        return Item::Other;
    }
    m_tag = tag;
    m_qualified = view(name, nameEnd);
    m_name = localName(m_qualified);
    m_attributes = view(nameEnd, empty ? p - 1 : p);
    m_open[m_depth++] = m_qualified;
    m_selfClosing = empty;
    return Item::Open;
}

XmlReader::Item XmlReader::closeTag() {
    const char* tag = m_at;
    const char* name = m_at + 2;
    if (m_tooDeep == 0 && m_depth > 0) {
        const std::string_view expected = m_open[m_depth - 1];
        const auto length = static_cast<std::ptrdiff_t>(expected.size());
        if (m_end - name > length && name[length] == '>' &&
            std::memcmp(name, expected.data(), expected.size()) == 0) {
            m_at = name + length + 1;
            pop(1);
            return Item::Close;
        }
    }
    const char* p = name;
    const char* limit = m_end - tag > kMaximumTag ? tag + kMaximumTag : m_end;
    while (p < limit && *p != '>' && *p != '<') {
        ++p;
    }
    if (p == m_end) {
        m_problems.add(ProblemKind::Truncated, at(tag), "the document ends within a tag");
        m_truncated = true;
        return end();
    }
    m_at = *p == '>' ? p + 1 : p;
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return Item::Other;
    }
    const std::string_view closed = trimmed(view(name, p));
    for (std::size_t i = m_depth; i > 0; --i) {
        if (m_open[i - 1] == closed) {
            if (i != m_depth) {
                m_problems.add(ProblemKind::BadMarkup, at(tag), "elements that end only with their parent",
                               m_depth - i);
            }
            pop(m_depth - i + 1);
            return Item::Close;
        }
    }
    m_problems.add(ProblemKind::BadMarkup, at(tag), "an end tag without its start");
    return Item::Other;
}

/// Comments, character data and document types; m_at stands on "<!".
XmlReader::Item XmlReader::declaration() {
    const std::string_view rest = view(m_at, m_end);
    if (rest.starts_with(kCommentStart)) {
        return skipPast("-->");
    }
    if (rest.starts_with(kCdataStart)) {
        const char* from = m_at + kCdataStart.size();
        const Item item = skipPast("]]>");
        m_cdata = item == Item::End ? std::string_view{} : view(from, m_at - 3);
        return item == Item::End ? item : Item::Character;
    }
    m_problems.add(ProblemKind::UnsupportedPart, at(m_at), "a document type, stepped over");
    if (m_typeSeen) {
        return skipPast(">"); // a document has one: scanning for the end of many would take quadratic time
    }
    m_typeSeen = true;
    char quote = 0;
    int brackets = 0;
    for (const char* p = m_at; p < m_end; ++p) {
        if (quote != 0) {
            quote = *p == quote ? '\0' : quote;
        } else if (*p == '"' || *p == '\'') {
            quote = *p;
        } else if (*p == '[') {
            ++brackets;
        } else if (*p == ']') {
            --brackets;
        } else if (*p == '>' && brackets <= 0) {
            m_at = p + 1;
            return Item::Other;
        }
    }
    m_problems.add(ProblemKind::BadMarkup, at(m_at), "a document type that does not end");
    return skipPast(">");
}

XmlReader::Item XmlReader::skipPast(std::string_view terminator) {
    const auto found = view(m_at, m_end).find(terminator, 2);
    if (found == std::string_view::npos) {
        m_problems.add(ProblemKind::Truncated, at(m_at), "the document ends within a comment or the like");
        m_truncated = true;
        m_at = m_end;
        return end();
    }
    m_at += found + terminator.size();
    return Item::Other;
}

std::string_view XmlReader::decoded(std::string_view raw) {
    if (raw.find('&') == std::string_view::npos) {
        return raw;
    }
    m_buffer.clear();
    appendDecoded(raw);
    return m_buffer;
}

void XmlReader::appendDecoded(std::string_view raw) {
    while (!raw.empty()) {
        const auto ampersand = raw.find('&');
        m_buffer += raw.substr(0, ampersand);
        if (ampersand == std::string_view::npos) {
            return;
        }
        raw.remove_prefix(ampersand);
        const auto semicolon = raw.substr(0, 12).find(';');
        const auto code =
            semicolon == std::string_view::npos ? std::nullopt : characterOf(raw.substr(1, semicolon - 1));
        if (code) {
            appendUtf8(m_buffer, *code);
            raw.remove_prefix(semicolon + 1);
        } else {
            m_problems.add(ProblemKind::BadMarkup, at(std::to_address(raw.begin())),
                           "an entity that is not XML's own, kept as text");
            m_buffer += '&';
            raw.remove_prefix(1);
        }
    }
}

} // namespace ritm::xml
