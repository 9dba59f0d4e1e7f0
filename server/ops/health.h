// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/router.h"
#include "server/store/store.h"

#include <atomic>

namespace ritm::ops {

/// Whether this server lives (GET /livez: the process answers) and whether it can work (GET /readyz: a write
/// gets through to the disk, and the server is not going down).
class Health {
public:
    /// The store outlives this.
    explicit Health(store::Store& store) : m_store(store) {}

    /// This outlives the router's use.
    void addRoutes(http::Router& router);
    /// From now on /readyz says 503, so that a balancer sends nobody here.
    void goDown() { m_goingDown = true; }

private:
    void ready(http::Responder respond);

    store::Store& m_store;
    std::atomic<bool> m_goingDown = false;
};

} // namespace ritm::ops
