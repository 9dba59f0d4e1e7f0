// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/rows/row.h"
#include "core/vault/error.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace ritm::vault {

struct Core;

/// The space of rows that were made before there was an account.
inline constexpr std::string_view kLocalSpace = "local";
/// "u:<athlete>".
[[nodiscard]] std::string spaceOf(const AthleteId& athlete);

/// Who this profile is to the server.
struct SyncIdentity {
    ClientId client;
    std::optional<AthleteId> athlete; ///< nothing before an account is joined
    std::string epoch;                ///< of the last checkpoint; empty before the first
    std::uint64_t lastMade = 0;       ///< n of the newest mutation of this client
    std::uint64_t acknowledged = 0;   ///< n of the newest one that a checkpoint contained
};

/// What the server did with a mutation. The numbers are stored.
enum class Verdict : std::uint8_t { Applied = 0, Merged = 1, Rejected = 2 };

/// The server's answer to one mutation.
struct Outcome {
    std::uint64_t n = 0;
    Verdict verdict = Verdict::Applied;
    std::string problem;                        ///< problem+json of a rejection
    std::vector<rows::Overwritten> overwritten; ///< what was changed on both sides
};

/// How far a space is known, and what its rows add up to (rows::rowHash) at that point.
struct SpaceState {
    std::uint64_t seq = 0;
    std::uint64_t count = 0; ///< rows, tombstones included
    std::uint64_t checksum = 0;
    friend bool operator==(const SpaceState&, const SpaceState&) = default;
};

/// Everything of one snapshot that pull brought, all pages together.
struct Checkpoint {
    ClientId client; ///< whose acknowledged is meant
    std::string epoch;
    std::uint64_t acknowledged = 0;           ///< the server's last applied n of this client
    std::map<std::string, SpaceState> spaces; ///< every space that may be read, no other
    std::vector<rows::Row> patches; ///< whole rows that changed since the cursor, tombstones included
    std::set<std::string> whole;    ///< spaces of which patches has every row (their cursor was 0): others go
};

/// What applying a checkpoint changed.
struct Applied {
    std::vector<rows::RowKey> changed;   ///< rows that look different now
    std::vector<std::string> mismatched; ///< spaces whose checksum differs; their cursor is 0 again
    std::size_t conflicts = 0;           ///< new in the inbox
    std::size_t refed = 0;               ///< mutations made anew because the server's epoch is another
};

/// The profile's side of sync: the log of its own changes and the server's last known state under them. What
/// the athlete sees is always that state with the unacknowledged mutations replayed on top.
class SyncLog {
public:
    explicit SyncLog(Core& core) : m_core(core) {}

    [[nodiscard]] Result<SyncIdentity> identity();
    /// Joins the account: rows of the local space move to the athlete's, every workout's key is wrapped by
    /// the account key, and all of it becomes unsent work. Joining the same account again only sets the key.
    /// Errors: OtherAccount.
    [[nodiscard]] Result<> join(const AthleteId& athlete, const AccountKey& accountKey);
    /// Takes a new client id and numbers the unsent work anew from 1: after a fork, or when the profile's
    /// state went back (an older copy, another machine).
    [[nodiscard]] Result<ClientId> takeNewClient();

    /// Mutations without a verdict with a number above n, oldest first. Empty before an account is joined.
    [[nodiscard]] Result<std::vector<rows::Mutation>> pending(std::uint64_t afterN, std::size_t limit);
    [[nodiscard]] Result<std::size_t> pendingCount();
    /// Keeps the server's answers. A rejected mutation goes to needs-attention, an overwritten value to the
    /// conflict inbox. Errors: OtherClient.
    [[nodiscard]] Result<> record(const ClientId& client, std::span<const Outcome> outcomes);

    /// Where the next pull starts: seq by space.
    [[nodiscard]] Result<std::map<std::string, std::uint64_t>> cursors();
    /// What this profile holds of the server's state of a space.
    [[nodiscard]] Result<SpaceState> state(const std::string& space);
    /// Applies a whole checkpoint or nothing of it. Under another epoch than before the profile feeds the
    /// server what it lost, from its state: it takes a new client id and makes mutations for newer fields and
    /// tombstones. Errors: OtherClient, Full, Io.
    [[nodiscard]] Result<Applied> apply(const Checkpoint& checkpoint);
    /// Starts a space from the beginning at the next pull.
    [[nodiscard]] Result<> refetch(const std::string& space);

private:
    Core& m_core;
};

} // namespace ritm::vault
