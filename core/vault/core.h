// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/hlc.h"
#include "core/base/random.h"
#include "core/sqlite/database.h"
#include "core/sqlite/transaction.h"
#include "core/vault/chunks.h"
#include "core/vault/entities.h"
#include "core/vault/inbox.h"
#include "core/vault/journal.h"
#include "core/vault/synclog.h"
#include "core/vault/workouts.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace ritm::vault {

/// Which of the two states of a row: what the server last said, and what the athlete sees.
enum class Layer : std::uint8_t { Base = 0, View = 1 };

/// What a workout's chunk holds. The names are in manifests: never change one.
inline constexpr std::string_view kStreamsRole = "streams";
inline constexpr std::string_view kDetailsRole = "details";
inline constexpr std::string_view kOriginalRole = "original";

/// Set in meta while some workout of the account was stored without its wrapped key.
inline constexpr std::string_view kUnwrapped = "unwrapped";

/// What the rooms of the vault share. Functions that write expect the caller's transaction.
struct Core {
    Core(sqlite::Database database, const Clock& systemClock, Random& randomSource)
        : db(std::move(database)), clock(systemClock), random(randomSource) {}

    sqlite::Database db;
    const Clock& clock;
    Random& random;
    HybridClock hlc;
    std::optional<AccountKey> accountKey;
    SyncIdentity identity; ///< as stored
    seal::Digest chain;    ///< of the newest mutation

    Workouts workouts{*this};
    Journal journal{*this};
    Chunks chunks{*this};
    Entities entities{*this};
    SyncLog syncLog{*this};
    Inbox inbox{*this};

    [[nodiscard]] Result<> migrate();
    /// Reads identity, chain and clock; a new file gets them.
    [[nodiscard]] Result<> load();
    [[nodiscard]] Result<> saveIdentity();
    /// The profile's own space.
    [[nodiscard]] std::string space() const;

    /// Runs work in one transaction. When it fails, file and memory are both as before: memory from a copy,
    /// as the file may not be readable either.
    template <class Work>
    [[nodiscard]] auto transact(const Work& work) -> decltype(work()) {
        RITM_TRY_ASSIGN(auto transaction, sqlite::Transaction::begin(db));
        auto before = std::pair(identity, chain);
        auto outcome = work();
        if (outcome) {
            if (auto committed = transaction.commit(); !committed) {
                outcome = std::unexpected(committed.error());
            }
        }
        if (!outcome) {
            std::tie(identity, chain) = std::move(before);
        }
        return outcome;
    }

    [[nodiscard]] Result<std::optional<std::string>> meta(std::string_view name);
    [[nodiscard]] Result<> setMeta(std::string_view name, const std::string& value);

    [[nodiscard]] Result<std::optional<rows::Row>> row(Layer layer, const rows::RowKey& key);
    [[nodiscard]] Result<std::vector<rows::Row>> rowsOf(Layer layer, const std::string& space);
    [[nodiscard]] Result<> putRow(Layer layer, const rows::Row& row);
    [[nodiscard]] Result<> dropRow(Layer layer, const rows::RowKey& key);

    /// Logs a change and shows it.
    [[nodiscard]] Result<> mutate(const rows::RowKey& key, rows::Op op,
                                  const std::map<std::string, std::string>& fields);
    /// Shows the base with the unacknowledged mutations on top; true when the row looks different now.
    [[nodiscard]] Result<bool> rebuildView(const rows::RowKey& key);
    /// Brings the history's index in line with a row's view.
    [[nodiscard]] Result<> indexRow(const rows::RowKey& key, const std::optional<rows::Row>& view);

    [[nodiscard]] Result<std::optional<WorkoutKey>> workoutKey(const WorkoutId& id);
    /// Takes the account key: opens what was Locked, and wraps the keys of workouts that were stored without
    /// it.
    [[nodiscard]] Result<> useAccountKey(const AccountKey& key);
    [[nodiscard]] Result<> wrapKeys();
    [[nodiscard]] std::string wrappedKey(const WorkoutId& id, const WorkoutKey& key);
    [[nodiscard]] Result<std::string> textOfJson(const std::string& json);
};

/// "2026-11-24T00:20:49.123456Z" and back.
[[nodiscard]] std::string rfc3339(UtcTime time);
[[nodiscard]] std::optional<UtcTime> parseRfc3339(std::string_view text);

/// Stored form of rows, mutations and fields.
[[nodiscard]] Bytes encodeRow(const rows::Row& row);
[[nodiscard]] Result<rows::Row> decodeRow(ByteView bytes);
[[nodiscard]] Bytes encodeMutation(const rows::Mutation& mutation);
[[nodiscard]] Result<rows::Mutation> decodeMutation(ByteView bytes);
[[nodiscard]] Bytes encodeField(const rows::Field& field);
[[nodiscard]] Result<rows::Field> decodeField(ByteView bytes);

/// What a sealed field is bound to.
[[nodiscard]] std::string fieldPurpose(std::string_view workout, std::string_view field);
[[nodiscard]] std::string keyPurpose(std::string_view workout);
[[nodiscard]] std::string chunkPurpose(std::string_view workout, std::string_view role, std::size_t index,
                                       std::size_t count);

} // namespace ritm::vault
