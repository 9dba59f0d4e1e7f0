// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Every text of the app, by its part in the page.
Text {
    enum Role { Body, Caption, Strong, Title, Headline, Figure, Display }

    property int role: AppText.Role.Body
    property bool muted: false

    color: muted ? Theme.inkMuted : Theme.ink
    font.family: role >= AppText.Role.Headline ? Theme.displayFamily : Theme.family
    font.pixelSize: {
        switch (role) {
        case AppText.Role.Caption: return Theme.caption
        case AppText.Role.Strong: return Theme.strong
        case AppText.Role.Title: return Theme.title
        case AppText.Role.Headline: return Theme.headline
        case AppText.Role.Figure: return Theme.figure
        case AppText.Role.Display: return Theme.display
        default: return Theme.body
        }
    }
    font.weight: role === AppText.Role.Body || role === AppText.Role.Caption ? Font.Normal : Font.DemiBold
    font.letterSpacing: role >= AppText.Role.Headline ? -0.5 : 0
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
