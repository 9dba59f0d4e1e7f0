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
    spacing: 0
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("The last minutes")

    ChannelChoice {
        id: choice
        source: chart.source
        limit: 4
    }
    TimeScale {
        id: time
        start: Math.max(chart.source.start, chart.source.end - chart.seconds)
        end: chart.source.end
        tickCount: Math.max(2, Math.floor(chart.width / (120 * Theme.typeScale)))
    }
    Repeater {
        model: choice.shown
        ChartLane {
            required property string modelData
            required property int index
            source: chart.source
            channel: modelData
            time: time
            imperial: chart.imperial
            language: chart.language
            plotHeight: 72 * Theme.scale
            withTimes: index === choice.count - 1
            Layout.fillWidth: true
        }
    }
}
