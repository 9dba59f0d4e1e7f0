// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile/openprofile.h"

#include "app/cli/profile/passphrase.h"
#include "app/viewmodels/errortext.h"
#include "core/sqlite/error.h"

#include <fmt/format.h>

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

namespace ritm::cli {
namespace {

using Stage = app::Profile::Stage;

void say(const std::string& sentence) {
    fmt::print(stderr, "ritmctl: {}\n", sentence);
}

} // namespace

std::optional<ProfileCall> ProfileCall::parse(std::span<const std::string_view> words,
                                              std::span<const std::string_view> options) {
    ProfileCall call;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto word = words[i];
        const bool takesValue = word == "--profile" || std::ranges::find(options, word) != options.end();
        if (word == "--json") {
            call.json = true;
        } else if (takesValue && i + 1 < words.size()) {
            call.values[std::string(word)] = std::string(words[++i]);
        } else if (word.starts_with("--")) {
            say(fmt::format("{}: {}", word, takesValue ? "takes a value" : "not understood"));
            return std::nullopt;
        } else {
            call.rest.emplace_back(word);
        }
    }
    const auto folder = call.values.find("--profile");
    if (folder != call.values.end()) {
        if (folder->second.empty()) { // else it would be the folder in which one happens to be
            say("--profile needs a folder's name.");
            return std::nullopt;
        }
        call.folder = QDir(QString::fromStdString(folder->second)).absolutePath();
    }
    return call;
}

// The name decides where the default folder is: the app's.
OpenProfile::Qt::Qt() : application(count, words) {
    QCoreApplication::setApplicationName(QStringLiteral("ritm"));
}

OpenProfile::OpenProfile(const ProfileCall& call, Missing missing)
    : m_keyStore(QString::fromLatin1(app::kKeychainService)),
      m_profile(call.folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                      : call.folder,
                false, m_keyStore, m_store, m_clock, m_random) {
    const auto folder = call.folder.isEmpty()
                            ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                            : call.folder;
    if (missing == Missing::Refuse && !QFileInfo::exists(folder + QStringLiteral("/profile.json"))) {
        say(fmt::format("{}: there is no profile in this folder", folder.toStdString()));
        return;
    }
    open();
}

void OpenProfile::open() {
    QEventLoop loop;
    QObject::connect(&m_profile, &app::Profile::changed, &loop, [&] {
        if (!m_profile.busy() && step()) {
            loop.quit();
        }
    });
    // From within the loop: what fails at once would otherwise end a loop that has not begun.
    QMetaObject::invokeMethod(&m_profile, [this] { m_profile.open(); }, ::Qt::QueuedConnection);
    loop.exec();
}

bool OpenProfile::step() {
    const auto& error = m_profile.error();
    switch (m_profile.stage()) {
    case Stage::Opening:
        return false;
    case Stage::Open:
        m_status = kDone;
        return true;
    case Stage::InUse:
        m_status = kInUse;
        break;
    case Stage::KeyMissing:
        m_status = kNoKey;
        break;
    case Stage::Failed:
        break;
    case Stage::NeedsPassphrase: {
        m_status = kNoKey;
        if (!error && !m_passphraseGiven) {
            m_passphraseGiven = true;
            // Not from within the signal: the profile is still telling others.
            QMetaObject::invokeMethod(
                &m_profile, [this] { m_profile.enterPassphrase(readPassphrase()); }, ::Qt::QueuedConnection);
            return false;
        }
        break;
    }
    case Stage::ChooseProtection:
        if (error && error->is(app::ProfileError::Full)) {
            m_status = kNothing;
            break;
        }
        // A full disk is no matter of keys.
        m_status = error && error->module() == errorModule(sqlite::SqliteError{}) ? kNothing : kNoKey;
        if (hasPassphraseSet() && !m_passphraseGiven) {
            m_passphraseGiven = true;
            QMetaObject::invokeMethod(
                &m_profile, [this] { m_profile.protectWithPassphrase(readPassphrase()); },
                ::Qt::QueuedConnection);
            return false;
        }
        say("This computer offers no keychain, and a new profile needs one or a passphrase: set "
            "RITM_PASSPHRASE, or make the profile in Ritm.");
        return true;
    }
    if (error) {
        complain(*error);
    }
    return true;
}

void OpenProfile::complain(const Error& error) {
    say(app::errorText(error).toStdString());
}

std::optional<WorkoutId> OpenProfile::workoutId(const std::string& text) {
    const auto id = WorkoutId::parse(text);
    if (!id) {
        say(fmt::format("{}: no workout's id; ritmctl list shows them", text));
    }
    return id;
}

} // namespace ritm::cli
