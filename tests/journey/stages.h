// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journey/athlete.h"
#include "tests/journey/options.h"
#include "tests/journey/stage.h"

namespace ritm::journey {

/// The account every device of the journey uses.
struct Account {
    QString name = QStringLiteral("Robin Doe");
    QString email = QStringLiteral("robin@example.org");
    QString password = QStringLiteral("a long enough password");
};

/// Account, sensors, ride, workout, history, sync; then stays for `approve CODE`, `ride` and `quit`.
[[nodiscard]] int runFirstDevice(const Options& options, Athlete& athlete);
/// Signs in on a phone, is approved by the first device, shows the same workout.
[[nodiscard]] int runSecondDevice(const Options& options, Athlete& athlete);
/// Opens the profile of the app that was killed and finishes its ride.
[[nodiscard]] int runRecovery(const Options& options, Athlete& athlete);

/// Seconds of a time as the app writes it: "0:07", "1:02:03"; -1 if it is none.
[[nodiscard]] int secondsOf(const QString& time);

} // namespace ritm::journey
