// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// Words that narrow a list down while they are typed. Escape and the cross empty it.
T.TextField {
    id: field
    property string name
    property string clearName

    implicitWidth: 240 * Theme.typeScale
    implicitHeight: Math.max(Theme.target, contentHeight + 2 * Theme.small)
    leftPadding: Theme.target
    rightPadding: Theme.target
    topPadding: Theme.small
    bottomPadding: Theme.small
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.family
    font.pixelSize: Theme.body
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    selectByMouse: true
    activeFocusOnTab: true
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.role: Accessible.EditableText
    Accessible.name: name
    Accessible.searchEdit: true
    Keys.onEscapePressed: event => {
        event.accepted = field.text !== ""
        field.clear()
    }

    AppIcon {
        x: (Theme.target - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        icon: "search"
        size: 20 * Theme.scale
        color: Theme.inkMuted
    }
    AppText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: field.leftPadding
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        visible: field.text === "" && field.preeditText === ""
        text: field.name
        color: Theme.inkFaint
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
        Accessible.ignored: true
    }
    IconButton {
        objectName: field.clearName
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: field.text !== ""
        iconKey: "close"
        text: qsTr("Clear the search")
        onClicked: {
            field.clear()
            field.forceActiveFocus()
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.surface
        border.width: field.activeFocus ? 2 : Theme.lineWidth
        border.color: field.activeFocus ? Theme.focus : Theme.control
    }
}
