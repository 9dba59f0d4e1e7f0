// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext/appcontext.h"
#include "app/keychain/memorykeystore.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/vault/vault.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <optional>

namespace ritm::test {

/// One device of an athlete: a profile folder and a keychain that outlive the app that runs on it.
class AppDevice {
public:
    AppDevice();
    ~AppDevice();

    /// Starts the app on it and waits until the profile is open; with that passphrase where there is no
    /// keychain.
    [[nodiscard]] bool start(const QString& passphrase = {});
    /// Ends the app.
    void stop();

    [[nodiscard]] app::ShellViewModel& shell() { return m_context->shell(); }
    [[nodiscard]] app::AccountViewModel& account() { return *shell().account(); }
    [[nodiscard]] app::HistoryViewModel& history() { return *shell().history(); }
    [[nodiscard]] app::AppContext& context() { return *m_context; }
    [[nodiscard]] QString folder() const { return m_home.path(); }

    /// All that was said of sync since the start.
    [[nodiscard]] const QStringList& syncTexts() const { return m_syncTexts; }

    /// From now on every call to the keychain fails so; nothing: works again.
    void failKeychain(std::optional<app::KeyStoreError> error);
    /// The keychain's secret of that kind ("account-key").
    [[nodiscard]] std::optional<Bytes> secret(const QString& kind) const;

    /// The profile's vault, unlocked; while the app does not run.
    [[nodiscard]] Result<std::unique_ptr<vault::Vault>> openVault();

private:
    class Keychain;
    QTemporaryDir m_home;
    std::map<QString, Bytes> m_secrets;
    std::optional<app::KeyStoreError> m_failure;
    std::unique_ptr<app::AppContext> m_context;
    QStringList m_syncTexts;
    SystemClock m_clock;
    SystemRandom m_random;
};

} // namespace ritm::test
