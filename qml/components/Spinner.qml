// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// Something is under way.
Item {
    id: spinner
    property color color: Theme.accent
    implicitWidth: 32
    implicitHeight: 32
    Accessible.role: Accessible.Animation
    Accessible.name: qsTr("Working")

    Repeater {
        model: 8
        Rectangle {
            id: dot
            required property int index
            readonly property real angle: index * Math.PI / 4
            width: spinner.width * 0.16
            height: width
            radius: width / 2
            color: spinner.color
            opacity: 0.15 + 0.85 * ((index + 8 - spinner.phase) % 8) / 7
            x: spinner.width / 2 + Math.cos(angle) * spinner.width * 0.4 - width / 2
            y: spinner.height / 2 + Math.sin(angle) * spinner.height * 0.4 - height / 2
        }
    }
    property int phase: 0
    Timer {
        interval: 110
        repeat: true
        running: spinner.visible && !Theme.reducedMotion
        onTriggered: spinner.phase = (spinner.phase + 1) % 8
    }
}
