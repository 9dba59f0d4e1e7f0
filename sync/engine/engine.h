// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/rows/row.h"
#include "core/vault/vault.h"
#include "sync/engine/backoff.h"
#include "sync/engine/exchange.h"
#include "sync/protocol/sync.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>

namespace ritm::sync {

/// How sync is, for people and for tests.
enum class State : std::uint8_t {
    NoAccount, ///< there is nothing to sync with
    Idle,      ///< everything that can be is on both sides
    Working,
    Offline,    ///< the server cannot be reached; goes on by itself
    Failing,    ///< the server answers, but not well; goes on by itself
    NotTrusted, ///< the server cannot prove who it is
    SignedOut,  ///< the athlete has to sign in again
    Outdated,   ///< the server needs a newer app
};

struct Status {
    State state = State::NoAccount;
    std::optional<UtcTime> lastSynced; ///< end of the last complete round
    bool quotaReached = false;         ///< the server has no more room for this athlete's chunks
    std::uint64_t rounds = 0;
    std::uint64_t mutationsPushed = 0;
    std::uint64_t checksumMismatches = 0;
    std::uint64_t forks = 0; ///< times a new client id was taken
    std::uint64_t clocksClamped = 0;
    std::uint64_t chunksSent = 0;
    std::uint64_t chunksFetched = 0;
    friend bool operator==(const Status&, const Status&) = default;
};

/// Nothing to send before then, unless somebody wakes the engine.
struct Wait {
    MonotonicTime until;
};

/// Brings one vault and one server to the same state: pushes its mutations in order, applies whole
/// checkpoints, carries chunks both ways. Pure: it says which request to send and takes the answer; whoever
/// runs it owns network, thread and timers. One request is under way at a time. After a crash a new engine
/// over the same vault goes on where the vault stands.
class Engine {
public:
    /// The vault, the clock and the random source outlive the engine.
    Engine(vault::Vault& vault, const Clock& clock, Random& random);

    using Step = std::variant<Request, Wait>;
    /// What to do now. Not to be called while a request is under way. Errors of the vault; the engine backs
    /// off and may be asked again.
    [[nodiscard]] Result<Step> next();
    /// The answer to the request that next() gave. Errors of the vault.
    [[nodiscard]] Result<> answered(const Response& response);
    [[nodiscard]] bool waitsForAnswer() const { return m_underWay; }

    /// The profile has new work: it goes out before chunks do.
    void localChange();
    /// The server has news, so it is there: what failed for lack of it is tried at once.
    void poke();
    /// The network is back: what failed is tried at once, unless the server itself asked for the pause.
    void networkBack();
    /// The athlete wants it now: no pause is kept, not even one that the server asked for.
    void syncNow();
    /// The athlete signed in or joined an account.
    void signedIn();

    [[nodiscard]] const Status& status() const { return m_status; }

private:
    enum class Phase : std::uint8_t { Rest, Push, Pull, AskMissing, Upload, Download };

    [[nodiscard]] Result<Step> advance();
    [[nodiscard]] Result<bool> beginRound();
    void endRound();
    [[nodiscard]] Result<std::optional<Request>> pushRequest();
    [[nodiscard]] Result<std::optional<Request>> pullRequest();
    [[nodiscard]] Result<std::optional<Request>> askRequest();
    [[nodiscard]] Result<std::optional<Request>> uploadRequest();
    [[nodiscard]] Result<std::optional<Request>> downloadRequest();

    [[nodiscard]] Result<> take(const Response& response);
    [[nodiscard]] Result<> pushed(const Response& response);
    [[nodiscard]] Result<> pushRefused(const Response& response);
    [[nodiscard]] Result<> pulled(const Response& response);
    [[nodiscard]] Result<> applyStaged(const wire::PullReply& last);
    [[nodiscard]] Result<> askedMissing(const Response& response);
    [[nodiscard]] Result<> uploaded(const Response& response);
    [[nodiscard]] Result<> downloaded(const Response& response);
    [[nodiscard]] Result<> startOver();
    void backOff(State state, std::optional<std::chrono::seconds> atLeast = {});
    /// What was asked for does not get through this network, or not in one piece: less of it next time.
    void askForLess(std::size_t atLeast);
    void wake();
    void beginPull();

    vault::Vault& m_vault;
    const Clock& m_clock;
    Random& m_random;
    Backoff m_backoff;
    Status m_status;
    Phase m_phase = Phase::Rest;
    bool m_underWay = false;
    bool m_wanted = true;
    bool m_urgent = false;
    bool m_waitWasAsked = false; ///< the server asked for the pause: only the athlete shortens it
    bool m_hurried = false;      ///< somebody woke the engine while a request was under way
    MonotonicTime m_notBefore;
    MonotonicTime m_nextRound;
    vault::SyncIdentity m_identity;

    std::size_t m_batch = wire::kPushLimit; ///< mutations of the next push at most
    std::size_t m_page = wire::kPullLimit;  ///< rows of the next page at most
    std::vector<std::uint64_t> m_sent;      ///< numbers in the push under way
    unsigned m_forksInARow = 0;

    bool m_pullBegun = false;
    std::string m_stagedEpoch;
    std::map<std::string, wire::Cursor> m_cursors;
    std::set<std::string> m_begunAtZero;
    std::map<rows::RowKey, rows::Row> m_staged;
    unsigned m_refetches = 0;

    std::vector<seal::Digest> m_asked;
    std::deque<seal::Digest> m_uploads;
    std::optional<seal::Digest> m_current;
    std::set<seal::Digest> m_unavailable; ///< not on the server (yet), in this round
};

} // namespace ritm::sync
