// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xml/encoding.h"

#include "core/formats/xml/reader.h"

#include <algorithm>
#include <functional>

namespace ritm::xml {

namespace {

constexpr std::size_t kSniffed = 65536;

bool startsWith(ByteView bytes, std::initializer_list<std::uint8_t> start) {
    return bytes.size() >= start.size() && std::equal(start.begin(), start.end(), bytes.begin());
}

void append(std::string& out, std::uint32_t code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
        return;
    }
    if (code < 0x800) {
        out += static_cast<char>(0xc0 | code >> 6);
    } else {
        if (code < 0x10000) {
            out += static_cast<char>(0xe0 | code >> 12);
        } else {
            out += static_cast<char>(0xf0 | code >> 18);
            out += static_cast<char>(0x80 | (code >> 12 & 0x3f));
        }
        out += static_cast<char>(0x80 | (code >> 6 & 0x3f));
    }
    out += static_cast<char>(0x80 | (code & 0x3f));
}

std::size_t markOf(ByteView bytes) {
    if (startsWith(bytes, {0xef, 0xbb, 0xbf})) {
        return 3;
    }
    return startsWith(bytes, {0xff, 0xfe}) || startsWith(bytes, {0xfe, 0xff}) ? 2 : 0;
}

/// Calls `each(code, bytes taken)` for every character, until it returns false.
void forEachCharacter(ByteView bytes, Encoding encoding,
                      const std::function<bool(std::uint32_t, std::size_t)>& each) {
    if (encoding == Encoding::Latin1) {
        for (const std::uint8_t byte : bytes) {
            if (!each(byte, 1)) {
                return;
            }
        }
        return;
    }
    const auto unit = [&](std::size_t at) -> std::uint32_t {
        return encoding == Encoding::Utf16Big ? std::uint32_t{bytes[at]} << 8 | bytes[at + 1]
                                              : std::uint32_t{bytes[at + 1]} << 8 | bytes[at];
    };
    for (std::size_t at = 0; at + 1 < bytes.size();) {
        std::uint32_t code = unit(at);
        std::size_t taken = 2;
        if (code >= 0xd800 && code < 0xe000) {
            const std::uint32_t low = code < 0xdc00 && at + 3 < bytes.size() ? unit(at + 2) : 0;
            const bool pair = low >= 0xdc00 && low < 0xe000;
            code = pair ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : 0xfffd;
            taken = pair ? 4 : 2;
        }
        if (!each(code, taken)) {
            return;
        }
        at += taken;
    }
}

std::size_t sizeOf(std::uint32_t code) {
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/// Bytes of the UTF-8 character that starts the text; 0 when there is none.
std::size_t characterSize(std::string_view text) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xc0U) == 0x80U; };
    if (byte(0) < 0x80) {
        return 1;
    }
    if (byte(0) >= 0xc2 && byte(0) < 0xe0 && follows(1)) {
        return 2;
    }
    if ((byte(0) & 0xf0U) == 0xe0 && follows(1) && follows(2) && (byte(0) != 0xe0 || byte(1) >= 0xa0) &&
        (byte(0) != 0xed || byte(1) < 0xa0)) {
        return 3;
    }
    if (byte(0) >= 0xf0 && byte(0) < 0xf5 && follows(1) && follows(2) && follows(3) &&
        (byte(0) != 0xf0 || byte(1) >= 0x90) && (byte(0) != 0xf4 || byte(1) < 0x90)) {
        return 4;
    }
    return 0;
}

} // namespace

Encoding encodingOf(ByteView bytes) {
    if (startsWith(bytes, {0xff, 0xfe}) || startsWith(bytes, {'<', 0})) {
        return Encoding::Utf16Little;
    }
    if (startsWith(bytes, {0xfe, 0xff}) || startsWith(bytes, {0, '<'})) {
        return Encoding::Utf16Big;
    }
    if (startsWith(bytes, {0xef, 0xbb, 0xbf})) {
        return Encoding::Utf8;
    }
    const std::string_view start = trimmed(textOf(bytes.first(std::min<std::size_t>(bytes.size(), 1024))));
    if (!start.starts_with("<?xml")) {
        return Encoding::Utf8;
    }
    const std::string_view declaration = start.substr(0, start.find("?>"));
    for (const std::string_view name : {"iso-8859-1", "ISO-8859-1", "iso-8859-15", "ISO-8859-15", "latin1",
                                        "windows-1252", "Windows-1252"}) {
        if (declaration.find(name) != std::string_view::npos) {
            return Encoding::Latin1;
        }
    }
    return Encoding::Utf8;
}

Utf8Document::Utf8Document(ByteView bytes)
    : m_bytes(bytes), m_encoding(encodingOf(bytes)), m_mark(markOf(bytes)) {
    const ByteView content = bytes.subspan(m_mark);
    if (m_encoding == Encoding::Latin1 &&
        std::ranges::all_of(content, [](std::uint8_t byte) { return byte < 0x80; })) {
        m_encoding = Encoding::Utf8;
    }
    if (m_encoding == Encoding::Utf8) {
        m_view = textOf(content);
        return;
    }
    m_owned.reserve(m_encoding == Encoding::Latin1 ? content.size() : content.size() / 2);
    forEachCharacter(content, m_encoding, [&](std::uint32_t code, std::size_t) {
        append(m_owned, code);
        return true;
    });
    m_view = m_owned;
}

void Utf8Document::restoreOffsets(std::vector<Problem>& problems) const {
    if (m_encoding == Encoding::Utf8) {
        for (Problem& problem : problems) {
            problem.offset += m_mark;
        }
        return;
    }
    std::vector<Problem*> sorted;
    sorted.reserve(problems.size());
    for (Problem& problem : problems) {
        sorted.push_back(&problem);
    }
    std::ranges::sort(sorted, {}, &Problem::offset);
    auto waiting = sorted.begin();
    std::uint64_t converted = 0;
    std::uint64_t source = m_mark;
    forEachCharacter(m_bytes.subspan(m_mark), m_encoding, [&](std::uint32_t code, std::size_t taken) {
        while (waiting != sorted.end() && (*waiting)->offset <= converted) {
            (*waiting++)->offset = source;
        }
        converted += sizeOf(code);
        source += taken;
        return waiting != sorted.end();
    });
    for (; waiting != sorted.end(); ++waiting) {
        (*waiting)->offset = m_bytes.size();
    }
}

std::string cleanText(std::string_view text, std::size_t limit) {
    std::string out;
    while (!text.empty() && out.size() + 4 <= limit) {
        const std::size_t size = characterSize(text);
        if (size == 0) {
            append(out, static_cast<unsigned char>(text[0]));
            text.remove_prefix(1);
        } else {
            // Control characters have no place in a text for people.
            const bool control =
                size == 1 && static_cast<unsigned char>(text[0]) < 0x20 && text[0] != '\n' && text[0] != '\t';
            out += control ? std::string_view{} : text.substr(0, size);
            text.remove_prefix(size);
        }
    }
    return out;
}

std::string rootName(ByteView bytes) {
    const Utf8Document document(bytes.first(std::min(bytes.size(), kSniffed)));
    const std::string_view start = trimmed(document.view());
    if (!start.starts_with('<')) {
        return {};
    }
    ProblemList ignored;
    XmlReader reader(start, ignored);
    return reader.nextChild(0) ? std::string(reader.name()) : std::string{};
}

} // namespace ritm::xml
