// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One place of the app in a bar.
T.Button {
    id: control
    property string iconKey
    property bool current: false
    property bool beside: true
    property bool attention: false
    implicitWidth: beside ? row.implicitWidth + 2 * Theme.medium : 72
    implicitHeight: beside ? Theme.target : Math.max(60, column.implicitHeight + Theme.small)
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: true
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()
    contentItem: Item {
        RowLayout {
            id: row
            visible: control.beside
            anchors.left: parent.left
            anchors.leftMargin: Theme.small
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.medium
            AppIcon { icon: control.iconKey; color: control.current ? Theme.accent : Theme.inkMuted }
            AppText {
                text: control.text
                font.weight: control.current ? Font.DemiBold : Font.Normal
                color: control.current ? Theme.ink : Theme.inkMuted
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Rectangle {
                visible: control.attention
                implicitWidth: 8
                implicitHeight: 8
                radius: 4
                color: Theme.danger
                Layout.rightMargin: Theme.medium
            }
        }
        ColumnLayout {
            id: column
            visible: !control.beside
            anchors.centerIn: parent
            width: parent.width
            spacing: 2
            AppIcon {
                icon: control.iconKey
                color: control.current ? Theme.accent : Theme.inkMuted
                Layout.alignment: Qt.AlignHCenter
            }
            AppText {
                text: control.text
                font.pixelSize: Theme.caption
                font.weight: control.current ? Font.DemiBold : Font.Normal
                color: control.current ? Theme.accent : Theme.inkMuted
                horizontalAlignment: Text.AlignHCenter
                // A bar has no more room for a larger text than this.
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 10
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.beside && control.current ? Theme.accentSoft
            : control.hovered || control.down ? Theme.sunken : "transparent"
        border.width: Theme.highContrast && control.current ? 2 : 0
        border.color: Theme.accent
        FocusRing { control: control; shown: control.visualFocus; gap: 0 }
    }
}
