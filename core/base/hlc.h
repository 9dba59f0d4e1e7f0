// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <compare>
#include <cstdint>

namespace ritm {

/// A hybrid logical clock reading (Kulkarni et al. 2014): 48 bits of Unix milliseconds, 16 of counter.
struct Hlc {
    std::uint64_t packed = 0;

    [[nodiscard]] static Hlc at(std::uint64_t millis, std::uint16_t counter) {
        return {millis << 16 | counter};
    }
    [[nodiscard]] std::uint64_t millis() const { return packed >> 16; }
    [[nodiscard]] std::uint16_t counter() const { return static_cast<std::uint16_t>(packed); }

    friend auto operator<=>(const Hlc&, const Hlc&) = default;
};

/// Hands out readings that grow strictly, follow wall time when it moves on, and never fall behind what was
/// seen.
class HybridClock {
public:
    explicit HybridClock(Hlc last = {}) : m_last(last) {}

    /// A reading greater than every one handed out or observed.
    [[nodiscard]] Hlc tick(const Clock& clock);
    /// Takes note of another machine's reading.
    void observe(Hlc seen);
    [[nodiscard]] Hlc last() const { return m_last; }

private:
    Hlc m_last;
};

} // namespace ritm
