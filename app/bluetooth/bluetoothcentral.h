// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bluetooth/adapterwatch.h"
#include "app/bluetooth/sensorlink.h"
#include "app/bluetooth/sensorstate.h"

#include <QBluetoothDeviceDiscoveryAgent>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace ritm::app {

/// The Bluetooth central: scans, holds a link a paired sensor and gives them turns to connect. Lives on the
/// Bluetooth thread, since Qt Bluetooth waits for the daemon's answers.
class BluetoothCentral final : public QObject {
    Q_OBJECT
public:
    /// So many connect at the same time; adapters refuse or stall with more.
    static constexpr int kMostConnecting = 2;

    BluetoothCentral(const Clock& clock, const LinkTimings& timings);
    ~BluetoothCentral() override;

    /// Looks at the adapter; on the thread where it is to live.
    void begin();
    void startScan();
    void stopScan();
    void pair(const SensorId& id);
    void forget(const SensorId& id);
    void remember(const std::vector<RememberedSensor>& sensors);

Q_SIGNALS:
    void changed(const ritm::app::HubState& state);
    void heard(const ritm::SensorReading& reading);

private:
    struct Seen {
        QBluetoothDeviceInfo device;
        SensorState state;
        MonotonicTime at;
        Duration scanned{}; // time spent scanning since then
    };

    [[nodiscard]] AdapterState adapter() const;
    void adapterChanged();
    void update();
    void show();
    void giveTurns();
    void scan();
    void stopAgent();
    void found(const QBluetoothDeviceInfo& device);
    void sweep();
    void addLink(const RememberedSensor& sensor, const QBluetoothDeviceInfo& device);

    const Clock& m_clock;
    const LinkTimings m_timings;
    std::unique_ptr<AdapterWatch> m_adapter;           // from begin() on
    QBluetoothDeviceDiscoveryAgent* m_agent = nullptr; // its parent is this
    QTimer m_rescan;
    QTimer m_sweep;
    QTimer m_show;
    bool m_scanWanted = false;
    std::map<SensorId, Seen> m_seen;
    std::vector<std::unique_ptr<SensorLink>> m_links;
    std::size_t m_nextTurn = 0;
};

} // namespace ritm::app
