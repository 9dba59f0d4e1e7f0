// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// What a page says while it has nothing to show, and what to do about it.
ColumnLayout {
    id: empty
    property string iconKey
    property string title
    property string text
    default property alias actions: actionColumn.data
    spacing: Theme.medium

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: 72 * Theme.scale
        implicitHeight: implicitWidth
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
        text: empty.title
        role: AppText.Role.Title
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    AppText {
        text: empty.text
        visible: text !== ""
        muted: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 420 * Theme.typeScale
        Layout.alignment: Qt.AlignHCenter
    }
    ColumnLayout {
        id: actionColumn
        spacing: Theme.small
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.small
    }
}
