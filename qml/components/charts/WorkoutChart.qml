// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ritm.Charts
import Ritm.Components

// A workout's channels as lanes under one time axis. Wheel, pinch and + - zoom; drag and Page keys pan; the
// pointer and the arrow keys move a cursor that reads every lane.
Card {
    id: chart

    required property ChartSource source
    property bool imperial: false
    property string language
    property bool compact: false
    /// The height in which all of it should be seen, if lanes of a readable height fit it; 0 for any.
    property int availableHeight: 0
    readonly property bool roomy: width > 940 * Theme.typeScale
    readonly property real laneShare: (availableHeight - 2 * padding - spacing - head.implicitHeight
        - 20 * Theme.typeScale) / Math.max(1, choice.count) - 36 * Theme.typeScale
    readonly property int laneHeight: Theme.scale * (compact ? choice.count === 1 ? 180 : 104
        : Math.min(choice.count === 1 ? 240 : choice.count === 2 ? 170 : 120, Math.max(64, laneShare / Theme.scale)))
    property real cursor: NaN
    readonly property bool settled: lanes.settled
    readonly property TimeScale timeScale: time
    padding: compact ? Theme.medium : Theme.normal

    function moveCursor(by: real) {
        const at = isNaN(chart.cursor) ? 0.5 : time.placeOf(chart.cursor)
        chart.cursor = time.timeAt(Math.min(1, Math.max(0, at + by)))
    }

    ChannelChoice {
        id: choice
        source: chart.source
        limit: chart.compact ? 2 : 5
    }
    TimeScale {
        id: time
        start: chart.source.start
        end: chart.source.end
        tickCount: Math.max(2, Math.floor(lanes.plotWidth / (90 * Theme.typeScale)))
    }
    GridLayout {
        id: head
        columns: 3
        columnSpacing: Theme.normal
        rowSpacing: Theme.tiny
        Layout.fillWidth: true
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: !chart.roomy
            AppText {
                text: qsTr("Chart")
                role: AppText.Role.Strong
                wrapMode: Text.NoWrap
            }
            AppText {
                objectName: "cursorTime"
                text: isNaN(chart.cursor) ? qsTr("Time since the start") : time.text(chart.cursor)
                role: AppText.Role.Caption
                font.weight: isNaN(chart.cursor) ? Font.Normal : Font.DemiBold
                muted: isNaN(chart.cursor)
                wrapMode: Text.NoWrap
            }
        }
        Flow {
            spacing: Theme.tiny
            Layout.row: chart.roomy ? 0 : 1
            Layout.column: chart.roomy ? 1 : 0
            Layout.columnSpan: chart.roomy ? 1 : 3
            Layout.fillWidth: true
            Repeater {
                model: choice.channels
                Chip {
                    id: chip
                    required property string modelData
                    objectName: "channel-" + modelData
                    text: names.name
                    tint: Theme.channelColor(modelData)
                    checkable: false
                    checked: choice.count > 0 && choice.shows(modelData)
                    onClicked: choice.toggle(chip.modelData)
                    ChannelScale {
                        id: names
                        channel: chip.modelData
                        language: chart.language
                    }
                }
            }
        }
        RowLayout {
            spacing: 0
            Layout.row: 0
            Layout.column: 2
            Layout.alignment: Qt.AlignRight | Qt.AlignTop
            IconButton {
                objectName: "zoomOutButton"
                iconKey: "zoom-out"
                text: qsTr("Zoom out")
                enabled: time.zoomed
                onClicked: time.zoom(0.5, 0.5)
            }
            IconButton {
                objectName: "zoomInButton"
                iconKey: "zoom-in"
                text: qsTr("Zoom in")
                onClicked: time.zoom(2, isNaN(chart.cursor) ? 0.5 : time.placeOf(chart.cursor))
            }
            IconButton {
                objectName: "zoomResetButton"
                iconKey: "fit"
                text: qsTr("Show the whole workout")
                enabled: time.zoomed
                onClicked: time.reset()
            }
        }
    }
    FocusScope {
        id: lanes
        objectName: "chartLanes"
        readonly property int plotLeft: Math.round(48 * Theme.typeScale)
        readonly property int plotRight: Math.round(20 * Theme.typeScale)
        readonly property real plotWidth: Math.max(1, width - plotLeft - plotRight)
        readonly property bool settled: {
            for (let i = 0; i < column.count; ++i) {
                const lane = column.itemAt(i) as ChartLane
                if (lane !== null && lane.visible && !lane.settled)
                    return false
            }
            return true
        }
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight
        activeFocusOnTab: true
        Accessible.role: Accessible.Chart
        Accessible.focusable: true
        Accessible.name: qsTr("Chart of the workout. Arrow keys move the cursor, plus and minus zoom.")
        Accessible.description: {
            let text = ""
            for (let i = 0; !isNaN(chart.cursor) && i < column.count; ++i) {
                const lane = column.itemAt(i) as ChartLane
                if (lane !== null)
                    text += lane.reading + ". "
            }
            return text
        }
        Keys.onPressed: event => {
            const step = event.modifiers & Qt.ShiftModifier ? 0.1 : 0.01
            event.accepted = true
            switch (event.key) {
            case Qt.Key_Left: chart.moveCursor(-step); break
            case Qt.Key_Right: chart.moveCursor(step); break
            case Qt.Key_Plus:
            case Qt.Key_Equal: time.zoom(1.5, isNaN(chart.cursor) ? 0.5 : time.placeOf(chart.cursor)); break
            case Qt.Key_Minus: time.zoom(1 / 1.5, 0.5); break
            case Qt.Key_PageUp: time.pan(-0.5); break
            case Qt.Key_PageDown: time.pan(0.5); break
            case Qt.Key_Home: time.pan(-1e6); break
            case Qt.Key_End: time.pan(1e6); break
            case Qt.Key_0: time.reset(); break
            case Qt.Key_Escape:
                event.accepted = !isNaN(chart.cursor) || time.zoomed
                chart.cursor = NaN
                time.reset()
                break
            default: event.accepted = false
            }
        }

        CellColumn {
            id: column
            width: parent.width
            model: choice.shown
            delegate: ChartLane {
                required property string modelData
                required property int index
                objectName: "lane-" + modelData
                source: chart.source
                channel: modelData
                time: time
                cursor: chart.cursor
                imperial: chart.imperial
                language: chart.language
                plotLeft: lanes.plotLeft
                plotRight: lanes.plotRight
                plotHeight: chart.laneHeight
                withTimes: index === choice.count - 1
                withLaps: true
                withLapNames: index === 0
                width: column.width
            }
        }
        Item {
            id: plot
            objectName: "chartPlot"
            x: lanes.plotLeft
            width: lanes.plotWidth
            height: lanes.height

            HoverHandler {
                acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
                onPointChanged: if (hovered) chart.cursor = time.timeAt(point.position.x / plot.width)
                onHoveredChanged: if (!hovered && !lanes.activeFocus) chart.cursor = NaN
            }
            TapHandler {
                onTapped: point => {
                    lanes.forceActiveFocus()
                    chart.cursor = time.timeAt(point.position.x / plot.width)
                }
            }
            DragHandler {
                id: drag
                property real last: 0
                target: null
                yAxis.enabled: false
                onActiveChanged: last = 0
                onTranslationChanged: {
                    if (time.zoomed)
                        time.pan((last - translation.x) / plot.width)
                    else
                        chart.cursor = time.timeAt(Math.min(1, Math.max(0, centroid.position.x / plot.width)))
                    last = translation.x
                }
            }
            PinchHandler {
                property real last: 1
                target: null
                onActiveChanged: last = 1
                onScaleChanged: {
                    time.zoom(activeScale / last, centroid.position.x / plot.width)
                    last = activeScale
                }
            }
            WheelHandler {
                acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
                onWheel: event => {
                    if (event.modifiers & Qt.ShiftModifier || event.angleDelta.x !== 0)
                        time.pan(-(event.angleDelta.x + event.angleDelta.y) / 1200)
                    else
                        time.zoom(Math.pow(1.25, event.angleDelta.y / 120), event.x / plot.width)
                }
            }
        }
        FocusRing { control: lanes }
    }
}
