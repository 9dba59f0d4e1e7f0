// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/listener.h"
#include "server/http/router.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace ritm::ops {

/// What this server counts about itself, in Prometheus' text format. Labels are methods, patterns of routes
/// and status codes: nothing of any athlete, and a bounded number of them. Thread-safe.
class Metrics {
public:
    /// One finished request.
    void served(const http::Served& what);
    /// A value that is asked for whenever the metrics are read, from an I/O thread; it must be cheap.
    void gauge(std::string name, std::string help, std::function<double()> value);

    /// Everything, in Prometheus' text format 0.0.4.
    [[nodiscard]] std::string text() const;
    /// GET /metrics. This outlives the router's use.
    void addRoutes(http::Router& router);

private:
    /// Upper edges of the histogram, in seconds.
    static constexpr std::array<double, 10> kEdges{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5};
    struct Times {
        std::array<std::uint64_t, kEdges.size() + 1> within{};
        double sum = 0;
    };
    struct Gauge {
        std::string name;
        std::string help;
        std::function<double()> value;
    };

    mutable std::mutex m_mutex;
    std::map<std::tuple<http::Method, std::string, int>, std::uint64_t> m_requests;
    std::map<std::pair<http::Method, std::string>, Times> m_times;
    std::vector<Gauge> m_gauges;
};

} // namespace ritm::ops
