// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components
import Ritm

// The account, its devices, and how the app looks.
ScrollColumn {
    id: page
    objectName: "settingsPage"
    required property ShellViewModel shell
    signal attentionWanted()
    readonly property AccountViewModel account: shell.account
    readonly property bool signedIn: account.state === AccountViewModel.SignedIn
    readonly property list<real> textScales: [1, 1.25, 1.5, 2]
    readonly property bool wide: width >= 1000 * Theme.typeScale
    maximumWidth: wide ? 1180 * Theme.scale : 720 * Theme.scale

    PageTitle { title: qsTr("Settings") }

    // Columns of a given width, not layouts within a layout: those lose track of text that wraps.
    Item {
        id: frame
        readonly property real share: page.wide ? (width - Theme.normal) / 2 : width
        readonly property real wanted: page.wide ? Math.max(people.implicitHeight, look.implicitHeight)
            : people.implicitHeight + Theme.normal + look.implicitHeight
        implicitHeight: wanted
        Layout.fillWidth: true
        ColumnLayout {
            id: people
            width: frame.share
            spacing: Theme.normal
            // What waits does so without a session, too.
            Banner {
                kind: Banner.Kind.Warning
                text: page.account.needsAttention === 0 ? ""
                    : qsTr("%n change(s) need your attention", "", page.account.needsAttention)
                actionText: qsTr("Decide")
                actionName: "attentionButton"
                onActivated: page.attentionWanted()
            }
            AccountCard {
                visible: page.signedIn
                account: page.account
            }
            ApproveCard {
                visible: page.signedIn
                account: page.account
            }
            AppText {
                visible: !page.signedIn
                text: qsTr("An account adds sync between your devices. Everything else works without.")
                muted: true
                Layout.fillWidth: true
            }
            AccountForm {
                visible: !page.signedIn && page.account.state !== AccountViewModel.AwaitingApproval
                account: page.account
            }
            ApprovalWaiting {
                visible: page.account.state === AccountViewModel.AwaitingApproval
                account: page.account
            }
        }
        ColumnLayout {
            id: look
            x: page.wide ? frame.share + Theme.normal : 0
            y: page.wide ? 0 : people.implicitHeight + Theme.normal
            width: frame.share
            spacing: Theme.normal
            Card {
                spacing: Theme.normal
                AppText { text: qsTr("Colours"); role: AppText.Role.Strong; Layout.fillWidth: true }
                SegmentedControl {
                    objectName: "themeChoice"
                    name: qsTr("Colours")
                    choices: [qsTr("System"), qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
                    current: page.shell.themeMode
                    Layout.fillWidth: true
                    onChosen: index => page.shell.themeMode = index
                }
                AppText { text: qsTr("Text size"); role: AppText.Role.Strong; Layout.fillWidth: true }
                SegmentedControl {
                    objectName: "textScaleChoice"
                    name: qsTr("Text size")
                    choices: [qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Largest")]
                    current: page.shell.textScale < 1.25 ? 0 : page.shell.textScale < 1.5 ? 1 : page.shell.textScale < 2 ? 2 : 3
                    Layout.fillWidth: true
                    onChosen: index => page.shell.textScale = page.textScales[index]
                }
                AppText { text: qsTr("Language"); role: AppText.Role.Strong; Layout.fillWidth: true }
                SegmentedControl {
                    objectName: "languageChoice"
                    name: qsTr("Language")
                    choices: [qsTr("System"), "English", "Русский"]
                    current: page.shell.language === "en" ? 1 : page.shell.language === "ru" ? 2 : 0
                    Layout.fillWidth: true
                    onChosen: index => page.shell.language = ["", "en", "ru"][index]
                }
                ToggleSwitch {
                    objectName: "imperialSwitch"
                    text: qsTr("Miles and feet")
                    description: qsTr("Instead of kilometres and metres")
                    checked: page.shell.imperial
                    onToggled: page.shell.imperial = checked
                }
                ToggleSwitch {
                    objectName: "reducedMotionSwitch"
                    text: qsTr("Less motion")
                    description: qsTr("No sliding and no fading")
                    checked: page.shell.reducedMotion
                    onToggled: page.shell.reducedMotion = checked
                }
            }
        }
    }
    AppText {
        text: qsTr("Ritm %1. Free software under the GNU GPL 3 or later.").arg(page.shell.versionText)
        role: AppText.Role.Caption
        muted: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
