// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components

// Makes an account or signs in to one.
Card {
    id: form
    required property AccountViewModel account
    property bool creating: true
    property bool roomy: false
    readonly property bool busy: account.state === AccountViewModel.Busy
    readonly property bool filled: server.text !== "" && email.text !== "" && password.text !== ""
        && (!creating || name.text !== "" && account.isLongEnough(password.text))
    padding: roomy ? Theme.wide : Theme.normal
    spacing: Theme.medium

    function send() {
        if (!form.filled || form.busy)
            return
        if (form.creating)
            form.account.createAccount(server.text, email.text, password.text, name.text)
        else
            form.account.signIn(server.text, email.text, password.text)
    }

    SegmentedControl {
        objectName: "accountMode"
        name: qsTr("New here or back again")
        choices: [qsTr("Create account"), qsTr("Sign in")]
        current: form.creating ? 0 : 1
        Layout.fillWidth: true
        onChosen: index => {
            form.creating = index === 0
            form.account.forgetError()
        }
    }
    Banner {
        objectName: "accountError"
        kind: Banner.Kind.Failure
        text: form.account.errorText
    }
    FormField {
        id: name
        visible: form.creating
        inputName: "nameField"
        label: qsTr("Name")
        maximumLength: 80
        onAccepted: form.send()
    }
    FormField {
        id: email
        inputName: "emailField"
        label: qsTr("E-mail")
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        maximumLength: 254
        offered: form.account.email
        onAccepted: form.send()
    }
    FormField {
        id: password
        inputName: "passwordField"
        label: qsTr("Password")
        secret: true
        hint: form.creating ? qsTr("At least %1 characters; several words do well.").arg(form.account.shortestPassword) : ""
        error: form.creating && text !== "" && !form.account.isLongEnough(text)
            ? qsTr("Use at least %1 characters.").arg(form.account.shortestPassword) : ""
        maximumLength: 1024
        onAccepted: form.send()
    }
    FormField {
        id: server
        inputName: "serverField"
        label: qsTr("Server")
        hint: qsTr("Your club's, your shop's or your own.")
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
        offered: form.account.serverUrl
        onAccepted: form.send()
    }
    ActionButton {
        objectName: form.creating ? "createAccountButton" : "signInButton"
        text: form.creating ? qsTr("Create account") : qsTr("Sign in")
        kind: ActionButton.Kind.Primary
        enabled: form.filled && !form.busy
        busy: form.busy
        Layout.fillWidth: true
        onClicked: form.send()
    }
}
