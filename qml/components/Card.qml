// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A sheet of paper on the page: what belongs together.
Rectangle {
    id: card

    default property alias content: column.data
    property int padding: Theme.normal
    property alias spacing: column.spacing

    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.lineWidth
    border.color: Theme.line
    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    Layout.fillWidth: true

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: card.padding
        spacing: Theme.medium
    }
}
