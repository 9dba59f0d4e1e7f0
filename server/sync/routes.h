// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "server/http/router.h"
#include "server/store/store.h"

#include <cstdint>
#include <memory>

namespace ritm::serversync {

class Pokes;

struct SyncOptions {
    std::uint64_t quota = std::uint64_t{4} << 30; ///< bytes of chunks an athlete may keep
};

/// Sync's part of the server: makes the first epoch, listens for changes, and answers push, pull, poke and
/// chunks.
class SyncService {
public:
    /// After the store was migrated with schema(). The store and the clock outlive this.
    [[nodiscard]] static Result<std::unique_ptr<SyncService>>
    start(store::Store& store, const Clock& clock, Random& random, const SyncOptions& options = {});
    ~SyncService();

    /// Adds the routes; this outlives the router's use.
    void addRoutes(http::Router& router);
    [[nodiscard]] std::size_t listeners() const;

private:
    SyncService(store::Store& store, const Clock& clock, const SyncOptions& options);
    void push(http::Request request, http::Responder respond);
    void pull(http::Request request, http::Responder respond);
    void putChunk(http::Request request, http::Responder respond);
    void getChunk(http::Request request, http::Responder respond);
    void missing(http::Request request, http::Responder respond);

    store::Store& m_store;
    const Clock& m_clock;
    SyncOptions m_options;
    std::unique_ptr<Pokes> m_pokes;
};

} // namespace ritm::serversync
