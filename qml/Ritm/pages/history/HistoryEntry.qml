// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components

// One workout of the list.
PressRow {
    id: entry
    required property string id
    required property string title
    required property string sport
    required property string sportKey
    required property string startText
    required property string distanceText
    required property string durationText
    required property int syncState
    required property string syncText
    signal opened(string id)
    objectName: "workout-" + id
    name: title + ", " + sport + ", " + startText + ", " + durationText + (distanceText === "" ? "" : ", " + distanceText)
        + ", " + syncText
    implicitHeight: row.implicitHeight + 2 * Theme.medium
    onClicked: opened(entry.id)

    RowLayout {
        id: row
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.medium
        Rectangle {
            // The words need the room more.
            visible: entry.width > 260 * Theme.typeScale
            implicitWidth: 44 * Theme.scale
            implicitHeight: implicitWidth
            radius: Theme.radiusSmall
            color: entry.current ? Theme.surface : Theme.sunken
            AppIcon {
                anchors.centerIn: parent
                icon: entry.sportKey === "cycling" || entry.sportKey === "running" || entry.sportKey === "swimming"
                    ? entry.sportKey : "workout"
                color: Theme.accent
            }
        }
        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true
            AppText {
                text: entry.title === "" ? entry.sport : entry.title
                font.weight: Font.DemiBold
                // A title may be long; its beginning tells most.
                maximumLineCount: Theme.textScale > 1 ? 6 : 2
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            AppText {
                text: entry.startText
                role: AppText.Role.Caption
                muted: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            spacing: 2
            AppText {
                text: entry.durationText
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                Layout.alignment: Qt.AlignRight
                Accessible.ignored: true
            }
            AppText {
                text: entry.distanceText
                visible: text !== ""
                role: AppText.Role.Caption
                muted: true
                wrapMode: Text.NoWrap
                Layout.alignment: Qt.AlignRight
                Accessible.ignored: true
            }
        }
        // Only what is not as it should be is worth a mark in every row.
        AppIcon {
            visible: entry.syncState === HistoryViewModel.Waiting || entry.syncState === HistoryViewModel.NeedsAttention
            icon: entry.syncState === HistoryViewModel.Waiting ? "sync" : "warning"
            size: 18 * Theme.scale
            color: entry.syncState === HistoryViewModel.NeedsAttention ? Theme.danger : Theme.inkFaint
        }
    }
}
