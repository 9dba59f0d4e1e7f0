// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace ritm::app {

/// How long the Bluetooth central and its links wait for what. Tests shorten them.
struct LinkTimings {
    std::chrono::milliseconds connect{15000}; ///< BlueZ itself gives up after 41 s only
    std::chrono::milliseconds resolve{15000}; ///< services and subscriptions
    std::chrono::milliseconds silence{8000};  ///< no packet while connected; doubles until one comes
    std::chrono::milliseconds mostSilence{120000};
    std::chrono::milliseconds firstRetry{500}; ///< doubles with each failure
    std::chrono::milliseconds mostRetry{15000};
    std::chrono::milliseconds seenRetry{4000};      ///< the most while it is heard to advertise
    std::chrono::milliseconds hopelessRetry{60000}; ///< of a sensor that is there and gives nothing
    std::chrono::milliseconds settled{10000};       ///< a link that lasted this long was no failure
    std::chrono::milliseconds closing{3000};        ///< a disconnect takes BlueZ 2.3 s
    std::chrono::milliseconds signal{10000};        ///< for so long a signal strength says something
    /// A found sensor not heard for so long while searching is gone, as BlueZ itself sees it.
    std::chrono::milliseconds gone{30000};
};

} // namespace ritm::app
