// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A question over the page: from below on a phone, in the middle elsewhere.
T.Popup {
    id: sheet

    property string title
    property string text
    default property alias content: column.data
    property bool narrow: parent !== null && parent.width < 600

    modal: true
    focus: true
    dim: true
    parent: T.Overlay.overlay
    width: parent === null ? 0 : narrow ? parent.width : Math.min(520 * Theme.scale, parent.width - 2 * Theme.wide)
    height: Math.min(implicitHeight, parent === null ? implicitHeight : parent.height - Theme.wide)
    implicitHeight: frame.implicitHeight + topPadding + bottomPadding
    x: parent === null ? 0 : (parent.width - width) / 2
    y: parent === null ? 0 : narrow ? parent.height - height : (parent.height - height) / 2
    padding: Theme.wide

    T.Overlay.modal: Rectangle { color: Theme.scrim }
    background: Rectangle {
        color: Theme.raised
        radius: Theme.radius
        border.width: Theme.lineWidth
        border.color: Theme.line
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title
    }
    contentItem: Flickable {
        id: frame
        implicitHeight: body.implicitHeight
        contentHeight: body.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ColumnLayout {
            id: body
            width: frame.width
            spacing: Theme.medium
            AppText {
                text: sheet.title
                visible: text !== ""
                role: AppText.Role.Title
                Layout.fillWidth: true
            }
            AppText {
                text: sheet.text
                visible: text !== ""
                muted: true
                Layout.fillWidth: true
            }
            ColumnLayout {
                id: column
                spacing: Theme.small
                Layout.fillWidth: true
            }
        }
    }
}
