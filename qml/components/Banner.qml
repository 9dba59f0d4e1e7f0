// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Something to know that stays until it is no longer so.
Rectangle {
    id: banner

    enum Kind { Info, Success, Warning, Failure }

    property int kind: Banner.Kind.Info
    property string text
    property string actionText
    property string actionName
    property bool closable: false
    property string closeName
    readonly property color tint: kind === Banner.Kind.Failure ? Theme.danger
        : kind === Banner.Kind.Warning ? Theme.warning
        : kind === Banner.Kind.Success ? Theme.success : Theme.accent
    /// The action stands below where the words would have no room beside it.
    readonly property bool stacked: actionText !== "" && width < 300 * Theme.typeScale
    signal activated()
    signal closed()

    visible: text !== ""
    color: kind === Banner.Kind.Failure ? Theme.dangerSoft
        : kind === Banner.Kind.Warning ? Theme.warningSoft : Theme.accentSoft
    radius: Theme.radiusSmall
    border.width: Theme.highContrast ? 2 : 0
    border.color: tint
    implicitWidth: 320
    implicitHeight: row.implicitHeight + 2 * Theme.small
    Layout.fillWidth: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    GridLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.medium
        anchors.rightMargin: Theme.small
        columnSpacing: Theme.small
        rowSpacing: 0
        AppIcon {
            icon: banner.kind === Banner.Kind.Success ? "success" : banner.kind === Banner.Kind.Info ? "info" : "warning"
            color: banner.tint
            size: 22 * Theme.scale
            Layout.column: 0
            Layout.row: 0
        }
        AppText {
            text: banner.text
            Layout.column: 1
            Layout.row: 0
            Layout.fillWidth: true
            Layout.topMargin: Theme.tiny
            Layout.bottomMargin: Theme.tiny
            Accessible.ignored: true
        }
        ActionButton {
            objectName: banner.actionName
            visible: banner.actionText !== ""
            text: banner.actionText
            kind: ActionButton.Kind.Quiet
            Layout.column: banner.stacked ? 1 : 2
            Layout.row: banner.stacked ? 1 : 0
            Layout.alignment: Qt.AlignRight
            onClicked: banner.activated()
        }
        IconButton {
            objectName: banner.closeName
            visible: banner.closable
            iconKey: "close"
            text: qsTr("Close this message")
            Layout.column: 3
            Layout.row: 0
            onClicked: banner.closed()
        }
    }
}
