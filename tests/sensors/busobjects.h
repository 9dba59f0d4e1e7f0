// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QMap>
#include <QVariantMap>

#include <functional>

namespace ritm::sensorsim {

/// Interfaces of one object with their properties.
using Interfaces = QMap<QString, QVariantMap>;
using ManagedObjects = QMap<QDBusObjectPath, Interfaces>;
/// ManufacturerData's a{qv}.
using ManufacturerData = QMap<quint16, QDBusVariant>;

/// A method call that waits for its answer; it may be kept and answered later.
class Call {
public:
    Call(QDBusMessage message, QDBusConnection connection);

    [[nodiscard]] QString path() const { return m_message.path(); }
    [[nodiscard]] QString interface() const { return m_message.interface(); }
    [[nodiscard]] QString member() const { return m_message.member(); }
    [[nodiscard]] QString sender() const { return m_message.service(); }
    [[nodiscard]] QString signature() const { return m_message.signature(); }
    [[nodiscard]] QVariantList arguments() const { return m_message.arguments(); }
    /// "Interface.Member", to tell calls apart.
    [[nodiscard]] QString name() const;

    void reply(const QVariantList& values = {}) const;
    /// An error by its full name.
    void fail(const QString& error, const QString& text) const;
    /// "org.bluez.Error." and `error`.
    void failBluez(QLatin1StringView error, const QString& text) const;
    /// As bluetoothd answers what it does not know. `error` is UnknownMethod, or UnknownObject for a gone
    /// object.
    void failUnknown(QLatin1StringView error) const;

private:
    QDBusMessage m_message;
    QDBusConnection m_connection;
};

/// The objects of a service with their properties, as GLib-less bluetoothd exports them: ObjectManager,
/// Properties, Introspectable and the signals of both. Method calls go to a handler. Every change is one
/// signal.
class BusObjects : public QDBusVirtualObject {
    Q_OBJECT

public:
    /// Says what a property set by a client does: true when the call was answered.
    using Handler = std::function<bool(const Call& call)>;

    BusObjects(QDBusConnection connection, Handler handler);
    ~BusObjects() override;

    /// Answers calls and sends signals from now on.
    [[nodiscard]] bool start();

    void add(const QString& path, Interfaces interfaces);
    void addInterface(const QString& path, const QString& interface, QVariantMap properties);
    void removeInterface(const QString& path, const QString& interface);
    void remove(const QString& path);
    [[nodiscard]] bool has(const QString& path) const { return m_objects.contains(path); }
    [[nodiscard]] bool has(const QString& path, const QString& interface) const;
    [[nodiscard]] QVariant property(const QString& path, const QString& interface, const QString& name) const;

    /// Sets properties that are in turn signalled as one, whether their values changed or not.
    void change(const QString& path, const QString& interface, const QVariantMap& changed,
                const QStringList& invalidated = {});
    /// The same without a signal.
    void changeSilently(const QString& path, const QString& interface, const QVariantMap& changed);

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;
    [[nodiscard]] QString introspect(const QString& path) const override;

private:
    void answerProperties(const Call& call) const;
    void send(const QString& path, const QString& interface, const QString& signal,
              const QVariantList& values);

    QDBusConnection m_connection;
    Handler m_handler;
    QMap<QString, Interfaces> m_objects;
};

} // namespace ritm::sensorsim

Q_DECLARE_METATYPE(ritm::sensorsim::Interfaces)
Q_DECLARE_METATYPE(ritm::sensorsim::ManagedObjects)
Q_DECLARE_METATYPE(ritm::sensorsim::ManufacturerData)
