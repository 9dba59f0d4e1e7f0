// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/tries.h"

#include <algorithm>

namespace ritm::identity {

namespace {

constexpr unsigned kFree = 5;
constexpr Duration kLongest = std::chrono::minutes(15);
constexpr Duration kForget = std::chrono::hours(24);

/// 2, 4, 8, ... seconds once the free tries are used up.
Duration delayAfter(unsigned failures) {
    if (failures < kFree) {
        return Duration(0);
    }
    const unsigned doublings = std::min(failures - kFree + 1, 10U);
    return std::min<Duration>(kLongest, std::chrono::seconds(1U << doublings));
}

} // namespace

std::optional<std::chrono::seconds> Tries::wait(std::string_view key) {
    const Duration now = m_clock.monotonicNow().sinceStart;
    const std::scoped_lock lock(m_mutex);
    const auto found = m_records.find(std::string(key));
    if (found == m_records.end() || found->second.notBefore <= now) {
        return std::nullopt;
    }
    return std::chrono::ceil<std::chrono::seconds>(found->second.notBefore - now);
}

std::optional<std::chrono::seconds> Tries::begin(std::string_view key) {
    const Duration now = m_clock.monotonicNow().sinceStart;
    const std::scoped_lock lock(m_mutex);
    const std::string name(key);
    if (m_records.size() >= m_capacity && !m_records.contains(name)) {
        std::erase_if(m_records, [now](const auto& each) { return each.second.forgetAt <= now; });
        if (m_records.size() >= m_capacity) {
            // The least harm: forget who may try again at once.
            std::erase_if(m_records, [now](const auto& each) { return each.second.notBefore <= now; });
        }
        if (m_records.size() >= m_capacity) {
            return std::chrono::seconds(1);
        }
    }
    Record& record = m_records[name];
    if (record.forgetAt <= now) {
        record = {};
    }
    if (record.notBefore > now) {
        return std::chrono::ceil<std::chrono::seconds>(record.notBefore - now);
    }
    ++record.failures;
    record.notBefore = now + delayAfter(record.failures);
    record.forgetAt = now + kForget;
    return std::nullopt;
}

void Tries::withdraw(std::string_view key) {
    const Duration now = m_clock.monotonicNow().sinceStart;
    const std::scoped_lock lock(m_mutex);
    const auto found = m_records.find(std::string(key));
    if (found == m_records.end()) {
        return;
    }
    if (--found->second.failures == 0) {
        m_records.erase(found);
    } else {
        found->second.notBefore = now;
    }
}

void Tries::succeeded(std::string_view key) {
    const std::scoped_lock lock(m_mutex);
    m_records.erase(std::string(key));
}

} // namespace ritm::identity
