// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ritm.App
import Ritm.Components
import Ritm

// The workouts, newest first.
Item {
    id: pane
    required property HistoryViewModel history
    signal importWanted()
    signal rideWanted()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.normal
        spacing: Theme.small
        PageTitle {
            title: qsTr("History")
            ActionButton {
                objectName: "importButton"
                text: qsTr("Import")
                iconKey: "import"
                onClicked: pane.importWanted()
            }
        }
        Banner { kind: Banner.Kind.Failure; text: pane.history.errorText }
        Banner {
            visible: pane.history.canUndoRemove
            text: qsTr("“%1” was removed.").arg(pane.history.removedTitle)
            actionText: qsTr("Undo")
            actionName: "undoRemoveButton"
            onActivated: pane.history.undoRemove()
        }
        ListView {
            id: list
            objectName: "historyList"
            visible: count > 0
            model: pane.history.list
            clip: true
            spacing: 2
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            activeFocusOnTab: false
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Workouts")
            // A list of Qt 6.4 does not instantiate a bound section heading.
            // qmllint disable unqualified
            section.property: "group"
            section.criteria: ViewSection.FullString
            section.delegate: AppText {
                required property string section
                objectName: "historyGroup"
                width: list.width
                topPadding: Theme.normal
                bottomPadding: Theme.tiny
                leftPadding: Theme.medium
                text: section
                role: AppText.Role.Caption
                font.weight: Font.DemiBold
                muted: true
                Accessible.role: Accessible.Heading
            }
            delegate: HistoryEntry {
                width: list.width
                current: id === pane.history.selectedId
                onOpened: id => pane.history.open(id)
            }
            T.ScrollBar.vertical: AppScrollBar {}
        }
        Spinner {
            visible: pane.history.loading && list.count === 0
            Layout.alignment: Qt.AlignHCenter
        }
        EmptyState {
            visible: !pane.history.loading && list.count === 0
            iconKey: "history"
            title: qsTr("Your history begins here")
            text: qsTr("Record a ride, or bring in FIT, TCX and GPX files from another app or device.")
            Layout.fillWidth: true
            Layout.topMargin: Theme.huge
            ActionButton {
                objectName: "emptyRideButton"
                text: qsTr("Start a ride")
                kind: ActionButton.Kind.Primary
                Layout.fillWidth: true
                onClicked: pane.rideWanted()
            }
            ActionButton {
                objectName: "emptyImportButton"
                text: qsTr("Import files")
                kind: ActionButton.Kind.Quiet
                Layout.fillWidth: true
                onClicked: pane.importWanted()
            }
        }
        Item { visible: list.count === 0; Layout.fillHeight: true }
    }
}
