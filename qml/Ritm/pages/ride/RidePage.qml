// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components
import Ritm.Components.Charts
import Ritm

// The ride: choose, start, watch, stop.
Item {
    id: page
    objectName: "ridePage"
    required property RideViewModel ride
    required property SensorsViewModel sensors
    property bool imperial: false
    property string language
    readonly property bool wide: width >= 760
    readonly property bool started: ride.state === RideViewModel.Recording || ride.state === RideViewModel.Paused
        || ride.state === RideViewModel.Saving
    /// How high its buttons stand at its foot.
    readonly property real barHeight: controls.height
    property int chartTop: 300
    signal sensorsWanted()

    ScrollColumn {
        anchors.fill: parent
        anchors.bottomMargin: controls.height
        maximumWidth: 1400 * Theme.scale

        PageTitle {
            title: page.ride.state === RideViewModel.Paused ? qsTr("Paused")
                : page.ride.state === RideViewModel.Recording ? page.ride.sportText
                : page.ride.state === RideViewModel.Saving ? qsTr("Saving") : qsTr("Ride")
            color: page.ride.state === RideViewModel.Paused ? Theme.warning : Theme.ink
            ActionButton {
                objectName: "rideSensorsButton"
                text: page.wide ? page.sensors.connectedCount === 0 ? qsTr("Connect sensors")
                    : qsTr("%n sensor(s)", "", page.sensors.connectedCount) : page.sensors.connectedCount
                iconKey: "sensors"
                Accessible.name: qsTr("%n sensor(s) connected", "", page.sensors.connectedCount)
                onClicked: page.sensorsWanted()
            }
        }
        Banner { objectName: "storageNote"; kind: Banner.Kind.Warning; text: page.ride.storageText }
        Banner { objectName: "rideError"; kind: Banner.Kind.Failure; text: page.ride.errorText }

        SportChoice {
            visible: !page.started
            ride: page.ride
            Layout.fillWidth: true
        }
        Banner {
            visible: !page.started && !page.ride.hasSensors
            text: qsTr("No sensor is connected: Ritm will record the time alone.")
            actionText: qsTr("Sensors")
            actionName: "noSensorsButton"
            onActivated: page.sensorsWanted()
        }
        RideNumbers {
            ride: page.ride
            wide: page.wide
            Layout.fillWidth: true
        }
        AppText {
            visible: !page.started
            text: qsTr("Numbers appear as soon as a sensor sends them. The chart begins with the ride.")
            muted: true
            Layout.fillWidth: true
        }
        LiveChart {
            id: chart
            objectName: "liveChart"
            visible: page.started && page.ride.samples > 0
            source: page.ride.chart
            imperial: page.imperial
            language: page.language
            availableHeight: page.wide ? controls.y - page.chartTop - Theme.wide : 0
            // Not at once: its height must not change while the column is being arranged.
            onYChanged: later.restart()
            Timer {
                id: later
                interval: 0
                onTriggered: page.chartTop = chart.y
            }
            Layout.fillWidth: true
        }
        LapTable {
            visible: page.started && page.ride.lapNumber > 1
            laps: page.ride.laps
            title: qsTr("Laps")
            Layout.fillWidth: true
        }
    }
    RideControls {
        id: controls
        ride: page.ride
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
