// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace ritm {

UtcTime SystemClock::utcNow() const {
    return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
}

MonotonicTime SystemClock::monotonicNow() const {
    return {std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch())};
}

} // namespace ritm
