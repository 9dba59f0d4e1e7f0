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

namespace ritm::identity {

/// Counts tries that came to nothing, by key, and makes each one after the first few wait longer, up to a
/// quarter of an hour. In bounded memory; thread-safe.
class Tries {
public:
    /// The clock outlives this.
    explicit Tries(const Clock& clock, std::size_t capacity = 16'384)
        : m_clock(clock), m_capacity(capacity) {}

    /// How long this key has to wait before its next try, if it has to.
    [[nodiscard]] std::optional<std::chrono::seconds> wait(std::string_view key);
    /// Begins a try, which counts as failed until `succeeded`: nothing, or how long to wait first.
    [[nodiscard]] std::optional<std::chrono::seconds> begin(std::string_view key);
    void succeeded(std::string_view key);
    /// Takes a try back that nobody could look at: it says nothing about who tried.
    void withdraw(std::string_view key);

private:
    struct Record {
        unsigned failures = 0;
        Duration notBefore{};
        Duration forgetAt{};
    };

    const Clock& m_clock;
    std::size_t m_capacity;
    std::mutex m_mutex;
    std::unordered_map<std::string, Record> m_records;
};

} // namespace ritm::identity
