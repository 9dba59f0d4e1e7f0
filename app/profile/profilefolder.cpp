// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/profilefolder.h"

#include "core/base/uuid.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>
#include <cerrno>
#include <cstdio>
#include <utility>

namespace ritm::app {
namespace {

constexpr qint64 kLargestCard = 64 * 1024;

QString cardPath(const QString& folder) {
    return folder + QStringLiteral("/profile.json");
}

/// Whether not a block more can be written there.
bool isFull(const QString& folder) {
    const auto path = (folder + QStringLiteral("/room")).toLocal8Bit();
    const auto noRoom = [] { return errno == ENOSPC || errno == EDQUOT || errno == EFBIG; };
    std::FILE* const file = std::fopen(path.constData(), "wb");
    if (file == nullptr) {
        return noRoom();
    }
    constexpr std::array<char, 4096> kBlock{};
    const bool written =
        std::fwrite(kBlock.data(), 1, kBlock.size(), file) == kBlock.size() && std::fflush(file) == 0;
    const bool full = !written && noRoom();
    std::fclose(file);
    std::remove(path.constData());
    return full;
}

std::unexpected<Error> cannotWrite(const QString& folder, const char* what) {
    return isFull(folder) ? fail(ProfileError::Full, folder.toStdString())
                          : fail(ProfileError::NoFolder, what);
}

QString toText(Protection protection) {
    switch (protection) {
    case Protection::Keychain:
        return QStringLiteral("keychain");
    case Protection::Passphrase:
        return QStringLiteral("passphrase");
    }
    return {};
}

std::optional<Protection> protectionFrom(const QString& text) {
    if (text == QStringLiteral("keychain")) {
        return Protection::Keychain;
    }
    if (text == QStringLiteral("passphrase")) {
        return Protection::Passphrase;
    }
    return std::nullopt;
}

ProfileCard newCard(const Clock& clock, Random& random) {
    ProfileCard card;
    card.id = QString::fromStdString(Uuid::v7(clock, random).toString());
    card.theme = QStringLiteral("system");
    return card;
}

Result<ProfileCard> readCard(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestCard) {
        return fail(ProfileError::Damaged, "profile.json cannot be read");
    }
    const auto object = QJsonDocument::fromJson(file.readAll()).object();
    const auto id = object[QStringLiteral("id")].toString();
    const auto protection = object[QStringLiteral("protection")].toString();
    const auto wrapped = fromHex(object[QStringLiteral("wrapped_key")].toString().toStdString());
    if (!Uuid::parse(id.toStdString()) || !wrapped ||
        (!protection.isEmpty() && !protectionFrom(protection))) {
        return fail(ProfileError::Damaged, "profile.json has no id or unknown content");
    }
    return ProfileCard{.id = id,
                       .protection = protectionFrom(protection),
                       .wrappedKey = *wrapped,
                       .language = object[QStringLiteral("language")].toString(),
                       .theme = object[QStringLiteral("theme")].toString()};
}

Result<> writeCard(const QString& folder, const ProfileCard& card) {
    const QJsonObject object{
        {QStringLiteral("id"), card.id},
        {QStringLiteral("protection"), card.protection ? toText(*card.protection) : QString()},
        {QStringLiteral("wrapped_key"), QString::fromStdString(toHex(card.wrappedKey))},
        {QStringLiteral("language"), card.language},
        {QStringLiteral("theme"), card.theme},
    };
    QSaveFile file(cardPath(folder));
    const auto bytes = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        return cannotWrite(folder, "profile.json cannot be written");
    }
    return {};
}

} // namespace

ProfileFolder::ProfileFolder(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path)), m_lock(std::move(lock)) {}

ProfileFolder::~ProfileFolder() {
    if (isLocked()) {
        removeSession();
    }
}

Result<std::unique_ptr<ProfileFolder>> ProfileFolder::open(const QString& path, const Clock& clock,
                                                           Random& random) {
    const bool isNew = !QFileInfo::exists(path);
    if (!QDir().mkpath(path)) {
        return isFull(QFileInfo(path).absolutePath()) ? fail(ProfileError::Full, path.toStdString())
                                                      : fail(ProfileError::NoFolder, "cannot be made");
    }
    if (isNew) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral("/lock"));
    lock->setStaleLockTime(0); // only a process that is gone leaves its lock to others
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError) {
        return fail(ProfileError::InUse);
    }
    std::unique_ptr<ProfileFolder> folder(new ProfileFolder(path, std::move(lock)));
    if (folder->isLocked()) {
        folder->removeSession();
    } else if (!isFull(path)) {
        return fail(ProfileError::NoFolder, "cannot be locked");
    } else if (!folder->databaseExists()) {
        return fail(ProfileError::Full, path.toStdString());
    }
    if (QFileInfo::exists(cardPath(path))) {
        RITM_TRY_ASSIGN(folder->m_card, readCard(cardPath(path)));
    } else if (folder->databaseExists()) {
        return fail(ProfileError::Damaged, "a database without its profile.json");
    } else {
        RITM_TRY(folder->setCard(newCard(clock, random)));
    }
    return folder;
}

Result<> ProfileFolder::setCard(ProfileCard card) {
    RITM_TRY(writeCard(m_path, card));
    m_card = std::move(card);
    return {};
}

std::filesystem::path ProfileFolder::databasePath() const {
    return std::filesystem::path(m_path.toStdString()) / "ritm.db";
}

bool ProfileFolder::databaseExists() const {
    return QFileInfo::exists(m_path + QStringLiteral("/ritm.db"));
}

std::filesystem::path ProfileFolder::freshSessionPath() {
    removeSession();
    QDir(m_path).mkpath(QStringLiteral("session"));
    return std::filesystem::path(m_path.toStdString()) / "session" / "ritm.db";
}

void ProfileFolder::removeSession() {
    QDir(m_path + QStringLiteral("/session")).removeRecursively();
}

void ProfileFolder::makePrivate() {
    const QDir folder(m_path);
    const QStringList ours{QStringLiteral("ritm.db*"), QStringLiteral("profile.json*"),
                           QStringLiteral("lock")};
    for (const auto& name : folder.entryList(ours, QDir::Files | QDir::NoSymLinks)) {
        QFile::setPermissions(folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner);
    }
}

Result<> ProfileFolder::setAside(const Clock& clock, Random& random) {
    const auto suffix = QStringLiteral(".aside-") + m_card.id;
    QDir folder(m_path);
    for (const auto* name : {"ritm.db", "ritm.db-wal", "ritm.db-shm", "profile.json"}) {
        const auto from = QString::fromLatin1(name);
        if (folder.exists(from) && !folder.rename(from, from + suffix)) {
            return fail(ProfileError::NoFolder, "the old file cannot be renamed");
        }
    }
    auto card = newCard(clock, random);
    card.language = m_card.language;
    card.theme = m_card.theme;
    return setCard(std::move(card));
}

} // namespace ritm::app
