// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/shellviewmodel.h"

#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTranslator>

#include <functional>
#include <memory>
#include <vector>

namespace ritm::test {

/// Every warning since the list was last cleared: a page that warns is broken.
QStringList& warnings();
/// From now on warnings are collected, and still printed.
void collectWarnings();

void everyItem(QQuickItem* from, const std::function<void(QQuickItem*)>& visit);
/// The visible item of that objectName under `from`, or null.
QQuickItem* findItem(QQuickItem* from, const QString& name);

/// The app's window on view models that a test fills, without services.
struct Opened {
    std::unique_ptr<QTranslator> translator;
    std::unique_ptr<app::ShellViewModel> shell = std::make_unique<app::ShellViewModel>();
    std::unique_ptr<QQmlApplicationEngine> engine = std::make_unique<QQmlApplicationEngine>();
    QQuickWindow* window = nullptr;
    QSize size;

    /// In the facts' language; a Stage of Opening means Ready.
    explicit Opened(QSize windowSize, app::ShellViewModel::Facts facts = {});
    ~Opened();
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    /// The athlete's view models as they were at first, the ride's page open.
    void reset();
    /// Switches the language as the app does: translator, locale, the engine's texts.
    void speak(const QString& language);
    /// Until layouts have come to rest and traces are drawn.
    void settle() const;
    [[nodiscard]] QQuickItem* item(const char* name) const;
    bool click(const char* name) const;
    /// Opens a place by its name in the bar: "Ride", "History", "Sensors", "Settings".
    void go(const char* place) const;
    [[nodiscard]] QImage photograph() const;
    [[nodiscard]] bool phone() const { return size.width() < 700; }
};

/// One state of the app that an athlete may meet.
struct Scene {
    const char* name;
    std::function<void(Opened&)> show; ///< from whatever was shown before
};
[[nodiscard]] const std::vector<Scene>& scenes();

inline constexpr QSize kPhone{390, 844};
inline constexpr QSize kDesktop{1280, 800};
inline constexpr QSize kKiosk{1920, 1080};

} // namespace ritm::test
