// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/routes.h"

#include "server/http/jsonproblem.h"
#include "server/http/problem.h"
#include "server/sync/access.h"
#include "server/sync/chunks.h"
#include "server/sync/error.h"
#include "server/sync/lineage.h"
#include "server/sync/pokes.h"
#include "server/sync/pull.h"
#include "server/sync/push.h"

#include <array>

namespace ritm::serversync {

namespace {

http::Reply refused(const Error& error) {
    constexpr std::array kAll = {SyncError::Gap,      SyncError::Fork,  SyncError::Epoch,
                                 SyncError::Schema,   SyncError::Order, SyncError::HashMismatch,
                                 SyncError::TooLarge, SyncError::Quota, SyncError::NotFound};
    for (const SyncError each : kAll) {
        if (error.is(each)) {
            return http::problem(statusOf(each), errorName(each), error.context());
        }
    }
    return http::unexpected(error);
}

template <class T>
http::Reply jsonOr(const Result<T>& result) {
    return result ? http::Reply::json(toJson(*result)) : refused(result.error());
}

/// The store's callbacks may be copied; the responder may not.
std::shared_ptr<http::Responder> shared(http::Responder&& respond) {
    return std::make_shared<http::Responder>(std::move(respond));
}

} // namespace

SyncService::SyncService(store::Store& store, const Clock& clock, const SyncOptions& options)
    : m_store(store), m_clock(clock), m_options(options), m_pokes(std::make_unique<Pokes>(store)) {}

SyncService::~SyncService() = default;

Result<std::unique_ptr<SyncService>> SyncService::start(store::Store& store, const Clock& clock,
                                                        Random& random, const SyncOptions& options) {
    RITM_TRY(store.writeNow([&](store::Writer& writer) { return beginLineage(writer, clock, random); }));
    return std::unique_ptr<SyncService>(new SyncService(store, clock, options));
}

void SyncService::addRoutes(http::Router& router) {
    const auto bound = [this](void (SyncService::*method)(http::Request, http::Responder)) {
        return [this, method](http::Request request, http::Responder respond) {
            (this->*method)(std::move(request), std::move(respond));
        };
    };
    using http::Method;
    using http::Role;
    router.add({.method = Method::Post,
                .pattern = std::string(wire::kPushPath),
                .needs = Role::Athlete,
                .handler = bound(&SyncService::push),
                .bodyLimit = wire::kPushBytes,
                .perDeviceAMinute = 600});
    router.add({.method = Method::Post,
                .pattern = std::string(wire::kPullPath),
                .needs = Role::Athlete,
                .handler = bound(&SyncService::pull),
                .bodyLimit = std::size_t{1} << 20,
                .perDeviceAMinute = 600});
    router.add({.method = Method::Get,
                .pattern = std::string(wire::kPokePath),
                .needs = Role::Athlete,
                .handler =
                    [this](http::Request request, http::Responder respond) {
                        respond(http::Reply::stream(
                            m_pokes->open(request.caller->device, readableSpaces(request.caller->athlete))));
                    },
                .perDeviceAMinute = 60});
    router.add({.method = Method::Post,
                .pattern = std::string(wire::kMissingPath),
                .needs = Role::Athlete,
                .handler = bound(&SyncService::missing),
                .bodyLimit = 128 * 1024,
                .perDeviceAMinute = 600});
    router.add({.method = Method::Put,
                .pattern = "/v1/chunks/{hash:hex64}",
                .needs = Role::Athlete,
                .handler = bound(&SyncService::putChunk),
                .bodyLimit = wire::kChunkBytes,
                .perDeviceAMinute = 3000});
    router.add({.method = Method::Get,
                .pattern = "/v1/chunks/{hash:hex64}",
                .needs = Role::Athlete,
                .handler = bound(&SyncService::getChunk),
                .perDeviceAMinute = 3000});
}

std::size_t SyncService::listeners() const {
    return m_pokes->listeners();
}

void SyncService::push(http::Request request, http::Responder respond) {
    auto decoded =
        decodeJson<wire::PushRequest>(request.body, {.bytes = wire::kPushBytes, .string = wire::kPushBytes});
    if (!decoded) {
        return respond(http::unreadable(decoded.error()));
    }
    m_store.write([athlete = request.caller->athlete, push = *std::move(decoded), now = m_clock.utcNow()](
                      store::Writer& writer) { return serversync::push(writer, athlete, push, now); },
                  [answer = shared(std::move(respond))](const Result<wire::PushReply>& reply) {
                      (*answer)(jsonOr(reply));
                  },
                  2 * request.body.size() + 1024);
}

void SyncService::pull(http::Request request, http::Responder respond) {
    auto decoded = decodeJson<wire::PullRequest>(request.body);
    if (!decoded) {
        return respond(http::unreadable(decoded.error()));
    }
    m_store.read([athlete = request.caller->athlete, pull = *std::move(decoded)](
                     store::Reader& reader) { return serversync::pull(reader, athlete, pull); },
                 [answer = shared(std::move(respond))](const Result<wire::PullReply>& reply) {
                     (*answer)(jsonOr(reply));
                 });
}

void SyncService::missing(http::Request request, http::Responder respond) {
    auto decoded = decodeJson<wire::ChunkList>(request.body);
    if (!decoded) {
        return respond(http::unreadable(decoded.error()));
    }
    m_store.read([athlete = request.caller->athlete, asked = *std::move(decoded)](
                     store::Reader& reader) { return missingChunks(reader, athlete, asked); },
                 [answer = shared(std::move(respond))](const Result<wire::ChunkList>& reply) {
                     (*answer)(jsonOr(reply));
                 });
}

void SyncService::putChunk(http::Request request, http::Responder respond) {
    const auto hash = seal::Digest::fromHex(request.parameter("hash"));
    if (!hash) {
        return respond(refused(Error(SyncError::NotFound)));
    }
    const std::size_t size = request.body.size();
    m_store.write(
        [athlete = request.caller->athlete, hash = *hash, body = std::move(request.body),
         quota = m_options.quota](store::Writer& writer) {
            return serversync::putChunk(writer, athlete, hash, bytesOf(body), quota);
        },
        [answer = shared(std::move(respond))](const Result<bool>& stored) {
            (*answer)(stored ? http::Reply::noContent() : refused(stored.error()));
        },
        size + 1024);
}

void SyncService::getChunk(http::Request request, http::Responder respond) {
    const auto hash = seal::Digest::fromHex(request.parameter("hash"));
    if (!hash) {
        return respond(refused(Error(SyncError::NotFound)));
    }
    m_store.read(
        [athlete = request.caller->athlete, hash = *hash](store::Reader& reader) {
            return serversync::getChunk(reader, athlete, hash);
        },
        [answer = shared(std::move(respond))](const Result<Bytes>& content) {
            (*answer)(content ? http::Reply::bytes(std::string(textOf(*content))) : refused(content.error()));
        });
}

} // namespace ritm::serversync
