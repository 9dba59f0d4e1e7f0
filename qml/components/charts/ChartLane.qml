// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtCharts
import Ritm.Charts
import Ritm.Components

// One channel over time: Qt Charts draws the axes and the grid, our own item the line between them.
Item {
    id: lane

    required property ChartSource source
    required property TimeScale time
    required property string channel
    property real cursor: NaN
    property bool imperial: false
    property string language
    property bool withTimes: false
    /// Whether laps are marked, and whether the marks are named.
    property bool withLaps: false
    property bool withLapNames: false
    property int plotHeight: 96 * Theme.scale
    property int plotLeft: Math.round(48 * Theme.typeScale)
    property int plotRight: Math.round(20 * Theme.typeScale)
    readonly property int headHeight: head.implicitHeight
        + (withLapNames && source.lapStarts.length > 0 ? Math.round(18 * Theme.typeScale) : 2)
    readonly property int footHeight: withTimes ? Math.round(28 * Theme.typeScale) : Math.round(14 * Theme.typeScale)
    readonly property bool settled: trace.settled
    readonly property string reading: scale.name + ": " + scale.cursorText

    implicitHeight: headHeight + plotHeight + footHeight

    ChannelScale {
        id: scale
        source: lane.source
        channel: lane.channel
        imperial: lane.imperial
        language: lane.language
        cursor: lane.cursor
        tickCount: Math.floor(lane.plotHeight / (24 * Theme.typeScale))
    }
    RowLayout {
        id: head
        x: lane.plotLeft
        width: lane.width - lane.plotLeft - lane.plotRight
        spacing: Theme.small
        Rectangle {
            implicitWidth: 10 * Theme.scale
            implicitHeight: implicitWidth
            radius: width / 2
            color: trace.color
        }
        AppText {
            id: name
            text: scale.name
            role: AppText.Role.Caption
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
        }
        AppText {
            id: range
            // Where the name and the reading leave no room, the axis has to say it.
            opacity: 30 * Theme.scale + name.implicitWidth + implicitWidth + reading.implicitWidth
                + 3 * Theme.small <= head.width ? 1 : 0
            text: scale.rangeText
            role: AppText.Role.Caption
            muted: true
            wrapMode: Text.NoWrap
            clip: true
            Layout.fillWidth: true
            Layout.preferredWidth: 0
        }
        AppText {
            id: reading
            objectName: "reading-" + lane.channel
            text: scale.cursorText
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Layout.minimumWidth: implicitWidth
        }
    }
    ChartView {
        id: axes
        // The view keeps a frame of its own; its plot area is set, so that lanes stand under one another.
        width: lane.width
        y: lane.headHeight - 10
        height: lane.plotHeight + lane.footHeight + 10
        plotArea: Qt.rect(lane.plotLeft, 10, Math.max(1, lane.width - lane.plotLeft - lane.plotRight), lane.plotHeight)
        margins { left: 0; right: 0; top: 0; bottom: 0 }
        backgroundColor: "transparent"
        backgroundRoundness: 0
        plotAreaColor: "transparent"
        legend.visible: false
        antialiasing: false
        animationOptions: ChartView.NoAnimation
        Accessible.ignored: true

        LineSeries {
            axisX: CategoryAxis {
                id: timeAxis
                labelsPosition: CategoryAxis.AxisLabelsPositionOnValue
                labelsColor: Theme.inkMuted
                labelsFont.family: Theme.family
                labelsFont.pixelSize: Theme.caption
                labelsVisible: lane.withTimes
                gridLineColor: Theme.line
                color: Theme.line
                lineVisible: false
                titleVisible: false
                truncateLabels: false
            }
            axisY: CategoryAxis {
                id: valueAxis
                labelsPosition: CategoryAxis.AxisLabelsPositionOnValue
                labelsColor: Theme.inkMuted
                labelsFont.family: Theme.family
                labelsFont.pixelSize: Theme.caption
                gridLineColor: Theme.line
                lineVisible: false
                titleVisible: false
                truncateLabels: false
            }
        }
    }
    WorkoutTrace {
        id: trace
        x: lane.plotLeft
        y: lane.headHeight
        width: Math.max(1, lane.width - lane.plotLeft - lane.plotRight)
        height: lane.plotHeight
        source: lane.source
        channel: lane.channel
        from: lane.time.from
        to: lane.time.to
        low: scale.low
        high: scale.high
        color: Theme.channelColor(lane.channel)
        lineWidth: Theme.highContrast ? 2.4 : 1.7
        fillOpacity: Theme.highContrast ? 0 : 0.18
    }
    Repeater {
        model: lane.withLaps ? lane.source.lapStarts : []
        Rectangle {
            id: lapMark
            required property real modelData
            required property int index
            readonly property real place: lane.time.from < lane.time.to ? lane.time.placeOf(modelData) : -1
            readonly property real next: lane.time.from < lane.time.to && index + 1 < lane.source.lapStarts.length
                ? Math.min(1, lane.time.placeOf(lane.source.lapStarts[index + 1])) : 1
            visible: place > 0 && place < 1
            x: Math.round(lane.plotLeft + place * trace.width)
            y: lane.headHeight
            width: 1
            height: lane.plotHeight
            color: Theme.control
            AppText {
                visible: lane.withLapNames && (lapMark.next - lapMark.place) * trace.width > width + 8
                x: -2
                y: -height
                text: qsTr("Lap %1").arg(lapMark.index + 2)
                role: AppText.Role.Caption
                muted: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    Item {
        id: cursorMark
        readonly property real place: isNaN(lane.cursor) ? -1 : lane.time.placeOf(lane.cursor)
        visible: place >= 0 && place <= 1
        x: Math.round(lane.plotLeft + place * trace.width)
        y: lane.headHeight
        height: lane.plotHeight
        Rectangle {
            x: -1
            width: 2
            height: parent.height
            color: Theme.ink
        }
        Rectangle {
            visible: !isNaN(scale.cursorPlace)
            x: -width / 2
            y: (isNaN(scale.cursorPlace) ? 0 : scale.cursorPlace) * parent.height - height / 2
            width: 9 * Theme.scale
            height: width
            radius: width / 2
            color: trace.color
            border.width: 2
            border.color: Theme.surface
        }
    }

    /// Gives an axis these labels at these values.
    function label(axis: CategoryAxis, from: real, to: real, values: list<real>, texts: list<string>) {
        const old = Array.from(axis.categoriesLabels)
        for (const text of old)
            axis.remove(text)
        axis.min = from
        axis.max = to
        // A category's label stands at its end, so the first begins before all that is seen.
        axis.startValue = from - (to - from)
        for (let i = 0; i < values.length; ++i)
            axis.append(texts[i], values[i])
    }
    function labelTimes() {
        if (lane.time.to > lane.time.from)
            label(timeAxis, lane.time.from, lane.time.to, lane.time.ticks, lane.time.tickTexts)
    }
    function labelValues() {
        label(valueAxis, scale.low, scale.high, scale.ticks, scale.tickTexts)
    }
    Connections {
        target: lane.time
        function onChanged() { lane.labelTimes() }
    }
    Connections {
        target: scale
        function onChanged() { lane.labelValues() }
    }
    Component.onCompleted: {
        labelTimes()
        labelValues()
    }
}
