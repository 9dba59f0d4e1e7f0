// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bluetooth/adapterwatch.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>

#include <chrono>

namespace ritm::app {
namespace {

const auto kBluez = QStringLiteral("org.bluez");
const auto kAdapter = QStringLiteral("org.bluez.Adapter1");
const auto kObjectManager = QStringLiteral("org.freedesktop.DBus.ObjectManager");
const auto kProperties = QStringLiteral("org.freedesktop.DBus.Properties");

constexpr auto kAskAfter = std::chrono::milliseconds(50); // changes come in flocks
constexpr auto kAskAgainAfter = std::chrono::seconds(2);

/// The state of the adapter that Qt uses, the one whose path sorts first, in what GetManagedObjects answered,
/// whose order is any. Read by hand: were QMap<QString, QVariantMap> made a meta type here, it would be this
/// one that Qt Bluetooth finds, without the name "InterfaceList" that it gives its own, and it would hear of
/// no device.
AdapterState firstAdapter(const QDBusArgument& objects) {
    auto state = AdapterState::Unavailable;
    QString first;
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
            if (interface == kAdapter && (first.isEmpty() || path.path() < first)) {
                first = path.path();
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
    m_soon.callOnTimeout(this, &AdapterWatch::ask);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        become(AdapterState::Unavailable);
        Q_EMIT daemonChanged();
        m_soon.start(kAskAfter);
    });
    m_bus.connect(kBluez, {}, kProperties, QStringLiteral("PropertiesChanged"), {kAdapter}, {}, this,
                  SLOT(propertiesChanged()));
    for (const auto* name : {"InterfacesAdded", "InterfacesRemoved"}) {
        m_bus.connect(kBluez, QStringLiteral("/"), kObjectManager, QString::fromLatin1(name), this,
                      SLOT(interfacesChanged(QDBusMessage)));
    }
    m_soon.start(kAskAfter);
}

void AdapterWatch::propertiesChanged() {
    m_soon.start(kAskAfter);
}

void AdapterWatch::interfacesChanged(const QDBusMessage& message) {
    const auto path = message.arguments().value(0).value<QDBusObjectPath>().path();
    if (!path.contains(QStringLiteral("/dev_"))) { // devices and what they hold come and go all the time
        m_soon.start(kAskAfter);
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
            const auto error = watcher->error().type();
            become(error == QDBusError::AccessDenied ? AdapterState::NoPermission
                                                     : AdapterState::Unavailable);
            if (error == QDBusError::AccessDenied || error == QDBusError::NoReply) {
                m_soon.start(kAskAgainAfter); // nobody tells when it is allowed, or awake
            }
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
