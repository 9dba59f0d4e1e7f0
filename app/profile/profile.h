// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keystore.h"
#include "app/profile/profilefolder.h"
#include "app/profile/settings.h"
#include "app/profile/storethread.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/secret.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace ritm::app {

/// Opens one athlete's profile: locks its folder, gets the database key from where it is kept, and opens the
/// vault on the store thread. A key is made only where no database file exists; where one exists and its key
/// cannot be had, nothing is changed and the athlete is asked.
class Profile final : public QObject {
    Q_OBJECT
public:
    enum class Stage {
        Opening,
        ChooseProtection, ///< no keychain: passphrase or session only
        NeedsPassphrase,
        KeyMissing, ///< error() says whether the keychain is locked, away, or open without the key
        InUse,
        Failed,
        Open
    };

    /// `sessionOnly`: never asks, keeps nothing (the kiosk). All references outlive the profile.
    Profile(QString folder, bool sessionOnly, KeyStore& keychain, StoreThread& store, const Clock& clock,
            Random& random, QObject* parent = nullptr);

    /// Begins, or begins anew after InUse, KeyMissing and Failed.
    void open();
    void protectWithPassphrase(const QString& passphrase);
    void protectForSessionOnly();
    void enterPassphrase(const QString& passphrase);
    void setAsideAndStartNew();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] bool sessionOnly() const { return m_sessionOnly; }
    /// The look that was chosen last, known before the vault opens (after open()).
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString theme() const;
    void setLook(const QString& language, const QString& theme);

    [[nodiscard]] Settings& settings() { return m_settings; }
    /// Where the account's secrets go; valid from Open on.
    [[nodiscard]] KeyStore& secrets() { return *m_secrets; }
    /// The name under which this profile's secret of that kind stands there.
    [[nodiscard]] QString secretName(const char* kind) const;

Q_SIGNALS:
    void changed();

private:
    void become(Stage stage, std::optional<Error> error = std::nullopt);
    void setBusy(bool busy);
    void openWithKeychain();
    void makeKeychainKey();
    void openVault(const std::filesystem::path& path, const DatabaseKey& key, bool markerOutside);
    void readMarker(bool markerOutside);
    void settle(const std::optional<vault::InstanceMarker>& kept, bool markerOutside);

    QString m_path;
    bool m_alwaysSessionOnly;
    KeyStore& m_keychain;
    StoreThread& m_store;
    const Clock& m_clock;
    Random& m_random;
    std::unique_ptr<ProfileFolder> m_folder;
    Settings m_settings;
    std::unique_ptr<KeyStore> m_ownSecrets; // where there is no keychain
    KeyStore* m_secrets;
    Stage m_stage = Stage::Opening;
    bool m_busy = false;
    bool m_sessionOnly = false;
    std::optional<Error> m_error;
};

} // namespace ritm::app
