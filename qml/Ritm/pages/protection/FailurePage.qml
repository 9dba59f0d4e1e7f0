// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components

// The profile cannot be opened: why, and what to do.
ScrollColumn {
    id: page
    objectName: "failurePage"
    required property ShellViewModel shell
    readonly property bool keyMissing: shell.stage === ShellViewModel.KeyMissing
    maximumWidth: 480 * Theme.scale
    centered: true

    Rectangle {
        implicitWidth: 64 * Theme.scale
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.warningSoft
        AppIcon {
            anchors.centerIn: parent
            icon: page.keyMissing ? "key" : page.shell.stage === ShellViewModel.ProfileInUse ? "lock" : "warning"
            color: Theme.warning
            size: 30 * Theme.scale
        }
    }
    AppText {
        objectName: "failureTitle"
        text: page.shell.failureTitle
        role: AppText.Role.Headline
        Layout.fillWidth: true
    }
    AppText {
        objectName: "failureText"
        text: page.shell.failureText
        muted: true
        Layout.fillWidth: true
    }
    ActionButton {
        objectName: "retryButton"
        text: qsTr("Try again")
        kind: ActionButton.Kind.Primary
        iconKey: "sync"
        busy: page.shell.busy
        enabled: !page.shell.busy
        Layout.fillWidth: true
        onClicked: page.shell.retry()
    }
    ActionButton {
        objectName: "startNewProfileButton"
        visible: page.keyMissing
        text: qsTr("Begin with an empty profile")
        kind: ActionButton.Kind.Danger
        enabled: !page.shell.busy
        Layout.fillWidth: true
        onClicked: sure.open()
    }
    Sheet {
        id: sure
        title: qsTr("Begin with an empty profile?")
        text: qsTr("The old file is kept under another name. Without its key nobody can read it.")
        ActionButton {
            objectName: "startNewProfileConfirmButton"
            text: qsTr("Begin anew")
            kind: ActionButton.Kind.Danger
            Layout.fillWidth: true
            onClicked: {
                sure.close()
                page.shell.setAsideAndStartNew()
            }
        }
        ActionButton {
            objectName: "startNewProfileCancelButton"
            text: qsTr("Cancel")
            Layout.fillWidth: true
            onClicked: sure.close()
        }
    }
}
