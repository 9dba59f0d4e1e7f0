// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/stages.h"

namespace ritm::journey {

using namespace app;

int runRecovery(const Options&, Athlete& athlete) {
    Stage stage;
    auto& shell = athlete.shell();
    stage.step(QStringLiteral("start again and be offered the ride"), [&]() -> Why {
        RITM_HOLD(Athlete::wait(QStringLiteral("the app does not open"),
                                [&] { return shell.stage() == ShellViewModel::Stage::Ready; }));
        RITM_HOLD(Athlete::wait(QStringLiteral("the ride that was cut off is not offered"), [&] {
            return shell.recovery()->available() &&
                   athlete.see(QStringLiteral("recoveryFinishButton")) != nullptr;
        }));
        return athlete.photograph(QStringLiteral("19-recovery"));
    });
    stage.step(QStringLiteral("finish it and see it saved"), [&]() -> Why {
        RITM_HOLD(athlete.click(QStringLiteral("recoveryFinishButton")));
        RITM_HOLD(Athlete::wait(QStringLiteral("the ride is not saved"), [&] {
            return !shell.recovery()->available() && shell.history()->list()->count() == 2;
        }));
        RITM_HOLD(athlete.go(QStringLiteral("History")));
        const auto newest = shell.history()->list()->rows().front().id;
        RITM_HOLD(athlete.click(QStringLiteral("workout-") + newest));
        RITM_HOLD(Athlete::wait(QStringLiteral("the recovered workout does not open"), [&] {
            return shell.workout()->state() == WorkoutViewModel::State::Open &&
                   shell.workout()->id() == newest;
        }));
        tell(QStringLiteral("recovered_seconds"), shell.workout()->lengthSeconds());
        return athlete.photograph(QStringLiteral("20-recovered"));
    });
    return stage.held() ? 0 : 1;
}

} // namespace ritm::journey
