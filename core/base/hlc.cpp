// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hlc.h"

#include <algorithm>

namespace ritm {

Hlc HybridClock::tick(const Clock& clock) {
    const auto sinceEpoch = clock.utcNow().time_since_epoch();
    const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count();
    const Hlc wall = Hlc::at(static_cast<std::uint64_t>(std::max<std::int64_t>(millis, 0)), 0);
    // A full counter carries into the milliseconds, which keeps the order strict.
    m_last = std::max(wall, Hlc{m_last.packed + 1});
    return m_last;
}

void HybridClock::observe(Hlc seen) {
    m_last = std::max(m_last, seen);
}

} // namespace ritm
