// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components
import Ritm

// The app once it is open: places in a bar below (phone) or at the side, and the place that is open.
FocusScope {
    id: home
    objectName: "homePage"

    enum Place { Ride, History, Sensors, Settings, Import, Attention, Figures }

    required property ShellViewModel shell
    property int place: HomePage.Place.Ride
    /// Where the page of what needs attention was asked for: there is the way back.
    property int attentionFrom: HomePage.Place.Settings
    readonly property int barPlace: place === HomePage.Place.Attention ? attentionFrom
        : place === HomePage.Place.Figures ? HomePage.Place.History : place
    readonly property bool phone: width < 700
    /// How high the buttons stand at its foot that nothing may cover.
    readonly property real barHeight: (home.phone ? bottomBar.height : 0)
        + ((pages.item as RidePage)?.barHeight ?? 0)
    readonly property bool recording: shell.ride.state === RideViewModel.Recording
        || shell.ride.state === RideViewModel.Paused

    /// One step back: from the import to the history, from all figures to their workout, from what needs attention to where it was asked for, from an open workout to the list, from there to the ride.
    function goBack(): bool {
        if (home.place === HomePage.Place.Import || home.place === HomePage.Place.Figures) {
            home.place = HomePage.Place.History
            return true
        }
        if (home.place === HomePage.Place.Attention) {
            home.place = home.attentionFrom
            return true
        }
        if (home.place === HomePage.Place.History && home.phone
                && home.shell.workout.state !== WorkoutViewModel.Closed) {
            home.shell.workout.close()
            return true
        }
        if (home.place !== HomePage.Place.Ride) {
            home.place = HomePage.Place.Ride
            return true
        }
        return false
    }
    focus: true
    Keys.onEscapePressed: event => event.accepted = home.goBack()
    Keys.onBackPressed: event => event.accepted = home.goBack()

    function openWorkout(id: string) {
        home.place = HomePage.Place.History
        home.shell.history.open(id)
    }

    function openAttention() {
        home.attentionFrom = home.place
        home.place = HomePage.Place.Attention
    }

    function openFigures(from: real, to: real) {
        home.shell.figures.open(from, to)
        home.place = HomePage.Place.Figures
    }
    // Nobody waits for figures that nobody sees.
    onPlaceChanged: {
        if (home.place !== HomePage.Place.Figures)
            home.shell.figures.close()
    }
    Connections {
        target: home.shell.figures
        function onChanged() {
            if (home.place === HomePage.Place.Figures && home.shell.figures.state === FiguresViewModel.Closed)
                home.place = HomePage.Place.History
        }
    }
    Connections {
        target: home.shell.ride
        function onWorkoutSaved(id: string) { home.openWorkout(id) }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0
        SideBar {
            visible: !home.phone
            shell: home.shell
            place: home.barPlace
            recording: home.recording
            Layout.fillHeight: true
            Layout.preferredWidth: 232 * Theme.scale * Math.min(1.3, Theme.textScale)
            onChosen: place => home.place = place
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Banner {
                visible: home.shell.sessionOnly
                kind: Banner.Kind.Warning
                radius: 0
                text: qsTr("Nothing is kept after Ritm ends: this profile lives in memory only.")
            }
            Loader {
                id: pages
                Layout.fillWidth: true
                Layout.fillHeight: true
                sourceComponent: {
                    switch (home.place) {
                    case HomePage.Place.History: return history
                    case HomePage.Place.Sensors: return sensors
                    case HomePage.Place.Settings: return settings
                    case HomePage.Place.Import: return imports
                    case HomePage.Place.Attention: return attention
                    case HomePage.Place.Figures: return figures
                    default: return ride
                    }
                }
            }
            BottomBar {
                id: bottomBar
                visible: home.phone
                place: home.barPlace
                recording: home.recording
                attention: home.shell.account.needsAttention > 0 || home.shell.account.pendingApprovals > 0
                Layout.fillWidth: true
                onChosen: place => home.place = place
            }
        }
    }

    // A Loader of Qt 6.4 does not instantiate bound components.
    // qmllint disable unqualified
    Component {
        id: ride
        RidePage {
            ride: home.shell.ride
            sensors: home.shell.sensors
            imperial: home.shell.imperial
            language: home.shell.language
            onSensorsWanted: home.place = HomePage.Place.Sensors
        }
    }
    Component {
        id: history
        HistoryPage {
            shell: home.shell
            onImportWanted: home.place = HomePage.Place.Import
            onRideWanted: home.place = HomePage.Place.Ride
            onAttentionWanted: home.openAttention()
            onFiguresWanted: (from, to) => home.openFigures(from, to)
        }
    }
    Component {
        id: figures
        FiguresPage {
            figures: home.shell.figures
            onBack: home.place = HomePage.Place.History
        }
    }
    Component {
        id: sensors
        SensorsPage {
            sensors: home.shell.sensors
            onRideWanted: home.place = HomePage.Place.Ride
        }
    }
    Component {
        id: settings
        SettingsPage {
            shell: home.shell
            onAttentionWanted: home.openAttention()
        }
    }
    Component {
        id: attention
        AttentionPage {
            attention: home.shell.attention
            onWorkoutWanted: id => home.openWorkout(id)
            onBack: home.place = home.attentionFrom
        }
    }
    Component {
        id: imports
        ImportPage {
            imports: home.shell.imports
            onWorkoutWanted: id => home.openWorkout(id)
            onBack: home.place = HomePage.Place.History
        }
    }
    RecoverySheet { recovery: home.shell.recovery }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            drop.accept(Qt.CopyAction)
            home.place = HomePage.Place.Import
            home.shell.imports.importFiles(drop.urls)
        }
        Rectangle {
            objectName: "dropHint"
            anchors.fill: parent
            anchors.margins: Theme.normal
            visible: parent.containsDrag
            radius: Theme.radius
            color: Theme.accentSoft
            border.width: 2
            border.color: Theme.accent
            AppText {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.normal
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Drop workout files to import them")
                role: AppText.Role.Title
                color: Theme.accent
            }
        }
    }
}
