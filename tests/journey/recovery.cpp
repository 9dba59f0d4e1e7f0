// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/library/syntheticfit.h"
#include "tests/journey/stages.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace ritm::journey {

using namespace app;

namespace {

QString keep(const QTemporaryDir& folder, const char* name, const QByteArray& content) {
    QFile file(folder.filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

Why importIs(ShellViewModel& shell, ImportsViewModel::FileState state, int index) {
    const auto& rows = shell.imports()->list()->rows();
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const ImportRow& one) { return one.index == index; });
    if (row == rows.end() || row->state != int(state) || row->text.isEmpty()) {
        return QStringLiteral("file %1 is not told as it went").arg(index + 1);
    }
    return {};
}

/// A whole file, one that breaks off and one that is no workout, dropped on the window.
void importFiles(Stage& stage, Athlete& athlete) {
    using FileState = ImportsViewModel::FileState;
    auto& shell = athlete.shell();
    const QTemporaryDir folder;
    stage.step(QStringLiteral("drop three files: one whole, one cut off, one no workout"), [&]() -> Why {
        const auto fit = [](const test::SyntheticRide& ride) {
            const auto bytes = test::fitFile(ride);
            return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
        };
        const auto whole = fit({.seconds = 900});
        const auto other = fit({.start = 1'000'100'000, .seconds = 900});
        RITM_HOLD(athlete.drop({keep(folder, "sunday.fit", whole),
                                keep(folder, "cut off.fit", other.left(other.size() / 2)),
                                keep(folder, "shopping list.fit", "bread, milk, tea")}));
        RITM_HOLD(Athlete::wait(QStringLiteral("the import does not end"), [&] {
            return shell.imports()->list()->count() == 3 && !shell.imports()->busy();
        }));
        RITM_HOLD(importIs(shell, FileState::Imported, 0));
        RITM_HOLD(importIs(shell, FileState::Imported, 1));
        RITM_HOLD(importIs(shell, FileState::Failed, 2));
        return athlete.photograph(QStringLiteral("22-imported"));
    });
    stage.step(QStringLiteral("see the imported ride charted like any other"), [&]() -> Why {
        RITM_HOLD(athlete.click(QStringLiteral("openImported-0")));
        RITM_HOLD(Athlete::wait(QStringLiteral("the imported workout does not open"), [&] {
            auto& page = *shell.workout();
            return page.state() == WorkoutViewModel::State::Open && page.problems()->count() == 0 &&
                   page.chart()->channels().contains(QStringLiteral("heart_rate")) &&
                   page.chart()->channels().contains(QStringLiteral("power")) && page.lengthSeconds() >= 899;
        }));
        return athlete.photograph(QStringLiteral("23-imported-ride"));
    });
    stage.step(QStringLiteral("be told what the cut-off file lost"), [&]() -> Why {
        const auto cut = shell.imports()->list()->rows().at(1).workoutId;
        RITM_HOLD(athlete.click(QStringLiteral("workout-") + cut));
        RITM_HOLD(Athlete::wait(QStringLiteral("nothing is said of the loss"), [&] {
            return shell.workout()->id() == cut && shell.workout()->problems()->count() > 0 &&
                   athlete.see(QStringLiteral("problem-0")) != nullptr;
        }));
        QStringList said;
        for (const auto& row : shell.workout()->problems()->rows()) {
            said << row.text;
        }
        if (said.removeDuplicates() > 0) {
            return QStringLiteral("the same is said twice");
        }
        return athlete.photograph(QStringLiteral("24-cut-off-ride"));
    });
}

} // namespace

int runRecovery(const Options&, Athlete& athlete) {
    Stage stage;
    auto& shell = athlete.shell();
    QString offered;
    stage.step(QStringLiteral("start again and be offered the ride"), [&]() -> Why {
        RITM_HOLD(Athlete::wait(QStringLiteral("the app does not open"),
                                [&] { return shell.stage() == ShellViewModel::Stage::Ready; }));
        RITM_HOLD(Athlete::wait(QStringLiteral("the ride that was cut off is not offered"), [&] {
            return shell.recovery()->available() &&
                   athlete.see(QStringLiteral("recoveryFinishButton")) != nullptr;
        }));
        offered = shell.recovery()->sportText();
        return athlete.photograph(QStringLiteral("20-recovery"));
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
        if (shell.workout()->sport() != offered) {
            return QStringLiteral("“%1” was offered, “%2” is saved").arg(offered, shell.workout()->sport());
        }
        tell(QStringLiteral("recovered_seconds"), shell.workout()->lengthSeconds());
        return athlete.photograph(QStringLiteral("21-recovered"));
    });
    importFiles(stage, athlete);
    return stage.held() ? 0 : 1;
}

} // namespace ritm::journey
