// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Ritm.App
import Ritm.Components
import Ritm

// Everything that can be computed of a workout, each figure with how it is made: unfolded in its place, or beside
// the list where there is room.
Item {
    id: page
    objectName: "figuresPage"
    required property FiguresViewModel figures
    readonly property bool narrow: width < 620
    readonly property bool wide: width >= 900 * Math.min(1.3, Theme.typeScale)
    readonly property bool ready: figures.state === FiguresViewModel.Ready
    readonly property bool listed: ready && figures.lines > 0
    /// The finished answer to the very search that stands there holds nothing.
    readonly property bool empty: ready && figures.lines === 0 && figures.searched === search.text
    signal back()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: page.narrow ? Theme.normal : Theme.wide
        anchors.bottomMargin: 0
        spacing: Theme.small
        RowLayout {
            spacing: Theme.small
            IconButton {
                objectName: "figuresBackButton"
                iconKey: "back"
                text: qsTr("Back to the workout")
                onClicked: page.back()
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                AppText {
                    text: page.figures.title
                    role: AppText.Role.Caption
                    font.weight: Font.DemiBold
                    color: Theme.accent
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                AppText {
                    text: qsTr("All figures")
                    role: page.narrow ? AppText.Role.Title : AppText.Role.Headline
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                }
            }
        }
        GridLayout {
            columns: page.narrow ? 1 : 3
            columnSpacing: Theme.medium
            rowSpacing: Theme.small
            Layout.fillWidth: true
            SearchField {
                id: search
                objectName: "figuresSearch"
                name: qsTr("Find a figure")
                clearName: "figuresSearchClear"
                onTextChanged: page.figures.search(text)
                Layout.fillWidth: true
                Layout.maximumWidth: page.narrow ? page.width : 420 * Theme.typeScale
            }
            StretchChoice {
                figures: page.figures
                Layout.fillWidth: page.narrow
                Layout.maximumWidth: page.narrow ? page.width : page.width * 0.45
            }
            AppText {
                objectName: "figuresCount"
                text: page.figures.countText
                visible: text !== "" && !page.narrow
                muted: true
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: Theme.wide
            visible: page.listed
            Layout.fillWidth: true
            Layout.fillHeight: true
            FigureList {
                id: list
                figures: page.figures
                unfolds: !page.wide
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
            }
            Flickable {
                id: beside
                visible: page.wide
                clip: true
                contentHeight: explanation.implicitHeight + Theme.wide
                boundsBehavior: Flickable.StopAtBounds
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                T.ScrollBar.vertical: AppScrollBar {}
                Card {
                    id: explanation
                    objectName: "figureExplanation"
                    width: beside.width
                    padding: Theme.wide
                    AppText {
                        text: page.figures.openName === "" ? qsTr("How a figure is made") : page.figures.openName
                        role: AppText.Role.Title
                        Accessible.role: Accessible.Heading
                        Layout.fillWidth: true
                    }
                    AppText {
                        visible: text !== ""
                        text: page.figures.openValue
                        role: AppText.Role.Figure
                        Layout.fillWidth: true
                    }
                    AppText {
                        visible: page.figures.openName === ""
                        text: qsTr("Choose a figure: its definition, what it needs, what it does with gaps and pauses, and where it comes from stand here.")
                        muted: true
                        Layout.fillWidth: true
                    }
                    FigureDetails { figures: page.figures }
                }
            }
        }
        Spinner {
            objectName: "figuresSpinner"
            visible: !page.listed && !page.empty && page.figures.state !== FiguresViewModel.Closed
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.huge
        }
        EmptyState {
            objectName: "figuresEmpty"
            readonly property bool missed: page.figures.searched !== ""
            visible: page.empty
            iconKey: missed ? "search" : "info"
            title: missed ? qsTr("No figure by that name") : qsTr("Nothing can be told here")
            text: missed ? qsTr("Names, what others call a figure and the command line's words are searched.")
                : qsTr("There is nothing in this stretch that a figure could be made of.")
            Layout.fillWidth: true
            Layout.topMargin: Theme.huge
        }
        Item { visible: !page.listed; Layout.fillHeight: true }
    }
}
