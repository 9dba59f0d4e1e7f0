// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sensors/packets.h"
#include "core/units/units.h"

#include <cstdint>
#include <optional>

namespace ritm {

/// How a profile counts turns.
struct RevolutionScale {
    std::uint64_t turnsWrap = 0;   ///< the count starts again at 0 after this many
    double ticksPerSecond = 1024;  ///< of the event time, which wraps at 65536
    double mostTurnsPerSecond = 5; ///< faster is no athlete: the counter was reset or mangled
};
inline constexpr RevolutionScale kCrankScale{std::uint64_t{1} << 16, 1024, 5};  // 300 rev/min
inline constexpr RevolutionScale kWheelScale{std::uint64_t{1} << 32, 1024, 30}; // 2.1 m wheel: 63 m/s
inline constexpr RevolutionScale kPowerWheelScale{std::uint64_t{1} << 32, 2048, 30};

/// What two counts of turns say together.
struct Turning {
    double turnsPerSecond = 0;
    std::uint32_t turns = 0; ///< made since the count before
    friend bool operator==(const Turning&, const Turning&) = default;
};

/// Differences a wrapping count of turns into a rate. Sensors repeat their last event while nothing turns, so
/// standing still is only known by waiting.
class RevolutionCounter {
public:
    explicit RevolutionCounter(RevolutionScale scale) : m_scale(scale) {}

    /// The turning between the last count and this one. Nothing: the first count, no new event yet, a gap in
    /// which the event time may have wrapped unseen, or a jump no athlete makes (then this count is the new
    /// start).
    [[nodiscard]] std::optional<Turning> update(const RevolutionCount& count, MonotonicTime at);

private:
    RevolutionScale m_scale;
    std::optional<RevolutionCount> m_last;
    MonotonicTime m_lastEventSeen;
};

/// Adds up a wrapping total (metres, kilocalories) that may also start again from 0 at any time.
class TotalCounter {
public:
    /// `wrap`: the total's first impossible value. `largestStep`: more in one packet is a reset, not
    /// progress.
    TotalCounter(double wrap, double largestStep) : m_wrap(wrap), m_largestStep(largestStep) {}

    /// The sum since the first total; never falls.
    [[nodiscard]] double update(double total);

private:
    double m_wrap;
    double m_largestStep;
    std::optional<double> m_last;
    double m_sum = 0;
};

} // namespace ritm
