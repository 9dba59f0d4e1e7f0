// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sensors/busobjects.h"

#include <QDBusMetaType>
#include <QDBusVariant>

#include <utility>

namespace ritm::sensorsim {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kObjectManager = "org.freedesktop.DBus.ObjectManager"_L1;
constexpr auto kProperties = "org.freedesktop.DBus.Properties"_L1;
constexpr auto kIntrospectable = "org.freedesktop.DBus.Introspectable"_L1;

Interfaces withStandard(Interfaces interfaces) {
    interfaces.insert(kProperties, {});
    interfaces.insert(kIntrospectable, {});
    return interfaces;
}

/// Methods of an interface, for introspection: name, then the signatures of what goes in and comes out.
struct Method {
    const char* interface;
    const char* name;
    const char* in;
    const char* out;
};
constexpr Method kMethods[] = {
    {"org.bluez.Adapter1", "StartDiscovery", "", ""},
    {"org.bluez.Adapter1", "StopDiscovery", "", ""},
    {"org.bluez.Adapter1", "SetDiscoveryFilter", "a{sv}", ""},
    {"org.bluez.Adapter1", "GetDiscoveryFilters", "", "as"},
    {"org.bluez.Adapter1", "RemoveDevice", "o", ""},
    {"org.bluez.AgentManager1", "RegisterAgent", "os", ""},
    {"org.bluez.AgentManager1", "UnregisterAgent", "o", ""},
    {"org.bluez.AgentManager1", "RequestDefaultAgent", "o", ""},
    {"org.bluez.Device1", "Connect", "", ""},
    {"org.bluez.Device1", "Disconnect", "", ""},
    {"org.bluez.Device1", "Pair", "", ""},
    {"org.bluez.Device1", "CancelPairing", "", ""},
    {"org.bluez.GattCharacteristic1", "ReadValue", "a{sv}", "ay"},
    {"org.bluez.GattCharacteristic1", "WriteValue", "aya{sv}", ""},
    {"org.bluez.GattCharacteristic1", "StartNotify", "", ""},
    {"org.bluez.GattCharacteristic1", "StopNotify", "", ""},
    {"org.bluez.GattDescriptor1", "ReadValue", "a{sv}", "ay"},
    {"org.bluez.GattDescriptor1", "WriteValue", "aya{sv}", ""},
    {"org.freedesktop.DBus.Introspectable", "Introspect", "", "s"},
    {"org.freedesktop.DBus.ObjectManager", "GetManagedObjects", "", "a{oa{sa{sv}}}"},
    {"org.freedesktop.DBus.Properties", "Get", "ss", "v"},
    {"org.freedesktop.DBus.Properties", "GetAll", "s", "a{sv}"},
    {"org.freedesktop.DBus.Properties", "Set", "ssv", ""},
};

QString describeMethods(const QString& interface) {
    QString xml;
    for (const auto& method : kMethods) {
        if (interface != QLatin1StringView(method.interface))
            continue;
        xml += u"<method name=\"%1\">"_s.arg(QLatin1StringView(method.name));
        if (*method.in != '\0' && qstrcmp(method.in, "aya{sv}") == 0)
            xml += u"<arg type=\"ay\" direction=\"in\"/><arg type=\"a{sv}\" direction=\"in\"/>"_s;
        else if (qstrcmp(method.in, "ssv") == 0)
            xml +=
                u"<arg type=\"s\" direction=\"in\"/><arg type=\"s\" direction=\"in\"/><arg type=\"v\" direction=\"in\"/>"_s;
        else if (qstrcmp(method.in, "ss") == 0 || qstrcmp(method.in, "os") == 0)
            xml += u"<arg type=\"%1\" direction=\"in\"/><arg type=\"s\" direction=\"in\"/>"_s.arg(
                QLatin1Char(*method.in));
        else if (*method.in != '\0')
            xml += u"<arg type=\"%1\" direction=\"in\"/>"_s.arg(QLatin1StringView(method.in));
        if (*method.out != '\0')
            xml += u"<arg type=\"%1\" direction=\"out\"/>"_s.arg(QLatin1StringView(method.out));
        xml += "</method>"_L1;
    }
    return xml;
}

QString describe(const QString& interface, const QVariantMap& properties) {
    QString xml = u"<interface name=\"%1\">"_s.arg(interface) + describeMethods(interface);
    for (auto property = properties.begin(); property != properties.end(); ++property)
        xml += u"<property name=\"%1\" type=\"%2\" access=\"read\"/>"_s.arg(
            property.key(), QLatin1StringView(QDBusMetaType::typeToSignature(property.value().metaType())));
    return xml + "</interface>"_L1;
}

} // namespace

Call::Call(QDBusMessage message, QDBusConnection connection)
    : m_message(std::move(message)), m_connection(std::move(connection)) {}

QString Call::name() const {
    return interface() + u'.' + member();
}

void Call::reply(const QVariantList& values) const {
    if (m_message.isReplyRequired())
        m_connection.send(m_message.createReply(values));
}

void Call::fail(const QString& error, const QString& text) const {
    if (m_message.isReplyRequired())
        m_connection.send(m_message.createErrorReply(error, text));
}

void Call::failBluez(QLatin1StringView error, const QString& text) const {
    fail("org.bluez.Error."_L1 + error, text);
}

void Call::failUnknown(QLatin1StringView error) const {
    fail("org.freedesktop.DBus.Error."_L1 + error,
         u"Method \"%1\" with signature \"%2\" on interface \"%3\" doesn't exist\n"_s.arg(
             member(), signature(), interface()));
}

BusObjects::BusObjects(QDBusConnection connection, Handler handler)
    : m_connection(std::move(connection)), m_handler(std::move(handler)) {
    qDBusRegisterMetaType<Interfaces>();
    qDBusRegisterMetaType<ManagedObjects>();
    qDBusRegisterMetaType<ManufacturerData>();
    m_objects.insert(u"/"_s, Interfaces{{kObjectManager, {}}, {kIntrospectable, {}}});
}

BusObjects::~BusObjects() {
    m_connection.unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
}

bool BusObjects::start() {
    return m_connection.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath);
}

void BusObjects::send(const QString& path, const QString& interface, const QString& signal,
                      const QVariantList& values) {
    auto message = QDBusMessage::createSignal(path, interface, signal);
    message.setArguments(values);
    m_connection.send(message);
}

void BusObjects::add(const QString& path, Interfaces interfaces) {
    const auto all = withStandard(std::move(interfaces));
    m_objects.insert(path, all);
    send(u"/"_s, kObjectManager, u"InterfacesAdded"_s,
         {QVariant::fromValue(QDBusObjectPath(path)), QVariant::fromValue(all)});
}

void BusObjects::addInterface(const QString& path, const QString& interface, QVariantMap properties) {
    const auto object = m_objects.find(path);
    if (object == m_objects.end())
        return;
    object->insert(interface, properties);
    send(u"/"_s, kObjectManager, u"InterfacesAdded"_s,
         {QVariant::fromValue(QDBusObjectPath(path)),
          QVariant::fromValue(Interfaces{{interface, std::move(properties)}})});
}

void BusObjects::removeInterface(const QString& path, const QString& interface) {
    const auto object = m_objects.find(path);
    if (object == m_objects.end() || object->remove(interface) == 0)
        return;
    send(u"/"_s, kObjectManager, u"InterfacesRemoved"_s,
         {QVariant::fromValue(QDBusObjectPath(path)), QStringList{interface}});
}

void BusObjects::remove(const QString& path) {
    const auto object = m_objects.find(path);
    if (object == m_objects.end())
        return;
    const QStringList interfaces = object->keys();
    m_objects.erase(object);
    send(u"/"_s, kObjectManager, u"InterfacesRemoved"_s,
         {QVariant::fromValue(QDBusObjectPath(path)), interfaces});
}

bool BusObjects::has(const QString& path, const QString& interface) const {
    return m_objects.value(path).contains(interface);
}

QVariant BusObjects::property(const QString& path, const QString& interface, const QString& name) const {
    return m_objects.value(path).value(interface).value(name);
}

void BusObjects::changeSilently(const QString& path, const QString& interface, const QVariantMap& changed) {
    const auto object = m_objects.find(path);
    if (object != m_objects.end() && object->contains(interface))
        (*object)[interface].insert(changed);
}

void BusObjects::change(const QString& path, const QString& interface, const QVariantMap& changed,
                        const QStringList& invalidated) {
    const auto object = m_objects.find(path);
    if (object == m_objects.end() || !object->contains(interface))
        return;
    auto& properties = (*object)[interface];
    properties.insert(changed);
    for (const auto& name : invalidated)
        properties.remove(name);
    send(path, kProperties, u"PropertiesChanged"_s, {interface, changed, invalidated});
}

bool BusObjects::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
    if (message.type() != QDBusMessage::MethodCallMessage)
        return false;
    const Call call(message, connection);
    if (m_handler(call))
        return true;
    const bool introspection = call.interface() == kIntrospectable;
    if (!introspection && !m_objects.contains(call.path())) {
        call.failUnknown("UnknownObject"_L1);
    } else if (call.name() == "org.freedesktop.DBus.ObjectManager.GetManagedObjects"_L1 &&
               call.path() == "/"_L1) {
        ManagedObjects objects;
        for (auto object = m_objects.begin(); object != m_objects.end(); ++object)
            if (object.key() != "/"_L1)
                objects.insert(QDBusObjectPath(object.key()), object.value());
        call.reply({QVariant::fromValue(objects)});
    } else if (call.interface() == kProperties) {
        answerProperties(call);
    } else if (introspection && call.member() == "Introspect"_L1) {
        call.reply({u"<!DOCTYPE node PUBLIC \"-//freedesktop//DTD D-BUS Object Introspection 1.0//EN\" "
                    u"\"http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd\"><node>"_s +
                    introspect(call.path()) + u"</node>"_s});
    } else {
        call.failUnknown("UnknownMethod"_L1);
    }
    return true;
}

void BusObjects::answerProperties(const Call& call) const {
    const auto arguments = call.arguments();
    const bool known = (call.member() == "Get"_L1 && call.signature() == "ss"_L1) ||
                       (call.member() == "GetAll"_L1 && call.signature() == "s"_L1) ||
                       (call.member() == "Set"_L1 && call.signature() == "ssv"_L1);
    if (!known)
        return call.failUnknown("UnknownMethod"_L1);
    const auto interface = arguments[0].toString();
    const auto& interfaces = m_objects[call.path()];
    if (!interfaces.contains(interface))
        return call.fail(u"org.freedesktop.DBus.Error.InvalidArgs"_s,
                         u"No such interface '%1'"_s.arg(interface));
    const auto& properties = interfaces[interface];
    if (call.member() == "GetAll"_L1)
        return call.reply({properties});
    const auto name = arguments[1].toString();
    if (!properties.contains(name))
        return call.fail(u"org.freedesktop.DBus.Error.InvalidArgs"_s, u"No such property '%1'"_s.arg(name));
    if (call.member() == "Set"_L1)
        return call.fail(u"org.freedesktop.DBus.Error.PropertyReadOnly"_s,
                         u"Property '%1' is not writable"_s.arg(name));
    call.reply({QVariant::fromValue(QDBusVariant(properties[name]))});
}

QString BusObjects::introspect(const QString& path) const {
    QString xml;
    const auto interfaces = m_objects.value(path);
    for (auto interface = interfaces.begin(); interface != interfaces.end(); ++interface)
        xml += describe(interface.key(), interface.value());
    const QString prefix = path == "/"_L1 ? path : path + u'/';
    QStringList children;
    for (auto object = m_objects.lowerBound(prefix);
         object != m_objects.end() && object.key().startsWith(prefix); ++object) {
        const auto child = object.key().sliced(prefix.size()).section(u'/', 0, 0);
        if (!child.isEmpty() && !children.contains(child))
            children.append(child);
    }
    for (const auto& child : std::as_const(children))
        xml += u"<node name=\"%1\"/>"_s.arg(child);
    return xml;
}

} // namespace ritm::sensorsim
