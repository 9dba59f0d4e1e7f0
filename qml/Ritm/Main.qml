// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Ritm.App
import Ritm.Components
import Ritm

// The window: what stage the app is in decides what fills it.
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
    Binding { target: Theme; property: "large"; value: window.shell.kiosk }

    Loader {
        id: stage
        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (window.shell.stage) {
            case ShellViewModel.Opening: return opening
            case ShellViewModel.ChooseKeyProtection: return chooseProtection
            case ShellViewModel.EnterPassphrase: return passphrase
            case ShellViewModel.Welcome: return welcome
            case ShellViewModel.Ready: return home
            default: return failure
            }
        }
    }
    Component { id: opening; OpeningPage {} }
    Component { id: chooseProtection; ChooseProtectionPage { shell: window.shell } }
    Component { id: passphrase; PassphrasePage { shell: window.shell } }
    Component { id: failure; FailurePage { shell: window.shell } }
    Component { id: welcome; WelcomePage { shell: window.shell } }
    Component { id: home; HomePage { shell: window.shell } }

    NoticeStack {
        notices: window.shell.notices
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: window.width < 700 && window.shell.stage === ShellViewModel.Ready ? 84 : Theme.wide
        width: Math.min(560 * Theme.scale, parent.width - 2 * Theme.normal)
    }
}
