// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <optional>
#include <utility>

namespace ritm::http {

/// A bounded amount of something (requests, bytes) that all connections share. Thread-safe.
class Budget {
public:
    explicit Budget(std::size_t limit) : m_limit(limit) {}

    /// A part of a budget, given back when it goes.
    class Share {
    public:
        Share() = default;
        Share(Share&& other) noexcept
            : m_budget(std::move(other.m_budget)), m_amount(std::exchange(other.m_amount, 0)) {}
        Share& operator=(Share&& other) noexcept {
            std::swap(m_budget, other.m_budget);
            std::swap(m_amount, other.m_amount);
            return *this;
        }
        ~Share() {
            if (m_budget) {
                m_budget->m_used.fetch_sub(m_amount);
            }
        }

        /// Makes the share that large, or leaves it as it is where there is no more.
        [[nodiscard]] bool growTo(std::size_t amount) {
            if (amount > m_amount) {
                auto more = Budget::take(m_budget, amount - m_amount);
                if (!more) {
                    return false;
                }
                m_amount += std::exchange(more->m_amount, 0);
            }
            return true;
        }

    private:
        friend class Budget;
        Share(std::shared_ptr<Budget> budget, std::size_t amount)
            : m_budget(std::move(budget)), m_amount(amount) {}
        std::shared_ptr<Budget> m_budget;
        std::size_t m_amount = 0;
    };

    /// Takes that much, or nothing where it is not there.
    [[nodiscard]] static std::optional<Share> take(const std::shared_ptr<Budget>& budget,
                                                   std::size_t amount) {
        std::size_t used = budget->m_used.load();
        do {
            if (amount > budget->m_limit || used > budget->m_limit - amount) {
                return std::nullopt;
            }
        } while (!budget->m_used.compare_exchange_weak(used, used + amount));
        return Share(budget, amount);
    }

private:
    std::size_t m_limit;
    std::atomic<std::size_t> m_used = 0;
};

} // namespace ritm::http
