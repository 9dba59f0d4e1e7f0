// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/profile/commands.h"
#include "app/keychain/systemkeystore.h"
#include "app/profile/profile.h"
#include "app/profile/storethread.h"

#include <QCoreApplication>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ritm::cli {

/// A call of a command that works on a profile.
struct ProfileCall {
    QString folder; ///< of --profile; the app's own without it
    bool json = false;
    std::map<std::string, std::string> values; ///< of the options that take one
    std::vector<std::string> rest;             ///< words that are no option

    /// Takes the words apart; says on stderr what is wrong. `options`: further ones that take a value.
    [[nodiscard]] static std::optional<ProfileCall> parse(std::span<const std::string_view> words,
                                                          std::span<const std::string_view> options = {});
};

/// A profile opened as the app opens it, for one command: by the keychain or a passphrase, and with nobody
/// else in it.
class OpenProfile {
public:
    /// Whether a folder without a profile gets one.
    enum class Missing { Refuse, Make };

    /// Opens it, or says on stderr why not and what to do.
    OpenProfile(const ProfileCall& call, Missing missing);

    [[nodiscard]] bool isOpen() const { return m_status == kDone; }
    /// What to tell the shell when it is not open.
    [[nodiscard]] int status() const { return m_status; }

    [[nodiscard]] app::StoreThread& store() { return m_store; }
    /// Runs work(Vault&) and waits for its Result; says an error on stderr.
    template <class Work>
    [[nodiscard]] std::invoke_result_t<Work, vault::Vault&> ask(Work work) {
        auto answer = m_store.wait(std::move(work));
        if (!answer) {
            complain(answer.error());
        }
        return answer;
    }
    /// The workout that this names; says on stderr if it is no id.
    [[nodiscard]] static std::optional<WorkoutId> workoutId(const std::string& text);
    static void complain(const Error& error);

private:
    struct Qt {
        Qt();
        int count = 1;
        char name[8] = "ritmctl";
        char* words[2] = {name, nullptr};
        QCoreApplication application;
    };

    void open();
    /// Goes on as the profile's stage asks; true when nothing more will come.
    bool step();

    Qt m_qt;
    SystemClock m_clock;
    SystemRandom m_random;
    app::SystemKeyStore m_keyStore;
    app::StoreThread m_store;
    app::Profile m_profile;
    bool m_passphraseGiven = false;
    int m_status = kNothing;
};

} // namespace ritm::cli
