// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/framing.h"

#include <algorithm>

namespace ritm::http {

namespace {

constexpr std::string_view kLineEnd = "\r\n";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same(std::string_view text, std::string_view lowercase) {
    return std::ranges::equal(text, lowercase, [](char a, char b) { return lower(a) == b; });
}

/// RFC 9110, section 5.6.2.
bool isTokenCharacter(char c) {
    const char l = lower(c);
    return (l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') ||
           std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

/// Visible, blank, tab or obs-text: what a value may hold.
bool isValueCharacter(char c) {
    const auto code = static_cast<unsigned char>(c);
    return c == '\t' || (code >= 0x20 && code != 0x7f);
}

std::string_view trimmed(std::string_view value) {
    constexpr std::string_view kBlank = " \t";
    const auto first = value.find_first_not_of(kBlank);
    if (first == std::string_view::npos) {
        return {};
    }
    return value.substr(first, value.find_last_not_of(kBlank) - first + 1);
}

HeadFault malformed(std::string_view detail) {
    return {400, "malformed_request", detail};
}

/// The fields whose number and values decide where a request ends or whose it is.
struct Counts {
    int host = 0;
    int length = 0;
    int coding = 0;
    int authorization = 0;
};

std::optional<HeadFault> fieldFault(std::string_view line, Counts& counts) {
    if (line.front() == ' ' || line.front() == '\t') {
        return malformed("a folded field");
    }
    const auto colon = line.find(':');
    const auto name = line.substr(0, colon);
    if (colon == std::string_view::npos || name.empty() || !std::ranges::all_of(name, isTokenCharacter)) {
        return malformed("a field without a name");
    }
    const auto value = trimmed(line.substr(colon + 1));
    if (!std::ranges::all_of(value, isValueCharacter)) {
        return malformed("a control character in a field");
    }
    if (same(name, "host")) {
        ++counts.host;
    } else if (same(name, "authorization")) {
        ++counts.authorization;
    } else if (same(name, "content-length")) {
        ++counts.length;
        // 15 digits: far beyond any limit, far below any overflow.
        if (value.empty() || value.size() > 15 ||
            !std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; })) {
            return malformed("Content-Length is no number");
        }
    } else if (same(name, "transfer-encoding")) {
        ++counts.coding;
        if (!same(value, "chunked")) {
            return HeadFault{501, "not_implemented", "the only transfer coding is chunked"};
        }
    }
    return std::nullopt;
}

std::optional<HeadFault> startFault(std::string_view line) {
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || first == last || line.find(' ', first + 1) != last || first == 0 ||
        !std::ranges::all_of(line.substr(0, first), isTokenCharacter)) {
        return malformed("the request line is not method, target and version");
    }
    const auto target = line.substr(first + 1, last - first - 1);
    if (target.empty() || !std::ranges::all_of(target, [](char c) { return c > 0x20 && c < 0x7f; })) {
        return malformed("the target holds characters that must be percent-encoded");
    }
    const auto version = line.substr(last + 1);
    if (version == "HTTP/1.1" || version == "HTTP/1.0") {
        return std::nullopt;
    }
    if (version.starts_with("HTTP/")) {
        return HeadFault{505, "version_not_supported", "this server speaks HTTP/1.1"};
    }
    return malformed("the request line is not method, target and version");
}

} // namespace

HeadScan scanHead(std::string_view arrived, std::size_t scanned) {
    // The last byte of before is looked at again: what follows a CR decides about it.
    for (std::size_t i = scanned > 0 ? scanned - 1 : 0; i < arrived.size(); ++i) {
        if (arrived[i] == '\n' && (i == 0 || arrived[i - 1] != '\r')) {
            return {HeadScan::Outcome::Broken, 0};
        }
        if (arrived[i] == '\r' && i + 1 < arrived.size() && arrived[i + 1] != '\n') {
            return {HeadScan::Outcome::Broken, 0};
        }
        if (arrived[i] == '\n' && i >= 3 && arrived[i - 2] == '\n') {
            return {HeadScan::Outcome::Complete, i + 1};
        }
    }
    return {};
}

std::optional<HeadFault> headFault(std::string_view head, std::size_t fields) {
    auto end = head.find(kLineEnd);
    if (end == std::string_view::npos) {
        return malformed("no request line");
    }
    const auto start = head.substr(0, end);
    if (const auto fault = startFault(start)) {
        return fault;
    }
    Counts counts;
    std::size_t seen = 0;
    for (head.remove_prefix(end + 2); !head.starts_with(kLineEnd); head.remove_prefix(end + 2)) {
        end = head.find(kLineEnd);
        if (end == std::string_view::npos || end == 0) {
            return malformed("the fields do not end");
        }
        if (++seen > fields) {
            return HeadFault{431, "headers_too_large", "too many fields"};
        }
        if (const auto fault = fieldFault(head.substr(0, end), counts)) {
            return fault;
        }
    }
    const bool old = start.ends_with("/1.0");
    if (counts.host > 1 || (counts.host == 0 && !old)) {
        return malformed("exactly one Host is needed");
    }
    if (counts.length > 1 || counts.coding > 1 || (counts.length > 0 && counts.coding > 0)) {
        return malformed("more than one statement of the body's length");
    }
    if (old && counts.coding > 0) {
        return malformed("HTTP/1.0 has no transfer codings");
    }
    if (counts.authorization > 1) {
        return malformed("more than one Authorization");
    }
    return std::nullopt;
}

} // namespace ritm::http
