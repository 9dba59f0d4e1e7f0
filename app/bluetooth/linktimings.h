// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace ritm::app {

/// How long a link waits for what. Tests shorten them.
struct LinkTimings {
    std::chrono::milliseconds connect{15000}; ///< BlueZ itself gives up after 41 s only
    std::chrono::milliseconds resolve{15000}; ///< services and subscriptions
    std::chrono::milliseconds silence{8000};  ///< no packet while connected; doubles until one comes
    std::chrono::milliseconds mostSilence{120000};
    std::chrono::milliseconds firstRetry{500}; ///< doubles with each failure
    std::chrono::milliseconds mostRetry{15000};
    std::chrono::milliseconds seenRetry{4000}; ///< the most while it is heard to advertise
    std::chrono::milliseconds closing{3000};   ///< a disconnect takes BlueZ 2.3 s
};

} // namespace ritm::app
