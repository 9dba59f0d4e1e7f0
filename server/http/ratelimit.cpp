// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/ratelimit.h"

#include <algorithm>

namespace ritm::http {

namespace {

constexpr Duration kFull = std::chrono::minutes(1);

Duration refilled(Duration saved, Duration passed) {
    return std::min(kFull, saved + passed);
}

} // namespace

std::optional<std::chrono::seconds> RateLimiter::take(std::string_view bucket, std::string_view key,
                                                      unsigned perMinute) {
    const Duration now = m_clock.monotonicNow().sinceStart;
    const Duration cost = kFull / std::max(1U, perMinute);
    std::string name;
    name.reserve(bucket.size() + key.size() + 1);
    name.append(bucket).append("\n").append(key);

    const std::scoped_lock lock(m_mutex);
    if (m_buckets.size() >= m_capacity && !m_buckets.contains(name)) {
        forgetFull(now);
        if (m_buckets.size() >= m_capacity) {
            // Every key is in use: forgetting one at random would let a flood of keys lift its own limit.
            return std::chrono::seconds(1);
        }
    }
    Bucket& state = m_buckets.try_emplace(std::move(name), Bucket{kFull, now}).first->second;
    state.saved = refilled(state.saved, now - state.at);
    state.at = now;
    if (state.saved >= cost) {
        state.saved -= cost;
        return std::nullopt;
    }
    return std::chrono::ceil<std::chrono::seconds>(cost - state.saved);
}

void RateLimiter::forgetFull(Duration now) {
    std::erase_if(m_buckets, [now](const auto& entry) {
        return refilled(entry.second.saved, now - entry.second.at) == kFull;
    });
}

} // namespace ritm::http
