// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/errortext.h"

#include "sync/protocol/identity.h"

#include <QCoreApplication>
#include <QHash>

namespace ritm::app {
namespace {

struct Words {
    const char* name; ///< "module.name"
    const char* text;
};

constexpr Words kErrors[] = {
    {"keychain.not_found",
     QT_TRANSLATE_NOOP("Errors",
                       "The key to your data is not in this computer's keychain. If you use another "
                       "keychain or another user account, sign in there and try again.")},
    {"keychain.locked",
     QT_TRANSLATE_NOOP("Errors", "The keychain of this computer is locked. Unlock it and try again.")},
    {"keychain.unavailable",
     QT_TRANSLATE_NOOP("Errors", "This computer offers no keychain right now. Start one (GNOME Keyring or "
                                 "KWallet, for example) and try again.")},
    {"keychain.refused",
     QT_TRANSLATE_NOOP("Errors", "The keychain did not let Ritm in. Allow it and try again.")},
    {"keychain.not_kept",
     QT_TRANSLATE_NOOP("Errors",
                       "The keychain says that it keeps the key, but does not give it back. Check the "
                       "keychain and try again.")},
    {"profile.in_use",
     QT_TRANSLATE_NOOP("Errors", "Another Ritm has this profile open. Close it and try again.")},
    {"profile.no_folder",
     QT_TRANSLATE_NOOP("Errors",
                       "The profile's folder cannot be written. Check its permissions and free space.")},
    {"profile.full",
     QT_TRANSLATE_NOOP("Errors",
                       "The disk with the folder %1 is full. Free some space on it and try again.")},
    {"profile.damaged",
     QT_TRANSLATE_NOOP("Errors",
                       "The file profile.json in the profile's folder is missing or damaged. Put it back "
                       "from a backup, or start with another folder.")},
    {"profile.key_missing",
     QT_TRANSLATE_NOOP("Errors", "What the keychain holds is not the key to this profile.")},
    {"profile.wrong_passphrase", QT_TRANSLATE_NOOP("Errors", "This is not the passphrase. Try again.")},
    {"profile.empty_passphrase", QT_TRANSLATE_NOOP("Errors", "Choose a passphrase first.")},
    {"sqlite.wrong_key",
     QT_TRANSLATE_NOOP("Errors",
                       "The key does not open this profile's file, or the file is damaged. Put the file "
                       "back from a backup, or start with another folder.")},
    {"sqlite.not_encrypted",
     QT_TRANSLATE_NOOP("Errors",
                       "The profile's file is not encrypted, so Ritm does not use it. Start with another "
                       "folder.")},
    {"sqlite.cannot_open",
     QT_TRANSLATE_NOOP("Errors", "The profile's file cannot be opened. Check the folder's permissions.")},
    {"sqlite.full", QT_TRANSLATE_NOOP("Errors", "The disk is full. Free some space and try again.")},
    {"sqlite.busy",
     QT_TRANSLATE_NOOP("Errors", "Another program has the profile's file open. Close it and try again.")},
    {"sqlite.corrupt",
     QT_TRANSLATE_NOOP("Errors",
                       "The profile's file is damaged. Put it back from a backup, or start with another "
                       "folder and let your account bring the workouts back.")},
    {"sqlite.io", QT_TRANSLATE_NOOP("Errors", "The disk refuses to read or write. Check it and try again.")},
    {"sqlite.read_only",
     QT_TRANSLATE_NOOP("Errors", "The profile's folder is read-only. Allow writing and try again.")},
    {"sqlite.newer_schema",
     QT_TRANSLATE_NOOP("Errors", "A newer Ritm wrote this profile. Update this one to open it.")},
    {"sqlite.no_memory",
     QT_TRANSLATE_NOOP("Errors", "This computer is out of memory. Close other programs and try again.")},
    {"vault.not_found", QT_TRANSLATE_NOOP("Errors", "This workout is no longer here.")},
    {"vault.locked",
     QT_TRANSLATE_NOOP("Errors",
                       "This workout is sealed with your account's key, which this device does not have "
                       "yet. Approve this device on another one, or use the recovery key.")},
    {"vault.missing_chunk",
     QT_TRANSLATE_NOOP("Errors",
                       "Some of this workout has not arrived yet. It opens when sync has brought it.")},
    {"vault.damaged",
     QT_TRANSLATE_NOOP("Errors", "This workout's stored data is damaged. Sync will fetch it again.")},
    {"vault.invalid_value",
     QT_TRANSLATE_NOOP("Errors", "This workout contradicts itself and cannot be stored.")},
    {"vault.other_account",
     QT_TRANSLATE_NOOP("Errors",
                       "This profile belongs to another account. Sign in with that one, or use another "
                       "profile.")},
    {"vault.no_account", QT_TRANSLATE_NOOP("Errors", "Sign in first.")},
    {"vault.too_large", QT_TRANSLATE_NOOP("Errors", "This is too large to be stored.")},
    {"seal.not_authentic",
     QT_TRANSLATE_NOOP("Errors", "The key does not fit. Check what you typed and try again.")},
    {"seal.bad_code",
     QT_TRANSLATE_NOOP("Errors", "This is no such code. Compare it with the other device and try again.")},
    {"seal.bad_checksum",
     QT_TRANSLATE_NOOP("Errors", "There is a slip in the recovery key. Compare it character by character.")},
    {"seal.no_memory",
     QT_TRANSLATE_NOOP("Errors", "This computer is out of memory. Close other programs and try again.")},
    {"formats.unrecognized",
     QT_TRANSLATE_NOOP("Errors",
                       "This is no workout file that Ritm knows. It reads FIT, TCX and GPX, also as .gz "
                       "or .zip.")},
    {"formats.empty", QT_TRANSLATE_NOOP("Errors", "This file is empty. Copy it again from where it came.")},
    {"formats.too_large", QT_TRANSLATE_NOOP("Errors", "This file is too large for a workout.")},
    {"formats.damaged",
     QT_TRANSLATE_NOOP("Errors",
                       "This file is so damaged that nothing in it could be read. Copy it again from "
                       "where it came.")},
    {"formats.unsupported",
     QT_TRANSLATE_NOOP("Errors", "Ritm does not read this kind of file. Export it as FIT, TCX or GPX.")},
    {"account.bad_address",
     QT_TRANSLATE_NOOP("Errors", "This is no server's address. Write it like https://ritm.example.org.")},
    {"account.no_such_device",
     QT_TRANSLATE_NOOP("Errors",
                       "No device waits with this code. Compare it with the new device and try again.")},
    {"client.unreachable",
     QT_TRANSLATE_NOOP("Errors", "The server is away. Everything else goes on, and sync resumes by itself.")},
    {"client.timed_out", QT_TRANSLATE_NOOP("Errors", "The server does not answer in time. Try again later.")},
    {"client.not_trusted",
     QT_TRANSLATE_NOOP("Errors",
                       "The connection to the server is not safe, so nothing was sent. Check the address; "
                       "another machine's has to begin with https.")},
    {"client.signed_out",
     QT_TRANSLATE_NOOP("Errors", "Your session has ended. Sign in again; nothing is lost.")},
    {"client.wrong_credentials",
     QT_TRANSLATE_NOOP("Errors", "The e-mail address or the password is wrong. Check both and try again.")},
    {"client.email_taken",
     QT_TRANSLATE_NOOP("Errors", "There is an account with this e-mail address. Sign in instead.")},
    {"client.weak_password",
     QT_TRANSLATE_NOOP("Errors",
                       "This password is too easy to guess. Choose one of at least %1 characters that are "
                       "not only your name and common words; several words do well.")},
    {"client.invalid",
     QT_TRANSLATE_NOOP("Errors", "The server cannot take what was entered. Check it and try again.")},
    {"client.refused", QT_TRANSLATE_NOOP("Errors", "The server does not allow this. Ask whoever runs it.")},
    {"client.not_found", QT_TRANSLATE_NOOP("Errors", "The server does not have this any more.")},
    {"client.rate_limited", QT_TRANSLATE_NOOP("Errors", "Too many tries. Wait a minute and try again.")},
    {"client.busy", QT_TRANSLATE_NOOP("Errors", "The server has too much to do. Try again in a minute.")},
    {"client.failed",
     QT_TRANSLATE_NOOP(
         "Errors", "The server made a mistake, or it is no Ritm server. Check the address and try again.")},
    {"import.cannot_read",
     QT_TRANSLATE_NOOP("Errors",
                       "This file cannot be read. Check that it is there and that you may read it.")},
    {"import.no_workout", QT_TRANSLATE_NOOP("Errors", "This file is sound, but has no workout in it.")},
};

/// Of what is tried again.
constexpr Words kRetried[] = {
    {"sqlite.full",
     QT_TRANSLATE_NOOP("Errors", "The disk is full. Free some space; Ritm tries again by itself.")},
    {"sqlite.io",
     QT_TRANSLATE_NOOP("Errors", "The disk refuses to read or write. Check it; Ritm tries again.")},
};

struct ProblemWords {
    ProblemKind kind;
    const char* text;
};

constexpr ProblemWords kProblems[] = {
    {ProblemKind::Truncated,
     QT_TRANSLATE_NOOP("Problems", "The file ends too early. What came before its end is here.")},
    {ProblemKind::BadHeader, QT_TRANSLATE_NOOP("Problems", "The file's header contradicts its content.")},
    {ProblemKind::BadChecksum,
     QT_TRANSLATE_NOOP("Problems", "The file was changed after it was written. Some values may be wrong.")},
    {ProblemKind::UndefinedMessage,
     QT_TRANSLATE_NOOP("Problems", "Part of the file has no description. What follows it is lost.")},
    {ProblemKind::BadDefinition,
     QT_TRANSLATE_NOOP("Problems", "Part of the file describes itself wrongly and was left out.")},
    {ProblemKind::BadBaseType, QT_TRANSLATE_NOOP("Problems", "Fields of an unknown type were left out.")},
    {ProblemKind::BadFieldSize, QT_TRANSLATE_NOOP("Problems", "Fields of a wrong size were left out.")},
    {ProblemKind::BadDeveloperField,
     QT_TRANSLATE_NOOP("Problems", "Extra fields that nothing describes were left out.")},
    {ProblemKind::TrailingBytes,
     QT_TRANSLATE_NOOP("Problems", "There is something after the file's end that was left out.")},
    {ProblemKind::TimeBackwards,
     QT_TRANSLATE_NOOP("Problems", "The device's clock stepped back during the workout.")},
    {ProblemKind::MissingTime, QT_TRANSLATE_NOOP("Problems", "Samples without a time were left out.")},
    {ProblemKind::ImplausibleTime,
     QT_TRANSLATE_NOOP("Problems", "The file holds times that cannot be right.")},
    {ProblemKind::BadValue, QT_TRANSLATE_NOOP("Problems", "Impossible values were left out.")},
    {ProblemKind::BadMarkup,
     QT_TRANSLATE_NOOP("Problems", "The file's XML is damaged. What is intact is here.")},
    {ProblemKind::TooDeep,
     QT_TRANSLATE_NOOP("Problems", "The file is nested too deeply; the rest was left out.")},
    {ProblemKind::TooMany,
     QT_TRANSLATE_NOOP("Problems", "The file has too many parts; the rest was left out.")},
    {ProblemKind::BadArchive, QT_TRANSLATE_NOOP("Problems", "The archive is damaged.")},
    {ProblemKind::UnsupportedPart,
     QT_TRANSLATE_NOOP("Problems", "Some of the file is of a kind that Ritm does not read.")},
    {ProblemKind::NoWorkout, QT_TRANSLATE_NOOP("Problems", "A part of the file has no workout in it.")},
    {ProblemKind::NotHeld, QT_TRANSLATE_NOOP("Problems", "Some data has no place in this format.")},
};

constexpr Words kRefusals[] = {
    {"forbidden", QT_TRANSLATE_NOOP("Refusals", "Your account may not change this.")},
    {"invalid",
     QT_TRANSLATE_NOOP("Refusals", "The server does not take something in it. Update Ritm and try again.")},
    {"too_large", QT_TRANSLATE_NOOP("Refusals", "It is larger than the server takes. Make it shorter.")},
};

std::string fullName(const Error& error) {
    return std::string(error.module()) + '.' + std::string(error.name());
}

const char* find(const Error& error) {
    static const auto table = [] {
        QHash<QByteArray, const char*> texts;
        for (const auto& words : kErrors) {
            texts.insert(words.name, words.text);
        }
        return texts;
    }();
    return table.value(QByteArray::fromStdString(fullName(error)), nullptr);
}

} // namespace

bool hasErrorText(const Error& error) {
    return find(error) != nullptr;
}

QString errorText(const Error& error) {
    if (const auto* text = find(error)) {
        auto words = QCoreApplication::translate("Errors", text);
        if (!words.contains(QLatin1String("%1"))) {
            return words;
        }
        return fullName(error) == "profile.full" ? words.arg(QString::fromStdString(error.context()))
                                                 : words.arg(wire::kShortestPassword);
    }
    const auto name = QString::fromStdString(fullName(error));
    return QCoreApplication::translate("Errors",
                                       "Something unexpected went wrong (%1). Try again; if it stays, "
                                       "report it with these words.")
        .arg(name);
}

QString retriedErrorText(const Error& error) {
    const auto name = fullName(error);
    for (const auto& words : kRetried) {
        if (name == words.name) {
            return QCoreApplication::translate("Errors", words.text);
        }
    }
    return errorText(error);
}

QString refusalText(const QString& problem) {
    for (const auto& words : kRefusals) {
        if (problem == QLatin1String(words.name)) {
            return QCoreApplication::translate("Refusals", words.text);
        }
    }
    return problem.isEmpty()
               ? QCoreApplication::translate("Refusals", "The server did not say why.")
               : QCoreApplication::translate("Refusals",
                                             "The server gave a reason that this Ritm does not know (%1). "
                                             "Update Ritm and try again.")
                     .arg(problem);
}

QString problemText(const Problem& problem) {
    for (const auto& words : kProblems) {
        if (words.kind == problem.kind) {
            return QCoreApplication::translate("Problems", words.text);
        }
    }
    return {};
}

} // namespace ritm::app
