// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/peer.h"

#include "core/base/bytes.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace ritm::http {

namespace {

bool isForwardedFor(std::string_view name) {
    return std::ranges::equal(name, std::string_view("x-forwarded-for"),
                              [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ') || text.starts_with('\t')) {
        text.remove_prefix(1);
    }
    while (text.ends_with(' ') || text.ends_with('\t')) {
        text.remove_suffix(1);
    }
    return text;
}

} // namespace

std::string canonicalAddress(std::string_view text) {
    const std::string address(text);
    std::array<std::uint8_t, 16> bytes{};
    std::array<char, INET6_ADDRSTRLEN> out{};
    for (const int family : {AF_INET, AF_INET6}) {
        if (inet_pton(family, address.c_str(), bytes.data()) == 1) {
            return inet_ntop(family, bytes.data(), out.data(), out.size());
        }
    }
    return {};
}

std::string neighbourhoodOf(std::string_view address) {
    const std::string text(address.substr(0, address.find('%')));
    std::array<std::uint8_t, 16> bytes{};
    if (inet_pton(AF_INET6, text.c_str(), bytes.data()) != 1) {
        return std::string(address);
    }
    constexpr std::array<std::uint8_t, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (std::ranges::equal(kMapped, std::span(bytes).first<12>())) {
        std::array<char, INET_ADDRSTRLEN> out{};
        inet_ntop(AF_INET, bytes.data() + 12, out.data(), out.size());
        return out.data();
    }
    return toHex(std::span(bytes).first<8>()) + "/64";
}

std::string clientOf(const std::string& peer, const Fields& headers,
                     const std::function<bool(std::string_view)>& isTrusted) {
    std::string client = peer;
    for (auto header = headers.rbegin(); header != headers.rend(); ++header) {
        std::string_view list =
            isForwardedFor(header->first) ? std::string_view(header->second) : std::string_view();
        while (!list.empty() && isTrusted(client)) {
            const auto comma = list.rfind(',');
            const auto entry =
                canonicalAddress(trimmed(comma == std::string_view::npos ? list : list.substr(comma + 1)));
            if (entry.empty()) {
                return client;
            }
            client = entry;
            list = comma == std::string_view::npos ? std::string_view{} : list.substr(0, comma);
        }
    }
    return client;
}

} // namespace ritm::http
