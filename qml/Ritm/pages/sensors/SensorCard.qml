// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Ritm.App
import Ritm.Components

// One sensor: what it is, how well it is heard, what it says.
Card {
    id: card
    required property string address
    required property string name
    required property string kind
    required property string kindKey
    required property int state
    required property string stateText
    required property bool paired
    required property int signalBars
    required property string signalText
    required property int battery
    required property string batteryText
    required property string liveText
    readonly property bool connected: state === SensorsViewModel.Connected
    property bool narrow: false
    signal pairWanted(string address)
    signal forgetWanted(string address)
    objectName: "sensor-" + address
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + kind + ", " + stateText

    GridLayout {
        columns: card.narrow ? 1 : 2
        rowSpacing: Theme.medium
        columnSpacing: Theme.normal
        Layout.fillWidth: true
        RowLayout {
            spacing: Theme.normal
            Layout.fillWidth: true
            Rectangle {
                implicitWidth: 48 * Theme.scale
                implicitHeight: implicitWidth
                radius: Theme.radiusSmall
                color: card.connected ? Theme.accentSoft : Theme.sunken
                AppIcon {
                    anchors.centerIn: parent
                    icon: card.kindKey === "heart_rate" ? "heart" : card.kindKey === "trainer" ? "ride"
                        : card.kindKey === "power" ? "power" : card.kindKey === "cadence" ? "cadence"
                        : card.kindKey === "speed" ? "speed" : "sensors"
                    color: card.connected ? Theme.accent : Theme.inkMuted
                }
            }
            ColumnLayout {
                spacing: 2
                Layout.fillWidth: true
                AppText {
                    text: card.name
                    role: AppText.Role.Strong
                    elide: Text.ElideRight
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
                AppText {
                    text: card.kind + " · " + card.stateText
                    muted: true
                    Layout.fillWidth: true
                }
                RowLayout {
                    spacing: Theme.normal
                    Layout.topMargin: Theme.tiny
                    SignalBars { bars: card.signalBars; description: card.signalText }
                    BatteryGauge { percent: card.battery; description: card.batteryText }
                }
            }
        }
        RowLayout {
            spacing: Theme.normal
            Layout.fillWidth: card.narrow
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            AppText {
                objectName: "live-" + card.address
                text: card.liveText
                role: AppText.Role.Title
                Layout.fillWidth: card.narrow
            }
            ActionButton {
                objectName: (card.paired ? "forgetButton-" : "pairButton-") + card.address
                text: card.paired ? qsTr("Forget") : qsTr("Pair")
                kind: card.paired ? ActionButton.Kind.Quiet : ActionButton.Kind.Primary
                busy: card.state === SensorsViewModel.Connecting && !card.paired
                Accessible.name: card.paired ? qsTr("Forget %1").arg(card.name) : qsTr("Pair %1").arg(card.name)
                onClicked: card.paired ? card.forgetWanted(card.address) : card.pairWanted(card.address)
            }
        }
    }
}
