// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// Where in a long page one is.
T.ScrollBar {
    id: bar
    implicitWidth: 8
    implicitHeight: 8
    visible: size < 1
    Accessible.ignored: true
    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: Theme.control
        opacity: bar.active ? 0.8 : 0.25
    }
}
