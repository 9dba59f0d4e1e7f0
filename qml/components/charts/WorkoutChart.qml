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
        columns: chart.compact ? 1 : 2
        Layout.fillWidth: true
        Flow {
            spacing: Theme.small
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
            Layout.alignment: Qt.AlignRight | Qt.AlignTop
            AppText {
                objectName: "cursorTime"
                text: isNaN(chart.cursor) ? "" : time.text(chart.cursor)
                role: AppText.Role.Strong
                wrapMode: Text.NoWrap
                Layout.rightMargin: Theme.small
            }
            IconButton {
                objectName: "zoomInButton"
                iconKey: "zoom-in"
                text: qsTr("Zoom in")
                onClicked: time.zoom(2, isNaN(chart.cursor) ? 0.5 : time.placeOf(chart.cursor))
            }
            IconButton {
                objectName: "zoomOutButton"
                iconKey: "zoom-out"
                text: qsTr("Zoom out")
                enabled: time.zoomed
                onClicked: time.zoom(0.5, 0.5)
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
        readonly property int plotRight: Theme.small
        readonly property real plotWidth: Math.max(1, width - plotLeft - plotRight)
        readonly property bool settled: {
            for (let i = 0; i < repeater.count; ++i) {
                const lane = repeater.itemAt(i) as ChartLane
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
            for (let i = 0; !isNaN(chart.cursor) && i < repeater.count; ++i) {
                const lane = repeater.itemAt(i) as ChartLane
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

        ColumnLayout {
            id: column
            width: parent.width
            spacing: 0
            Repeater {
                id: repeater
                model: choice.shown
                ChartLane {
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
                    plotHeight: (choice.count === 1 ? 220 : choice.count === 2 ? 150 : 96) * Theme.scale
                    withTimes: index === choice.count - 1
                    Layout.fillWidth: true
                }
            }
        }
        Repeater {
            model: chart.source.lapStarts
            Rectangle {
                required property real modelData
                readonly property real place: time.from < time.to ? time.placeOf(modelData) : -1
                visible: place > 0 && place < 1
                x: lanes.plotLeft + place * lanes.plotWidth
                height: lanes.height - 28
                width: 1
                color: Theme.control
                opacity: 0.7
            }
        }
        Rectangle {
            id: cursorLine
            readonly property real place: isNaN(chart.cursor) ? -1 : time.placeOf(chart.cursor)
            visible: place >= 0 && place <= 1
            x: lanes.plotLeft + place * lanes.plotWidth - width / 2
            height: lanes.height - 28
            width: 1.5
            color: Theme.ink
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
