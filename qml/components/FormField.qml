// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A labelled line to type in, with what is wrong with it beneath.
ColumnLayout {
    id: field

    property alias text: input.text
    property alias input: input
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias readOnly: input.readOnly
    property string label
    property string placeholder
    property string error
    property string hint
    property bool secret: false
    property string inputName
    /// Stands here at first, and anew when it becomes another: what is typed is never bound to it.
    property string offered
    signal accepted()

    spacing: Theme.tiny
    Layout.fillWidth: true
    onOfferedChanged: input.text = field.offered

    AppText {
        text: field.label
        font.weight: Font.DemiBold
        Layout.fillWidth: true
        // Qt 6.4 keeps every text of a field that hides its content from screen readers, its name too: they
        // find the label before it.
        Accessible.ignored: !field.secret
    }
    T.TextField {
        id: input
        objectName: field.inputName
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.target, contentHeight + 2 * Theme.small)
        leftPadding: Theme.normal
        rightPadding: field.secret ? reveal.width + Theme.small : Theme.normal
        topPadding: Theme.small
        bottomPadding: Theme.small
        verticalAlignment: TextInput.AlignVCenter
        font.family: Theme.family
        font.pixelSize: Theme.strong
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.inkOnAccent
        selectByMouse: true
        echoMode: field.secret && !reveal.checked ? TextInput.Password : TextInput.Normal
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        Accessible.description: field.error !== "" ? field.error : field.hint
        Accessible.passwordEdit: field.secret
        onAccepted: field.accepted()

        AppText {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: input.leftPadding
            anchors.verticalCenter: parent.verticalCenter
            visible: input.text === "" && input.preeditText === ""
            text: field.placeholder
            color: Theme.inkFaint
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            font.pixelSize: Theme.strong
            Accessible.ignored: true
        }
        IconButton {
            id: reveal
            objectName: field.inputName === "" ? "" : field.inputName + "Reveal"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: field.secret
            checkable: true
            iconKey: checked ? "eye-off" : "eye"
            text: checked ? qsTr("Hide what is typed") : qsTr("Show what is typed")
        }
        background: Rectangle {
            radius: Theme.radiusSmall
            color: Theme.surface
            border.width: input.activeFocus ? 2 : Theme.lineWidth
            border.color: field.error !== "" ? Theme.danger : input.activeFocus ? Theme.focus : Theme.control
        }
    }
    AppText {
        visible: text !== ""
        text: field.error !== "" ? field.error : field.hint
        color: field.error !== "" ? Theme.danger : Theme.inkMuted
        role: AppText.Role.Caption
        Layout.fillWidth: true
    }
}
