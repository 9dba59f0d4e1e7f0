// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bluetooth/sensorstate.h"

#include <QObject>

#include <vector>

namespace ritm::app {

/// The sensors around and the paired ones, whatever they are reached by. This base is a machine without any:
/// unavailable, and every wish changes nothing. Lives on the GUI thread; no call blocks.
class SensorHub : public QObject {
    Q_OBJECT
public:
    explicit SensorHub(QObject* parent = nullptr);
    ~SensorHub() override;

    [[nodiscard]] const HubState& state() const { return m_state; }

    /// Looks for sensors until stopScan(). Goes on by itself after Bluetooth was away.
    virtual void startScan();
    virtual void stopScan();
    /// Connects a found sensor, and again whenever the link is lost, until it is forgotten.
    virtual void pair(const SensorId& id);
    virtual void forget(const SensorId& id);
    /// Pairs what was remembered from an earlier run.
    virtual void remember(const std::vector<RememberedSensor>& sensors);

Q_SIGNALS:
    void changed();
    /// A packet came in from a paired sensor.
    void heard(const ritm::SensorReading& reading);

protected:
    void show(HubState state);

private:
    HubState m_state;
};

} // namespace ritm::app
