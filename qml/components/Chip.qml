// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A small switch with a colour of its own.
T.Button {
    id: control
    property color tint: Theme.accent
    checkable: true
    implicitWidth: row.implicitWidth + 2 * Theme.medium
    implicitHeight: Math.max(44, row.implicitHeight + Theme.normal)
    // What is pressed is taller than what is seen.
    topInset: Math.max(0, (implicitHeight - row.implicitHeight - Theme.normal) / 2)
    bottomInset: topInset
    rightInset: 4
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: control.clicked()
    Accessible.onToggleAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight
        RowLayout {
            id: row
            anchors.centerIn: parent
            anchors.horizontalCenterOffset: -2
            spacing: Theme.small
            Rectangle {
                implicitWidth: 10 * Theme.scale
                implicitHeight: implicitWidth
                radius: width / 2
                color: control.checked ? control.tint : "transparent"
                border.width: 2
                border.color: control.tint
            }
            AppText {
                text: control.text
                color: control.checked ? Theme.ink : Theme.inkMuted
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: control.checked ? Theme.surface : "transparent"
        border.width: Theme.lineWidth
        border.color: control.checked ? control.tint : Theme.line
        FocusRing { control: control; shown: control.visualFocus; radius: parent.height / 2 + 3 }
    }
}
