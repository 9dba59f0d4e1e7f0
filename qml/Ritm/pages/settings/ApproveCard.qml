// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components

// Lets another device of the athlete in.
Card {
    id: card
    required property AccountViewModel account

    function approve() {
        if (code.text !== "")
            card.account.approve(code.text)
    }

    AppText {
        text: qsTr("Approve a device")
        role: AppText.Role.Strong
        Layout.fillWidth: true
    }
    AppText {
        text: card.account.pendingApprovals === 0
            ? qsTr("Sign in on the new device; it then shows a code to type here.")
            : qsTr("%n device(s) wait for your approval. Type the code that the device shows.", "", card.account.pendingApprovals)
        muted: true
        Layout.fillWidth: true
    }
    FormField {
        id: code
        inputName: "approvalCodeField"
        label: qsTr("Code")
        placeholder: "XXXXX-XXXXX"
        error: card.account.approvalError
        inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
        maximumLength: 400
        onAccepted: card.approve()
    }
    Flow {
        spacing: Theme.small
        Layout.fillWidth: true
        ActionButton {
            objectName: "approveButton"
            text: qsTr("Approve")
            kind: ActionButton.Kind.Primary
            enabled: code.text !== ""
            onClicked: card.approve()
        }
        ActionButton {
            objectName: "checkApprovalsButton"
            text: qsTr("Look for devices")
            kind: ActionButton.Kind.Quiet
            onClicked: card.account.checkApprovals()
        }
    }
}
