// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.Components

// A page's head: where one is, the way back and what can be done here.
RowLayout {
    id: head
    property string title
    property color color: Theme.ink
    property bool canGoBack: false
    property string backName: "backButton"
    default property alias actions: actionRow.data
    signal back()
    spacing: Theme.small
    Layout.fillWidth: true
    IconButton {
        objectName: head.backName
        visible: head.canGoBack
        iconKey: "back"
        text: qsTr("Back")
        onClicked: head.back()
    }
    AppText {
        text: head.title
        role: AppText.Role.Headline
        color: head.color
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }
    RowLayout {
        id: actionRow
        spacing: Theme.small
    }
}
