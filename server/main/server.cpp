// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/server.h"

#include "server/http/listener.h"
#include "server/http/problem.h"
#include "server/http/ratelimit.h"
#include "server/http/router.h"
#include "server/identity/schema.h"
#include "server/identity/service.h"
#include "server/ops/datadirectory.h"
#include "server/ops/health.h"
#include "server/ops/keyfile.h"
#include "server/ops/metrics.h"
#include "server/store/sqlitestore.h"
#include "server/sync/routes.h"
#include "server/sync/schema.h"

#include <array>
#include <utility>

namespace ritm::server {

namespace {

/// Where nobody signs in, no token is good.
http::Gate closedGate() {
    return [](std::string_view, std::move_only_function<void(std::variant<http::Caller, http::Reply>)> say) {
        say(http::problem(401, "unauthorized"));
    };
}

Result<DatabaseKey> databaseKey(const ServeOptions& options, const ops::DataDirectory& data, Random& random,
                                ops::Log& log) {
    if (options.keyFile) {
        return ops::keyFromFile<DatabaseKey>(*options.keyFile, random, ops::IfMissing::Refuse);
    }
    log.info("key_in_data_folder",
             {{"note", "protects backups and copied databases, not a stolen disk; see --key-file"}});
    // A new key would open nothing of a database that is there.
    std::error_code ignored;
    const bool fresh = !std::filesystem::exists(data.database(), ignored);
    return ops::keyFromFile<DatabaseKey>(data.databaseKey(), random,
                                         fresh ? ops::IfMissing::Make : ops::IfMissing::Refuse);
}

/// The same for what passwords are peppered with: a new one would fit none that is known.
Result<identity::Pepper> pepper(const ops::DataDirectory& data, store::Store& store, Random& random) {
    RITM_TRY_ASSIGN(const bool used,
                    store.readNow([](store::Reader& reader) { return identity::anyAccount(reader); }));
    return ops::keyFromFile<identity::Pepper>(data.pepper(), random,
                                              used ? ops::IfMissing::Refuse : ops::IfMissing::Make);
}

} // namespace

/// In the order they are built; what uses something comes after it.
struct Server::Parts {
    Parts(ops::DataDirectory folder, std::unique_ptr<store::Store> database, const Clock& clock,
          ops::Log& out)
        : data(std::move(folder)), store(std::move(database)), health(*store), log(out),
          limiter(std::make_shared<http::RateLimiter>(clock)) {}

    ops::DataDirectory data;
    std::unique_ptr<store::Store> store;
    ops::Metrics metrics;
    ops::Health health;
    ops::Log& log;
    std::shared_ptr<http::RateLimiter> limiter;
    std::unique_ptr<identity::IdentityService> identity;
    std::unique_ptr<serversync::SyncService> sync;
    std::unique_ptr<http::Router> router;
    std::unique_ptr<http::Router> metricsRouter;
    std::unique_ptr<http::Listener> listener;
    std::unique_ptr<http::Listener> metricsListener;
    bool stopped = false;
};

Server::Server(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Server::~Server() {
    stop();
}

Result<std::unique_ptr<Server>> Server::start(const ServeOptions& options, const Clock& clock, Random& random,
                                              ops::Log& log) {
    RITM_TRY_ASSIGN(auto data, ops::DataDirectory::open(options.data));
    RITM_TRY_ASSIGN(const auto key, databaseKey(options, data, random, log));
    RITM_TRY_ASSIGN(auto store, store::openSqliteStore(data.database(), key));
    const std::array schemas{identity::schema(), serversync::schema()};
    RITM_TRY(store->migrate(schemas));

    auto parts = std::make_unique<Parts>(std::move(data), std::move(store), clock, log);
    Parts& all = *parts;
    RITM_TRY_ASSIGN(const auto spice, pepper(all.data, *all.store, random));
    all.identity = std::make_unique<identity::IdentityService>(*all.store, clock, random, spice);
    RITM_TRY_ASSIGN(all.sync, serversync::SyncService::start(*all.store, clock, random));

    all.router = std::make_unique<http::Router>(all.identity->gate(), all.limiter);
    all.health.addRoutes(*all.router);
    all.identity->addRoutes(*all.router);
    all.sync->addRoutes(*all.router);

    http::ListenOptions listen;
    listen.address = options.address;
    listen.port = options.port;
    listen.trustedProxies = options.trustedProxies;
    listen.served = [&all](const http::Served& what) {
        all.metrics.served(what);
        all.log.served(what);
    };
    RITM_TRY_ASSIGN(all.listener, http::Listener::start(listen, *all.router));
    all.metrics.gauge("ritmd_http_connections", "Connections open now.",
                      [&all] { return static_cast<double>(all.listener->connections()); });
    all.metrics.gauge("ritmd_sync_listeners", "Apps that listen for changes now.",
                      [&all] { return static_cast<double>(all.sync->listeners()); });
    all.metrics.gauge("ritmd_identity_hashes_waiting", "Passwords that wait to be hashed now.",
                      [&all] { return static_cast<double>(all.identity->hashesWaiting()); });
    all.metrics.gauge("ritmd_identity_tokens_reused", "Refresh tokens used a second time since the start.",
                      [&all] { return static_cast<double>(all.identity->tokensReused()); });
    if (options.metricsPort) {
        all.metricsRouter = std::make_unique<http::Router>(closedGate(), all.limiter);
        all.metrics.addRoutes(*all.metricsRouter);
        listen.port = *options.metricsPort;
        listen.served = nullptr;
        RITM_TRY_ASSIGN(all.metricsListener, http::Listener::start(listen, *all.metricsRouter));
    }
    log.info("listening", {{"port", std::int64_t{all.listener->port()}}});
    return std::unique_ptr<Server>(new Server(std::move(parts)));
}

http::Router& Server::router() {
    return *m_parts->router;
}

std::uint16_t Server::port() const {
    return m_parts->listener->port();
}

std::optional<std::uint16_t> Server::metricsPort() const {
    return m_parts->metricsListener ? std::optional(m_parts->metricsListener->port()) : std::nullopt;
}

void Server::stop() {
    if (std::exchange(m_parts->stopped, true)) {
        return;
    }
    m_parts->log.info("stopping");
    m_parts->health.goDown();
    m_parts->listener->drain();
    m_parts->store->close();
    if (m_parts->metricsListener) {
        m_parts->metricsListener->drain();
    }
    m_parts->log.info("stopped");
}

std::string sentenceFor(const Error& error, const ServeOptions& options) {
    const std::string folder = options.data.string();
    const auto is = [&error](auto code) { return error.is(code); };
    if (is(http::ListenError::AddressInUse)) {
        return "Another program already listens on " + error.context() +
               ". Stop it, or choose another port with --port (0 lets the system choose).";
    }
    if (is(http::ListenError::NotPermitted)) {
        return "This user may not listen on " + error.context() +
               ". Choose a port above 1023 with --port, or put a reverse proxy in front.";
    }
    if (is(http::ListenError::BadAddress)) {
        return "Cannot listen on " + error.context() +
               ". Give --address one of this machine's addresses, such as 127.0.0.1.";
    }
    if (is(ops::DataError::InUse)) {
        return "Another ritmd has the data folder " + folder +
               " open. Stop it, or give this one a folder of its own with --data.";
    }
    if (is(ops::DataError::NotWritable) || is(store::StoreError::CannotOpen)) {
        return "Cannot write in the data folder (" + error.context() +
               "). Give this user the right to, or choose another folder with --data.";
    }
    if (is(ops::DataError::KeyMissing) && options.keyFile && error.context() == options.keyFile->string()) {
        return "There is no key file " + error.context() +
               ". Put the database's key there; for a new database, make one: 64 hexadecimal digits from a "
               "good "
               "source (openssl rand -hex 32), chmod 600.";
    }
    if (is(ops::DataError::KeyUnreadable)) {
        return "Cannot read the key file " + error.context() +
               ". Give this user the right to, or name another file with --key-file.";
    }
    if (is(ops::DataError::KeyMissing)) {
        return "The database's key is missing (" + error.context() +
               "). Put the key back, or start anew in an empty folder with --data.";
    }
    if (is(ops::DataError::KeyDamaged)) {
        return "The key file " + error.context() +
               " is damaged. Restore it from where you keep the key; without it the database cannot be read.";
    }
    if (is(ops::DataError::KeyExposed)) {
        return "Others than its owner may read the key file " + error.context() + ". Run chmod 600 on it.";
    }
    if (is(store::StoreError::WrongKey)) {
        return "The database in " + folder +
               " is not of this key. Restore the key file that belongs to it, or give --key-file.";
    }
    if (is(store::StoreError::TooNew)) {
        return "The database in " + folder +
               " was written by a newer ritmd. Install that version or a later one.";
    }
    if (is(store::StoreError::Full)) {
        return "The disk under " + folder + " is full. Make room and start again.";
    }
    return "Cannot start (" + error.describe() + ").";
}

} // namespace ritm::server
