// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "server/main/options.h"
#include "server/ops/log.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace ritm::http {
class Router;
}

namespace ritm::server {

/// A whole running server: the one place where its services are built and handed to each other.
class Server {
public:
    /// Opens the data folder and listens. Clock, random and log outlive the server.
    /// Errors: of ops (DataError), store (StoreError), http (ListenError) and the services.
    [[nodiscard]] static Result<std::unique_ptr<Server>>
    start(const ServeOptions& options, const Clock& clock, Random& random, ops::Log& log);
    /// Stops as if it had been asked to.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] std::optional<std::uint16_t> metricsPort() const;
    /// Everything that athletes' apps are answered by, for the tests that walk it.
    [[nodiscard]] http::Router& router();
    /// Answers what is running, takes nothing new, brings what is queued to the disk. Idempotent.
    void stop();

private:
    struct Parts;
    explicit Server(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// What to tell the person who started the server: one sentence that says what to do.
[[nodiscard]] std::string sentenceFor(const Error& error, const ServeOptions& options);

} // namespace ritm::server
