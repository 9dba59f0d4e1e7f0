// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ritm.Charts
import Ritm.Components

// The last minutes of a running ride.
Card {
    id: chart
    required property ChartSource source
    property bool imperial: false
    property string language
    property int seconds: 300
    /// The height in which all of it should be seen; 0 for any.
    property int availableHeight: 0
    readonly property real laneShare: (availableHeight - 2 * padding - 48 * Theme.typeScale)
        / Math.max(1, choice.count) - 36 * Theme.typeScale
    spacing: 0
    Accessible.role: Accessible.Chart
    Accessible.name: title.text

    ChannelChoice {
        id: choice
        source: chart.source
        limit: chart.availableHeight > 0 ? 3 : 2
    }
    TimeScale {
        id: time
        start: Math.max(chart.source.start, chart.source.end - chart.seconds)
        end: chart.source.end
        tickCount: Math.max(2, Math.floor(chart.width / (120 * Theme.typeScale)))
    }
    AppText {
        id: title
        text: qsTr("Last %n minute(s)", "", chart.seconds / 60)
        role: AppText.Role.Strong
        Layout.bottomMargin: Theme.small
        Layout.fillWidth: true
    }
    CellColumn {
        id: lanes
        model: choice.shown
        delegate: ChartLane {
            required property string modelData
            required property int index
            source: chart.source
            channel: modelData
            time: time
            imperial: chart.imperial
            language: chart.language
            plotHeight: chart.availableHeight > 0
                ? Math.min(140, Math.max(56, chart.laneShare / Theme.scale)) * Theme.scale : 72 * Theme.scale
            withLaps: true
            withTimes: index === choice.count - 1
            width: lanes.width
        }
    }
}
