// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A row that is on or off.
T.Switch {
    id: control

    property string description

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, row.implicitHeight + 2 * Theme.tiny)
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: description
    Accessible.checkable: true
    Accessible.checked: checked
    Keys.onReturnPressed: {
        control.toggle()
        control.toggled()
    }

    contentItem: RowLayout {
        id: row
        spacing: Theme.normal
        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true
            AppText {
                text: control.text
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            AppText {
                text: control.description
                visible: text !== ""
                role: AppText.Role.Caption
                muted: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Rectangle {
            implicitWidth: 50 * Theme.scale
            implicitHeight: 30 * Theme.scale
            radius: height / 2
            color: control.checked ? Theme.accent : Theme.sunken
            border.width: Math.max(1, Theme.lineWidth)
            border.color: control.checked ? Theme.accent : Theme.control
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                x: control.checked !== control.mirrored ? parent.width - width - 4 : 4
                width: parent.height - 8
                height: width
                radius: width / 2
                color: control.checked ? Theme.inkOnAccent : Theme.control
                Behavior on x { NumberAnimation { duration: Theme.quick } }
            }
        }
    }
    indicator: null
    background: Rectangle {
        color: "transparent"
        FocusRing { control: control; shown: control.visualFocus }
    }
}
