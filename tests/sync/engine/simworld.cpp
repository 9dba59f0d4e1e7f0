// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/simworld.h"

#include "server/sync/chunks.h"
#include "server/sync/error.h"
#include "server/sync/lineage.h"
#include "server/sync/pull.h"
#include "server/sync/push.h"
#include "server/sync/schema.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace ritm::sim {

namespace {

using sync::Delivery;
using sync::Response;

Response refused(const Error& error) {
    wire::Problem problem;
    problem.type = std::string(wire::kProblemPrefix) + std::string(error.name());
    problem.title = error.name();
    int status = 500;
    for (const auto each : {serversync::SyncError::Gap, serversync::SyncError::Fork,
                            serversync::SyncError::Epoch, serversync::SyncError::NotFound,
                            serversync::SyncError::Order, serversync::SyncError::HashMismatch}) {
        status = error.is(each) ? serversync::statusOf(each) : status;
    }
    problem.status = static_cast<std::uint16_t>(status);
    return {Delivery::Answered, status, toJson(problem), {}};
}

template <class T>
Response json(const Result<T>& result) {
    return result ? Response{Delivery::Answered, 200, toJson(*result), {}} : refused(result.error());
}

} // namespace

Server::Server(const SimClock& clock) : m_clock(clock), m_athlete(AthleteId::make(clock, m_random)) {
    std::string folder = (std::filesystem::temp_directory_path() / "ritm-sim-XXXXXX").string();
    m_folder = mkdtemp(folder.data());
    m_store = store::openSqliteStore(m_folder / "server.db", DatabaseKey::make(m_random)).value();
    m_store->migrate(std::array{serversync::schema()}).value();
    m_store
        ->writeNow(
            [this](store::Writer& writer) { return serversync::beginLineage(writer, m_clock, m_random); })
        .value();
}

Server::~Server() {
    m_store.reset();
    std::filesystem::remove_all(m_folder);
}

Response Server::answer(const sync::Request& request, Fault fault) {
    switch (fault) {
    case Fault::None:
        break;
    case Fault::Dropped:
        return {Delivery::Unreachable, 0, {}, {}};
    case Fault::AnswerLost:
        (void)act(request);
        return {Delivery::TimedOut, 0, {}, {}};
    case Fault::Duplicated:
        (void)act(request);
        break;
    case Fault::Unavailable:
        return {Delivery::Answered, 503, {}, std::chrono::seconds(2)};
    }
    return act(request);
}

Response Server::act(const sync::Request& request) {
    if (request.path == wire::kPushPath) {
        const auto push = decodeJson<wire::PushRequest>(request.body, {.bytes = wire::kPushBytes}).value();
        return json(m_store->writeNow([&](store::Writer& writer) {
            return serversync::push(writer, m_athlete, push, m_clock.utcNow());
        }));
    }
    if (request.path == wire::kPullPath) {
        auto pull = decodeJson<wire::PullRequest>(request.body).value();
        pull.limit = 5; // pages even in small worlds
        return json(m_store->readNow(
            [&](store::Reader& reader) { return serversync::pull(reader, m_athlete, pull); }));
    }
    if (request.path == wire::kMissingPath) {
        const auto asked = decodeJson<wire::ChunkList>(request.body).value();
        return json(m_store->readNow(
            [&](store::Reader& reader) { return serversync::missingChunks(reader, m_athlete, asked); }));
    }
    const auto hash = seal::Digest::fromHex(request.path.substr(wire::kChunksPath.size())).value();
    if (request.method == sync::Method::Put) {
        const auto stored = m_store->writeNow([&](store::Writer& writer) {
            return serversync::putChunk(writer, m_athlete, hash, bytesOf(request.body),
                                        std::uint64_t{1} << 40);
        });
        return stored ? Response{Delivery::Answered, 204, {}, {}} : refused(stored.error());
    }
    const auto content = m_store->readNow(
        [&](store::Reader& reader) { return serversync::getChunk(reader, m_athlete, hash); });
    return content ? Response{Delivery::Answered, 200, std::string(textOf(*content)), {}}
                   : refused(content.error());
}

std::string Server::dump() {
    return m_store
        ->readNow([](store::Reader& reader) -> Result<std::string> {
            std::string all;
            for (const char* table :
                 {"sync_row", "sync_result", "sync_client", "sync_chunk", "sync_space", "sync_lineage"}) {
                RITM_TRY_ASSIGN(const auto rows, reader.query(std::string("SELECT * FROM ") + table));
                for (const auto& row : rows) {
                    for (const auto& value : row) {
                        all += value.text();
                        all += textOf(value.bytes());
                        all += '\n';
                    }
                }
            }
            return all;
        })
        .value();
}

Device::Device(const SimClock& simClock, std::uint64_t seed)
    : clock(simClock), random(seed), vault(vault::Vault::inMemory(simClock, random).value()) {
    restart();
}

void Device::restart() {
    engine = std::make_unique<sync::Engine>(*vault, clock, random);
}

bool Device::step(Server& server, Fault fault) {
    const auto step = engine->next();
    if (!step) {
        throw std::runtime_error(step.error().describe());
    }
    if (std::holds_alternative<sync::Wait>(*step)) {
        return false;
    }
    if (const auto outcome = engine->answered(server.answer(std::get<sync::Request>(*step), fault));
        !outcome) {
        throw std::runtime_error(outcome.error().describe());
    }
    return true;
}

bool settle(SimClock& clock, Server& server, std::vector<Device*> devices, Duration within) {
    const auto done = [](Device* device) {
        return device->engine->status().state == sync::State::Idle &&
               device->vault->syncLog().pendingCount().value() == 0 &&
               device->vault->chunks().waiting().value() == 0 &&
               device->vault->chunks().missing(1).value().empty();
    };
    const MonotonicTime end{clock.monotonicNow().sinceStart + within};
    // Twice around after the last send: what one sent last, the others have to fetch.
    for (int rounds = 0; clock.monotonicNow() < end;) {
        for (Device* device : devices) {
            device->engine->networkBack();
            device->engine->poke();
            while (device->step(server, Fault::None)) {
            }
        }
        rounds = std::all_of(devices.begin(), devices.end(), done) ? rounds + 1 : 0;
        if (rounds == 2) {
            return true;
        }
        clock.advance(std::chrono::milliseconds(500));
    }
    return false;
}

} // namespace ritm::sim
