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
    property int chartTop: 300
    signal attentionWanted()
    /// Of what the chart shows, s since the start; twice the same of the whole workout.
    signal figuresWanted(real from, real to)

    maximumWidth: 1500 * Theme.scale

    component Fact: Row {
        id: fact
        property string iconKey
        property string text
        property string textName
        visible: text !== ""
        spacing: Theme.tiny + 2
        AppIcon {
            icon: fact.iconKey
            size: 16 * Theme.typeScale
            color: Theme.inkMuted
            anchors.verticalCenter: parent.verticalCenter
        }
        AppText {
            objectName: fact.textName
            text: fact.text
            muted: true
            width: Math.min(implicitWidth, page.columnWidth - 16 * Theme.typeScale - fact.spacing)
        }
    }

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
            narrow: page.narrow
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
        spacing: Theme.normal
        Layout.fillWidth: true
        Fact { iconKey: "time"; text: page.workout.startText }
        Fact { iconKey: "device"; text: page.workout.deviceText }
        Fact {
            objectName: "workoutSyncFact"
            textName: "workoutSyncText"
            iconKey: page.workout.syncState === HistoryViewModel.Synced ? "cloud"
                : page.workout.syncState === HistoryViewModel.NeedsAttention ? "warning"
                : page.workout.syncState === HistoryViewModel.Waiting ? "sync" : "cloud-off"
            text: page.workout.syncText
        }
    }
    Banner {
        kind: Banner.Kind.Warning
        text: page.workout.syncState === HistoryViewModel.NeedsAttention
            ? qsTr("Something in this workout waits for your decision.") : ""
        actionText: qsTr("Decide")
        actionName: "workoutAttentionButton"
        onActivated: page.attentionWanted()
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
        CellColumn {
            id: problems
            objectName: "problems"
            spacing: Theme.small
            model: page.workout.problems
            delegate: AppText {
                required property int index
                required text
                objectName: "problem-" + index
                width: problems.width
            }
        }
    }
    Card {
        visible: numbers.count > 0
        padding: page.narrow ? Theme.normal : Theme.wide
        CellGrid {
            id: numbers
            room: page.columnWidth - 2 * (page.narrow ? Theme.normal : Theme.wide)
            columns: Math.max(2, Math.min(count, Math.floor((page.width - 100) / (138 * Theme.typeScale))))
            model: page.workout.summary
            delegate: MetricTile {
                required property string id
                required property int index
                objectName: "summary-" + id
                required label
                required value
                required unit
                bare: true
                figureSize: Math.round(26 * Theme.typeScale)
                x: numbers.xOf(index)
                y: numbers.yOf(index)
                width: numbers.cellWidth
                height: numbers.cellHeight
            }
        }
        ActionButton {
            objectName: "allFiguresButton"
            text: qsTr("All figures")
            iconKey: "search"
            Accessible.description: qsTr("Everything that can be computed, and how")
            Layout.fillWidth: page.narrow
            onClicked: {
                const time = chart.timeScale
                page.figuresWanted(time.zoomed ? time.from : 0, time.zoomed ? time.to : 0)
            }
        }
    }
    WorkoutChart {
        id: chart
        objectName: "workoutChart"
        visible: page.workout.chart.channels.length > 0
        source: page.workout.chart
        imperial: page.imperial
        language: page.language
        compact: page.narrow
        availableHeight: page.height - page.chartTop - 2 * Theme.wide
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
        visible: count > 0
        laps: page.workout.laps
        title: qsTr("Laps")
        Layout.fillWidth: true
    }
}
