// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/metrics.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ritm::ops {

namespace {

constexpr std::string_view kRequests = "ritmd_http_requests_total";
constexpr std::string_view kTimes = "ritmd_http_request_seconds";

/// Routes are our own patterns, but braces and colons are all they have that is special: quotes and
/// backslashes would end a label.
std::string label(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out.push_back('\\');
        }
        out.push_back(c);
    }
    return out;
}

void heading(std::string& out, std::string_view name, std::string_view help, std::string_view type) {
    fmt::format_to(std::back_inserter(out), "# HELP {} {}\n# TYPE {} {}\n", name, help, name, type);
}

} // namespace

void Metrics::served(const http::Served& what) {
    const double seconds = std::chrono::duration<double>(what.took).count();
    const auto edge = static_cast<std::size_t>(std::ranges::lower_bound(kEdges, seconds) - kEdges.begin());
    const std::string route(what.route.empty() ? std::string_view("none") : what.route);
    const std::scoped_lock lock(m_mutex);
    ++m_requests[{what.method, route, what.status}];
    Times& times = m_times[{what.method, route}];
    ++times.within[edge];
    times.sum += seconds;
}

void Metrics::gauge(std::string name, std::string help, std::function<double()> value) {
    const std::scoped_lock lock(m_mutex);
    m_gauges.push_back({std::move(name), std::move(help), std::move(value)});
}

std::string Metrics::text() const {
    std::string out;
    auto end = std::back_inserter(out);
    std::vector<Gauge> gauges;
    {
        const std::scoped_lock lock(m_mutex);
        gauges = m_gauges;
        heading(out, kRequests, "Requests answered.", "counter");
        for (const auto& [key, count] : m_requests) {
            const auto& [method, route, status] = key;
            fmt::format_to(end, "{}{{method=\"{}\",route=\"{}\",status=\"{}\"}} {}\n", kRequests,
                           http::methodName(method), label(route), status, count);
        }
        heading(out, kTimes, "Time from a request's first byte to its answer's last.", "histogram");
        for (const auto& [key, times] : m_times) {
            const std::string labels =
                fmt::format("method=\"{}\",route=\"{}\"", http::methodName(key.first), label(key.second));
            std::uint64_t total = 0;
            for (std::size_t i = 0; i < kEdges.size(); ++i) {
                total += times.within[i];
                fmt::format_to(end, "{}_bucket{{{},le=\"{}\"}} {}\n", kTimes, labels, kEdges[i], total);
            }
            total += times.within.back();
            fmt::format_to(end, "{}_bucket{{{},le=\"+Inf\"}} {}\n", kTimes, labels, total);
            fmt::format_to(end, "{}_sum{{{}}} {}\n{}_count{{{}}} {}\n", kTimes, labels, times.sum, kTimes,
                           labels, total);
        }
    }
    for (const Gauge& gauge : gauges) {
        heading(out, gauge.name, gauge.help, "gauge");
        fmt::format_to(end, "{} {}\n", gauge.name, gauge.value());
    }
    return out;
}

void Metrics::addRoutes(http::Router& router) {
    router.add({.method = http::Method::Get,
                .pattern = "/metrics",
                .needs = http::Role::Anyone,
                .handler = http::immediate([this](const http::Request&) {
                    http::Reply reply = http::Reply::text(text());
                    reply.contentType = "text/plain; version=0.0.4; charset=utf-8";
                    return reply;
                })});
}

} // namespace ritm::ops
