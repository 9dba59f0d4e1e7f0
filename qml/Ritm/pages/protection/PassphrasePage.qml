// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components

// The profile opens with a passphrase.
ScrollColumn {
    id: page
    objectName: "passphrasePage"
    required property ShellViewModel shell
    maximumWidth: 420 * Theme.scale
    centered: true

    function enter() {
        if (passphrase.text !== "" && !page.shell.busy)
            page.shell.enterPassphrase(passphrase.text)
    }
    Component.onCompleted: passphrase.input.forceActiveFocus()

    BrandMark { Layout.bottomMargin: Theme.normal }
    AppText {
        text: qsTr("Welcome back")
        role: AppText.Role.Headline
        Layout.fillWidth: true
    }
    FormField {
        id: passphrase
        inputName: "passphraseField"
        label: qsTr("Passphrase")
        secret: true
        error: page.shell.passphraseError
        onAccepted: page.enter()
    }
    ActionButton {
        objectName: "enterPassphraseButton"
        text: qsTr("Open")
        kind: ActionButton.Kind.Primary
        enabled: passphrase.text !== "" && !page.shell.busy
        busy: page.shell.busy
        Layout.fillWidth: true
        onClicked: page.enter()
    }
}
