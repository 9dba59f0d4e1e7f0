// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/ratelimit.h"

#include <algorithm>
#include <cmath>

namespace ritm::http {

namespace {

double refilled(double tokens, double perMinute, Duration passed) {
    const double minutes = std::chrono::duration<double, std::ratio<60>>(passed).count();
    return std::min(perMinute, tokens + minutes * perMinute);
}

} // namespace

std::optional<std::chrono::seconds> RateLimiter::take(std::string_view bucket, std::string_view key,
                                                      unsigned perMinute) {
    const Duration now = m_clock.monotonicNow().sinceStart;
    const double rate = std::max(1U, perMinute);
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
    auto [it, fresh] = m_buckets.try_emplace(std::move(name), Bucket{rate, now, rate});
    Bucket& state = it->second;
    state.tokens = refilled(state.tokens, rate, now - state.at);
    state.at = now;
    state.perMinute = rate;
    if (state.tokens >= 1) {
        state.tokens -= 1;
        return std::nullopt;
    }
    const double wait = (1 - state.tokens) * 60 / rate;
    return std::chrono::seconds(static_cast<long>(std::ceil(wait)));
}

void RateLimiter::forgetFull(Duration now) {
    std::erase_if(m_buckets, [now](const auto& entry) {
        const Bucket& bucket = entry.second;
        return refilled(bucket.tokens, bucket.perMinute, now - bucket.at) >= bucket.perMinute;
    });
}

} // namespace ritm::http
