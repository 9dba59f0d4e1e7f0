// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ritm.App
import Ritm.Components

// What is going to be recorded.
Flow {
    id: choice
    required property RideViewModel ride
    spacing: Theme.small
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Sport")
    Repeater {
        model: choice.ride.sports
        Chip {
            id: chip
            required property int value
            required text
            objectName: "sport-" + value
            checkable: false
            checked: value === choice.ride.sport
            onClicked: choice.ride.sport = chip.value
        }
    }
}
