// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One of a few, all seen at once.
Rectangle {
    id: control

    property list<string> choices
    property int current: 0
    property string name
    signal chosen(int index)

    color: Theme.sunken
    radius: Theme.radiusSmall
    border.width: Theme.lineWidth
    border.color: Theme.line
    implicitWidth: grid.implicitWidth + 8
    implicitHeight: grid.implicitHeight + 8
    Accessible.role: Accessible.PageTabList
    Accessible.name: name

    // Every choice at its boldest, to know the widest.
    Column {
        id: widest
        visible: false
        Repeater {
            model: control.choices.length
            AppText {
                required property int index
                text: control.choices[index]
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    GridLayout {
        id: grid
        anchors.fill: parent
        anchors.margins: 4
        columnSpacing: 4
        rowSpacing: 4
        columns: {
            const fitting = Math.max(1, Math.floor((control.width - 4) / (widest.width + 2 * Theme.tiny + 4)))
            // Rows of equal length look planned.
            return Math.ceil(control.choices.length / Math.ceil(control.choices.length / fitting))
        }
        // By their number, so that another language changes their words and leaves them and the focus in place.
        Repeater {
            model: control.choices.length
            T.Button {
                id: segment
                required property int index
                objectName: control.objectName === "" ? "" : control.objectName + "-" + index
                text: control.choices[index]
                readonly property bool current: index === control.current
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitWidth: label.implicitWidth + 2 * Theme.tiny
                implicitHeight: Math.max(Theme.target - 4, label.implicitHeight + Theme.small)
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checked: current
                Accessible.onPressAction: segment.clicked()
                onClicked: control.chosen(index)
                Keys.onReturnPressed: segment.clicked()
                Keys.onEnterPressed: segment.clicked()
                contentItem: AppText {
                    id: label
                    text: segment.text
                    font.weight: segment.current ? Font.DemiBold : Font.Normal
                    color: segment.current ? Theme.ink : Theme.inkMuted
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: Theme.radiusSmall - 3
                    color: segment.current ? Theme.raised : "transparent"
                    border.width: segment.current ? Theme.lineWidth : 0
                    border.color: Theme.control
                    FocusRing { control: segment; shown: segment.visualFocus; gap: 0 }
                }
            }
        }
    }
}
