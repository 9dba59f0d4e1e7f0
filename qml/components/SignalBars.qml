// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// How well a sensor is heard: none to four bars.
Row {
    id: signal
    property int bars: 0
    property string description
    spacing: 2
    Accessible.role: Accessible.Indicator
    Accessible.name: description === "" ? qsTr("Signal unknown") : qsTr("Signal %1").arg(description)
    Repeater {
        model: 4
        Rectangle {
            required property int index
            width: 4 * Theme.scale
            height: (6 + index * 4) * Theme.scale
            y: 18 * Theme.scale - height
            radius: 1.5
            color: index < signal.bars ? Theme.ink : Theme.line
            border.width: Theme.highContrast ? 1 : 0
            border.color: Theme.ink
        }
    }
}
