// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bluetooth/sensorhub.h"
#include "app/models/measures.h"
#include "app/viewmodels/sensorsviewmodel.h"
#include "core/sensors/fusing.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace ritm::app {

class RecordingService;
class Settings;

/// Shows the sensors, keeps the paired ones in the settings, and hands the recording one voice a channel.
class SensorsPresenter final : public QObject {
    Q_OBJECT
public:
    SensorsPresenter(SensorsViewModel& sensors, SensorHub& hub, RecordingService& recording,
                     Settings& settings, std::function<Measures()> measures, QObject* parent = nullptr);

    /// Connects what was paired in an earlier run; once the settings are there.
    void begin();
    /// What the sensors are for: those of other sports are not listened to.
    void setSport(Sport sport) { m_fusing.setSport(sport); }
    /// Shows everything anew; after a change of language or units too.
    void show();

Q_SIGNALS:
    void connectedChanged(int connected);

private:
    struct Live {
        double value = 0;
        MonotonicTime at;
    };

    void hubChanged();
    void take(const SensorReading& reading);
    void keep();
    [[nodiscard]] QString liveText(const SensorId& id) const;

    SensorsViewModel& m_sensors;
    SensorHub& m_hub;
    RecordingService& m_recording;
    Settings& m_settings;
    std::function<Measures()> m_measures;
    SourceFusing m_fusing;
    std::map<SensorId, std::map<Channel, Live>> m_live;
    QTimer m_soon;
    int m_connected = 0;
    bool m_begun = false;
    bool m_knownPaired = false; // the hub has answered begin()
};

} // namespace ritm::app
