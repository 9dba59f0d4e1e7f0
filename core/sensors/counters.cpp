// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/counters.h"

namespace ritm {

namespace {

// A slow crank (20 rev/min) makes an event every 3 s; longer without one is standing still.
constexpr Duration kStandstill = std::chrono::milliseconds(3500);
constexpr double kEventWrap = 65536;

} // namespace

std::optional<Turning> RevolutionCounter::update(const RevolutionCount& count, MonotonicTime at) {
    if (!m_last) {
        m_last = count;
        m_lastEventSeen = at;
        return std::nullopt;
    }
    const RevolutionCount before = *m_last;
    const Duration waited = at.sinceStart - m_lastEventSeen.sinceStart;
    if (count == before) {
        return waited >= kStandstill ? std::optional(Turning{}) : std::nullopt;
    }
    m_last = count;
    m_lastEventSeen = at;

    const double waitedSeconds = static_cast<double>(waited.count()) / 1e6;
    if (waitedSeconds >= kEventWrap / m_scale.ticksPerSecond) {
        return std::nullopt;
    }
    const auto ticks = static_cast<std::uint16_t>(count.lastEvent - before.lastEvent);
    const std::uint64_t turns = (count.turns + m_scale.turnsWrap - before.turns) % m_scale.turnsWrap;
    if (ticks == 0) {
        return std::nullopt; // turns without time: a new start
    }
    const double rate = static_cast<double>(turns) * m_scale.ticksPerSecond / ticks;
    if (rate > m_scale.mostTurnsPerSecond) {
        return std::nullopt;
    }
    return Turning{rate, static_cast<std::uint32_t>(turns)};
}

double TotalCounter::update(double total) {
    if (m_last) {
        double step = total - *m_last;
        if (step < 0) {
            step += m_wrap;
        }
        // A step back that is no wrap is a reset to 0: what it has counted since is in the new total.
        m_sum += step <= m_largestStep ? step : total <= m_largestStep && total < *m_last ? total : 0;
    }
    m_last = total;
    return m_sum;
}

} // namespace ritm
