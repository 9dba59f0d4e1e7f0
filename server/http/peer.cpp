// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/peer.h"

#include "core/base/bytes.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace ritm::http {

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

} // namespace ritm::http
