// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <utility>

namespace ritm::sensorsim {

/// Writes down, in their order, the signals of org.bluez and the answers to calls, one short line each:
///   "added PATH INTERFACES", "removed PATH INTERFACES", "changed PATH NAMES", "lapsed PATH NAMES",
///   "done METHOD" and "failed METHOD ERROR: TEXT"
/// Names are sorted and parted by commas, paths begin at the adapter ("hci0", "hci0/dev_…"), and interfaces
/// are told by what follows "org.bluez.".
class BusLog : public QObject {
    Q_OBJECT

public:
    explicit BusLog(const QDBusConnection& bus);

    /// Calls without waiting; the answer becomes a line.
    void call(const QString& path, const QString& interface, const QString& method,
              const QVariantList& arguments = {});

    /// What a BusAnswer tells.
    void answered(const QString& method, const QDBusMessage& answer);
    void refused(const QString& method, const QDBusError& error);

    [[nodiscard]] const QStringList& lines() const { return m_lines; }
    [[nodiscard]] QStringList linesWith(const QString& text) const { return m_lines.filter(text); }
    /// Where the first line with that text stands; -1 when there is none.
    [[nodiscard]] qsizetype at(const QString& text) const;
    [[nodiscard]] bool has(const QString& text) const { return at(text) >= 0; }
    void clear() { m_lines.clear(); }
    /// Where the characteristic with that 16-bit number is published now; empty: nowhere.
    [[nodiscard]] QString characteristic(const char* number) const;
    /// The last value signalled of a property ("hci0/dev_… RSSI"), or a method's last answer.
    [[nodiscard]] QVariant value(const QString& name) const { return m_values.value(name); }

private Q_SLOTS:
    void changed(const QDBusMessage& message);
    void added(const QDBusMessage& message);
    void removed(const QDBusMessage& message);

private:
    QDBusConnection m_bus;
    QStringList m_lines;
    QVariantMap m_values;
    QVariantMap m_published; ///< 16-bit numbers by their objects
};

/// Waits for the answer to one call and hands it to the log. A watcher of a pending call may tell an answer
/// later than signals that came after it, when it was made after the answer had come.
class BusAnswer : public QObject {
    Q_OBJECT

public:
    BusAnswer(BusLog& log, QString method) : QObject(&log), m_log(log), m_method(std::move(method)) {}

public Q_SLOTS:
    void done(const QDBusMessage& answer) { m_log.answered(m_method, answer); }
    void failed(const QDBusError& error, const QDBusMessage& /*call*/) { m_log.refused(m_method, error); }

private:
    BusLog& m_log;
    QString m_method;
};

/// Opens what QtDBus left packed.
[[nodiscard]] QByteArray bytesOf(const QVariant& value);

} // namespace ritm::sensorsim
