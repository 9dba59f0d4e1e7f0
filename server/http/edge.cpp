// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/edge.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <array>
#include <random>

namespace ritm::http {

Edge::Edge(Service& answers, const ListenOptions& how)
    : service(answers), options(how), requests(std::make_shared<Budget>(how.limits.requestsInFlight)),
      bodyBytes(std::make_shared<Budget>(how.limits.bodyBytesInFlight)),
      replyBytes(std::make_shared<Budget>(how.limits.replyBytesInFlight)) {
    std::random_device device;
    traces = (std::uint64_t{device()} << 32U) | device();
}

std::string Edge::nextTrace() {
    // SplitMix64: a bijection, so that no two requests of a process share a name.
    std::uint64_t z = traces.fetch_add(0x9e3779b97f4a7c15U) + 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    z ^= z >> 31U;
    std::array<std::uint8_t, sizeof z> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::uint8_t>(z >> (8 * i));
    }
    return toHex(bytes);
}

bool Edge::isTrusted(std::string_view address) const {
    return std::ranges::find(options.trustedProxies, address) != options.trustedProxies.end();
}

} // namespace ritm::http
