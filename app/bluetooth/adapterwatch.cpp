// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bluetooth/adapterwatch.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

namespace ritm::app {
namespace {

const auto kBluez = QStringLiteral("org.bluez");
const auto kAdapter = QStringLiteral("org.bluez.Adapter1");
const auto kObjectManager = QStringLiteral("org.freedesktop.DBus.ObjectManager");
const auto kProperties = QStringLiteral("org.freedesktop.DBus.Properties");

/// The state of the first adapter, which is the one that Qt uses, in what GetManagedObjects answered. Read by
/// hand: were QMap<QString, QVariantMap> made a meta type here, it would be this one that Qt Bluetooth finds,
/// without the name "InterfaceList" that it gives its own, and it would hear of no device.
AdapterState firstAdapter(const QDBusArgument& objects) {
    auto state = AdapterState::Unavailable;
    objects.beginMap();
    while (!objects.atEnd()) {
        QDBusObjectPath path;
        objects.beginMapEntry();
        objects >> path;
        objects.beginMap();
        while (!objects.atEnd()) {
            QString interface;
            QVariantMap properties;
            objects.beginMapEntry();
            objects >> interface >> properties;
            objects.endMapEntry();
            if (interface == kAdapter && state == AdapterState::Unavailable) {
                const bool powered = properties.value(QStringLiteral("Powered")).toBool();
                state = powered ? AdapterState::Ready : AdapterState::Off;
            }
        }
        objects.endMap();
        objects.endMapEntry();
    }
    objects.endMap();
    return state;
}

} // namespace

AdapterWatch::AdapterWatch(QObject* parent)
    : QObject(parent), m_bus(QDBusConnection::systemBus()),
      m_watcher(kBluez, m_bus, QDBusServiceWatcher::WatchForOwnerChange) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    m_soon.callOnTimeout(this, &AdapterWatch::ask);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        become(AdapterState::Unavailable);
        Q_EMIT daemonChanged();
        m_soon.start();
    });
    m_bus.connect(kBluez, {}, kProperties, QStringLiteral("PropertiesChanged"), {kAdapter}, {}, this,
                  SLOT(propertiesChanged()));
    for (const auto* name : {"InterfacesAdded", "InterfacesRemoved"}) {
        m_bus.connect(kBluez, QStringLiteral("/"), kObjectManager, QString::fromLatin1(name), this,
                      SLOT(interfacesChanged(QDBusMessage)));
    }
    m_soon.start();
}

void AdapterWatch::propertiesChanged() {
    m_soon.start();
}

void AdapterWatch::interfacesChanged(const QDBusMessage& message) {
    const auto path = message.arguments().value(0).value<QDBusObjectPath>().path();
    if (!path.contains(QStringLiteral("/dev_"))) { // devices and what they hold come and go all the time
        m_soon.start();
    }
}

void AdapterWatch::ask() {
    if (!m_bus.isConnected()) {
        become(AdapterState::Unavailable);
        return;
    }
    const auto call = QDBusMessage::createMethodCall(kBluez, QStringLiteral("/"), kObjectManager,
                                                     QStringLiteral("GetManagedObjects"));
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked = ++m_asked] {
        watcher->deleteLater();
        if (asked != m_asked) {
            return; // a newer question is on its way
        }
        if (watcher->isError()) {
            become(watcher->error().type() == QDBusError::AccessDenied ? AdapterState::NoPermission
                                                                       : AdapterState::Unavailable);
            return;
        }
        const auto reply = watcher->reply();
        become(reply.signature() == QStringLiteral("a{oa{sa{sv}}}")
                   ? firstAdapter(reply.arguments().constFirst().value<QDBusArgument>())
                   : AdapterState::Unavailable);
    });
}

void AdapterWatch::become(AdapterState state) {
    if (state != m_state) {
        m_state = state;
        Q_EMIT changed();
    }
}

} // namespace ritm::app
