// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace ritm {

/// Where randomness comes from. Passed in, so that tests and the simulator own it.
class Random {
public:
    virtual ~Random() = default;
    /// Fills the whole span.
    virtual void fill(std::span<std::uint8_t> out) = 0;
};

/// The operating system's generator, through libsodium; fit for keys.
class SystemRandom final : public Random {
public:
    SystemRandom();
    void fill(std::span<std::uint8_t> out) override;
};

/// A small seeded generator (SplitMix64) for tests and simulations; never for keys.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    void fill(std::span<std::uint8_t> out) override;
    /// The next 64 bits.
    [[nodiscard]] std::uint64_t next();

private:
    std::uint64_t m_state;
};

} // namespace ritm
