// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace ritm::http {

/// What a client may cost. Deadlines are absolute: a byte now and then does not extend them.
struct Limits {
    std::chrono::milliseconds headerDeadline{10'000};
    std::chrono::milliseconds bodyDeadline{20'000};
    std::chrono::milliseconds writeDeadline{20'000};
    /// How long a connection may lie between two requests.
    std::chrono::milliseconds idleDeadline{75'000};
    /// How often an event stream sends a comment, so that proxies and phones keep it.
    std::chrono::milliseconds heartbeat{20'000};
    /// How long running requests may take to finish once the server drains.
    std::chrono::milliseconds drainDeadline{20'000};
    /// How long a request may take inside before the client is told 503.
    std::chrono::milliseconds handlerDeadline{30'000};
    /// How long the client may take to hang up after the last answer.
    std::chrono::milliseconds lingerDeadline{5'000};
    std::size_t headerBytes = 16 * 1024;
    std::size_t headerFields = 100;
    /// Read and thrown away after a refusal, so that the client sees the answer and not a reset.
    std::size_t lingerBytes = 4 * 1024 * 1024;
    std::size_t connections = 4096;
    /// Of one neighbourhood (see peer.h), trusted proxies aside.
    std::size_t connectionsPerPeer = 1024;
    /// Requests inside the server at one time; more are answered 503.
    std::size_t requestsInFlight = 2048;
    /// Bytes of bodies held at one time; more are answered 503.
    std::size_t bodyBytesInFlight = 256 * 1024 * 1024;
    /// Of one neighbourhood, trusted proxies aside: nobody holds everybody's room with bodies that never end.
    std::size_t bodyBytesPerPeer = 64 * 1024 * 1024;
    /// Bytes of answers waiting for slow readers; an answer beyond becomes 503.
    std::size_t replyBytesInFlight = 256 * 1024 * 1024;
};

} // namespace ritm::http
