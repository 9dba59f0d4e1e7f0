// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/shellpresenter.h"

#include "app/models/measures.h"
#include "app/viewmodels/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace ritm::app {
namespace {

using ThemeMode = ShellViewModel::ThemeMode;
constexpr std::array<std::pair<ThemeMode, const char*>, 4> kThemes{
    {{ThemeMode::System, "system"},
     {ThemeMode::Light, "light"},
     {ThemeMode::Dark, "dark"},
     {ThemeMode::HighContrast, "high-contrast"}}};

ThemeMode themeFrom(const QString& name) {
    for (const auto& [mode, text] : kThemes) {
        if (name == QLatin1String(text)) {
            return mode;
        }
    }
    return ThemeMode::System;
}

QString nameOf(ThemeMode theme) {
    for (const auto& [mode, text] : kThemes) {
        if (mode == theme) {
            return QString::fromLatin1(text);
        }
    }
    return {};
}

} // namespace

ShellPresenter::ShellPresenter(ShellViewModel& shell, Profile& profile, bool kiosk, QString fixedLanguage,
                               QObject* parent)
    : QObject(parent), m_shell(shell), m_profile(profile), m_kiosk(kiosk),
      m_fixedLanguage(std::move(fixedLanguage)) {
    connect(&m_profile, &Profile::changed, this, &ShellPresenter::show);
    connect(&m_profile.settings(), &Settings::changed, this, &ShellPresenter::show);
    connect(&m_shell, &ShellViewModel::retry, &m_profile, &Profile::open);
    connect(&m_shell, &ShellViewModel::protectWithPassphrase, &m_profile, &Profile::protectWithPassphrase);
    connect(&m_shell, &ShellViewModel::protectForSessionOnly, &m_profile, &Profile::protectForSessionOnly);
    connect(&m_shell, &ShellViewModel::enterPassphrase, &m_profile, &Profile::enterPassphrase);
    connect(&m_shell, &ShellViewModel::setAsideAndStartNew, &m_profile, &Profile::setAsideAndStartNew);
    connect(&m_shell, &ShellViewModel::languageChosen, this, [this] {
        m_fixedLanguage.clear();
        keepLook();
        Q_EMIT languageChanged();
    });
    connect(&m_shell, &ShellViewModel::themeModeChosen, this, [this] { keepLook(); });
    connect(&m_shell, &ShellViewModel::imperialChosen, this, [this](bool imperial) {
        m_profile.settings().set(Settings::kImperial, imperial);
        Q_EMIT unitsChanged();
    });
    connect(&m_shell, &ShellViewModel::reducedMotionChosen, this,
            [this](bool reduced) { m_profile.settings().set(Settings::kReducedMotion, reduced); });
    connect(&m_shell, &ShellViewModel::textScaleChosen, this,
            [this](qreal scale) { m_profile.settings().set(Settings::kTextScale, QString::number(scale)); });
    show();
}

void ShellPresenter::keepLook() {
    m_profile.setLook(m_shell.language(), nameOf(m_shell.themeMode()));
}

QString ShellPresenter::language() const {
    const auto chosen = m_fixedLanguage.isEmpty() ? m_shell.language() : m_fixedLanguage;
    return chosen.isEmpty() ? QLocale::system().name() : chosen;
}

Measures ShellPresenter::measures() const {
    return Measures(QLocale(language()), m_shell.imperial());
}

ShellViewModel::Stage ShellPresenter::stage() const {
    switch (m_profile.stage()) {
    case Profile::Stage::Opening:
        return ShellViewModel::Stage::Opening;
    case Profile::Stage::ChooseProtection:
        return ShellViewModel::Stage::ChooseKeyProtection;
    case Profile::Stage::NeedsPassphrase:
        return ShellViewModel::Stage::EnterPassphrase;
    case Profile::Stage::KeyMissing:
        return ShellViewModel::Stage::KeyMissing;
    case Profile::Stage::InUse:
        return ShellViewModel::Stage::ProfileInUse;
    case Profile::Stage::Failed:
        return ShellViewModel::Stage::Failed;
    case Profile::Stage::Open:
        return m_profile.settings().flag(Settings::kWelcomed) || m_kiosk ? ShellViewModel::Stage::Ready
                                                                         : ShellViewModel::Stage::Welcome;
    }
    return ShellViewModel::Stage::Failed;
}

void ShellPresenter::show() {
    auto facts = m_shell.facts();
    const auto before = facts;
    facts.stage = stage();
    facts.busy = m_profile.busy();
    facts.failureTitle.clear();
    facts.failureText.clear();
    facts.passphraseError.clear();
    switch (facts.stage) {
    case ShellViewModel::Stage::KeyMissing:
        facts.failureTitle = tr("Your data is here, its key is not");
        break;
    case ShellViewModel::Stage::ProfileInUse:
        facts.failureTitle = tr("Ritm is open already");
        break;
    case ShellViewModel::Stage::Failed:
        facts.failureTitle = tr("Your profile cannot be opened");
        break;
    case ShellViewModel::Stage::Opening:
    case ShellViewModel::Stage::ChooseKeyProtection:
    case ShellViewModel::Stage::EnterPassphrase:
    case ShellViewModel::Stage::Welcome:
    case ShellViewModel::Stage::Ready:
        break;
    }
    if (m_profile.error()) {
        const auto text = errorText(*m_profile.error());
        const bool passphrase = facts.stage == ShellViewModel::Stage::EnterPassphrase ||
                                m_profile.error()->is(ProfileError::EmptyPassphrase);
        (passphrase ? facts.passphraseError : facts.failureText) = text;
    }
    facts.sessionOnly = m_profile.sessionOnly();
    facts.kiosk = m_kiosk;
    facts.versionText = QCoreApplication::applicationVersion();
    if (!m_lookTaken && m_profile.stage() != Profile::Stage::Opening) {
        m_lookTaken = true;
        facts.language = m_fixedLanguage.isEmpty() ? m_profile.language() : m_fixedLanguage;
        facts.themeMode = themeFrom(m_profile.theme());
    }
    if (m_profile.stage() == Profile::Stage::Open) {
        facts.imperial = m_profile.settings().flag(Settings::kImperial);
        facts.textScale = std::clamp(m_profile.settings().text(Settings::kTextScale).toDouble(), 1.0, 2.0);
        facts.reducedMotion = m_profile.settings().flag(Settings::kReducedMotion);
    }
    m_shell.show(facts);
    if (facts.language != before.language) {
        Q_EMIT languageChanged();
    } else if (facts.imperial != before.imperial) {
        Q_EMIT unitsChanged();
    }
}

} // namespace ritm::app
