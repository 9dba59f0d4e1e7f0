// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/sqlite/database.h"
#include "core/vault/chunks.h"
#include "core/vault/entities.h"
#include "core/vault/error.h"
#include "core/vault/inbox.h"
#include "core/vault/journal.h"
#include "core/vault/synclog.h"
#include "core/vault/workouts.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace ritm::vault {

/// Names one state of one vault. The app keeps a copy outside (in the keychain); a vault that is behind its
/// copy is an older state that was put back, and one of another name came from elsewhere.
struct InstanceMarker {
    Uuid instance;
    std::uint64_t generation = 0;
    [[nodiscard]] std::string toText() const;
    [[nodiscard]] static std::optional<InstanceMarker> parse(std::string_view text);
    friend bool operator==(const InstanceMarker&, const InstanceMarker&) = default;
};

/// What the marker kept outside says about a vault.
enum class Lineage : std::uint8_t {
    Continues, ///< the same vault, as it was left
    Unknown,   ///< no marker was kept outside
    WentBack,  ///< an older copy was put back: take a new client id
    Foreign,   ///< another vault's file stands here: take a new client id
};

/// One profile's encrypted store: one SQLCipher file with everything the athlete has. Used from one thread at
/// a time. Nothing in it is written anywhere else, temporary files included.
class Vault {
public:
    /// Opens or makes the file. The clock and the random source outlive the vault.
    /// Errors: sqlite::SqliteError (WrongKey, NotEncrypted, Busy when another process has it, NewerSchema,
    /// ...).
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const std::filesystem::path& path,
                                                             const DatabaseKey& key, const Clock& clock,
                                                             Random& random,
                                                             const sqlite::OpenOptions& options = {});
    /// A vault in memory that is gone with the object.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> inMemory(const Clock& clock, Random& random);
    ~Vault();

    [[nodiscard]] Workouts& workouts();
    [[nodiscard]] Journal& journal();
    [[nodiscard]] Chunks& chunks();
    [[nodiscard]] Entities& entities();
    [[nodiscard]] SyncLog& syncLog();
    [[nodiscard]] Inbox& inbox();

    /// Gives the vault the account key from the keychain, for this process; opens what was Locked.
    [[nodiscard]] Result<> unlock(const AccountKey& accountKey);
    [[nodiscard]] bool unlocked() const;

    /// What the marker kept outside says; call once after open, before takeNewMarker.
    [[nodiscard]] Result<Lineage> lineage(const std::optional<InstanceMarker>& keptOutside);
    /// Steps the generation, durably, and returns what to keep outside from now on.
    [[nodiscard]] Result<InstanceMarker> takeNewMarker();

    /// Small settings of this device that belong into the encrypted file: server address, signed-in e-mail.
    [[nodiscard]] Result<std::optional<std::string>> setting(const std::string& name);
    [[nodiscard]] Result<> setSetting(const std::string& name, const std::optional<std::string>& value);

    /// Checks the file, page by page. Errors: Corrupt.
    [[nodiscard]] Result<> checkIntegrity();
    /// Encrypts the file under another key.
    [[nodiscard]] Result<> rekey(const DatabaseKey& key);

private:
    explicit Vault(std::unique_ptr<Core> core);
    std::unique_ptr<Core> m_core;
};

} // namespace ritm::vault
