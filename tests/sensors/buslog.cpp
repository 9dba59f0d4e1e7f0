// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sensors/buslog.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QMap>

namespace ritm::sensorsim {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kBluez = "org.bluez"_L1;
constexpr auto kRoot = "/org/bluez/"_L1;
constexpr int kPatience = 60000; // ms

QString shortPath(const QString& path) {
    return path.startsWith(kRoot) ? path.sliced(kRoot.size()) : path;
}

QString shortInterface(const QString& interface) {
    return interface.startsWith(kBluez) ? interface.sliced(kBluez.size() + 1) : interface;
}

QString joined(QStringList names) {
    names.removeIf([](const QString& name) { return name.startsWith("org.freedesktop"_L1); });
    for (auto& name : names)
        name = shortInterface(name);
    names.sort();
    return names.join(u',');
}

/// Unpacked by hand: a meta type for this would get in the way of Qt Bluetooth's own in the same process.
QMap<QString, QVariantMap> interfacesOf(const QVariant& packed) {
    QMap<QString, QVariantMap> interfaces;
    const auto argument = packed.value<QDBusArgument>();
    argument.beginMap();
    while (!argument.atEnd()) {
        QString interface;
        QVariantMap properties;
        argument.beginMapEntry();
        argument >> interface >> properties;
        argument.endMapEntry();
        interfaces.insert(interface, properties);
    }
    argument.endMap();
    return interfaces;
}

} // namespace

BusLog::BusLog(const QDBusConnection& bus) : m_bus(bus) {
    m_bus.connect(kBluez, QString(), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                  SLOT(changed(QDBusMessage)));
    const auto manager = u"org.freedesktop.DBus.ObjectManager"_s;
    m_bus.connect(kBluez, u"/"_s, manager, u"InterfacesAdded"_s, this, SLOT(added(QDBusMessage)));
    m_bus.connect(kBluez, u"/"_s, manager, u"InterfacesRemoved"_s, this, SLOT(removed(QDBusMessage)));
}

void BusLog::call(const QString& path, const QString& interface, const QString& method,
                  const QVariantList& arguments) {
    auto message = QDBusMessage::createMethodCall(kBluez, path, interface, method);
    message.setArguments(arguments);
    m_bus.callWithCallback(message, new BusAnswer(*this, method), SLOT(done(QDBusMessage)),
                           SLOT(failed(QDBusError, QDBusMessage)), kPatience);
}

void BusLog::answered(const QString& method, const QDBusMessage& answer) {
    m_lines.append("done "_L1 + method);
    m_values[method] = answer.arguments().value(0);
}

void BusLog::refused(const QString& method, const QDBusError& error) {
    m_lines.append("failed "_L1 + method + u' ' + shortInterface(error.name()) + ": "_L1 +
                   error.message().trimmed());
}

qsizetype BusLog::at(const QString& text) const {
    for (qsizetype line = 0; line < m_lines.size(); ++line)
        if (m_lines[line].contains(text))
            return line;
    return -1;
}

QString BusLog::characteristic(const char* number) const {
    return m_published.key(QString::fromLatin1(number));
}

void BusLog::changed(const QDBusMessage& message) {
    const auto path = shortPath(message.path());
    const auto properties = qdbus_cast<QVariantMap>(message.arguments().value(1));
    for (auto property = properties.begin(); property != properties.end(); ++property)
        m_values[path + u' ' + property.key()] = property.value();
    if (!properties.isEmpty())
        m_lines.append("changed "_L1 + path + u' ' + joined(properties.keys()));
    const auto lapsed = message.arguments().value(2).toStringList();
    if (!lapsed.isEmpty())
        m_lines.append("lapsed "_L1 + path + u' ' + joined(lapsed));
}

void BusLog::added(const QDBusMessage& message) {
    const auto path = shortPath(message.arguments().value(0).value<QDBusObjectPath>().path());
    const auto interfaces = interfacesOf(message.arguments().value(1));
    for (const auto& properties : interfaces)
        for (auto property = properties.begin(); property != properties.end(); ++property)
            m_values[path + u' ' + property.key()] = property.value();
    if (interfaces.contains(u"org.bluez.GattCharacteristic1"_s))
        m_published[message.arguments().value(0).value<QDBusObjectPath>().path()] =
            m_values.value(path + " UUID"_L1).toString().mid(4, 4);
    m_lines.append("added "_L1 + path + u' ' + joined(interfaces.keys()));
}

void BusLog::removed(const QDBusMessage& message) {
    const auto path = shortPath(message.arguments().value(0).value<QDBusObjectPath>().path());
    if (message.arguments().value(1).toStringList().contains(u"org.bluez.GattCharacteristic1"_s))
        m_published.remove(message.arguments().value(0).value<QDBusObjectPath>().path());
    m_lines.append("removed "_L1 + path + u' ' + joined(message.arguments().value(1).toStringList()));
}

QByteArray bytesOf(const QVariant& value) {
    return qdbus_cast<QByteArray>(value);
}

} // namespace ritm::sensorsim
