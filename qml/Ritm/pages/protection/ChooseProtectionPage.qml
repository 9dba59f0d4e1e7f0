// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components

// This machine has no keychain: how shall the profile be protected?
ScrollColumn {
    id: page
    objectName: "chooseProtectionPage"
    required property ShellViewModel shell
    maximumWidth: 480 * Theme.scale
    centered: true

    readonly property bool tooShort: passphrase.text.length > 0 && passphrase.text.length < 8
    readonly property bool differs: again.text.length > 0 && again.text !== passphrase.text
    readonly property bool ready: passphrase.text.length >= 8 && again.text === passphrase.text

    function protect() {
        if (page.ready && !page.shell.busy)
            page.shell.protectWithPassphrase(passphrase.text)
    }

    BrandMark { Layout.bottomMargin: Theme.normal }
    AppText {
        text: qsTr("Protect your data")
        role: AppText.Role.Headline
        Layout.fillWidth: true
    }
    AppText {
        text: qsTr("Everything Ritm keeps is encrypted. This computer offers no keychain to hold the key, so choose how your data is protected.")
        muted: true
        Layout.fillWidth: true
    }
    Banner { kind: Banner.Kind.Failure; text: page.shell.passphraseError }
    Card {
        padding: Theme.wide
        AppText { text: qsTr("With a passphrase"); role: AppText.Role.Strong; Layout.fillWidth: true }
        FormField {
            id: passphrase
            inputName: "passphraseField"
            label: qsTr("Passphrase")
            secret: true
            error: page.tooShort ? qsTr("Use at least 8 characters.") : ""
            hint: qsTr("You type it each time Ritm starts. Nobody can recover it.")
        }
        FormField {
            id: again
            inputName: "passphraseAgainField"
            label: qsTr("Passphrase again")
            secret: true
            error: page.differs ? qsTr("The two do not match.") : ""
            onAccepted: page.protect()
        }
        ActionButton {
            objectName: "protectWithPassphraseButton"
            text: qsTr("Use this passphrase")
            kind: ActionButton.Kind.Primary
            enabled: page.ready && !page.shell.busy
            busy: page.shell.busy
            Layout.fillWidth: true
            onClicked: page.protect()
        }
    }
    ActionButton {
        objectName: "sessionOnlyButton"
        text: qsTr("Keep nothing after Ritm ends")
        kind: ActionButton.Kind.Quiet
        enabled: !page.shell.busy
        Layout.fillWidth: true
        onClicked: page.shell.protectForSessionOnly()
    }
}
