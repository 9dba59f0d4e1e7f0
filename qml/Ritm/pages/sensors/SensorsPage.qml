// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components
import Ritm

// The sensors around: pair them once, and they connect by themselves.
ScrollColumn {
    id: page
    objectName: "sensorsPage"
    required property SensorsViewModel sensors
    readonly property bool ready: sensors.bluetoothState === SensorsViewModel.Ready
    // From the page's own width: what cards say must not change how they are laid out.
    readonly property bool twoColumns: columnWidth >= 860 * Theme.typeScale
    readonly property real cardWidth: twoColumns ? columnWidth / 2 : columnWidth
    signal rideWanted()
    maximumWidth: 1180 * Theme.scale

    Component.onCompleted: if (page.ready) page.sensors.startScan()

    PageTitle {
        title: qsTr("Sensors")
        ActionButton {
            objectName: page.sensors.scanning ? "stopScanButton" : "startScanButton"
            text: page.sensors.scanning ? qsTr("Stop") : qsTr("Search")
            iconKey: page.sensors.scanning ? "" : "search"
            busy: page.sensors.scanning
            enabled: page.ready
            onClicked: page.sensors.scanning ? page.sensors.stopScan() : page.sensors.startScan()
        }
    }
    Banner {
        objectName: "bluetoothNote"
        kind: Banner.Kind.Warning
        text: page.sensors.bluetoothText
    }
    Banner {
        objectName: "sensorsError"
        kind: Banner.Kind.Failure
        text: page.sensors.errorText
    }
    AppText {
        visible: page.sensors.scanning && found.count > 0
        text: qsTr("Searching nearby. A sensor you pair connects by itself from then on.")
        muted: true
        Layout.fillWidth: true
    }
    CellGrid {
        id: found
        visible: count > 0
        columns: page.twoColumns ? 2 : 1
        room: page.columnWidth
        model: page.sensors.list
        delegate: SensorCard {
            required property int index
            narrow: page.cardWidth < 560 * Theme.typeScale
            x: found.xOf(index)
            y: found.yOf(index)
            width: found.cellWidth
            height: found.cellHeight
            onPairWanted: address => page.sensors.pair(address)
            onForgetWanted: address => page.sensors.forget(address)
        }
    }
    EmptyState {
        visible: found.count === 0
        iconKey: "sensors"
        title: page.sensors.scanning ? qsTr("Looking for sensors") : qsTr("No sensor in sight")
        text: qsTr("Put on the heart-rate strap, turn the pedals once: sensors wake when they are moved.")
        Layout.fillWidth: true
        Layout.topMargin: Theme.huge
    }
    ActionButton {
        objectName: "goRideButton"
        visible: page.sensors.connectedCount > 0
        text: qsTr("Go to the ride")
        kind: ActionButton.Kind.Primary
        iconKey: "ride"
        Layout.topMargin: Theme.small
        onClicked: page.rideWanted()
    }
    AppText {
        visible: found.count > 0
        text: qsTr("A sensor is missing? Wake it by moving it, and close other apps that may hold on to it.")
        muted: true
        Layout.fillWidth: true
    }
}
