// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/vault/core.h"

#include <charconv>

namespace ritm::vault {

std::string_view errorModule(VaultError) {
    return "vault";
}

std::string_view errorName(VaultError code) {
    switch (code) {
    case VaultError::NotFound:
        return "not_found";
    case VaultError::Exists:
        return "exists";
    case VaultError::Locked:
        return "locked";
    case VaultError::MissingChunk:
        return "missing_chunk";
    case VaultError::Damaged:
        return "damaged";
    case VaultError::InvalidValue:
        return "invalid_value";
    case VaultError::OtherAccount:
        return "other_account";
    case VaultError::OtherClient:
        return "other_client";
    case VaultError::NoAccount:
        return "no_account";
    case VaultError::TooLarge:
        return "too_large";
    }
    return "unknown";
}

std::string InstanceMarker::toText() const {
    return instance.toString() + ":" + std::to_string(generation);
}

std::optional<InstanceMarker> InstanceMarker::parse(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    const auto instance = Uuid::parse(text.substr(0, colon));
    const std::string_view number = text.substr(colon + 1);
    std::uint64_t generation = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), generation);
    if (!instance || error != std::errc{} || end != number.data() + number.size()) {
        return std::nullopt;
    }
    return InstanceMarker{*instance, generation};
}

Vault::Vault(std::unique_ptr<Core> core) : m_core(std::move(core)) {}
Vault::~Vault() = default;

Result<std::unique_ptr<Vault>> Vault::open(const std::filesystem::path& path, const DatabaseKey& key,
                                           const Clock& clock, Random& random,
                                           const sqlite::OpenOptions& options) {
    sqlite::OpenOptions own = options;
    own.exclusive = true; // a profile belongs to one process
    RITM_TRY_ASSIGN(auto database, sqlite::Database::open(path, key, own));
    auto core = std::make_unique<Core>(std::move(database), clock, random);
    RITM_TRY(core->migrate());
    RITM_TRY(core->load());
    return std::unique_ptr<Vault>(new Vault(std::move(core)));
}

Result<std::unique_ptr<Vault>> Vault::inMemory(const Clock& clock, Random& random) {
    RITM_TRY_ASSIGN(auto database, sqlite::Database::inMemory());
    auto core = std::make_unique<Core>(std::move(database), clock, random);
    RITM_TRY(core->migrate());
    RITM_TRY(core->load());
    return std::unique_ptr<Vault>(new Vault(std::move(core)));
}

Workouts& Vault::workouts() {
    return m_core->workouts;
}
Journal& Vault::journal() {
    return m_core->journal;
}
Chunks& Vault::chunks() {
    return m_core->chunks;
}
Entities& Vault::entities() {
    return m_core->entities;
}
SyncLog& Vault::syncLog() {
    return m_core->syncLog;
}
Inbox& Vault::inbox() {
    return m_core->inbox;
}

Result<> Vault::unlock(const AccountKey& accountKey) {
    return m_core->useAccountKey(accountKey);
}

bool Vault::unlocked() const {
    return m_core->accountKey.has_value();
}

namespace {

Result<InstanceMarker> markerOf(Core& core) {
    RITM_TRY_ASSIGN(const auto instance, core.meta("instance"));
    RITM_TRY_ASSIGN(const auto generation, core.meta("generation"));
    const auto marker = InstanceMarker::parse(instance.value_or("") + ":" + generation.value_or("0"));
    if (!marker) {
        return fail(VaultError::Damaged, "the instance marker");
    }
    return *marker;
}

} // namespace

Result<Lineage> Vault::lineage(const std::optional<InstanceMarker>& keptOutside) {
    RITM_TRY_ASSIGN(const InstanceMarker own, markerOf(*m_core));
    if (!keptOutside) {
        return Lineage::Unknown;
    }
    if (keptOutside->instance != own.instance) {
        return Lineage::Foreign;
    }
    // Ahead of the copy is a kill between takeNewMarker and keeping it; that is no step back.
    return own.generation < keptOutside->generation ? Lineage::WentBack : Lineage::Continues;
}

Result<InstanceMarker> Vault::takeNewMarker() {
    RITM_TRY_ASSIGN(InstanceMarker marker, markerOf(*m_core));
    ++marker.generation;
    RITM_TRY(m_core->setMeta("generation", std::to_string(marker.generation)));
    return marker;
}

Result<std::optional<std::string>> Vault::setting(const std::string& name) {
    RITM_TRY_ASSIGN(auto statement, m_core->db.prepare("SELECT value FROM setting WHERE name = ?"));
    RITM_TRY_ASSIGN(const bool found, statement.first(name));
    return found ? std::optional(statement.text(0)) : std::nullopt;
}

Result<> Vault::setSetting(const std::string& name, const std::optional<std::string>& value) {
    if (!value) {
        return m_core->db.run("DELETE FROM setting WHERE name = ?", name);
    }
    return m_core->db.run(
        "INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", name, *value);
}

Result<> Vault::checkIntegrity() {
    return m_core->db.checkIntegrity();
}

Result<> Vault::rekey(const DatabaseKey& key) {
    return m_core->db.rekey(key);
}

} // namespace ritm::vault
