// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.Components

// The profile is being opened.
Item {
    id: page
    objectName: "openingPage"
    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.wide
        BrandMark { size: 44 * Theme.scale; Layout.alignment: Qt.AlignHCenter }
        Spinner { Layout.alignment: Qt.AlignHCenter }
        // Its place is kept from the start, so that nothing jumps when it appears.
        AppText {
            id: hint
            opacity: 0
            text: qsTr("If your keyring asks for its password, answer there: it holds the key to your data.")
            muted: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: opacity === 0
            Layout.preferredWidth: Math.min(420 * Theme.scale, page.width - 2 * Theme.wide)
            Timer {
                interval: 3000
                running: true
                onTriggered: hint.opacity = 1
            }
        }
    }
}
