// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components

// A workout's title, to read and to change.
RowLayout {
    id: title
    required property WorkoutViewModel workout
    property bool narrow: false
    property bool editing: false
    spacing: Theme.small

    function finish() {
        if (title.editing && input.text.trim() !== "" && input.text !== title.workout.title)
            title.workout.rename(input.text.trim())
        title.editing = false
    }

    ColumnLayout {
        visible: !title.editing
        spacing: 0
        Layout.fillWidth: true
        AppText {
            text: title.workout.sport
            visible: title.workout.title !== "" && title.workout.title !== title.workout.sport
            role: AppText.Role.Caption
            font.weight: Font.DemiBold
            color: Theme.accent
            Layout.fillWidth: true
        }
        AppText {
            objectName: "workoutTitle"
            text: title.workout.title === "" ? title.workout.sport : title.workout.title
            role: title.narrow ? AppText.Role.Title : AppText.Role.Headline
            maximumLineCount: Theme.textScale > 1 ? 6 : 2
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
    }
    FormField {
        id: input
        visible: title.editing
        label: qsTr("Title")
        inputName: "titleField"
        maximumLength: 200
        onAccepted: title.finish()
        Keys.onEscapePressed: title.editing = false
    }
    IconButton {
        objectName: "renameButton"
        iconKey: title.editing ? "check" : "edit"
        text: title.editing ? qsTr("Keep this title") : qsTr("Change the title")
        Layout.alignment: title.editing ? Qt.AlignBottom : Qt.AlignVCenter
        onClicked: {
            if (title.editing) {
                title.finish()
            } else {
                input.text = title.workout.title
                title.editing = true
                input.input.forceActiveFocus()
            }
        }
    }
}
