// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/backoff.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace ritm::sync {

namespace {

constexpr Duration kBase = std::chrono::seconds(1);
/// Short, so that after an outage of any length nobody waits longer for their workouts.
constexpr Duration kCap = std::chrono::seconds(30);
/// No server may put a client to sleep for longer.
constexpr std::chrono::seconds kLongestRequest{3600};
constexpr unsigned kDoublings = 5; // 32 s, beyond the cap

} // namespace

Duration Backoff::afterFailure(Random& random, std::optional<std::chrono::seconds> atLeast) {
    const Duration ceiling = std::min(kCap, kBase * (1 << std::min(m_failures, kDoublings)));
    ++m_failures;
    std::array<std::uint8_t, 8> bytes{};
    random.fill(bytes);
    std::uint64_t draw = 0;
    std::memcpy(&draw, bytes.data(), sizeof draw);
    const Duration jitter(static_cast<std::int64_t>(draw % static_cast<std::uint64_t>(ceiling.count() + 1)));
    if (atLeast) {
        return std::clamp(*atLeast, std::chrono::seconds(0), kLongestRequest) + std::min(jitter, kBase);
    }
    return jitter;
}

} // namespace ritm::sync
