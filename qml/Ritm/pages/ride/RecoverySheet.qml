// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ritm.App
import Ritm.Components

// A recording that the last run of the app did not finish.
Sheet {
    id: sheet
    objectName: "recoverySheet"
    required property RecoveryViewModel recovery
    title: qsTr("Your recording is safe")
    text: qsTr("Ritm ended while it was recording. Go on where you were, or save what there is.")
    visible: recovery.available
    closePolicy: T.Popup.NoAutoClose

    Card {
        color: Theme.sunken
        spacing: Theme.tiny
        AppText { text: sheet.recovery.sportText; role: AppText.Role.Strong; Layout.fillWidth: true }
        AppText {
            objectName: "recoveryFacts"
            text: sheet.recovery.startedText + " · " + sheet.recovery.durationText
            muted: true
            Layout.fillWidth: true
        }
    }
    Banner { kind: Banner.Kind.Failure; text: sheet.recovery.errorText }
    ActionButton {
        objectName: "recoveryResumeButton"
        text: qsTr("Go on recording")
        iconKey: "play"
        kind: ActionButton.Kind.Primary
        enabled: !sheet.recovery.busy
        Layout.fillWidth: true
        onClicked: sheet.recovery.resume()
    }
    ActionButton {
        objectName: "recoveryFinishButton"
        text: qsTr("Save it as it is")
        busy: sheet.recovery.busy
        enabled: !sheet.recovery.busy
        Layout.fillWidth: true
        onClicked: sheet.recovery.finish()
    }
    ActionButton {
        objectName: "recoveryDiscardButton"
        text: qsTr("Discard")
        kind: ActionButton.Kind.Danger
        enabled: !sheet.recovery.busy
        Layout.fillWidth: true
        onClicked: sheet.recovery.discard()
    }
}
