// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Cells of one size that a model fills, in rows of `columns`. Each delegate has an index and places itself by
// xOf, yOf, cellWidth and cellHeight.
// Not a layout: one of Qt 6.4 still touches a delegate that is gone when it is arranged between the model's
// change and its own turn to be polished. Nor a positioner: it would be polished while cells learn their height.
Item {
    id: grid
    property alias model: cells.model
    property alias delegate: cells.delegate
    readonly property alias count: cells.count
    property int columns: 1
    property int spacing: Theme.normal
    /// What it will be wide, for pages that know before it is laid out: text that first wraps at no width at all
    /// leaves layouts of the cells behind that were too tall.
    property real room: width
    readonly property int rows: Math.ceil(count / columns)
    readonly property real cellWidth: (room - (columns - 1) * spacing) / columns
    /// What the tallest of them needs.
    readonly property real cellHeight: {
        let tallest = 0
        for (let index = 0; index < cells.count; ++index) {
            const cell = cells.itemAt(index)
            if (cell !== null)
                tallest = Math.max(tallest, cell.implicitHeight)
        }
        return tallest
    }
    function xOf(index: int): real { return index % columns * (cellWidth + spacing) }
    function yOf(index: int): real { return Math.floor(index / columns) * (cellHeight + spacing) }

    implicitHeight: Math.max(0, rows * (cellHeight + spacing) - spacing)
    Layout.fillWidth: true

    Repeater { id: cells }
}
