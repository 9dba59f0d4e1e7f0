// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ritm.App
import Ritm.Components

// Short messages over whatever page is open.
Column {
    id: stack
    objectName: "noticeStack"
    required property NoticesViewModel notices
    spacing: Theme.small
    Repeater {
        model: stack.notices.list
        Banner {
            id: notice
            required property int id
            required kind
            required text
            required actionText
            width: stack.width
            border.width: Theme.lineWidth
            border.color: tint
            actionName: "noticeAction-" + id
            closeName: "noticeClose-" + id
            closable: true
            onActivated: stack.notices.activate(notice.id)
            onClosed: stack.notices.dismiss(notice.id)
        }
    }
}
