// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components

// Start, pause, lap and stop, always at the same place.
Rectangle {
    id: bar
    required property RideViewModel ride
    readonly property bool idle: ride.state === RideViewModel.Idle || ride.state === RideViewModel.Ready
    readonly property bool paused: ride.state === RideViewModel.Paused
    readonly property bool roomy: width >= 460 * Theme.typeScale
    color: Theme.surface
    height: row.implicitHeight + 2 * Theme.medium

    Rectangle {
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }
    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.normal, 720 * Theme.scale)
        spacing: Theme.small
        ActionButton {
            objectName: "startRideButton"
            visible: bar.idle
            text: qsTr("Start")
            iconKey: "play"
            kind: ActionButton.Kind.Primary
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.target + 8
            onClicked: bar.ride.start()
        }
        ActionButton {
            objectName: "lapButton"
            visible: !bar.idle && !bar.paused
            text: qsTr("Lap")
            iconKey: !bar.roomy ? "" : "lap"
            enabled: bar.ride.state === RideViewModel.Recording
            leftPadding: Theme.small
            rightPadding: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Theme.target + 8
            onClicked: bar.ride.lap()
        }
        ActionButton {
            objectName: "discardRideButton"
            visible: bar.paused
            text: qsTr("Discard")
            kind: ActionButton.Kind.Danger
            leftPadding: Theme.small
            rightPadding: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Theme.target + 8
            onClicked: sure.open()
        }
        ActionButton {
            objectName: bar.paused ? "resumeButton" : "pauseButton"
            visible: !bar.idle
            text: bar.paused ? qsTr("Resume") : qsTr("Pause")
            iconKey: !bar.roomy ? "" : bar.paused ? "play" : "pause"
            enabled: bar.ride.state !== RideViewModel.Saving
            kind: ActionButton.Kind.Primary
            leftPadding: Theme.small
            rightPadding: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Theme.target + 8
            onClicked: bar.paused ? bar.ride.resume() : bar.ride.pause()
        }
        ActionButton {
            objectName: "stopButton"
            visible: !bar.idle
            text: qsTr("Stop")
            iconKey: !bar.roomy ? "" : "stop"
            enabled: bar.ride.state !== RideViewModel.Saving
            busy: bar.ride.state === RideViewModel.Saving
            leftPadding: Theme.small
            rightPadding: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Theme.target + 8
            onClicked: bar.ride.stop()
        }
    }
    Sheet {
        id: sure
        title: qsTr("Discard this recording?")
        text: qsTr("It cannot be brought back.")
        ActionButton {
            objectName: "discardConfirmButton"
            text: qsTr("Discard")
            kind: ActionButton.Kind.Danger
            Layout.fillWidth: true
            onClicked: {
                sure.close()
                bar.ride.discard()
            }
        }
        ActionButton {
            objectName: "discardCancelButton"
            text: qsTr("Keep recording")
            Layout.fillWidth: true
            onClicked: sure.close()
        }
    }
}
