// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A button with a text: the page's main action, a lesser one, a quiet one or a dangerous one.
T.Button {
    id: control

    enum Kind { Primary, Secondary, Quiet, Danger }

    property int kind: ActionButton.Kind.Secondary
    property string iconKey
    property bool busy: false
    readonly property color ink: !enabled ? Theme.inkFaint
        : kind === ActionButton.Kind.Primary ? Theme.inkOnAccent
        : kind === ActionButton.Kind.Danger ? Theme.danger
        : kind === ActionButton.Kind.Quiet ? Theme.accent : Theme.ink

    implicitWidth: Math.max(Theme.target, row.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, row.implicitHeight + 2 * Theme.small)
    leftPadding: kind === ActionButton.Kind.Quiet ? Theme.medium : Theme.normal + Theme.tiny
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight
        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.small
            Spinner {
                visible: control.busy
                color: control.ink
                Layout.preferredWidth: 20
                Layout.preferredHeight: 20
            }
            AppIcon {
                visible: control.iconKey !== "" && !control.busy
                icon: control.iconKey
                color: control.ink
                size: 20 * Theme.scale
            }
            AppText {
                text: control.text
                visible: control.text !== ""
                color: control.ink
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                // A word is never cut: it shrinks a little where a button has to be narrow.
                wrapMode: Text.WordWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: {
            if (control.kind === ActionButton.Kind.Primary)
                return !control.enabled ? Theme.sunken : control.down ? Theme.accentPressed : Theme.accent
            if (control.kind === ActionButton.Kind.Danger)
                return control.down || control.hovered ? Theme.dangerSoft : "transparent"
            if (control.kind === ActionButton.Kind.Quiet)
                return control.down || control.hovered ? Theme.accentSoft : "transparent"
            return control.down || control.hovered ? Theme.sunken : Theme.surface
        }
        border.width: control.kind === ActionButton.Kind.Secondary || control.kind === ActionButton.Kind.Danger
            || Theme.highContrast ? Theme.lineWidth : 0
        border.color: control.kind === ActionButton.Kind.Danger ? Theme.danger : Theme.control
        FocusRing { control: control; shown: control.visualFocus }
    }
}
