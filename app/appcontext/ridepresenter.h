// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workout/sport.h"

#include <QObject>

#include <functional>

namespace ritm::app {

class Measures;

class RecordingService;
class RecoveryViewModel;
class RideViewModel;

/// Shows the live recording and the one to recover, and takes the athlete's wishes to the service.
class RidePresenter final : public QObject {
    Q_OBJECT
public:
    /// `measures` tells how to write numbers just now.
    RidePresenter(RideViewModel& ride, RecoveryViewModel& recovery, RecordingService& service,
                  std::function<Measures()> measures, QObject* parent = nullptr);

    /// Shows everything anew; after a change of language or units too.
    void show();
    void setConnectedSensors(int connected);
    /// What is recorded, or would be.
    [[nodiscard]] Sport sport() const;

Q_SIGNALS:
    void sportChanged(Sport sport);

private:
    void showRecovery();
    void showLaps();
    void showChart();
    void begin();

    RideViewModel& m_ride;
    RecoveryViewModel& m_recovery;
    RecordingService& m_service;
    std::function<Measures()> m_measures;
    MonotonicTime m_nextChart;
    Sport m_shownSport = Sport::Other;
    int m_connectedSensors = 0;
    bool m_recovering = false;
};

} // namespace ritm::app
