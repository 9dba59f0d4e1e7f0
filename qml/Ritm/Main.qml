// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Ritm.App
import Ritm.Components
import Ritm

// The window: how it looks, and what fills it.
T.ApplicationWindow {
    id: window
    objectName: "mainWindow"

    required property ShellViewModel shell

    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 480
    visible: true
    visibility: shell.kiosk ? Window.FullScreen : Window.AutomaticVisibility
    title: "Ritm"
    color: Theme.background
    font.family: Theme.family
    font.pixelSize: Theme.body

    LayoutMirroring.enabled: Qt.locale(shell.language).textDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "mode"; value: window.shell.themeMode }
    Binding { target: Theme; property: "reducedMotion"; value: window.shell.reducedMotion }
    Binding { target: Theme; property: "textScale"; value: window.shell.textScale }
    Binding { target: Theme; property: "large"; value: window.shell.kiosk }

    Stage {
        id: stage
        anchors.fill: parent
        focus: true
        shell: window.shell
    }
    NoticeStack {
        notices: window.shell.notices
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: stage.barHeight + (stage.barHeight > 0 ? Theme.medium : Theme.wide)
        width: Math.min(560 * Theme.scale, parent.width - 2 * Theme.normal)
    }
}
