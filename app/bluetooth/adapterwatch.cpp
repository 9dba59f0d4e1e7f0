// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bluetooth/adapterwatch.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

namespace ritm::app {
namespace {

using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Interfaces>;

const auto kBluez = QStringLiteral("org.bluez");
const auto kAdapter = QStringLiteral("org.bluez.Adapter1");
const auto kObjectManager = QStringLiteral("org.freedesktop.DBus.ObjectManager");
const auto kProperties = QStringLiteral("org.freedesktop.DBus.Properties");

} // namespace

AdapterWatch::AdapterWatch(QObject* parent)
    : QObject(parent), m_bus(QDBusConnection::systemBus()),
      m_watcher(kBluez, m_bus, QDBusServiceWatcher::WatchForOwnerChange) {
    qDBusRegisterMetaType<Interfaces>();
    qDBusRegisterMetaType<Objects>();
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
        const QDBusPendingReply<Objects> reply = *watcher;
        if (reply.isError()) {
            become(reply.error().type() == QDBusError::AccessDenied ? AdapterState::NoPermission
                                                                    : AdapterState::Unavailable);
            return;
        }
        auto state = AdapterState::Unavailable;
        for (const auto& interfaces : reply.value()) {
            if (const auto adapter = interfaces.constFind(kAdapter); adapter != interfaces.constEnd()) {
                const bool powered = adapter->value(QStringLiteral("Powered")).toBool();
                state = powered ? AdapterState::Ready : AdapterState::Off;
                break; // the first adapter is the one that Qt uses
            }
        }
        become(state);
    });
}

void AdapterWatch::become(AdapterState state) {
    if (state != m_state) {
        m_state = state;
        Q_EMIT changed();
    }
}

} // namespace ritm::app
