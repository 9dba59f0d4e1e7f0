// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/budget.h"
#include "server/http/listener.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ritm::http {

class Connection;

/// What the connections of one listener share.
struct Edge {
    Edge(Service& answers, const ListenOptions& how);

    Service& service;
    ListenOptions options;
    std::shared_ptr<Budget> requests;
    std::shared_ptr<Budget> bodyBytes;
    std::shared_ptr<Budget> replyBytes;
    std::atomic<bool> draining = false;
    std::atomic<std::uint64_t> traces;

    /// Names a request; unique within this process, unguessable order across processes.
    [[nodiscard]] std::string nextTrace();
    [[nodiscard]] bool isTrusted(std::string_view address) const;

    std::mutex mutex;
    std::condition_variable empty;
    std::unordered_map<Connection*, std::weak_ptr<Connection>> open;
    /// What the connections of one neighbourhood (see peer.h) share.
    struct Neighbourhood {
        std::size_t connections = 0;
        std::shared_ptr<Budget> bodyBytes;
    };
    std::unordered_map<std::string, Neighbourhood> perNeighbourhood;
};

} // namespace ritm::http
