// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// How full a sensor's battery is; nothing where it does not say.
Row {
    id: gauge
    property int percent: -1
    property string description
    spacing: Theme.tiny
    visible: percent >= 0
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Battery %1").arg(description)
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 26 * Theme.scale
        height: 13 * Theme.scale
        radius: 4
        color: "transparent"
        border.width: 1.5
        border.color: Theme.inkMuted
        Rectangle {
            x: 3
            y: 3
            height: parent.height - 6
            width: Math.max(2, (parent.width - 6) * gauge.percent / 100)
            radius: 1.5
            color: gauge.percent <= 20 ? Theme.danger : Theme.success
        }
    }
    AppText {
        anchors.verticalCenter: parent.verticalCenter
        text: gauge.description
        role: AppText.Role.Caption
        muted: true
        Accessible.ignored: true
    }
}
