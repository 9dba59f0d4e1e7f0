// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bluetooth/sensorstate.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

namespace ritm::app {

/// Follows whether BlueZ runs, has an adapter and has it switched on. Qt tells none of this without blocking
/// and does not notice that the daemon went, so this asks BlueZ itself.
class AdapterWatch final : public QObject {
    Q_OBJECT
public:
    explicit AdapterWatch(QObject* parent = nullptr);

    [[nodiscard]] AdapterState state() const { return m_state; }

Q_SIGNALS:
    void changed();
    /// The daemon came, went or was started anew: whatever was built on the old one is void.
    void daemonChanged();

private Q_SLOTS:
    void propertiesChanged();
    void interfacesChanged(const QDBusMessage& message);

private:
    void ask();
    void become(AdapterState state);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QTimer m_soon;
    AdapterState m_state = AdapterState::Unavailable;
    int m_asked = 0;
};

} // namespace ritm::app
