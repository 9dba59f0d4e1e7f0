// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.Components

// Which workout it is about.
Item {
    id: head
    property string title
    property string text
    property string sportKey
    // The words need the room more.
    readonly property bool drawn: width > 260 * Theme.typeScale
    implicitHeight: Math.max(words.height, drawn ? drawing.height : 0)
    Layout.fillWidth: true

    Rectangle {
        id: drawing
        visible: head.drawn
        width: 44 * Theme.scale
        height: width
        radius: Theme.radiusSmall
        color: Theme.sunken
        AppIcon {
            anchors.centerIn: parent
            icon: head.sportKey === "cycling" || head.sportKey === "running" || head.sportKey === "swimming"
                ? head.sportKey : "workout"
            color: Theme.accent
        }
    }
    // Texts of a given width: a layout within the card's loses track of text that wraps.
    Column {
        id: words
        x: head.drawn ? drawing.width + Theme.medium : 0
        width: head.width - x
        spacing: 2
        AppText {
            width: parent.width
            text: head.title
            role: AppText.Role.Strong
        }
        AppText {
            width: parent.width
            text: head.text
            visible: text !== ""
            muted: true
        }
    }
}
