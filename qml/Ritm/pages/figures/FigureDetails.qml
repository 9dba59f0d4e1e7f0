// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Ritm.App
import Ritm.Components

// How the unfolded figure is made.
CellColumn {
    id: details
    required property FiguresViewModel figures
    objectName: "figureDetails"
    spacing: Theme.medium
    model: figures.details
    delegate: Column {
        id: detail
        required property int index
        required property string label
        required property string text
        objectName: "figureDetail-" + index
        width: details.width
        spacing: 2
        AppText {
            width: parent.width
            text: detail.label
            role: AppText.Role.Caption
            font.weight: Font.DemiBold
            color: Theme.accent
        }
        AppText {
            width: parent.width
            text: detail.text
        }
    }
}
