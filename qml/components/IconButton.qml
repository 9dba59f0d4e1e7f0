// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A button with a drawing alone; its text is its name for those who do not see it.
T.Button {
    id: control

    property string iconKey
    property color color: Theme.ink

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item {
        AppIcon {
            anchors.centerIn: parent
            icon: control.iconKey
            color: control.enabled ? control.color : Theme.inkFaint
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.down || control.hovered ? Theme.sunken : "transparent"
        FocusRing { control: control; shown: control.visualFocus; gap: 0 }
    }
}
