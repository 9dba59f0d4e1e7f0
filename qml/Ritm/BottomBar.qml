// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.Components

// The app's places at the foot of a phone.
Rectangle {
    id: bar
    property int place
    property bool recording: false
    property bool attention: false
    signal chosen(int place)
    color: Theme.surface
    implicitHeight: row.implicitHeight + Theme.tiny

    Rectangle {
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.topMargin: Theme.tiny
        spacing: 0
        NavItem {
            objectName: "tabRide"
            beside: false
            text: bar.recording ? qsTr("Recording") : qsTr("Ride")
            iconKey: "ride"
            current: bar.place === HomePage.Place.Ride
            Layout.preferredWidth: 1
            onClicked: bar.chosen(HomePage.Place.Ride)
        }
        NavItem {
            objectName: "tabHistory"
            beside: false
            text: qsTr("History")
            iconKey: "history"
            current: bar.place === HomePage.Place.History || bar.place === HomePage.Place.Import
            Layout.preferredWidth: 1
            onClicked: bar.chosen(HomePage.Place.History)
        }
        NavItem {
            objectName: "tabSensors"
            beside: false
            text: qsTr("Sensors")
            iconKey: "sensors"
            current: bar.place === HomePage.Place.Sensors
            Layout.preferredWidth: 1
            onClicked: bar.chosen(HomePage.Place.Sensors)
        }
        NavItem {
            objectName: "tabSettings"
            beside: false
            text: qsTr("Settings")
            iconKey: "settings"
            current: bar.place === HomePage.Place.Settings
            attention: bar.attention
            Layout.preferredWidth: 1
            onClicked: bar.chosen(HomePage.Place.Settings)
        }
    }
}
