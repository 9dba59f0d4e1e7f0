// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.Components

// A field that two devices changed: both versions, beside each other where there is room.
Card {
    id: card
    required property string id
    required property string workoutId
    required property string title
    required property string aboutText
    required property string sportKey
    required property string fieldText
    required property string keptText
    required property string keptWritten
    required property string otherText
    required property string otherWritten
    required property string noticedText
    signal kept(string id)
    signal exchanged(string id)
    signal workoutWanted(string id)
    objectName: "conflict-" + id
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + fieldText

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
            text: card.fieldText
            font.weight: Font.DemiBold
        }
        AppText {
            width: parent.width
            text: card.noticedText
            role: AppText.Role.Caption
            muted: true
        }
    }
    Item {
        id: pair
        readonly property bool beside: width >= 520 * Theme.typeScale
        readonly property real share: beside ? (width - Theme.medium) / 2 : width
        implicitHeight: beside ? Math.max(now.implicitHeight, other.implicitHeight)
            : now.implicitHeight + Theme.medium + other.implicitHeight
        Layout.fillWidth: true
        VersionBox {
            id: now
            width: pair.share
            height: pair.beside ? pair.height : implicitHeight
            current: true
            caption: qsTr("In your history now")
            value: card.keptText
            written: card.keptWritten
            button.objectName: "keepButton-" + card.id
            button.text: qsTr("Keep this")
            onChosen: card.kept(card.id)
        }
        VersionBox {
            id: other
            x: pair.beside ? pair.share + Theme.medium : 0
            y: pair.beside ? 0 : now.implicitHeight + Theme.medium
            width: pair.share
            height: pair.beside ? pair.height : implicitHeight
            caption: qsTr("The other version")
            value: card.otherText
            written: card.otherWritten
            button.objectName: "exchangeButton-" + card.id
            button.text: qsTr("Use the other")
            onChosen: card.exchanged(card.id)
        }
    }
    ActionButton {
        objectName: "openConflict-" + card.id
        visible: card.workoutId !== ""
        text: qsTr("Open the workout")
        kind: ActionButton.Kind.Quiet
        // A button that may not shrink would make everything in the card as wide as itself.
        Layout.fillWidth: !pair.beside
        onClicked: card.workoutWanted(card.workoutId)
    }
}
