// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sensors/simulation.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QTemporaryFile>

namespace ritm::sensorsim {

namespace {

constexpr int kPatience = 30000; // ms
const auto kBluez = QStringLiteral("org.bluez");
const auto kControl = QStringLiteral("org.ritm.Sensors");
const auto kConnection = QStringLiteral("another client");

} // namespace

Simulation::Simulation() {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

Simulation::~Simulation() {
    stop();
    QDBusConnection::disconnectFromBus(kConnection);
}

QString Simulation::startBus() {
    std::string problem;
    const auto address = m_bus.start(problem);
    if (!address) {
        return QString::fromStdString(problem);
    }
    m_address = QString::fromStdString(*address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toLocal8Bit());
    return {};
}

QString Simulation::play(const QByteArray& scenario) {
    QTemporaryFile file;
    if (!file.open() || file.write(scenario) != scenario.size() || !file.flush()) {
        return file.errorString();
    }
    return run({QStringLiteral("--scenario"), file.fileName()});
}

QString Simulation::run(const QStringList& arguments) {
    stop();
    m_process.start(QStringLiteral(RITM_SENSORS), QStringList{QStringLiteral("--print-address")} + arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatience)) {
            return QStringLiteral("ritm-sensors does not get ready: ") + m_process.errorString();
        }
    }
    const auto line = QString::fromUtf8(m_process.readLine()).trimmed();
    return line.contains(m_address) ? QString() : QStringLiteral("it serves another bus: ") + line;
}

void Simulation::stop() {
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_process.terminate();
    if (!m_process.waitForFinished(kPatience)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QDBusConnection Simulation::other() const {
    const QDBusConnection known(kConnection);
    return known.isConnected() ? known : QDBusConnection::connectToBus(m_address, kConnection);
}

QString Simulation::happen(const QByteArray& event) {
    auto message = QDBusMessage::createMethodCall(kControl, QStringLiteral("/"),
                                                  QStringLiteral("org.ritm.Sensors1"), QStringLiteral("Do"));
    message.setArguments({QString::fromUtf8(event)});
    const auto reply = other().call(message, QDBus::Block, kPatience);
    return reply.type() == QDBusMessage::ErrorMessage ? reply.errorMessage() : QString();
}

QDBusMessage Simulation::call(const QString& path, const QString& interface, const QString& method,
                              const QVariantList& arguments) {
    auto message = QDBusMessage::createMethodCall(kBluez, path, interface, method);
    message.setArguments(arguments);
    return other().call(message, QDBus::Block, kPatience);
}

QDBusPendingCall Simulation::callLater(const QString& path, const QString& interface, const QString& method) {
    return other().asyncCall(QDBusMessage::createMethodCall(kBluez, path, interface, method), kPatience);
}

QVariant Simulation::property(const QString& path, const QString& interface, const QString& name) {
    const auto reply = call(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                            {interface, name});
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

QString devicePath(const QString& address) {
    return kAdapterPath + QStringLiteral("/dev_") + QString(address).replace(u':', u'_');
}

} // namespace ritm::sensorsim
