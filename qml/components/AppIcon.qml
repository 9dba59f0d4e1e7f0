// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.impl as Impl

// One drawing of the icon set, in the colour of the text beside it.
Impl.IconImage {
    property string icon
    property int size: Math.round(24 * Theme.scale)

    name: ""
    source: icon === "" ? "" : "qrc:/qt/qml/Ritm/Components/icons/" + icon + ".svg"
    color: Theme.ink
    width: size
    height: size
    sourceSize.width: size
    sourceSize.height: size
    Accessible.ignored: true
}
