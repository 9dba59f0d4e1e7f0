// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// What a model holds, under one another. Delegates take its width. A positioner, for the reason that CellGrid
// gives.
Column {
    property alias model: cells.model
    property alias delegate: cells.delegate
    readonly property alias count: cells.count
    Layout.fillWidth: true

    function itemAt(index: int): Item { return cells.itemAt(index) }

    Repeater { id: cells }
}
