// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/target.h"

#include <algorithm>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace ritm::http {

namespace {

constexpr std::size_t kQueryPairs = 64;

int hexDigit(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

/// How many bytes the UTF-8 character at the front takes, 0 if there is none (Unicode 15, table 3-7).
std::size_t utf8Length(std::string_view text) {
    const auto at = [&](std::size_t i) {
        return i < text.size() ? static_cast<std::uint8_t>(text[i]) : std::uint8_t{0};
    };
    const auto within = [&](std::size_t i, int low, int high) { return at(i) >= low && at(i) <= high; };
    const std::uint8_t first = at(0);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xc2 && first <= 0xdf) {
        return within(1, 0x80, 0xbf) ? 2 : 0;
    }
    if (first >= 0xe0 && first <= 0xef) {
        const int low = first == 0xe0 ? 0xa0 : 0x80;
        const int high = first == 0xed ? 0x9f : 0xbf;
        return within(1, low, high) && within(2, 0x80, 0xbf) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const int low = first == 0xf0 ? 0x90 : 0x80;
        const int high = first == 0xf4 ? 0x8f : 0xbf;
        return within(1, low, high) && within(2, 0x80, 0xbf) && within(3, 0x80, 0xbf) ? 4 : 0;
    }
    return 0;
}

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const auto length = utf8Length(text);
        if (length == 0) {
            return false;
        }
        text.remove_prefix(length);
    }
    return true;
}

enum class Part : std::uint8_t { Path, Query };

std::optional<std::string> decoded(std::string_view text, Part part) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 1 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0) {
                return std::nullopt;
            }
            c = static_cast<char>(high * 16 + low);
            i += 2;
            // Decoded, these would move the borders between segments.
            if (part == Part::Path && (c == '/' || c == '\\')) {
                return std::nullopt;
            }
        } else if (c == '+' && part == Part::Query) {
            c = ' ';
        } else if (c == '\\') {
            return std::nullopt;
        }
        if (isControl(c)) {
            return std::nullopt;
        }
        out.push_back(c);
    }
    return isUtf8(out) ? std::optional(std::move(out)) : std::nullopt;
}

bool hasDotSegment(std::string_view path) {
    while (!path.empty()) {
        path.remove_prefix(1); // the slash
        const auto end = std::min(path.find('/'), path.size());
        const auto segment = path.substr(0, end);
        if (segment == "." || segment == "..") {
            return true;
        }
        path.remove_prefix(end);
    }
    return false;
}

std::optional<Fields> queryOf(std::string_view text) {
    Fields pairs;
    while (!text.empty()) {
        const auto end = std::min(text.find('&'), text.size());
        const auto pair = text.substr(0, end);
        text.remove_prefix(end == text.size() ? end : end + 1);
        if (pair.empty()) {
            continue;
        }
        if (pairs.size() == kQueryPairs) {
            return std::nullopt;
        }
        const auto equals = std::min(pair.find('='), pair.size());
        auto name = decoded(pair.substr(0, equals), Part::Query);
        auto value =
            decoded(equals == pair.size() ? std::string_view{} : pair.substr(equals + 1), Part::Query);
        if (!name || !value) {
            return std::nullopt;
        }
        pairs.emplace_back(*std::move(name), *std::move(value));
    }
    return pairs;
}

/// The origin form of an absolute one, whose host is ours whatever it says (there is one host here).
std::string_view withoutAuthority(std::string_view text) {
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (text.starts_with(scheme)) {
            const auto rest = text.substr(scheme.size());
            const auto path = rest.find_first_of("/?");
            if (path == std::string_view::npos) {
                return "/";
            }
            return rest[path] == '/' ? rest.substr(path) : std::string_view{};
        }
    }
    return text;
}

} // namespace

std::optional<Target> targetOf(std::string_view text) {
    text = withoutAuthority(text);
    if (!text.starts_with('/') || text.find('#') != std::string_view::npos) {
        return std::nullopt;
    }
    const auto mark = std::min(text.find('?'), text.size());
    auto path = decoded(text.substr(0, mark), Part::Path);
    auto query = queryOf(mark == text.size() ? std::string_view{} : text.substr(mark + 1));
    if (!path || !query || hasDotSegment(*path)) {
        return std::nullopt;
    }
    return Target{*std::move(path), *std::move(query)};
}

} // namespace ritm::http
