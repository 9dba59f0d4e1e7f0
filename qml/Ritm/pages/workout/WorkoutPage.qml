// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components
import Ritm.Components.Charts
import Ritm

// One workout: its numbers, its chart, its laps.
ScrollColumn {
    id: page
    objectName: "workoutPage"
    required property WorkoutViewModel workout
    property bool imperial: false
    property string language
    property bool canGoBack: false
    readonly property bool narrow: width < 620
    maximumWidth: 1500 * Theme.scale

    RowLayout {
        spacing: Theme.small
        Layout.fillWidth: true
        IconButton {
            objectName: "workoutBackButton"
            visible: page.canGoBack
            iconKey: "back"
            text: qsTr("Back to the history")
            onClicked: page.workout.close()
        }
        WorkoutTitle {
            workout: page.workout
            Layout.fillWidth: true
        }
        IconButton {
            objectName: "removeWorkoutButton"
            iconKey: "remove"
            text: qsTr("Remove this workout")
            color: Theme.danger
            onClicked: page.workout.remove()
        }
    }
    Flow {
        spacing: Theme.small
        Layout.fillWidth: true
        AppText { text: page.workout.sport; font.weight: Font.DemiBold }
        AppText { text: page.workout.startText; muted: true }
        AppText { text: page.workout.deviceText; visible: text !== ""; muted: true }
        AppText { objectName: "workoutSyncText"; text: page.workout.syncText; visible: text !== ""; muted: true }
    }
    Banner { objectName: "workoutError"; kind: Banner.Kind.Failure; text: page.workout.errorText }
    Spinner {
        visible: page.workout.state === WorkoutViewModel.Loading
        Layout.alignment: Qt.AlignHCenter
    }
    Card {
        visible: problems.count > 0
        color: Theme.warningSoft
        AppText {
            text: qsTr("Part of this file could not be read")
            role: AppText.Role.Strong
            color: Theme.warning
            Layout.fillWidth: true
        }
        Repeater {
            id: problems
            objectName: "problems"
            model: page.workout.problems
            AppText {
                required property int index
                required text
                objectName: "problem-" + index
                Layout.fillWidth: true
            }
        }
    }
    GridLayout {
        id: tiles
        columns: Math.max(2, Math.floor(width / (160 * Theme.typeScale)))
        columnSpacing: Theme.small
        rowSpacing: Theme.small
        Layout.fillWidth: true
        Repeater {
            model: page.workout.summary
            MetricTile {
                required property string id
                objectName: "summary-" + id
                required label
                required value
                required unit
                figureSize: page.narrow ? Theme.headline : Theme.figure
                Layout.preferredWidth: 1
                Layout.fillHeight: true
            }
        }
    }
    WorkoutChart {
        objectName: "workoutChart"
        visible: !page.workout.chart.empty
        source: page.workout.chart
        imperial: page.imperial
        language: page.language
        compact: page.narrow
        Layout.fillWidth: true
    }
    LapTable {
        visible: count > 0
        laps: page.workout.laps
        title: qsTr("Laps")
        Layout.fillWidth: true
    }
}
