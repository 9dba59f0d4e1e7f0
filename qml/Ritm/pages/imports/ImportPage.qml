// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Ritm.App
import Ritm.Components
import Ritm

// Files on their way into the history.
ScrollColumn {
    id: page
    objectName: "importPage"
    required property ImportsViewModel imports
    signal workoutWanted(string id)
    signal back()
    maximumWidth: 760 * Theme.scale

    PageTitle {
        title: qsTr("Import")
        canGoBack: true
        onBack: page.back()
    }
    Card {
        padding: Theme.wide
        color: Theme.sunken
        EmptyState {
            iconKey: "import"
            title: qsTr("Choose workout files")
            text: qsTr("FIT, TCX and GPX, one or hundreds, also in .gz and .zip. What you have already is recognised. You can also drop files anywhere on the window.")
            Layout.fillWidth: true
            ActionButton {
                objectName: "chooseFilesButton"
                text: qsTr("Choose files")
                kind: ActionButton.Kind.Primary
                iconKey: "file"
                enabled: !page.imports.busy
                Layout.fillWidth: true
                onClicked: dialog.open()
            }
        }
    }
    Card {
        visible: page.imports.busy
        AppText { text: qsTr("Importing"); role: AppText.Role.Strong; Layout.fillWidth: true }
        ProgressLine { value: page.imports.progress; name: qsTr("Importing") }
        ActionButton {
            objectName: "cancelImportButton"
            text: qsTr("Cancel")
            onClicked: page.imports.cancel()
        }
    }
    RowLayout {
        visible: rows.count > 0
        Layout.fillWidth: true
        AppText {
            objectName: "importSummary"
            text: page.imports.summaryText
            role: AppText.Role.Strong
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "clearImportsButton"
            visible: !page.imports.busy
            text: qsTr("Clear")
            kind: ActionButton.Kind.Quiet
            onClicked: page.imports.clear()
        }
    }
    CellColumn {
        id: rows
        spacing: Theme.normal
        model: page.imports.list
        delegate: Card {
            id: row
            width: rows.width
            required property int index
            required property string fileName
            required property int state
            required property string text
            required property string workoutId
            required property real progress
            objectName: "import-" + index
            Accessible.role: Accessible.ListItem
            Accessible.name: fileName + ": " + text
            RowLayout {
                spacing: Theme.medium
                Layout.fillWidth: true
                AppIcon {
                    icon: row.state === ImportsViewModel.Imported ? "success"
                        : row.state === ImportsViewModel.AlreadyThere ? "info"
                        : row.state === ImportsViewModel.Failed ? "warning" : "file"
                    color: row.state === ImportsViewModel.Failed ? Theme.danger
                        : row.state === ImportsViewModel.Imported ? Theme.success : Theme.inkMuted
                }
                ColumnLayout {
                    spacing: 2
                    Layout.fillWidth: true
                    AppText {
                        text: row.fileName
                        font.weight: Font.DemiBold
                        wrapMode: Text.WrapAnywhere
                        Layout.fillWidth: true
                    }
                    AppText {
                        text: row.text
                        visible: text !== ""
                        color: row.state === ImportsViewModel.Failed ? Theme.danger : Theme.inkMuted
                        Layout.fillWidth: true
                    }
                    ProgressLine {
                        visible: row.state === ImportsViewModel.Running
                        value: row.progress
                        name: row.fileName
                    }
                }
                ActionButton {
                    objectName: "openImported-" + row.index
                    visible: row.workoutId !== ""
                    text: qsTr("Open")
                    kind: ActionButton.Kind.Quiet
                    onClicked: page.workoutWanted(row.workoutId)
                }
            }
        }
    }
    FileDialog {
        id: dialog
        objectName: "importDialog"
        title: qsTr("Choose workout files")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Workouts (*.fit *.tcx *.gpx *.gz *.zip *.FIT *.TCX *.GPX *.GZ *.ZIP)"), qsTr("All files (*)")]
        onAccepted: page.imports.importFiles(dialog.selectedFiles)
    }
}
