// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile.h"
#include "app/viewmodels/shellviewmodel.h"

#include <QObject>

namespace ritm::app {

class Measures;

/// Shows the profile's stage and the athlete's look in the shell, and takes its wishes to the profile.
class ShellPresenter final : public QObject {
    Q_OBJECT
public:
    ShellPresenter(ShellViewModel& shell, Profile& profile, bool kiosk, QString fixedLanguage,
                   QObject* parent = nullptr);

    /// Shows everything anew; after a change of language too.
    void show();
    /// In the athlete's language and units.
    [[nodiscard]] Measures measures() const;
    /// The language in use: a choice, or what the system says.
    [[nodiscard]] QString language() const;

Q_SIGNALS:
    void languageChanged();
    void unitsChanged();

private:
    [[nodiscard]] ShellViewModel::Stage stage() const;
    void keepLook();

    ShellViewModel& m_shell;
    Profile& m_profile;
    bool m_kiosk;
    QString m_fixedLanguage; // by the command line; empty: the profile's
    bool m_lookTaken = false;
};

} // namespace ritm::app
