// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.Components

// The profile is being opened.
Item {
    objectName: "openingPage"
    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.wide
        BrandMark { size: 44 * Theme.scale; Layout.alignment: Qt.AlignHCenter }
        Spinner { Layout.alignment: Qt.AlignHCenter }
    }
}
