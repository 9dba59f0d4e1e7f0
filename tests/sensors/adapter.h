// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sensors/busobjects.h"
#include "tests/sensors/device.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QDBusServiceWatcher;

namespace ritm::sensorsim {

/// What one life of bluetoothd offers on the bus: the name org.bluez, agents, the adapter hci0 and, while
/// someone searches, the devices. Ends with its connection, as the process would.
class Adapter : public QObject {
    Q_OBJECT

public:
    /// Scenario and peripherals outlive this.
    Adapter(const Scenario& scenario, const std::vector<std::unique_ptr<Peripheral>>& peripherals,
            const QDBusConnection& connection);
    ~Adapter() override;

    /// Owns org.bluez from now on; false when the bus refuses or another process has it.
    [[nodiscard]] bool start();

    void setPresent(bool present);
    void setPowered(bool powered);
    /// Refuses every call as the bus does to a user who may not talk to bluetoothd.
    void setPermitted(bool permitted) { m_permitted = permitted; }

    [[nodiscard]] BusObjects& bus() { return m_bus; }
    [[nodiscard]] const DaemonModel& model() const { return m_scenario.daemon; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool powered() const { return m_present && m_powered; }
    [[nodiscard]] bool discovering() const { return powered() && !m_searchers.isEmpty(); }
    /// Ends what that client began when it leaves the bus.
    void watchClient(const QString& client);
    /// Asks the agent whether to pair; `then` learns the answer, or never does when the agent never answers.
    void askAgent(const QString& device, const std::function<void(bool)>& then);

private:
    [[nodiscard]] bool handle(const Call& call);
    [[nodiscard]] bool handleAdapter(const Call& call);
    [[nodiscard]] bool handleAgents(const Call& call);
    [[nodiscard]] bool setProperty(const Call& call);
    void startDiscovery(const Call& call);
    void stopDiscovery(const Call& call);
    void removeDevice(const Call& call);
    void endDiscovery();
    void clientGone(const QString& client);

    const Scenario& m_scenario;
    QDBusConnection m_connection;
    BusObjects m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    std::vector<std::unique_ptr<Device>> m_devices;
    QSet<QString> m_searchers;
    QString m_agentClient;
    QString m_agentPath;
    bool m_present = false;
    bool m_powered = false;
    bool m_permitted = true;
};

} // namespace ritm::sensorsim
