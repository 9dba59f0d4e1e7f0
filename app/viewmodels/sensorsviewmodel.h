// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/rowmodel.h"
#include "app/models/sensorrow.h"

#include <QAbstractListModel>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace ritm::app {

/// The sensors around and the paired ones.
class SensorsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the app's own; reached from the shell")
    Q_PROPERTY(bool scanning READ scanning NOTIFY changed)
    Q_PROPERTY(BluetoothState bluetoothState READ bluetoothState NOTIFY changed)
    Q_PROPERTY(QString bluetoothText READ bluetoothText NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(int connectedCount READ connectedCount NOTIFY changed)
    Q_PROPERTY(int pairedCount READ pairedCount NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* list READ list CONSTANT)
public:
    /// Whether this machine can look for sensors.
    enum class BluetoothState { Unavailable, Off, Ready, NoPermission };
    Q_ENUM(BluetoothState)
    /// SensorRow::state.
    enum class SensorState { Found, Connecting, Connected, Lost };
    Q_ENUM(SensorState)

    /// What the page shows.
    struct Facts {
        bool scanning = false;
        BluetoothState bluetoothState = BluetoothState::Unavailable;
        QString bluetoothText; ///< what to do about it; empty when Ready
        QString errorText;     ///< why the last wish failed
        int connectedCount = 0;
        int pairedCount = 0;
        friend bool operator==(const Facts&, const Facts&) = default;
    };

    explicit SensorsViewModel(QObject* parent = nullptr);
    /// Shows these facts; QML hears of it only if any differ.
    void show(const Facts& facts);
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] bool scanning() const { return m_facts.scanning; }
    [[nodiscard]] BluetoothState bluetoothState() const { return m_facts.bluetoothState; }
    [[nodiscard]] const QString& bluetoothText() const { return m_facts.bluetoothText; }
    [[nodiscard]] const QString& errorText() const { return m_facts.errorText; }
    [[nodiscard]] int connectedCount() const { return m_facts.connectedCount; }
    [[nodiscard]] int pairedCount() const { return m_facts.pairedCount; }
    [[nodiscard]] RowsOf<SensorRow>* list() { return &m_list; }

Q_SIGNALS:
    void changed();

    // What the athlete asks for: QML calls these, the services answer by new facts.
    void startScan();
    void stopScan();
    void pair(const QString& address);
    void forget(const QString& address);

private:
    Facts m_facts;
    RowsOf<SensorRow> m_list;
};

} // namespace ritm::app
