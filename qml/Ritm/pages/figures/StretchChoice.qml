// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components

// Of which stretch the figures are: the whole workout, what the chart shows, a lap.
ActionButton {
    id: choice
    required property FiguresViewModel figures
    objectName: "stretchButton"
    text: figures.stretchText
    iconKey: "down"
    Accessible.description: qsTr("Which part of the workout the figures are of")
    onClicked: sheet.open()

    Sheet {
        id: sheet
        title: qsTr("Figures of")
        CellColumn {
            id: rows
            model: choice.figures.stretches
            delegate: PressRow {
                id: row
                required property int value
                required text
                objectName: "stretch-" + value
                width: rows.width
                implicitHeight: Math.max(Theme.target, line.implicitHeight + 2 * Theme.medium)
                current: value === choice.figures.stretch
                Accessible.selectable: true
                Accessible.selected: current
                onClicked: {
                    sheet.close()
                    choice.figures.choose(row.value)
                }
                AppText {
                    id: line
                    text: row.text
                    font.weight: row.current ? Font.DemiBold : Font.Normal
                    width: parent.width
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
