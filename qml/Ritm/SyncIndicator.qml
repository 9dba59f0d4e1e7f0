// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ritm.App
import Ritm.Components

// How sync does, in a word; opens the account.
T.Button {
    id: control
    required property AccountViewModel account
    readonly property bool away: account.syncState === AccountViewModel.Offline
        || account.syncState === AccountViewModel.Off
    text: account.syncText === "" ? qsTr("On this device only") : account.syncText
    implicitHeight: Math.max(Theme.target, row.implicitHeight + Theme.normal)
    implicitWidth: row.implicitWidth + 2 * Theme.medium
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Sync: %1").arg(text)
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    contentItem: RowLayout {
        id: row
        spacing: Theme.small
        AppIcon {
            icon: control.account.syncState === AccountViewModel.Failed ? "warning"
                : control.account.syncState === AccountViewModel.Syncing ? "sync"
                : control.away ? "cloud-off" : "cloud"
            color: control.account.syncState === AccountViewModel.Failed ? Theme.danger : Theme.inkMuted
            size: 20 * Theme.scale
            Layout.leftMargin: Theme.small
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            AppText {
                text: control.account.displayName
                visible: text !== ""
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                font.weight: Font.DemiBold
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            AppText {
                objectName: "syncText"
                text: control.text
                role: AppText.Role.Caption
                muted: true
                maximumLineCount: 3
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.hovered ? Theme.surface : "transparent"
        FocusRing { control: control; shown: control.visualFocus; gap: 0 }
    }
}
