// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// Where in a long page one is.
T.ScrollBar {
    id: bar
    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    visible: size < 1
    Accessible.ignored: true
    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: Theme.control
        opacity: bar.pressed || bar.hovered ? 0.9 : bar.active ? 0.7 : 0.3
    }
}
