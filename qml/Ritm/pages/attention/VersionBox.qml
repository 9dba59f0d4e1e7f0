// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ritm.Components

// One of two versions, and the button that chooses it.
Rectangle {
    id: box
    property string caption
    property string value
    property string written
    property bool current: false
    property alias button: choice
    signal chosen()

    color: current ? Theme.accentSoft : Theme.sunken
    radius: Theme.radiusSmall
    border.width: Theme.highContrast ? Theme.lineWidth : 0
    border.color: current ? Theme.accent : Theme.line
    implicitHeight: words.height + Theme.normal + choice.implicitHeight + 2 * Theme.normal
    Accessible.role: Accessible.Grouping
    Accessible.name: caption

    // Texts of a given width: a layout within the card's loses track of text that wraps.
    Column {
        id: words
        x: Theme.normal
        y: Theme.normal
        width: box.width - 2 * Theme.normal
        spacing: Theme.tiny
        AppText {
            width: parent.width
            text: box.caption
            role: AppText.Role.Caption
            font.weight: Font.DemiBold
            color: box.current ? Theme.accent : Theme.inkMuted
        }
        AppText {
            width: parent.width
            text: box.value
            role: AppText.Role.Strong
        }
        AppText {
            width: parent.width
            text: box.written
            role: AppText.Role.Caption
            muted: true
        }
    }
    ActionButton {
        id: choice
        x: Theme.normal
        y: box.height - height - Theme.normal
        width: box.width - 2 * Theme.normal
        kind: box.current ? ActionButton.Kind.Primary : ActionButton.Kind.Secondary
        Accessible.name: text + ": " + box.value
        onClicked: box.chosen()
    }
}
