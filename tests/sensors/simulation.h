// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sensors/privatebus.h"

#include <QByteArray>
#include <QDBusConnection>
#include <QProcess>
#include <QString>
#include <QVariant>

namespace ritm::sensorsim {

/// A bus of a test's own for a whole program, which is then its system bus, and ritm-sensors on it, one
/// scenario after the other. Made before anything asks for the system bus, because a process keeps the first
/// one it meets.
class Simulation {
public:
    Simulation();
    ~Simulation();
    Simulation(const Simulation&) = delete;
    Simulation& operator=(const Simulation&) = delete;

    /// Starts the bus and points this process' environment at it; an explanation when that fails.
    [[nodiscard]] QString startBus();
    /// Plays a scenario, written as JSON, in place of the one before; an explanation when that fails.
    [[nodiscard]] QString play(const QByteArray& scenario);
    /// The same with any arguments of ritm-sensors.
    [[nodiscard]] QString run(const QStringList& arguments);
    /// Ends ritm-sensors, as when bluetoothd ends.
    void stop();
    /// Makes an event happen now, as org.ritm.Sensors1.Do takes it; an explanation when it is refused.
    [[nodiscard]] QString happen(const QByteArray& event);

    /// What any other program that uses BlueZ does: calls a method, reads a property.
    [[nodiscard]] QDBusMessage call(const QString& path, const QString& interface, const QString& method,
                                    const QVariantList& arguments = {});
    [[nodiscard]] QDBusPendingCall callLater(const QString& path, const QString& interface,
                                             const QString& method);
    [[nodiscard]] QVariant property(const QString& path, const QString& interface, const QString& name);
    [[nodiscard]] QDBusConnection other() const;
    /// The process that runs the simulation, for measuring it.
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    PrivateBus m_bus;
    QString m_address;
    QProcess m_process;
};

/// Where bluetoothd keeps the device of that address.
[[nodiscard]] QString devicePath(const QString& address);

inline const QString kAdapterPath = QStringLiteral("/org/bluez/hci0");
inline const QString kAdapterInterface = QStringLiteral("org.bluez.Adapter1");
inline const QString kDeviceInterface = QStringLiteral("org.bluez.Device1");

} // namespace ritm::sensorsim
