// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Ritm.App
import Ritm

// What stage the app is in decides what fills the window.
FocusScope {
    id: stage
    required property ShellViewModel shell
    /// How high the buttons stand at the window's foot that nothing may cover.
    readonly property real barHeight: (content.item as HomePage)?.barHeight ?? 0

    Loader {
        id: content
        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (stage.shell.stage) {
            case ShellViewModel.Opening: return opening
            case ShellViewModel.ChooseKeyProtection: return chooseProtection
            case ShellViewModel.EnterPassphrase: return passphrase
            case ShellViewModel.Welcome: return welcome
            case ShellViewModel.Ready: return home
            default: return failure
            }
        }
    }
    // A Loader of Qt 6.4 does not instantiate bound components.
    // qmllint disable unqualified
    Component { id: opening; OpeningPage {} }
    Component { id: chooseProtection; ChooseProtectionPage { shell: stage.shell } }
    Component { id: passphrase; PassphrasePage { shell: stage.shell } }
    Component { id: failure; FailurePage { shell: stage.shell } }
    Component { id: welcome; WelcomePage { shell: stage.shell } }
    Component { id: home; HomePage { shell: stage.shell } }
}
