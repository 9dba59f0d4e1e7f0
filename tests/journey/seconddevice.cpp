// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/stages.h"

namespace ritm::journey {

using namespace app;

int runSecondDevice(const Options& options, Athlete& athlete) {
    Stage stage;
    const Account account;
    auto& shell = athlete.shell();
    stage.step(QStringLiteral("open the app on a phone"), [&]() -> Why {
        return Athlete::wait(QStringLiteral("the welcome page does not come"),
                             [&] { return shell.stage() == ShellViewModel::Stage::Welcome; });
    });
    stage.step(QStringLiteral("sign in there and be shown a code"), [&]() -> Why {
        RITM_HOLD(athlete.click(QStringLiteral("accountMode-1")));
        RITM_HOLD(athlete.type(QStringLiteral("emailField"), account.email));
        RITM_HOLD(athlete.type(QStringLiteral("passwordField"), account.password));
        RITM_HOLD(athlete.type(QStringLiteral("serverField"), options.server));
        RITM_HOLD(athlete.click(QStringLiteral("signInButton")));
        RITM_HOLD(Athlete::wait(QStringLiteral("no approval code is shown"), [&] {
            return shell.account()->state() == AccountViewModel::State::AwaitingApproval &&
                   athlete.see(QStringLiteral("approvalCode")) != nullptr &&
                   !shell.account()->approvalCode().isEmpty();
        }));
        RITM_HOLD(athlete.photograph(QStringLiteral("15-second-device-code")));
        tell(QStringLiteral("code"),
             athlete.see(QStringLiteral("approvalCode"))->property("text").toString());
        return {};
    });
    stage.step(QStringLiteral("be let in by the first device"), [&]() -> Why {
        return Athlete::wait(
            QStringLiteral("the approval does not arrive"),
            [&] { return shell.stage() == ShellViewModel::Stage::Ready; }, 60'000);
    });
    stage.step(QStringLiteral("see the workout arrive"), [&]() -> Why {
        RITM_HOLD(athlete.go(QStringLiteral("History")));
        return Athlete::wait(
            QStringLiteral("the workout does not arrive whole"),
            [&] {
                const auto& rows = shell.history()->list()->rows();
                return rows.size() == 1 &&
                       rows.front().syncState == int(HistoryViewModel::SyncState::Synced) &&
                       athlete.see(QStringLiteral("workout-") + rows.front().id) != nullptr;
            },
            60'000);
    });
    stage.step(QStringLiteral("open it there, dark and in Russian"), [&]() -> Why {
        RITM_HOLD(athlete.go(QStringLiteral("Settings")));
        RITM_HOLD(athlete.click(QStringLiteral("themeChoice-2")));
        RITM_HOLD(athlete.click(QStringLiteral("languageChoice-2")));
        RITM_HOLD(Athlete::wait(QStringLiteral("the language does not change"),
                                [&] { return shell.language() == QStringLiteral("ru"); }));
        RITM_HOLD(athlete.photograph(QStringLiteral("17-second-device-settings")));
        RITM_HOLD(athlete.go(QStringLiteral("History")));
        RITM_HOLD(athlete.photograph(QStringLiteral("18-second-device-history")));
        RITM_HOLD(athlete.click(QStringLiteral("workout-") + shell.history()->list()->rows().front().id));
        RITM_HOLD(Athlete::wait(QStringLiteral("the workout page does not open"), [&] {
            return shell.workout()->state() == WorkoutViewModel::State::Open &&
                   shell.workout()->chart()->channels().contains(QStringLiteral("heart_rate")) &&
                   athlete.see(QStringLiteral("workoutChart")) != nullptr;
        }));
        return athlete.photograph(QStringLiteral("19-second-device-workout"));
    });
    return stage.held() ? 0 : 1;
}

} // namespace ritm::journey
