// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/appwindow.h"

#include <QString>

#include <functional>
#include <optional>

namespace ritm::bench {

/// The app in this process, as `ritm --profile FOLDER` runs it, with a desktop's window.
class RunningApp {
public:
    explicit RunningApp(const QString& profile);

    /// Goes on without an account if asked, until the app's places are on the screen; false when that fails.
    [[nodiscard]] bool becomeReady();
    /// When the first frame was on the screen, in milliseconds of the shared clock.
    [[nodiscard]] std::optional<double> firstFrame() const { return m_firstFrame; }
    [[nodiscard]] app::ShellViewModel& shell() { return m_window.context().shell(); }

private:
    app::AppWindow m_window;
    std::optional<double> m_firstFrame;
};

/// Lets the app run until that holds; false when it does not within a minute.
[[nodiscard]] bool runUntil(const std::function<bool()>& holds);
/// Lets the app run for that long.
void runFor(double seconds);

} // namespace ritm::bench
