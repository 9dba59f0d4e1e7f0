// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Colours, spacing, type and motion of the whole app; the only place where a size or colour is decided.
QtObject {
    id: theme

    enum Mode { System, Light, Dark, HighContrast }

    property int mode: Theme.Mode.System
    property bool reducedMotion: false
    /// Larger for the kiosk, where people stand at arm's length.
    property bool large: false
    /// What the athlete asked for, 1 to 2.
    property real textScale: 1

    property SystemPalette system: SystemPalette {}
    readonly property bool highContrast: mode === Theme.Mode.HighContrast
    readonly property bool dark: highContrast || mode === Theme.Mode.Dark
        || (mode === Theme.Mode.System && system.window.hslLightness < 0.5)

    // Surfaces, from the back to the front.
    readonly property color background: highContrast ? "#000000" : dark ? "#111315" : "#f6f5f1"
    readonly property color surface: highContrast ? "#000000" : dark ? "#1a1d20" : "#ffffff"
    readonly property color raised: highContrast ? "#000000" : dark ? "#23272b" : "#ffffff"
    readonly property color sunken: highContrast ? "#000000" : dark ? "#16181b" : "#eeece6"
    readonly property color line: highContrast ? "#ffffff" : dark ? "#2d3236" : "#e2dfd7"
    readonly property color control: highContrast ? "#ffffff" : dark ? "#6d757c" : "#8b877d"

    readonly property color ink: highContrast ? "#ffffff" : dark ? "#f1efea" : "#191b1d"
    readonly property color inkMuted: highContrast ? "#ffffff" : dark ? "#a9aeb2" : "#5d5f60"
    readonly property color inkFaint: highContrast ? "#e0e0e0" : dark ? "#7e858a" : "#76777a"

    readonly property color accent: highContrast ? "#ffe14d" : dark ? "#5fd0b0" : "#0b6b58"
    readonly property color accentPressed: highContrast ? "#fff2a8" : dark ? "#83ddc4" : "#07513f"
    readonly property color inkOnAccent: highContrast ? "#000000" : dark ? "#06231c" : "#ffffff"
    readonly property color accentSoft: highContrast ? "#000000" : dark ? "#1c332d" : "#e0efe9"

    readonly property color danger: highContrast ? "#ff8f85" : dark ? "#ff8a7d" : "#b3261e"
    readonly property color dangerSoft: highContrast ? "#000000" : dark ? "#3a2220" : "#fbe9e7"
    readonly property color inkOnDanger: highContrast || dark ? "#2a0502" : "#ffffff"
    readonly property color warning: highContrast ? "#ffe14d" : dark ? "#f0c15c" : "#7a5200"
    readonly property color warningSoft: highContrast ? "#000000" : dark ? "#352d1a" : "#fbf1d9"
    readonly property color success: highContrast ? "#8dffb0" : dark ? "#7bd69b" : "#1f6f3d"
    readonly property color focus: highContrast ? "#ffe14d" : dark ? "#9ae4ff" : "#005fcc"
    readonly property color scrim: "#99000000"

    // Spacing: one step is 4.
    readonly property real scale: large ? 1.3 : 1
    readonly property int tiny: 4 * scale
    readonly property int small: 8 * scale
    readonly property int medium: 12 * scale
    readonly property int normal: 16 * scale
    readonly property int wide: 24 * scale
    readonly property int huge: 40 * scale
    readonly property int radius: 14 * scale
    readonly property int radiusSmall: 10 * scale
    /// The least height and width of anything to press.
    readonly property int target: Math.round(large ? 64 : Math.max(48, 30 * textScale))
    readonly property int lineWidth: highContrast ? 2 : 1
    readonly property int readingWidth: 640 * scale

    // Type. Noto Sans has figures of equal width, so that running numbers stand still.
    readonly property string family: "Noto Sans"
    readonly property string displayFamily: "Noto Sans Display"
    readonly property real typeScale: scale * textScale
    readonly property int caption: Math.round(12.5 * typeScale)
    readonly property int body: Math.round(15 * typeScale)
    readonly property int strong: Math.round(17 * typeScale)
    readonly property int title: Math.round(22 * typeScale)
    readonly property int headline: Math.round(30 * typeScale)
    readonly property int figure: Math.round(34 * typeScale)
    readonly property int display: Math.round(60 * typeScale)

    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int calm: reducedMotion ? 0 : 220

    /// A channel's own colour, the same on every page.
    function channelColor(id: string): color {
        switch (id) {
        case "heart_rate": return dark ? "#ff7d73" : "#c8362b"
        case "power": return dark ? "#b9a1ff" : "#6a45c9"
        case "cadence": return dark ? "#f2bd63" : "#a86500"
        case "speed": return dark ? "#6fbcff" : "#1668b8"
        case "altitude": return dark ? "#b7ab97" : "#75685a"
        case "temperature": return dark ? "#5ed3d3" : "#0c7c80"
        case "distance": return dark ? "#8fd07c" : "#3d7a2a"
        default: return dark ? "#d49bd0" : "#8a3f86"
        }
    }
}
