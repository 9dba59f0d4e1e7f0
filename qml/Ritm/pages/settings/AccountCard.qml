// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components

// Who is signed in and how sync does.
Card {
    id: card
    required property AccountViewModel account
    spacing: Theme.normal

    RowLayout {
        spacing: Theme.normal
        Layout.fillWidth: true
        Rectangle {
            implicitWidth: 48 * Theme.scale
            implicitHeight: implicitWidth
            radius: width / 2
            color: Theme.accentSoft
            AppIcon { anchors.centerIn: parent; icon: "account"; color: Theme.accent }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            AppText {
                text: card.account.displayName
                role: AppText.Role.Strong
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }
            AppText {
                text: card.account.email
                muted: true
                elide: Text.ElideMiddle
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }
            AppText {
                text: card.account.serverUrl
                role: AppText.Role.Caption
                muted: true
                elide: Text.ElideMiddle
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }
        }
    }
    GridLayout {
        columns: card.width < 400 * Theme.typeScale ? 2 : 3
        columnSpacing: Theme.small
        rowSpacing: Theme.small
        Layout.fillWidth: true
        AppIcon {
            icon: card.account.syncState === AccountViewModel.Failed ? "warning"
                : card.account.syncState === AccountViewModel.Offline ? "cloud-off"
                : card.account.syncState === AccountViewModel.Syncing ? "sync" : "cloud"
            color: card.account.syncState === AccountViewModel.Failed ? Theme.danger : Theme.inkMuted
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            AppText { objectName: "accountSyncText"; text: card.account.syncText; Layout.fillWidth: true }
            AppText {
                text: card.account.lastSyncedText
                visible: text !== ""
                role: AppText.Role.Caption
                muted: true
                Layout.fillWidth: true
            }
        }
        ActionButton {
            objectName: "syncNowButton"
            text: qsTr("Sync now")
            busy: card.account.syncState === AccountViewModel.Syncing
            Layout.columnSpan: card.width < 400 * Theme.typeScale ? 2 : 1
            Layout.fillWidth: card.width < 400 * Theme.typeScale
            onClicked: card.account.syncNow()
        }
    }
    Banner { objectName: "accountError"; kind: Banner.Kind.Failure; text: card.account.errorText }
    ColumnLayout {
        visible: card.account.recoveryKey !== ""
        spacing: Theme.small
        Layout.fillWidth: true
        AppText { text: qsTr("Recovery key"); role: AppText.Role.Strong; Layout.fillWidth: true }
        AppText {
            text: qsTr("Write it down and keep it safe. With it you can read your data when all your devices are lost.")
            muted: true
            Layout.fillWidth: true
        }
        Rectangle {
            color: Theme.sunken
            radius: Theme.radiusSmall
            implicitHeight: words.implicitHeight + 2 * Theme.normal
            Layout.fillWidth: true
            AppText {
                id: words
                objectName: "recoveryKeyText"
                anchors.fill: parent
                anchors.margins: Theme.normal
                text: card.account.recoveryKey
                font.family: "Noto Sans Mono"
            }
        }
    }
    GridLayout {
        columns: card.width < 440 * Theme.typeScale ? 1 : 2
        columnSpacing: Theme.small
        rowSpacing: Theme.small
        Layout.fillWidth: true
        ActionButton {
            objectName: card.account.recoveryKey === "" ? "showRecoveryKeyButton" : "hideRecoveryKeyButton"
            text: card.account.recoveryKey === "" ? qsTr("Show the recovery key") : qsTr("I have written it down")
            iconKey: "key"
            Layout.fillWidth: true
            onClicked: card.account.recoveryKey === "" ? card.account.showRecoveryKey() : card.account.hideRecoveryKey()
        }
        ActionButton {
            objectName: "signOutButton"
            text: qsTr("Sign out")
            kind: ActionButton.Kind.Danger
            Layout.fillWidth: card.width < 440 * Theme.typeScale
            onClicked: card.account.signOut()
        }
    }
    Sheet {
        title: qsTr("Not everything is on the server yet")
        text: qsTr("%n change(s) wait to be sent.", "", card.account.waiting)
        visible: card.account.signOutNeedsChoice
        onClosed: if (card.account.signOutNeedsChoice) card.account.cancelSignOut()
        ActionButton {
            objectName: "sendThenSignOutButton"
            text: qsTr("Send, then sign out")
            kind: ActionButton.Kind.Primary
            Layout.fillWidth: true
            onClicked: card.account.sendThenSignOut()
        }
        ActionButton {
            objectName: "signOutAnywayButton"
            text: qsTr("Sign out anyway")
            kind: ActionButton.Kind.Danger
            Layout.fillWidth: true
            onClicked: card.account.signOutAnyway()
        }
        ActionButton {
            objectName: "cancelSignOutButton"
            text: qsTr("Stay signed in")
            Layout.fillWidth: true
            onClicked: card.account.cancelSignOut()
        }
    }
}
