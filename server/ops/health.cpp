// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/health.h"

#include "server/http/problem.h"

#include <memory>
#include <utility>

namespace ritm::ops {

namespace {

/// Each answer of /readyz costs a transaction: enough for every balancer and for people, too few to hurt.
constexpr unsigned kReadyAMinute = 600;

} // namespace

void Health::addRoutes(http::Router& router) {
    router.add(
        {.method = http::Method::Get,
         .pattern = "/livez",
         .needs = http::Role::Anyone,
         .handler = http::immediate([](const http::Request&) { return http::Reply::text("alive\n"); })});
    router.add(
        {.method = http::Method::Get,
         .pattern = "/readyz",
         .needs = http::Role::Anyone,
         .handler = [this](const http::Request&, http::Responder respond) { ready(std::move(respond)); },
         .perPeerAMinute = kReadyAMinute});
}

void Health::ready(http::Responder respond) {
    if (m_goingDown) {
        return respond(http::problem(503, "going_down"));
    }
    m_store.probe([respond = std::move(respond)](Result<> outcome) mutable {
        respond(outcome ? http::Reply::text("ready\n") : http::problem(503, "not_ready"));
    });
}

} // namespace ritm::ops
