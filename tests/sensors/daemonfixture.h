// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sensors/buslog.h"
#include "tests/sensors/holds.h"
#include "tests/sensors/simulation.h"

#include <QTest>

#include <memory>

namespace ritm::sensorsim {

inline constexpr int kPatience = 20000; // ms
inline const QString kPath = devicePath(QStringLiteral("C0:DE:00:00:01:01"));
/// The same as a BusLog writes it.
inline const QString kShort = QStringLiteral("hci0/dev_C0_DE_00_00_01_01");
inline const QString kCharacteristic = QStringLiteral("org.bluez.GattCharacteristic1");
inline const QString kDescriptor = QStringLiteral("org.bluez.GattDescriptor1");

/// A strap, with more among the adapter's keys, the sensor's and the events.
[[nodiscard]] inline QByteArray strapWith(const char* adapter = "", const char* sensor = "",
                                          const char* events = "") {
    return QByteArray(R"({"adapter": {"disconnect_time": 0.2, "advertising_interval": 0.1)") + adapter +
           R"(}, "sensors": [{"id": "strap", "kind": "heart_rate", "address": "C0:DE:00:00:01:01",
               "values": {"heart_rate": 142, "battery": 87, "rssi": -58}, "rate": 8)" +
           sensor + "}], \"events\": [" + events + "]}";
}

/// What tests of the simulated bluetoothd share. The checks in its functions are those of the running test.
class DaemonFixture : public QObject {
public:
    Simulation m_simulation;

protected:
    void beginTest() { m_log = std::make_unique<BusLog>(m_simulation.other()); }
    void play(const QByteArray& scenario) { QCOMPARE(m_simulation.play(scenario), QString()); }
    void happen(const char* event) { QCOMPARE(m_simulation.happen(event), QString()); }
    /// Waits for a line.
    void await(const QString& line) {
        QTRY_VERIFY2_WITH_TIMEOUT(
            m_log->has(line), qPrintable(line + QStringLiteral(" is not in\n") + m_log->lines().join(u'\n')),
            kPatience);
    }
    /// Waits for lines that come one after the other.
    void inOrder(const QStringList& lines) {
        qsizetype last = -1;
        for (const auto& line : lines) {
            RITM_HOLDS(await(line));
            const auto here = m_log->at(line);
            QVERIFY2(here > last,
                     qPrintable(line + QStringLiteral(" comes too early in\n") + m_log->lines().join(u'\n')));
            last = here;
        }
    }
    void search() {
        m_log->call(kAdapterPath, kAdapterInterface, QStringLiteral("StartDiscovery"));
        await(QStringLiteral("added %1 Device1").arg(kShort));
    }
    void connectStrap() {
        RITM_HOLDS(search());
        m_log->call(kPath, kDeviceInterface, QStringLiteral("Connect"));
        RITM_HOLDS(await(QStringLiteral("ServicesResolved")));
        await(QStringLiteral("added %1 Battery1").arg(kShort));
    }
    void dropStrap() {
        RITM_HOLDS(happen(R"({"do": "drop", "sensor": "strap"})"));
        await(QStringLiteral("removed %1 Battery1").arg(kShort));
    }
    [[nodiscard]] QDBusMessage callDevice(const QString& method) {
        return m_simulation.call(kPath, kDeviceInterface, method);
    }
    [[nodiscard]] QVariant device(const char* property) {
        return m_simulation.property(kPath, kDeviceInterface, QString::fromLatin1(property));
    }
    /// "NotPermitted: Read not permitted"; "" for an answer that is no error.
    [[nodiscard]] static QString failure(const QDBusMessage& answer) {
        return answer.type() == QDBusMessage::ErrorMessage
                   ? answer.errorName().section(u'.', -1) + QStringLiteral(": ") +
                         answer.errorMessage().trimmed()
                   : QString();
    }
    /// The path as a BusLog writes it.
    [[nodiscard]] static QString brief(const QString& path) { return path.section(u'/', 3); }

    std::unique_ptr<BusLog> m_log;
};

} // namespace ritm::sensorsim
