// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext/appcontext.h"
#include "app/main/translation.h"

#include <QQmlApplicationEngine>
#include <QSize>

class QQuickWindow;

namespace ritm::app {

/// The app with its window: what the program `ritm` is, apart from its command line.
class AppWindow final {
public:
    /// Builds all of it; the window is shown. An invalid size leaves the window its own.
    AppWindow(AppOptions options, QSize size);

    /// Null when the pages could not be loaded.
    [[nodiscard]] QQuickWindow* window() const { return m_window; }
    [[nodiscard]] AppContext& context() { return m_context; }

private:
    AppContext m_context;
    Translation m_translation;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
};

} // namespace ritm::app
