// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keychain/privatekeyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QFile>
#include <QTest>

namespace ritm::test {
namespace {

const auto kService = QStringLiteral("org.freedesktop.secrets");

void end(QProcess& process) {
    if (process.state() != QProcess::NotRunning) {
        process.terminate();
        if (!process.waitForFinished(5000)) {
            process.kill();
            process.waitForFinished(5000);
        }
    }
}

} // namespace

bool PrivateKeyring::start() {
    const auto home = m_home.path();
    QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", home.toUtf8());
    qputenv("XDG_RUNTIME_DIR", home.toUtf8());
    for (const auto* name :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "DISPLAY", "WAYLAND_DISPLAY"}) {
        qunsetenv(name);
    }
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                QStringLiteral("--print-address=1")});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(10000)) {
        return false;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    return startDaemon();
}

bool PrivateKeyring::startDaemon() {
    m_daemon.start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    if (!m_daemon.waitForStarted()) {
        return false;
    }
    m_daemon.write("a test's password");
    m_daemon.closeWriteChannel();
    return QTest::qWaitFor(
        [] { return QDBusConnection::sessionBus().interface()->isServiceRegistered(kService).value(); },
        10000);
}

bool PrivateKeyring::lock() {
    QDBusInterface service(kService, QStringLiteral("/org/freedesktop/secrets"),
                           QStringLiteral("org.freedesktop.Secret.Service"));
    const QList<QDBusObjectPath> collections{
        QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    const auto reply = service.call(QStringLiteral("Lock"), QVariant::fromValue(collections));
    QDBusInterface collection(kService, collections.front().path(),
                              QStringLiteral("org.freedesktop.Secret.Collection"));
    return reply.type() == QDBusMessage::ReplyMessage && collection.property("Locked").toBool();
}

bool PrivateKeyring::restart() {
    end(m_daemon);
    const bool gone = QTest::qWaitFor(
        [] { return !QDBusConnection::sessionBus().interface()->isServiceRegistered(kService).value(); },
        10000);
    return gone && startDaemon();
}

PrivateKeyring::~PrivateKeyring() {
    end(m_daemon);
    end(m_bus);
}

} // namespace ritm::test
