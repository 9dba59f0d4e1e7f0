// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ritm.App
import Ritm.Components
import Ritm

// One line of the list: a figure and its value, one that cannot be told, or the fold over those.
T.ItemDelegate {
    id: entry
    required property FiguresViewModel figures
    required property int index
    required property string id
    required property int kind
    required property string name
    required property string note
    required property string value
    required property string unit
    /// Explained within the list, not beside it.
    property bool unfolds: true
    property bool ringed: false
    readonly property bool fold: kind === FiguresViewModel.Fold
    readonly property bool absent: kind === FiguresViewModel.Absent
    readonly property bool open: fold ? figures.unfolded : figures.openId === id
    readonly property bool stacked: width < 250 * Theme.typeScale

    objectName: "figure-" + id
    implicitHeight: Math.max(Theme.target, body.implicitHeight + 2 * Theme.small)
    // The list is one stop of Tab; arrows walk its lines.
    focusPolicy: Qt.ClickFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: name + (value === "" ? "" : ": " + value + " " + unit)
    Accessible.description: open && !fold ? figures.openText : note
    Accessible.onPressAction: entry.clicked()
    Keys.onReturnPressed: entry.clicked()
    Keys.onEnterPressed: entry.clicked()
    onClicked: entry.figures.toggle(entry.id)
    contentItem: null

    Column {
        id: body
        x: Theme.medium
        width: entry.width - 2 * Theme.medium
        y: (Math.max(Theme.target, row.implicitHeight + 2 * Theme.small) - row.implicitHeight) / 2
        spacing: Theme.medium
        GridLayout {
            id: row
            width: body.width
            columns: entry.stacked ? 2 : 3
            columnSpacing: Theme.medium
            rowSpacing: 0
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                AppText {
                    text: entry.name
                    font.weight: entry.fold || entry.open ? Font.DemiBold : Font.Normal
                    muted: entry.absent
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                AppText {
                    text: entry.absent && entry.value !== "" ? entry.value : entry.note
                    visible: text !== ""
                    role: AppText.Role.Caption
                    muted: true
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
            AppIcon {
                icon: "down"
                size: 18 * Theme.scale
                color: Theme.inkFaint
                rotation: entry.unfolds || entry.fold ? entry.open ? 180 : 0 : -90
                Layout.column: entry.stacked ? 1 : 2
                Layout.row: 0
            }
            Row {
                visible: !entry.absent
                spacing: Theme.tiny
                Layout.column: entry.stacked ? 0 : 1
                Layout.row: entry.stacked ? 1 : 0
                AppText {
                    id: number
                    text: entry.value
                    role: AppText.Role.Strong
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                AppText {
                    text: entry.unit
                    visible: text !== ""
                    muted: true
                    wrapMode: Text.NoWrap
                    y: number.baselineOffset - baselineOffset
                    Accessible.ignored: true
                }
            }
        }
        Loader {
            active: entry.open && entry.unfolds && !entry.fold
            visible: active
            width: body.width
            sourceComponent: explanation
        }
    }
    // A Loader of Qt 6.4 does not instantiate bound components.
    // qmllint disable unqualified
    Component {
        id: explanation
        FigureDetails {
            figures: entry.figures
            bottomPadding: Theme.medium
        }
    }
    // qmllint enable unqualified
    background: Rectangle {
        radius: Theme.radiusSmall
        color: entry.open && !entry.fold ? Theme.accentSoft : entry.hovered || entry.down ? Theme.sunken : "transparent"
        border.width: Theme.highContrast && entry.open ? 2 : 0
        border.color: Theme.accent
        FocusRing { control: entry; shown: entry.ringed && entry.activeFocus; gap: -1 }
    }
}
