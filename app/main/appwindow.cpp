// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/appwindow.h"

#include <QQuickStyle>
#include <QQuickWindow>
#include <QUrl>
#include <QVariant>

#include <utility>

namespace ritm::app {

AppWindow::AppWindow(AppOptions options, QSize size) : m_context(std::move(options)) {
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const auto speak = [this] {
        m_translation.use(m_context.language(), m_engine);
        m_context.retranslate();
    };
    QObject::connect(&m_context, &AppContext::languageChanged, &m_engine, speak);
    speak();
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("shell"), QVariant::fromValue(&m_context.shell())}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Ritm/Main.qml")));
    if (m_engine.rootObjects().isEmpty()) {
        return;
    }
    m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
    if (m_window != nullptr && size.isValid()) {
        m_window->resize(size);
    }
}

} // namespace ritm::app
