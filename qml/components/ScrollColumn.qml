// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A page's one column, of readable width, that scrolls when it is longer than the window.
Flickable {
    id: scroll
    default property alias content: column.data
    property int maximumWidth: Theme.readingWidth
    property int margin: width < 600 ? Theme.normal : Theme.wide
    property alias spacing: column.spacing
    property bool centered: false
    readonly property alias columnWidth: column.width

    contentWidth: width
    contentHeight: column.implicitHeight + 2 * margin
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    /// Brings what the keyboard reached into sight.
    function reveal(item: Item) {
        const top = item.mapToItem(column, 0, 0).y + margin
        if (top < contentY)
            contentY = Math.max(0, top - Theme.normal)
        else if (top + item.height > contentY + height)
            contentY = Math.min(contentHeight - height, top + item.height + Theme.normal - height)
    }
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        for (let item = focused; item !== null; item = item.parent) {
            if (item === column) {
                reveal(focused)
                break
            }
        }
    }

    ColumnLayout {
        id: column
        x: (scroll.width - width) / 2
        y: scroll.centered ? Math.max(scroll.margin, (scroll.height - implicitHeight) / 2) : scroll.margin
        width: Math.min(scroll.maximumWidth, scroll.width - 2 * scroll.margin)
        spacing: Theme.normal
    }
    T.ScrollBar.vertical: AppScrollBar {}
}
