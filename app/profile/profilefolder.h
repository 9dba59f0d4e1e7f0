// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/error.h"
#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>

namespace ritm::app {

/// How a profile's database key is kept. The names are stored.
enum class Protection : std::uint8_t { Keychain, Passphrase };

/// What stands beside the encrypted file because it is needed before that can be opened. Nothing personal.
struct ProfileCard {
    QString id; ///< names the profile's secrets in the keychain
    std::optional<Protection> protection;
    Bytes wrappedKey; ///< under the passphrase; only with Protection::Passphrase
    QString language; ///< empty: the system's
    QString theme;    ///< "system", "light", "dark", "high-contrast"
};

/// A profile's folder on disk, locked against other processes for as long as this object lives.
class ProfileFolder {
public:
    /// Makes the folder (mode 0700) if need be, locks it and reads or makes its card. A profile that is there
    /// is opened on a full disk, too. Errors: InUse, NoFolder, Full, Damaged.
    [[nodiscard]] static Result<std::unique_ptr<ProfileFolder>> open(const QString& path, const Clock& clock,
                                                                     Random& random);
    ~ProfileFolder();

    [[nodiscard]] const ProfileCard& card() const { return m_card; }
    /// Replaces the card, on disk too, whole or not at all. Errors: NoFolder, Full.
    [[nodiscard]] Result<> setCard(ProfileCard card);

    [[nodiscard]] std::filesystem::path databasePath() const;
    [[nodiscard]] bool databaseExists() const;
    /// False if there was no room for the lock: then the database's own keeps others out of that, nothing
    /// does out of the folder.
    [[nodiscard]] bool isLocked() const { return m_lock->isLocked(); }
    /// Where a session-only database may live; emptied now and when this object goes.
    [[nodiscard]] std::filesystem::path freshSessionPath();
    /// Takes from the profile's own files what others may do with them, whatever the folder itself allows.
    void makePrivate();
    /// Keeps the database and its card under other names, and begins with neither. Errors: NoFolder, Full.
    [[nodiscard]] Result<> setAside(const Clock& clock, Random& random);

private:
    ProfileFolder(QString path, std::unique_ptr<QLockFile> lock);
    void removeSession();

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    ProfileCard m_card;
};

} // namespace ritm::app
