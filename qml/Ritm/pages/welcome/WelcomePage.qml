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
    maximumWidth: 460 * Theme.scale
    centered: true

    BrandMark { size: 40 * Theme.scale; Layout.bottomMargin: Theme.small }
    AppText {
        text: page.shell.account.state === AccountViewModel.AwaitingApproval
            ? qsTr("One more step") : qsTr("Your training, on all your devices")
        role: AppText.Role.Headline
        Layout.fillWidth: true
    }
    AppText {
        visible: page.shell.account.state !== AccountViewModel.AwaitingApproval
        text: qsTr("Record, import and analyse right away. An account adds sync between your devices, sealed so that only you can read it.")
        muted: true
        Layout.fillWidth: true
    }
    AccountForm {
        visible: page.shell.account.state !== AccountViewModel.AwaitingApproval
        account: page.shell.account
        Layout.topMargin: Theme.small
    }
    ApprovalWaiting {
        visible: page.shell.account.state === AccountViewModel.AwaitingApproval
        account: page.shell.account
    }
    ActionButton {
        objectName: "skipButton"
        visible: page.shell.account.state !== AccountViewModel.AwaitingApproval
        text: qsTr("Go on without an account")
        kind: ActionButton.Kind.Quiet
        enabled: page.shell.account.state !== AccountViewModel.Busy
        Layout.fillWidth: true
        onClicked: page.shell.account.skip()
    }
}
