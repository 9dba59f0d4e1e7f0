// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// How far along something is, 0 to 1.
Rectangle {
    id: line
    property real value: 0
    property string name
    implicitWidth: 120
    implicitHeight: 6 * Theme.scale
    radius: height / 2
    color: Theme.sunken
    border.width: Theme.highContrast ? 1 : 0
    border.color: Theme.ink
    Layout.fillWidth: true
    Accessible.role: Accessible.ProgressBar
    Accessible.name: name
    Rectangle {
        height: parent.height
        width: Math.max(height, parent.width * Math.min(1, Math.max(0, line.value)))
        radius: height / 2
        color: Theme.accent
    }
}
