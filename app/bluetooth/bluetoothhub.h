// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bluetooth/permission.h"
#include "app/bluetooth/sensorhub.h"
#include "core/base/clock.h"

#include <functional>
#include <vector>

namespace ritm::app {

class BluetoothCentral;
struct LinkTimings;

/// The hub of a machine with Bluetooth Low Energy, by Qt Bluetooth. The work is done on one thread of its own
/// for the whole process: Qt Bluetooth waits for the daemon's answers and keeps state of the first thread.
class BluetoothHub final : public SensorHub {
    Q_OBJECT
public:
    /// The clock may be asked from the Bluetooth thread. Where the system has to be asked for permission
    /// first, that happens at the first wish, and until it is granted Bluetooth is left alone.
    explicit BluetoothHub(const Clock& clock, QObject* parent = nullptr);
    BluetoothHub(const Clock& clock, const LinkTimings& timings, BluetoothPermission permission,
                 QObject* parent = nullptr);
    ~BluetoothHub() override;

    void startScan() override;
    void stopScan() override;
    void pair(const SensorId& id) override;
    void forget(const SensorId& id) override;
    void remember(const std::vector<RememberedSensor>& sensors) override;

private:
    using Wish = std::function<void(BluetoothCentral&)>;

    void wish(Wish wish);
    void begin();
    void showWithoutPermission(AdapterState adapter);
    void pass(Wish wish);

    BluetoothCentral* m_central = nullptr; // lives and dies on the Bluetooth thread
    BluetoothPermission m_permission;
    bool m_begun = false; // permission is granted
    bool m_asking = false;
    std::vector<Wish> m_waiting; // for the permission
};

} // namespace ritm::app
