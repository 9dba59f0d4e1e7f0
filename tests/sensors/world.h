// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sensors/adapter.h"
#include "tests/sensors/peripheral.h"

#include <QElapsedTimer>

#include <memory>
#include <set>
#include <vector>

namespace ritm::sensorsim {

/// The whole simulation: sensors on the air, bluetoothd over them, the scenario's events in time, and the
/// service `org.ritm.Sensors` by which a test makes more of them happen.
class World : public QObject {
    Q_OBJECT

public:
    /// `bus`: the address of the D-Bus to serve.
    World(Scenario scenario, QString bus);
    ~World() override;

    /// Begins; false with `problem` filled when the bus cannot be served.
    [[nodiscard]] bool start(QString& problem);

Q_SIGNALS:
    void finished();
    /// The bus has gone away, which nothing survives.
    void busLost();

private Q_SLOTS:
    void onBusLost();

private:
    [[nodiscard]] bool startDaemon(QString& problem);
    void stopDaemon();
    void schedule(const Event& event, double at, int done);
    void apply(const Event& event);
    [[nodiscard]] bool control(const Call& call);

    Scenario m_scenario;
    QString m_bus;
    QElapsedTimer m_clock;
    std::vector<std::unique_ptr<Peripheral>> m_peripherals;
    std::set<QString> m_ids;
    std::unique_ptr<Adapter> m_daemon;
    int m_daemons = 0; ///< how many there were, to name their connections apart
    std::unique_ptr<BusObjects> m_control;
};

} // namespace ritm::sensorsim
