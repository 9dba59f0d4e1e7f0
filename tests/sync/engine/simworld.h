// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/vault/vault.h"
#include "server/store/sqlitestore.h"
#include "sync/engine/engine.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace ritm::sim {

/// Time that moves only when the simulation says so.
struct SimClock final : Clock {
    UtcTime utc{std::chrono::seconds(1'790'000'000)};
    MonotonicTime monotonic{std::chrono::seconds(1)};
    [[nodiscard]] UtcTime utcNow() const override { return utc; }
    [[nodiscard]] MonotonicTime monotonicNow() const override { return monotonic; }
    void advance(Duration by) {
        utc += by;
        monotonic.sinceStart += by;
    }
};

/// What the network does to one request.
enum class Fault { None, Dropped, AnswerLost, Duplicated, Unavailable };

/// The server's side of sync with its real store, spoken to as over HTTP.
class Server {
public:
    explicit Server(const SimClock& clock);
    ~Server();
    [[nodiscard]] sync::Response answer(const sync::Request& request, Fault fault);
    [[nodiscard]] const AthleteId& athlete() const { return m_athlete; }
    /// Every byte of the database, decrypted: all texts and blobs of all tables of sync.
    [[nodiscard]] std::string dump();

private:
    [[nodiscard]] sync::Response act(const sync::Request& request);

    const SimClock& m_clock;
    SeededRandom m_random{11};
    AthleteId m_athlete;
    std::filesystem::path m_folder;
    std::unique_ptr<store::Store> m_store;
};

/// One app: a real vault in memory and a real engine.
struct Device {
    Device(const SimClock& clock, std::uint64_t seed);
    /// The process dies and starts again: what the vault holds stays, what the engine held goes.
    void restart();
    /// One step of the engine; true when it sent something.
    bool step(Server& server, Fault fault);

    const SimClock& clock;
    SeededRandom random;
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<sync::Engine> engine;
};

/// Steps all until nobody has anything to send or fetch; false if that takes longer than the span.
[[nodiscard]] bool settle(SimClock& clock, Server& server, std::vector<Device*> devices, Duration within);

} // namespace ritm::sim
