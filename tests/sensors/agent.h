// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sensors/simulation.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>

namespace ritm::sensorsim {

/// A pairing agent, as a desktop has one: it agrees to everything, or never says anything, as when nobody
/// looks at its window.
class Agent : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.bluez.Agent1")

public:
    explicit Agent(bool agrees) : m_agrees(agrees) {}

    /// Registers with the simulation's BlueZ; an explanation when that fails.
    [[nodiscard]] QString begin(Simulation& simulation) {
        const auto path = QStringLiteral("/agent");
        auto bus = simulation.other();
        bus.unregisterObject(path);
        if (!bus.registerObject(path, this, QDBusConnection::ExportAllSlots))
            return QStringLiteral("the agent's path is taken");
        return simulation
            .call(QStringLiteral("/org/bluez"), QStringLiteral("org.bluez.AgentManager1"),
                  QStringLiteral("RegisterAgent"),
                  {QVariant::fromValue(QDBusObjectPath(path)), QStringLiteral("NoInputNoOutput")})
            .errorMessage();
    }
    /// How often somebody wanted to pair.
    [[nodiscard]] int asked() const { return m_asked; }

public Q_SLOTS:
    // The name that BlueZ calls it by.
    void RequestAuthorization(const QDBusObjectPath& /*device*/) { // NOLINT(readability-identifier-naming)
        ++m_asked;
        setDelayedReply(!m_agrees);
    }

private:
    bool m_agrees;
    int m_asked = 0;
};

} // namespace ritm::sensorsim
