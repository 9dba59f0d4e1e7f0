// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components
import Ritm

// The first page: make an account, sign in, or go without.
ScrollColumn {
    id: page
    objectName: "welcomePage"
    required property ShellViewModel shell
    readonly property bool waiting: shell.account.state === AccountViewModel.AwaitingApproval
    readonly property bool wide: width >= 900 * Theme.typeScale
    maximumWidth: (wide ? 1040 : 460) * Theme.scale
    centered: true

    component Promise: RowLayout {
        id: promise
        property string iconKey
        property string text
        spacing: Theme.medium
        Layout.fillWidth: true
        Rectangle {
            implicitWidth: 40 * Theme.scale
            implicitHeight: implicitWidth
            radius: Theme.radiusSmall
            color: Theme.accentSoft
            AppIcon { anchors.centerIn: parent; icon: promise.iconKey; color: Theme.accent; size: 22 * Theme.scale }
        }
        AppText { text: promise.text; Layout.fillWidth: true }
    }

    Item {
        id: frame
        readonly property int gap: page.wide ? 2 * Theme.huge : Theme.wide
        Layout.fillWidth: true
        implicitHeight: page.wide ? Math.max(promise.implicitHeight, entry.implicitHeight)
            : promise.implicitHeight + gap + entry.implicitHeight

        ColumnLayout {
            id: promise
            width: page.wide ? (frame.width - frame.gap) * 0.48 : frame.width
            y: page.wide ? (frame.height - height) / 2 : 0
            spacing: Theme.normal
            RowLayout {
                Layout.fillWidth: true
                Layout.bottomMargin: page.wide ? Theme.normal : 0
                BrandMark { size: (page.wide ? 44 : 32) * Theme.scale }
                Item { Layout.fillWidth: true }
            }
            AppText {
                text: page.waiting ? qsTr("One more step") : qsTr("Your training, on all your devices")
                role: page.wide ? AppText.Role.Figure : AppText.Role.Title
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            AppText {
                visible: !page.waiting
                text: qsTr("Record, import and analyse right away. An account adds sync between your devices, sealed so that only you can read it.")
                muted: true
                Layout.fillWidth: true
            }
            Promise {
                visible: page.wide && !page.waiting
                iconKey: "sensors"
                text: qsTr("Heart-rate straps, power meters and smart trainers over Bluetooth")
                Layout.topMargin: Theme.normal
            }
            Promise {
                visible: page.wide && !page.waiting
                iconKey: "import"
                text: qsTr("FIT, TCX and GPX files from every other app and device")
            }
            Promise {
                visible: page.wide && !page.waiting
                iconKey: "lock"
                text: qsTr("Encrypted on this device, and sealed before it leaves it")
            }
        }
        ColumnLayout {
            id: entry
            x: page.wide ? frame.width - width : 0
            y: page.wide ? (frame.height - height) / 2 : promise.implicitHeight + frame.gap
            width: page.wide ? (frame.width - frame.gap) * 0.52 : frame.width
            spacing: Theme.small
            AccountForm {
                roomy: page.wide
                visible: !page.waiting
                account: page.shell.account
            }
            ApprovalWaiting {
                visible: page.waiting
                account: page.shell.account
            }
            ActionButton {
                objectName: "skipButton"
                visible: !page.waiting
                text: qsTr("Go on without an account")
                kind: ActionButton.Kind.Quiet
                enabled: page.shell.account.state !== AccountViewModel.Busy
                Layout.fillWidth: true
                onClicked: page.shell.account.skip()
            }
        }
    }
}
