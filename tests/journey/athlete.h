// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/appwindow.h"

#include <QQuickItem>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace ritm::journey {

/// Why a step does not hold; empty when it does.
using Why = QString;

/// Goes on only while everything holds.
#define RITM_HOLD(expression)                                                                                \
    do {                                                                                                     \
        if (ritm::journey::Why why_ = (expression); !why_.isEmpty()) {                                       \
            return why_;                                                                                     \
        }                                                                                                    \
    } while (false)

/// An athlete in front of the app's window: looks for things by their object names, clicks, types, waits and
/// takes pictures.
class Athlete {
public:
    Athlete(app::AppWindow& app, QString pictures);

    /// The visible item of that name, or null.
    [[nodiscard]] QQuickItem* see(const QString& name) const;
    /// Clicks in the middle of that item, scrolling to it first; waits for it to be there and enabled.
    [[nodiscard]] Why click(const QString& name);
    /// Replaces the text of that field.
    [[nodiscard]] Why type(const QString& name, const QString& text);
    /// Goes to one of the places in the bar: Ride, History, Sensors, Settings.
    [[nodiscard]] Why go(const QString& place);
    /// Moves the pointer over the item, at these fractions of its size.
    [[nodiscard]] Why point(const QString& name, qreal x, qreal y);
    /// Presses in the item and drags over that fraction of its width.
    [[nodiscard]] Why drag(const QString& name, qreal from, qreal to);
    /// Drags those files onto the middle of the window and lets them go.
    [[nodiscard]] Why drop(const QStringList& files);
    /// Waits until that holds; `what` tells in a word what did not happen.
    [[nodiscard]] static Why wait(const QString& what, const std::function<bool()>& holds,
                                  int milliseconds = 20'000);
    /// Photographs the window once nothing in it is being drawn any more.
    [[nodiscard]] Why photograph(const QString& name);

    [[nodiscard]] app::ShellViewModel& shell() const { return m_app.context().shell(); }

private:
    [[nodiscard]] Why find(const QString& name, QQuickItem*& found);
    void settle() const;

    app::AppWindow& m_app;
    QQuickWindow* m_window;
    QString m_pictures;
};

} // namespace ritm::journey
