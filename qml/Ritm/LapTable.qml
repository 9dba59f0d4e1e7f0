// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ritm.Components

// Laps, a row each, their numbers under one another.
Card {
    id: table
    objectName: "lapTable"
    property alias laps: rows.model
    readonly property int count: rows.count
    property string title
    /// Whether all seven columns fit; else a lap's numbers follow one another.
    readonly property bool columns: width - 2 * padding > (48 + 6 * 96) * Theme.typeScale
    padding: Theme.normal

    component Cell: AppText {
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
    component HeadCell: AppText {
        role: AppText.Role.Caption
        muted: true
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }

    AppText {
        text: table.title
        role: AppText.Role.Strong
        Layout.fillWidth: true
    }
    RowLayout {
        visible: table.columns
        spacing: Theme.small
        HeadCell { text: qsTr("Lap"); horizontalAlignment: Text.AlignLeft; Layout.maximumWidth: 44 * Theme.typeScale }
        HeadCell { text: qsTr("Time") }
        HeadCell { text: qsTr("Distance") }
        HeadCell { text: qsTr("Heart rate") }
        HeadCell { text: qsTr("Power") }
        HeadCell { text: qsTr("Cadence") }
        HeadCell { text: qsTr("Speed") }
    }
    CellColumn {
        id: rows
        spacing: Theme.medium
        delegate: ColumnLayout {
            id: lap
            width: rows.width
            required property int number
            required property string timeText
            required property string distanceText
            required property string heartRateText
            required property string powerText
            required property string cadenceText
            required property string speedText
            spacing: Theme.small
            objectName: "lap-" + number
            Rectangle {
                implicitHeight: Theme.lineWidth
                color: Theme.line
                Layout.fillWidth: true
            }
            RowLayout {
                visible: table.columns
                spacing: Theme.small
                Cell {
                    text: lap.number
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignLeft
                    Layout.maximumWidth: 44 * Theme.typeScale
                }
                Cell { text: lap.timeText }
                Cell { text: lap.distanceText }
                Cell { text: lap.heartRateText }
                Cell { text: lap.powerText }
                Cell { text: lap.cadenceText }
                Cell { text: lap.speedText }
            }
            Flow {
                visible: !table.columns
                spacing: Theme.small
                Layout.fillWidth: true
                Repeater {
                    model: [qsTr("Lap %1").arg(lap.number), lap.timeText, lap.distanceText, lap.heartRateText,
                        lap.powerText, lap.cadenceText, lap.speedText]
                    AppText {
                        required property string modelData
                        required property int index
                        visible: modelData !== ""
                        text: modelData
                        font.weight: index < 2 ? Font.DemiBold : Font.Normal
                        rightPadding: Theme.small
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
}
