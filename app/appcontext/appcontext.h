// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bluetooth/sensorhub.h"
#include "app/keychain/keystore.h"
#include "app/viewmodels/shellviewmodel.h"
#include "core/base/clock.h"
#include "core/base/random.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace ritm::app {

/// What a run of the app is made with. A test gives its own clock, random source and key store.
struct AppOptions {
    QString profileFolder;
    bool kiosk = false;
    QString serverUrl; ///< offered at sign-in; empty: the last one used
    QString language;  ///< for this run; empty: the profile's choice
    const Clock* clock = nullptr;
    Random* random = nullptr;
    std::unique_ptr<KeyStore> keyStore;   ///< none: the system's keychain
    std::unique_ptr<SensorHub> sensorHub; ///< none: this machine's Bluetooth
    bool automaticTicks = true;           ///< recording advances by a timer
};

/// Builds every service and view model once and connects them: the only composition root.
class AppContext final : public QObject {
    Q_OBJECT
public:
    explicit AppContext(AppOptions options);
    ~AppContext() override;

    [[nodiscard]] ShellViewModel& shell();
    /// The language in use: the athlete's choice, or what the system says.
    [[nodiscard]] QString language() const;
    /// Opens the profile; the shell's stage tells how that goes.
    void begin();
    /// Takes files in, now or as soon as the profile is open.
    void import(const QStringList& paths);
    /// Every text anew, after translators were exchanged.
    void retranslate();

Q_SIGNALS:
    void languageChanged();

private:
    void profileChanged();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ritm::app
