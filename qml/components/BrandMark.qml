// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Ritm's sign: four beats and its name.
RowLayout {
    id: mark
    property int size: 28 * Theme.scale
    property bool withName: true
    spacing: size * 0.4
    Accessible.role: Accessible.Graphic
    Accessible.name: "Ritm"
    Row {
        spacing: mark.size * 0.12
        Layout.preferredHeight: mark.size
        Repeater {
            model: [0.42, 1, 0.64, 0.3]
            Rectangle {
                required property int index
                required property real modelData
                width: mark.size * 0.16
                height: mark.size * modelData
                y: (mark.size - height) / 2
                radius: width / 2
                color: index === 1 ? Theme.accent : Theme.ink
            }
        }
    }
    Text {
        visible: mark.withName
        text: "ritm"
        font.family: Theme.displayFamily
        font.pixelSize: mark.size * 0.9
        font.weight: Font.Bold
        font.letterSpacing: -mark.size * 0.035
        color: Theme.ink
        Accessible.ignored: true
    }
}
