// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// One number with its name and unit. The number keeps its place while its digits change.
Item {
    id: tile

    property string label
    property string value
    property string unit
    property string iconKey
    property color tint: Theme.inkMuted
    property bool stale: false
    property bool bare: false
    property int figureSize: Theme.figure

    implicitWidth: Math.max(96 * Theme.typeScale, figures.implicitWidth + 2 * pad, heading.implicitWidth + 2 * pad)
    implicitHeight: column.implicitHeight + 2 * pad
    readonly property int pad: bare ? 0 : Theme.medium
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + (value === "" ? qsTr("no value") : value + " " + unit)
        + (stale ? ", " + qsTr("old value") : "")

    Rectangle {
        anchors.fill: parent
        visible: !tile.bare
        color: Theme.surface
        radius: Theme.radius
        border.width: Theme.lineWidth
        border.color: Theme.line
    }
    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: tile.pad
        spacing: 0
        RowLayout {
            id: heading
            spacing: Theme.tiny
            AppIcon {
                visible: tile.iconKey !== ""
                icon: tile.iconKey
                size: 18 * Theme.scale
                color: tile.tint
            }
            AppText {
                text: tile.label
                role: AppText.Role.Caption
                muted: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Item { Layout.fillHeight: true }
        Item {
            id: figures
            readonly property bool stacked: unitText.visible
                && number.implicitWidth + unitText.implicitWidth + Theme.tiny > width
            implicitWidth: number.implicitWidth + unitText.implicitWidth + Theme.tiny
            implicitHeight: number.height + (stacked ? unitText.height : 0)
            Layout.fillWidth: true
            AppText {
                id: number
                width: Math.min(implicitWidth + 1, figures.width)
                text: tile.value === "" ? "–" : tile.value
                role: AppText.Role.Figure
                font.pixelSize: tile.figureSize
                color: tile.stale || tile.value === "" ? Theme.inkFaint : Theme.ink
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                Accessible.ignored: true
            }
            AppText {
                id: unitText
                x: figures.stacked ? 0 : number.width + Theme.tiny
                y: figures.stacked ? number.height : number.baselineOffset - baselineOffset
                text: tile.unit
                visible: text !== "" && tile.value !== ""
                muted: true
                wrapMode: Text.NoWrap
                font.pixelSize: Math.max(Theme.caption, tile.figureSize * 0.36)
                Accessible.ignored: true
            }
        }
    }
}
