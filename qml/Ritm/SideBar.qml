// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components

// The app's places and its sync state, at the side of a wide window.
Rectangle {
    id: bar
    required property ShellViewModel shell
    property int place
    property bool recording: false
    signal chosen(int place)
    color: Theme.sunken

    Rectangle {
        anchors.right: parent.right
        width: Theme.lineWidth
        height: parent.height
        color: Theme.line
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.normal
        spacing: Theme.tiny
        BrandMark { Layout.margins: Theme.small; Layout.bottomMargin: Theme.wide }
        NavItem {
            objectName: "navRide"
            text: bar.recording ? qsTr("Recording") : qsTr("Ride")
            iconKey: "ride"
            current: bar.place === HomePage.Place.Ride
            attention: bar.recording
            onClicked: bar.chosen(HomePage.Place.Ride)
        }
        NavItem {
            objectName: "navHistory"
            text: qsTr("History")
            iconKey: "history"
            current: bar.place === HomePage.Place.History || bar.place === HomePage.Place.Import
            onClicked: bar.chosen(HomePage.Place.History)
        }
        NavItem {
            objectName: "navSensors"
            text: qsTr("Sensors")
            iconKey: "sensors"
            current: bar.place === HomePage.Place.Sensors
            onClicked: bar.chosen(HomePage.Place.Sensors)
        }
        NavItem {
            objectName: "navSettings"
            text: qsTr("Settings")
            iconKey: "settings"
            current: bar.place === HomePage.Place.Settings
            attention: bar.shell.account.needsAttention > 0 || bar.shell.account.pendingApprovals > 0
            onClicked: bar.chosen(HomePage.Place.Settings)
        }
        Item { Layout.fillHeight: true }
        SyncIndicator {
            objectName: "syncIndicator"
            account: bar.shell.account
            Layout.fillWidth: true
            onClicked: bar.chosen(HomePage.Place.Settings)
        }
    }
}
