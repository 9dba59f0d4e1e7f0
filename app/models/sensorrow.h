// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace ritm::app {

/// One Bluetooth sensor on the Sensors page.
struct SensorRow {
    Q_GADGET
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString kindKey MEMBER kindKey)
    Q_PROPERTY(int state MEMBER state)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(bool paired MEMBER paired)
    Q_PROPERTY(bool signalKnown MEMBER signalKnown)
    Q_PROPERTY(int signalDbm MEMBER signalDbm)
    Q_PROPERTY(int signalBars MEMBER signalBars)
    Q_PROPERTY(QString signalText MEMBER signalText)
    Q_PROPERTY(int battery MEMBER battery)
    Q_PROPERTY(QString batteryText MEMBER batteryText)
    Q_PROPERTY(QString liveText MEMBER liveText)
public:
    QString address; ///< as the platform names the device; the argument of pair() and forget()
    QString name;
    QString kind;      ///< translated: "Heart-rate strap"
    QString kindKey;   ///< stable: heart_rate, trainer, cadence, ...; chooses the icon
    int state = 0;     ///< SensorsViewModel::SensorState
    QString stateText; ///< translated
    bool paired = false;
    bool signalKnown = false;
    int signalDbm = 0;
    int signalBars = 0;  ///< 0 (unknown) to 4
    QString signalText;  ///< "-58 dBm", or empty
    int battery = -1;    ///< per cent; -1 is unknown
    QString batteryText; ///< "82 %", or empty
    QString liveText;    ///< what it measures right now: "142 bpm"

    [[nodiscard]] const auto& key() const { return address; }
    friend bool operator==(const SensorRow&, const SensorRow&) = default;
};

} // namespace ritm::app
