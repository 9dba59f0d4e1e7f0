// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// What a page says while it has nothing to show, and what to do about it.
Column {
    id: empty
    property string iconKey
    property string title
    property string text
    default property alias actions: actionColumn.data
    spacing: Theme.medium

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 72 * Theme.scale
        height: width
        radius: width / 2
        color: Theme.accentSoft
        AppIcon {
            anchors.centerIn: parent
            icon: empty.iconKey
            size: 32 * Theme.scale
            color: Theme.accent
        }
    }
    AppText {
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width
        text: empty.title
        role: AppText.Role.Title
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }
    AppText {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(420 * Theme.typeScale, parent.width)
        text: empty.text
        visible: text !== ""
        muted: true
        horizontalAlignment: Text.AlignHCenter
    }
    ColumnLayout {
        id: actionColumn
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width)
        spacing: Theme.small
    }
}
