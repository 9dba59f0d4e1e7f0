// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components
import Ritm

// What waits for the athlete's decision: fields that two devices changed, and changes that the server refused.
ScrollColumn {
    id: page
    objectName: "attentionPage"
    required property AttentionViewModel attention
    signal workoutWanted(string id)
    signal back()
    maximumWidth: 900 * Theme.scale

    PageTitle {
        title: qsTr("To decide")
        canGoBack: true
        backName: "attentionBackButton"
        onBack: page.back()
    }
    Banner { objectName: "attentionError"; kind: Banner.Kind.Failure; text: page.attention.errorText }
    Spinner {
        visible: page.attention.loading
        Layout.alignment: Qt.AlignHCenter
    }
    EmptyState {
        objectName: "attentionEmpty"
        visible: !page.attention.loading && conflicts.count === 0 && refused.count === 0
        iconKey: "success"
        title: qsTr("Nothing waits for you")
        text: qsTr("When two devices change the same thing, or the server refuses a change, you decide here.")
        Layout.fillWidth: true
        Layout.topMargin: Theme.huge
    }

    AppText {
        visible: conflicts.count > 0
        text: qsTr("Changed on two devices")
        role: AppText.Role.Title
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }
    AppText {
        visible: conflicts.count > 0
        text: qsTr("Both versions are here, and you can go back and forth. Once you keep one, the other is forgotten.")
        muted: true
        Layout.fillWidth: true
    }
    CellColumn {
        id: conflicts
        visible: count > 0
        spacing: Theme.normal
        model: page.attention.conflicts
        delegate: ConflictCard {
            width: conflicts.width
            onKept: id => page.attention.keep(id)
            onExchanged: id => page.attention.exchange(id)
            onWorkoutWanted: id => page.workoutWanted(id)
        }
    }

    AppText {
        visible: refused.count > 0
        text: qsTr("Refused by the server")
        role: AppText.Role.Title
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        Layout.topMargin: conflicts.count > 0 ? Theme.normal : 0
    }
    AppText {
        visible: refused.count > 0
        text: qsTr("These changes are on no other device. Nothing of them is lost until you give them up.")
        muted: true
        Layout.fillWidth: true
    }
    CellColumn {
        id: refused
        visible: count > 0
        spacing: Theme.normal
        model: page.attention.refused
        delegate: RefusedCard {
            width: refused.width
            onRetried: id => page.attention.retry(id)
            onGivenUp: (id, consequence) => {
                sure.change = id
                sure.text = consequence
                sure.open()
            }
            onWorkoutWanted: id => page.workoutWanted(id)
        }
    }

    Sheet {
        id: sure
        property string change
        title: qsTr("Give this change up?")
        ActionButton {
            objectName: "giveUpConfirmButton"
            text: qsTr("Give it up")
            kind: ActionButton.Kind.Danger
            Layout.fillWidth: true
            onClicked: {
                sure.close()
                page.attention.giveUp(sure.change)
            }
        }
        ActionButton {
            objectName: "giveUpCancelButton"
            text: qsTr("Let it wait")
            Layout.fillWidth: true
            onClicked: sure.close()
        }
    }
}
