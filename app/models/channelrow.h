// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace ritm::app {

/// One channel of a workout's chart.
struct ChannelRow {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString unit MEMBER unit)
    Q_PROPERTY(int index MEMBER index)
    Q_PROPERTY(bool visible MEMBER visible)
    Q_PROPERTY(QString cursorText MEMBER cursorText)
public:
    QString id;    ///< stable: heart_rate, power, ...; chooses the colour
    QString name;  ///< translated
    QString unit;  ///< translated, as shown
    int index = 0; ///< of the chart source's channel
    bool visible = true;
    QString cursorText; ///< the value under the chart's cursor, with its unit; empty outside

    [[nodiscard]] const auto& key() const { return id; }
    friend bool operator==(const ChannelRow&, const ChannelRow&) = default;
};

} // namespace ritm::app
