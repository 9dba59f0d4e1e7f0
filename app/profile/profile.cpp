// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/profile.h"

#include "app/profile/vaultkeystore.h"
#include "core/seal/passphrase.h"

#include <utility>

namespace ritm::app {
namespace {

constexpr auto kDatabaseKeyPurpose = "database-key";

Bytes copyOf(ByteView bytes) {
    return {bytes.begin(), bytes.end()};
}

Bytes bytesOfText(const std::string& text) {
    return copyOf(bytesOf(text));
}

Result<vault::InstanceMarker> takeMarker(vault::Vault& vault,
                                         const std::optional<vault::InstanceMarker>& kept) {
    RITM_TRY_ASSIGN(const auto lineage, vault.lineage(kept));
    if (lineage == vault::Lineage::WentBack || lineage == vault::Lineage::Foreign) {
        RITM_TRY(vault.syncLog().takeNewClient());
    }
    return vault.takeNewMarker();
}

} // namespace

Profile::Profile(QString folder, bool sessionOnly, KeyStore& keychain, StoreThread& store, const Clock& clock,
                 Random& random, QObject* parent)
    : QObject(parent), m_path(std::move(folder)), m_alwaysSessionOnly(sessionOnly), m_keychain(keychain),
      m_store(store), m_clock(clock), m_random(random), m_settings(store), m_secrets(&keychain) {}

void Profile::become(Stage stage, std::optional<Error> error) {
    m_stage = stage;
    m_error = std::move(error);
    m_busy = false;
    Q_EMIT changed();
}

void Profile::setBusy(bool busy) {
    m_busy = busy;
    m_error.reset();
    Q_EMIT changed();
}

QString Profile::language() const {
    return m_folder ? m_folder->card().language : QString();
}

QString Profile::theme() const {
    return m_folder ? m_folder->card().theme : QString();
}

void Profile::setLook(const QString& language, const QString& theme) {
    if (!m_folder || (language == m_folder->card().language && theme == m_folder->card().theme)) {
        return;
    }
    auto card = m_folder->card();
    card.language = language;
    card.theme = theme;
    if (const auto kept = m_folder->setCard(std::move(card)); !kept) {
        Q_EMIT m_settings.notWritten(kept.error());
    }
}

QString Profile::secretName(const char* kind) const {
    return QString::fromLatin1(kind) + QLatin1Char('/') + m_folder->card().id;
}

void Profile::open() {
    m_stage = Stage::Opening;
    setBusy(true);
    if (!m_folder) {
        auto folder = ProfileFolder::open(m_path, m_clock, m_random);
        if (!folder) {
            const auto stage = folder.error().is(ProfileError::InUse) ? Stage::InUse : Stage::Failed;
            become(stage, std::move(folder).error());
            return;
        }
        m_folder = std::move(*folder);
    }
    const auto protection = m_folder->card().protection;
    if (m_alwaysSessionOnly) {
        protectForSessionOnly();
    } else if (protection == Protection::Passphrase) {
        become(Stage::NeedsPassphrase);
    } else if (m_folder->databaseExists()) {
        openWithKeychain();
    } else {
        makeKeychainKey();
    }
}

void Profile::openWithKeychain() {
    m_keychain.read(secretName(kDatabaseKeyPurpose), [this](const Result<Bytes>& secret) {
        const auto key = secret ? DatabaseKey::from(*secret) : std::nullopt;
        if (!secret) {
            become(Stage::KeyMissing, secret.error());
        } else if (!key) {
            become(Stage::KeyMissing, fail(ProfileError::KeyMissing, "of another length").error());
        } else {
            openVault(m_folder->databasePath(), *key, true);
        }
    });
}

void Profile::makeKeychainKey() {
    const auto key = DatabaseKey::make(m_random);
    m_keychain.write(secretName(kDatabaseKeyPurpose), copyOf(key.reveal()),
                     [this, key](const Result<>& kept) {
                         if (!kept) {
                             become(Stage::ChooseProtection, kept.error());
                             return;
                         }
                         auto card = m_folder->card();
                         card.protection = Protection::Keychain;
                         if (auto written = m_folder->setCard(std::move(card)); !written) {
                             become(Stage::Failed, std::move(written).error());
                             return;
                         }
                         openVault(m_folder->databasePath(), key, true);
                     });
}

void Profile::protectWithPassphrase(const QString& passphrase) {
    if (m_stage != Stage::ChooseProtection || m_busy) {
        return;
    }
    if (passphrase.isEmpty()) {
        become(m_stage, fail(ProfileError::EmptyPassphrase).error());
        return;
    }
    setBusy(true);
    const auto key = DatabaseKey::make(m_random);
    m_store.run(
        this,
        [key, phrase = passphrase.toStdString()] {
            SystemRandom random;
            return seal::wrapWithPassphrase(key.reveal(), phrase, kDatabaseKeyPurpose, random);
        },
        [this, key](Result<Bytes> wrapped) {
            if (!wrapped) {
                become(Stage::ChooseProtection, std::move(wrapped).error());
                return;
            }
            auto card = m_folder->card();
            card.protection = Protection::Passphrase;
            card.wrappedKey = std::move(*wrapped);
            if (auto written = m_folder->setCard(std::move(card)); !written) {
                become(Stage::ChooseProtection, std::move(written).error());
                return;
            }
            openVault(m_folder->databasePath(), key, false);
        });
}

void Profile::enterPassphrase(const QString& passphrase) {
    if (m_stage != Stage::NeedsPassphrase || m_busy) {
        return;
    }
    setBusy(true);
    m_store.run(
        this,
        [wrapped = m_folder->card().wrappedKey, phrase = passphrase.toStdString()] {
            return seal::unwrapWithPassphrase(wrapped, phrase, kDatabaseKeyPurpose);
        },
        [this](Result<Bytes> secret) {
            const auto key = secret ? DatabaseKey::from(*secret) : std::nullopt;
            if (key) {
                openVault(m_folder->databasePath(), *key, false);
            } else if (!secret && !secret.error().is(seal::SealError::NotAuthentic)) {
                become(Stage::NeedsPassphrase, std::move(secret).error());
            } else {
                become(Stage::NeedsPassphrase, fail(ProfileError::WrongPassphrase).error());
            }
        });
}

void Profile::protectForSessionOnly() {
    if (m_stage != Stage::ChooseProtection && !m_alwaysSessionOnly) {
        return;
    }
    if (!m_folder->isLocked()) { // another's session may lie there
        become(Stage::Failed, fail(ProfileError::Full, m_path.toStdString()).error());
        return;
    }
    setBusy(true);
    m_sessionOnly = true;
    openVault(m_folder->freshSessionPath(), DatabaseKey::make(m_random), false);
}

void Profile::setAsideAndStartNew() {
    if (m_stage != Stage::KeyMissing || m_busy) {
        return;
    }
    if (auto done = m_folder->setAside(m_clock, m_random); !done) {
        become(Stage::Failed, std::move(done).error());
        return;
    }
    open();
}

void Profile::openVault(const std::filesystem::path& path, const DatabaseKey& key, bool markerOutside) {
    m_store.run(
        this,
        [this, path, key]() -> Result<QHash<QString, QString>> {
            RITM_TRY_ASSIGN(auto opened, vault::Vault::open(path, key, m_clock, m_random));
            RITM_TRY_ASSIGN(auto values, Settings::readAll(*opened));
            m_store.vaultHere() = std::move(opened);
            return values;
        },
        [this, markerOutside](Result<QHash<QString, QString>> values) {
            if (!values) {
                const bool inUse = values.error().is(sqlite::SqliteError::Busy);
                auto error = values.error().is(sqlite::SqliteError::Full)
                                 ? fail(ProfileError::Full, m_path.toStdString()).error()
                                 : std::move(values).error();
                become(inUse ? Stage::InUse : Stage::Failed, std::move(error));
                return;
            }
            m_folder->makePrivate();
            m_settings.load(std::move(*values));
            readMarker(markerOutside);
        });
}

void Profile::readMarker(bool markerOutside) {
    if (!markerOutside) {
        m_ownSecrets = std::make_unique<VaultKeyStore>(m_store);
        m_secrets = m_ownSecrets.get();
        settle(std::nullopt, false);
        return;
    }
    m_keychain.read(secretName("instance"), [this](const Result<Bytes>& marker) {
        settle(marker ? vault::InstanceMarker::parse(textOf(*marker)) : std::nullopt, true);
    });
}

void Profile::settle(const std::optional<vault::InstanceMarker>& kept, bool markerOutside) {
    m_store.ask(
        this, [kept](vault::Vault& vault) { return takeMarker(vault, kept); },
        [this, markerOutside](Result<vault::InstanceMarker> marker) {
            // A full disk keeps nobody from what is there. The marker stays what it was, and the next start
            // compares it again; until then the server still finds a state that went back.
            if (!marker && !marker.error().is(sqlite::SqliteError::Full)) {
                become(Stage::Failed, std::move(marker).error());
                return;
            }
            if (marker && markerOutside) {
                // Without it the next start merely knows less: the server still finds a state that went back.
                m_keychain.write(secretName("instance"), bytesOfText(marker->toText()),
                                 [](const Result<>&) {});
            }
            become(Stage::Open);
        });
}

} // namespace ritm::app
