// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The mark around what the keyboard is on.
Rectangle {
    required property Item control
    property bool shown: control.activeFocus
    property int gap: 3

    anchors.fill: parent
    anchors.margins: -gap
    radius: Theme.radiusSmall + gap
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
    visible: shown
}
