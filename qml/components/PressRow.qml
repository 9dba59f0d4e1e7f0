// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A row of a list that opens something.
T.ItemDelegate {
    id: control
    property bool current: false
    property string name: text
    default property alias content: holder.data
    implicitHeight: Math.max(Theme.target, holder.childrenRect.height + 2 * Theme.medium)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()
    contentItem: null
    Item {
        id: holder
        anchors.fill: parent
        anchors.leftMargin: Theme.medium
        anchors.rightMargin: Theme.medium
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.current ? Theme.accentSoft : control.hovered || control.down ? Theme.sunken : "transparent"
        border.width: Theme.highContrast && control.current ? 2 : 0
        border.color: Theme.accent
        FocusRing { control: control; shown: control.visualFocus; gap: 0 }
    }
}
