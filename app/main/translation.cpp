// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/translation.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QQmlEngine>

namespace ritm::app {

void Translation::use(const QString& language, QQmlEngine& engine) {
    const QLocale locale(language);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    const auto load = [this](const QLocale& spoken) {
        return m_own.load(spoken, QStringLiteral("ritm"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    };
    // English as well where nothing better is there: its plural forms stand in its file.
    if (load(locale) || load(QLocale(QLocale::English))) {
        QCoreApplication::installTranslator(&m_own);
    }
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    engine.retranslate();
}

} // namespace ritm::app
