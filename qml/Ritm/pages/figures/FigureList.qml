// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ritm.App
import Ritm.Components
import Ritm

// Every figure by its group. Tab comes here once; arrows, Home and End walk the lines, Space and Enter unfold.
ListView {
    id: list
    objectName: "figuresList"
    required property FiguresViewModel figures
    property bool unfolds: true
    /// Whether the keyboard was used last: only then a ring shows where it is.
    property bool ringed: true

    model: figures.list
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    activeFocusOnTab: true
    highlightMoveDuration: 0
    highlightResizeDuration: 0
    cacheBuffer: 400
    bottomMargin: Theme.normal
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Figures")
    Accessible.focusable: true
    onActiveFocusChanged: ringed = true
    // The view follows the keyboard by itself, but to where a line stood before those above it got their last height.
    onCurrentIndexChanged: {
        if (following.running)
            soon.restart()
    }
    onContentHeightChanged: {
        if (following.running)
            soon.restart()
    }
    Timer { id: following; interval: 500 }
    Timer {
        id: soon
        interval: 0
        onTriggered: {
            if (list.ringed && list.currentIndex >= 0)
                list.positionViewAtIndex(list.currentIndex, ListView.Contain)
        }
    }
    Keys.onPressed: event => {
        list.ringed = true
        following.restart()
        event.accepted = true
        switch (event.key) {
        case Qt.Key_Home: list.currentIndex = 0; break
        case Qt.Key_End: list.currentIndex = list.count - 1; break
        case Qt.Key_PageUp: list.currentIndex = Math.max(0, list.currentIndex - 10); break
        case Qt.Key_PageDown: list.currentIndex = Math.min(list.count - 1, list.currentIndex + 10); break
        default: event.accepted = false
        }
    }

    // A list of Qt 6.4 does not instantiate a bound section heading, and gives one that it uses again its new text
    // only by the context: a required property keeps the old one.
    // qmllint disable unqualified
    section.property: "group"
    section.criteria: ViewSection.FullString
    section.delegate: AppText {
        objectName: "figuresGroup"
        width: list.width
        topPadding: Theme.normal
        bottomPadding: Theme.tiny
        leftPadding: Theme.medium
        rightPadding: Theme.medium
        text: section
        role: AppText.Role.Caption
        font.weight: Font.DemiBold
        muted: true
        Accessible.role: Accessible.Heading
    }
    delegate: FigureEntry {
        figures: list.figures
        width: list.width
        unfolds: list.unfolds
        ringed: list.ringed
        onPressed: {
            list.ringed = false
            list.currentIndex = index
        }
    }
    T.ScrollBar.vertical: AppScrollBar {}
}
