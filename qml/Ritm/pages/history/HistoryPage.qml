// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components
import Ritm

// All workouts and the one that is open: beside each other where there is room.
Item {
    id: page
    objectName: "historyPage"
    required property ShellViewModel shell
    readonly property bool twoPanes: width >= 860
    readonly property bool open: shell.workout.state !== WorkoutViewModel.Closed
    signal importWanted()
    signal rideWanted()
    signal attentionWanted()
    signal figuresWanted(real from, real to)

    RowLayout {
        anchors.fill: parent
        spacing: 0
        HistoryList {
            visible: page.twoPanes || !page.open
            history: page.shell.history
            onImportWanted: page.importWanted()
            onRideWanted: page.rideWanted()
            Layout.fillHeight: true
            Layout.fillWidth: !page.twoPanes
            Layout.preferredWidth: page.twoPanes ? 390 * Theme.scale * Math.min(1.25, Theme.textScale) : page.width
        }
        Rectangle {
            visible: page.twoPanes
            color: Theme.line
            Layout.preferredWidth: Theme.lineWidth
            Layout.fillHeight: true
        }
        Item {
            visible: page.twoPanes || page.open
            Layout.fillWidth: true
            Layout.fillHeight: true
            WorkoutPage {
                anchors.fill: parent
                visible: page.open
                workout: page.shell.workout
                imperial: page.shell.imperial
                language: page.shell.language
                canGoBack: !page.twoPanes
                onAttentionWanted: page.attentionWanted()
                onFiguresWanted: (from, to) => page.figuresWanted(from, to)
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(420, parent.width)
                visible: !page.open
                iconKey: "workout"
                title: qsTr("Nothing is open")
                text: qsTr("Choose a workout to see its numbers and its chart.")
            }
        }
    }
}
