// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.Components

// A change that the server refused, with its content.
Card {
    id: card
    required property string id
    required property string workoutId
    required property string title
    required property string aboutText
    required property string sportKey
    required property string whatText
    required property string contentText
    required property string reasonText
    required property string noticedText
    required property string giveUpText
    readonly property bool narrow: width < 520 * Theme.typeScale
    signal retried(string id)
    signal givenUp(string id, string consequence)
    signal workoutWanted(string id)
    objectName: "refused-" + id
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + whatText + ", " + reasonText

    WorkoutHead {
        title: card.title
        text: card.aboutText
        sportKey: card.sportKey
    }
    Column {
        spacing: 2
        Layout.fillWidth: true
        AppText {
            width: parent.width
            text: card.whatText
            font.weight: Font.DemiBold
        }
        AppText {
            width: parent.width
            text: card.noticedText
            role: AppText.Role.Caption
            muted: true
        }
    }
    Rectangle {
        visible: card.contentText !== ""
        color: Theme.sunken
        radius: Theme.radiusSmall
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line
        implicitHeight: values.implicitHeight + 2 * Theme.normal
        Layout.fillWidth: true
        AppText {
            id: values
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.normal
            text: card.contentText
        }
    }
    AppText {
        text: card.reasonText
        color: Theme.danger
        Layout.fillWidth: true
    }
    GridLayout {
        columns: card.narrow ? 1 : 3
        columnSpacing: Theme.small
        rowSpacing: Theme.small
        Layout.fillWidth: true
        ActionButton {
            objectName: "retryButton-" + card.id
            text: qsTr("Try again")
            iconKey: "sync"
            Accessible.name: text + ": " + card.title
            Layout.fillWidth: card.narrow
            onClicked: card.retried(card.id)
        }
        ActionButton {
            objectName: "giveUpButton-" + card.id
            text: qsTr("Give it up")
            kind: ActionButton.Kind.Danger
            Accessible.name: text + ": " + card.title
            Layout.fillWidth: card.narrow
            onClicked: card.givenUp(card.id, card.giveUpText)
        }
        ActionButton {
            objectName: "openRefused-" + card.id
            visible: card.workoutId !== ""
            text: qsTr("Open the workout")
            kind: ActionButton.Kind.Quiet
            Layout.fillWidth: card.narrow
            onClicked: card.workoutWanted(card.workoutId)
        }
    }
}
