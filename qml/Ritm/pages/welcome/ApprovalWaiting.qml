// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components
import Ritm.Platform

// This device waits for the word of one that is signed in already.
Card {
    id: card
    required property AccountViewModel account
    property bool withRecoveryKey: false
    padding: Theme.wide
    spacing: Theme.normal

    AppText {
        text: qsTr("On a device where you are signed in, open Settings, choose Approve a device and type this code. A camera reads it off the picture, too.")
        Layout.fillWidth: true
    }
    QrCode {
        id: qr
        text: card.account.approvalQr
        visible: valid
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: 200 * Theme.scale
        Layout.preferredHeight: 200 * Theme.scale
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code of the approval code")
    }
    AppText {
        objectName: "approvalCode"
        text: card.account.approvalCode
        role: AppText.Role.Figure
        font.letterSpacing: 2
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Accessible.name: qsTr("Approval code %1").arg(text)
    }
    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.small
        Spinner { Layout.preferredWidth: 20; Layout.preferredHeight: 20 }
        AppText { text: qsTr("Waiting for approval"); muted: true }
    }
    Banner { kind: Banner.Kind.Failure; text: card.account.errorText }
    ActionButton {
        objectName: "haveRecoveryKeyButton"
        visible: !card.withRecoveryKey
        text: qsTr("I have no other device")
        kind: ActionButton.Kind.Quiet
        Layout.fillWidth: true
        onClicked: card.withRecoveryKey = true
    }
    FormField {
        id: recovery
        visible: card.withRecoveryKey
        inputName: "recoveryKeyField"
        label: qsTr("Recovery key")
        hint: qsTr("The words you wrote down when you made the account.")
        onAccepted: card.account.useRecoveryKey(text)
    }
    ActionButton {
        objectName: "useRecoveryKeyButton"
        visible: card.withRecoveryKey
        text: qsTr("Use the recovery key")
        kind: ActionButton.Kind.Primary
        enabled: recovery.text !== ""
        Layout.fillWidth: true
        onClicked: card.account.useRecoveryKey(recovery.text)
    }
    ActionButton {
        objectName: "cancelApprovalButton"
        text: qsTr("Cancel")
        Layout.fillWidth: true
        onClicked: card.account.cancelApproval()
    }
}
