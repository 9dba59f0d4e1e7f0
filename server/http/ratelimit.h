// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ritm::http {

/// Token buckets by key, in bounded memory: `perMinute` tokens each, refilled evenly. Thread-safe.
class RateLimiter {
public:
    /// The clock outlives the limiter. Beyond `capacity` keys the ones full again are forgotten first.
    explicit RateLimiter(const Clock& clock, std::size_t capacity = 65'536)
        : m_clock(clock), m_capacity(capacity) {}

    /// Takes one token of (bucket, key): nothing when it was there, else how long until the next one.
    [[nodiscard]] std::optional<std::chrono::seconds> take(std::string_view bucket, std::string_view key,
                                                           unsigned perMinute);

private:
    struct Bucket {
        /// Time that was not spent: a full bucket holds a minute, a token costs its share of one.
        Duration saved{};
        Duration at{};
    };
    void forgetFull(Duration now);

    const Clock& m_clock;
    std::size_t m_capacity;
    std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
};

} // namespace ritm::http
