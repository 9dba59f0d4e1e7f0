// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components

// The running numbers, each in its own fixed place.
ColumnLayout {
    id: numbers
    required property RideViewModel ride
    property bool wide: true
    readonly property int big: wide ? Theme.display : Math.round(Theme.display * 0.72)
    spacing: Theme.medium

    // The three that are looked at most, larger.
    GridLayout {
        columns: numbers.wide ? 3 : 2
        columnSpacing: Theme.medium
        rowSpacing: Theme.medium
        MetricTile {
            objectName: "tile-timer"
            label: qsTr("Time")
            value: numbers.ride.timerText
            iconKey: "time"
            figureSize: numbers.big
            Layout.columnSpan: numbers.wide ? 1 : 2
            Layout.preferredWidth: 1
        }
        MetricTile {
            objectName: "tile-heart_rate"
            label: qsTr("Heart rate")
            value: numbers.ride.heartRateText
            unit: qsTr("bpm")
            stale: numbers.ride.heartRateStale
            iconKey: "heart"
            tint: Theme.channelColor("heart_rate")
            figureSize: numbers.big
            Layout.preferredWidth: 1
        }
        MetricTile {
            objectName: "tile-power"
            label: qsTr("Power")
            value: numbers.ride.powerText
            unit: qsTr("W")
            stale: numbers.ride.powerStale
            iconKey: "power"
            tint: Theme.channelColor("power")
            figureSize: numbers.big
            Layout.preferredWidth: 1
        }
    }
    GridLayout {
        columns: numbers.wide ? 4 : 2
        columnSpacing: Theme.medium
        rowSpacing: Theme.medium
        MetricTile {
            objectName: "tile-cadence"
            label: qsTr("Cadence")
            value: numbers.ride.cadenceText
            unit: qsTr("rpm")
            stale: numbers.ride.cadenceStale
            iconKey: "cadence"
            tint: Theme.channelColor("cadence")
            Layout.preferredWidth: 1
        }
        MetricTile {
            objectName: "tile-speed"
            label: qsTr("Speed")
            value: numbers.ride.speedText
            unit: numbers.ride.speedUnit
            stale: numbers.ride.speedStale
            iconKey: "speed"
            tint: Theme.channelColor("speed")
            Layout.preferredWidth: 1
        }
        MetricTile {
            objectName: "tile-distance"
            label: qsTr("Distance")
            value: numbers.ride.distanceText
            unit: numbers.ride.distanceUnit
            iconKey: "distance"
            tint: Theme.channelColor("distance")
            Layout.preferredWidth: 1
        }
        MetricTile {
            objectName: "tile-lap"
            label: qsTr("Lap %1").arg(numbers.ride.lapNumber)
            value: numbers.ride.lapTimeText
            iconKey: "lap"
            Layout.preferredWidth: 1
        }
    }
}
