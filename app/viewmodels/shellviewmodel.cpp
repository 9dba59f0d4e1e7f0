// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/shellviewmodel.h"

#include <algorithm>

namespace ritm::app {

ShellViewModel::ShellViewModel(QObject* parent) : QObject(parent) {}

void ShellViewModel::show(const Facts& facts) {
    if (!(m_facts == facts)) {
        m_facts = facts;
        Q_EMIT changed();
    }
}

void ShellViewModel::setLanguage(const QString& language) {
    if (m_facts.language != language) {
        m_facts.language = language;
        Q_EMIT changed();
        Q_EMIT languageChosen(language);
    }
}

void ShellViewModel::setThemeMode(ThemeMode themeMode) {
    if (m_facts.themeMode != themeMode) {
        m_facts.themeMode = themeMode;
        Q_EMIT changed();
        Q_EMIT themeModeChosen(themeMode);
    }
}

void ShellViewModel::setImperial(bool imperial) {
    if (m_facts.imperial != imperial) {
        m_facts.imperial = imperial;
        Q_EMIT changed();
        Q_EMIT imperialChosen(imperial);
    }
}

void ShellViewModel::setTextScale(qreal textScale) {
    const qreal bounded = textScale >= 1 ? std::min(textScale, 2.0) : 1.0;
    if (m_facts.textScale != bounded) {
        m_facts.textScale = bounded;
        Q_EMIT changed();
        Q_EMIT textScaleChosen(bounded);
    }
}

void ShellViewModel::setReducedMotion(bool reducedMotion) {
    if (m_facts.reducedMotion != reducedMotion) {
        m_facts.reducedMotion = reducedMotion;
        Q_EMIT changed();
        Q_EMIT reducedMotionChosen(reducedMotion);
    }
}

} // namespace ritm::app
