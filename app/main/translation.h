// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

class QQmlEngine;

namespace ritm::app {

/// The texts of one language, exchangeable while the app runs.
class Translation {
public:
    /// Loads that language ("ru", "en_GB"; the nearest there is, else English), sets the locale and the
    /// layout's direction, and has QML ask for its texts anew.
    void use(const QString& language, QQmlEngine& engine);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace ritm::app
