// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for the athlete's decision, from a real vault to the words on the page and back.
#include "app/appcontext/attentionpresenter.h"
#include "app/attention/attentionservice.h"
#include "app/models/measures.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <optional>
#include <span>
#include <string>

namespace ritm::app {
namespace {

constexpr int kPatience = 30000;

Workout someRide() {
    Workout workout;
    workout.sport = Sport::Cycling;
    workout.subSport = SubSport::Gravel;
    workout.start = UtcTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 18) + std::chrono::hours(6));
    workout.utcOffset = std::chrono::hours(1);
    workout.title = "Before";
    for (int i = 0; i < 60; ++i) {
        const auto row = workout.streams.addRow(std::chrono::seconds(i));
        workout.streams.obtain(Channel::HeartRate).values[row] = 120;
    }
    return workout;
}

vault::WorkoutEdit titled(const std::string& title) {
    vault::WorkoutEdit edit;
    edit.title = title;
    return edit;
}

/// A signed-in athlete's vault with one workout, and the page over it.
struct Bench : QObject {
    SystemClock clock;
    SeededRandom random{11};
    StoreThread store;
    AttentionViewModel page;
    AttentionService service{store};
    AttentionPresenter presenter{page, service,
                                 [] { return Measures(QLocale(QLocale::English, QLocale::UnitedKingdom)); }};
    WorkoutId workout;

    /// Does it on the store thread; false when it fails.
    [[nodiscard]] bool there(std::function<Result<>(vault::Vault&)> work) {
        std::optional<Result<>> answer;
        store.run(
            this,
            [this, work]() -> Result<> {
                if (!store.vaultHere()) {
                    RITM_TRY_ASSIGN(store.vaultHere(), vault::Vault::inMemory(clock, random));
                }
                return work(*store.vaultHere());
            },
            [&](const Result<>& done) { answer = done; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, kPatience)) {
            return false;
        }
        if (!*answer) {
            qWarning("%s", answer->error().describe().c_str());
        }
        return answer->has_value();
    }
    [[nodiscard]] bool begin() {
        return there([this](vault::Vault& vault) -> Result<> {
            RITM_TRY(vault.syncLog().join(AthleteId::make(clock, random), AccountKey::make(random)));
            RITM_TRY_ASSIGN(workout, vault.workouts().save(someRide()));
            return answer(vault, {});
        });
    }
    /// The server's answer to the oldest mutation that has none.
    [[nodiscard]] static Result<> answer(vault::Vault& vault, vault::Outcome outcome) {
        RITM_TRY_ASSIGN(const auto identity, vault.syncLog().identity());
        RITM_TRY_ASSIGN(const auto pending, vault.syncLog().pending(0, 1));
        outcome.n = pending.at(0).n;
        return vault.syncLog().record(identity.client, std::span(&outcome, 1));
    }
    [[nodiscard]] static Result<> refuse(vault::Vault& vault, const std::string& type) {
        vault::Outcome outcome;
        outcome.verdict = vault::Verdict::Rejected;
        outcome.problem = "{\"type\":\"urn:ritm:problem:" + type + "\",\"title\":\"x\",\"status\":422}";
        return answer(vault, outcome);
    }
    /// The title is "ours", and the server says that another device's "theirs" had to give way.
    [[nodiscard]] bool titleChangedOnBothSides() {
        return there([this](vault::Vault& vault) -> Result<> {
            const auto field = [&]() -> Result<rows::Field> {
                RITM_TRY_ASSIGN(const auto row, vault.entities().find("workout", workout.toString()));
                return row.value().fields.at("title");
            };
            RITM_TRY(vault.workouts().edit(workout, titled("theirs")));
            RITM_TRY(answer(vault, {}));
            RITM_TRY_ASSIGN(auto theirs, field());
            RITM_TRY(vault.workouts().edit(workout, titled("ours")));
            RITM_TRY_ASSIGN(auto ours, field());
            vault::Outcome outcome;
            outcome.verdict = vault::Verdict::Merged;
            outcome.overwritten = {{"title", std::move(theirs), std::move(ours)}};
            return answer(vault, outcome);
        });
    }
    [[nodiscard]] std::string title() {
        std::string title;
        const bool done = there([&](vault::Vault& vault) -> Result<> {
            RITM_TRY_ASSIGN(const auto line, vault.workouts().line(workout));
            title = line.title;
            return {};
        });
        return done ? title : "?";
    }
    [[nodiscard]] std::size_t unsent() {
        std::size_t count = 999;
        const bool done = there([&](vault::Vault& vault) -> Result<> {
            RITM_TRY_ASSIGN(const auto pending, vault.syncLog().pending(0, 100));
            count = pending.size();
            return {};
        });
        return done ? count : 999;
    }
    [[nodiscard]] bool shows(qsizetype conflicts, qsizetype refused) {
        return QTest::qWaitFor(
            [&] {
                return !page.loading() && page.conflicts()->count() == conflicts &&
                       page.refused()->count() == refused;
            },
            kPatience);
    }
    [[nodiscard]] const ConflictRow& conflict() { return page.conflicts()->rows().front(); }
    [[nodiscard]] const RefusedRow& refused() { return page.refused()->rows().front(); }
};

class AttentionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aConflictShowsBothVersionsUntilOneIsKept() {
        Bench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.titleChangedOnBothSides());
        QVERIFY(bench.page.loading());
        bench.service.refresh();
        QVERIFY(bench.shows(1, 0));
        QCOMPARE(bench.conflict().title, QStringLiteral("ours"));
        QCOMPARE(bench.conflict().workoutId, QString::fromStdString(bench.workout.toString()));
        QCOMPARE(bench.conflict().sportKey, QStringLiteral("cycling"));
        QCOMPARE(bench.conflict().aboutText,
                 QStringLiteral("Gravel ride · Wednesday, 18 November 2026, 07:00"));
        QCOMPARE(bench.conflict().fieldText, QStringLiteral("Title"));
        QCOMPARE(bench.conflict().keptText, QStringLiteral("ours"));
        QCOMPARE(bench.conflict().otherText, QStringLiteral("theirs"));
        QVERIFY(bench.conflict().keptWritten.startsWith(QStringLiteral("Written ")));
        QVERIFY(bench.conflict().noticedText.startsWith(QStringLiteral("Noticed ")));

        const QSignalSpy wrote(&bench.service, &AttentionService::wrote);
        const auto id = bench.conflict().id;
        Q_EMIT bench.page.exchange(id);
        QTRY_COMPARE_WITH_TIMEOUT(bench.conflict().keptText, QStringLiteral("theirs"), kPatience);
        QCOMPARE(bench.conflict().otherText, QStringLiteral("ours"));
        QCOMPARE(bench.title(), std::string("theirs"));
        QCOMPARE(bench.unsent(), std::size_t{1}); // the other devices hear of it
        Q_EMIT bench.page.exchange(id);
        QTRY_COMPARE_WITH_TIMEOUT(bench.conflict().keptText, QStringLiteral("ours"), kPatience);
        QCOMPARE(bench.title(), std::string("ours"));
        Q_EMIT bench.page.keep(id);
        QVERIFY(bench.shows(0, 0));
        QCOMPARE(bench.title(), std::string("ours"));
        QCOMPARE(wrote.size(), 3);
        QVERIFY(bench.page.errorText().isEmpty());
    }

    void aSecondPressOfAButtonIsNoFailure() {
        Bench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.there([&](vault::Vault& vault) -> Result<> {
            RITM_TRY(vault.workouts().edit(bench.workout, titled("refused")));
            return Bench::refuse(vault, "invalid");
        }));
        bench.service.refresh();
        QVERIFY(bench.shows(0, 1));
        const auto id = bench.refused().id;
        Q_EMIT bench.page.retry(id);
        Q_EMIT bench.page.retry(id);
        QVERIFY(bench.shows(0, 0));
        QCOMPARE(bench.unsent(), std::size_t{1});
        QVERIFY(bench.page.errorText().isEmpty());
    }

    void aRefusedChangeShowsItsContentAndIsMadeAgain() {
        Bench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.there([&](vault::Vault& vault) -> Result<> {
            vault::WorkoutEdit edit;
            edit.title = "too long";
            edit.notes = "line one\nline two";
            RITM_TRY(vault.workouts().edit(bench.workout, edit));
            return Bench::refuse(vault, "too_large");
        }));
        QCOMPARE(bench.title(), std::string("Before"));
        bench.service.refresh();
        QVERIFY(bench.shows(0, 1));
        QCOMPARE(bench.refused().title, QStringLiteral("Before"));
        QCOMPARE(bench.refused().whatText, QStringLiteral("A change"));
        QCOMPARE(bench.refused().contentText, QStringLiteral("Title: too long\nNotes: line one\nline two"));
        QVERIFY(bench.refused().reasonText.contains(QStringLiteral("larger than the server takes")));
        QVERIFY(bench.refused().giveUpText.contains(QStringLiteral("stays as it is")));
        Q_EMIT bench.page.retry(bench.refused().id);
        QVERIFY(bench.shows(0, 0));
        QCOMPARE(bench.title(), std::string("too long"));
        QCOMPARE(bench.unsent(), std::size_t{1});
    }

    void aRefusedWorkoutIsKnownByItsChangeAndCanBeGivenUp() {
        Bench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.there([](vault::Vault& vault) -> Result<> {
            auto ride = someRide();
            ride.title = "Only here";
            ride.start += std::chrono::hours(24);
            RITM_TRY(vault.workouts().save(ride));
            return Bench::refuse(vault, "from_tomorrow");
        }));
        bench.service.refresh();
        QVERIFY(bench.shows(0, 1));
        QCOMPARE(bench.refused().title, QStringLiteral("Only here"));
        QCOMPARE(bench.refused().aboutText,
                 QStringLiteral("Gravel ride · Thursday, 19 November 2026, 07:00"));
        QCOMPARE(bench.refused().workoutId, QString()); // the history has no such workout
        QCOMPARE(bench.refused().whatText, QStringLiteral("A new workout"));
        QVERIFY(bench.refused().contentText.contains(QStringLiteral("Title: Only here")));
        QVERIFY(bench.refused().reasonText.contains(QStringLiteral("from_tomorrow")));
        QVERIFY(bench.refused().giveUpText.contains(QStringLiteral("nowhere else")));
        Q_EMIT bench.page.giveUp(bench.refused().id);
        QVERIFY(bench.shows(0, 0));
        QCOMPARE(bench.unsent(), std::size_t{0});
    }

    void aRefusedRemovalSaysSo() {
        Bench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.there([&](vault::Vault& vault) -> Result<> {
            RITM_TRY(vault.workouts().remove(bench.workout));
            RITM_TRY_ASSIGN(const auto identity, vault.syncLog().identity());
            vault::Outcome outcome;
            outcome.verdict = vault::Verdict::Rejected;
            outcome.problem = "<html>no problem at all</html>";
            outcome.n = identity.lastMade;
            return vault.syncLog().record(identity.client, std::span(&outcome, 1));
        }));
        bench.service.refresh();
        QVERIFY(bench.shows(0, 1));
        QCOMPARE(bench.refused().whatText, QStringLiteral("A removal"));
        QCOMPARE(bench.refused().contentText, QString());
        QCOMPARE(bench.refused().reasonText, QStringLiteral("The server did not say why."));
        QVERIFY(!bench.refused().workoutId.isEmpty()); // it is in the history again
        QVERIFY(bench.refused().giveUpText.contains(QStringLiteral("stays in your history")));
    }

    void whatCannotBeOpenedIsNotShownAsSealedBytes() {
        Bench bench;
        QVERIFY(bench.begin());
        QVERIFY(bench.there([&](vault::Vault& vault) -> Result<> {
            const auto stranger = WorkoutId::make(bench.clock, bench.random).toString();
            RITM_TRY(vault.entities().put("workout", stranger, {{"title", "\"c2VhbGVk\""}}));
            return Bench::refuse(vault, "forbidden");
        }));
        bench.service.refresh();
        QVERIFY(bench.shows(0, 1));
        QCOMPARE(bench.refused().title, QStringLiteral("A workout that is not on this device"));
        QCOMPARE(bench.refused().contentText,
                 QStringLiteral("Title: Sealed until this device has your account's key"));
    }

    void theListIsReadAnewWhenTheCountIsAnother() {
        Bench bench;
        QVERIFY(bench.begin());
        bench.service.refreshUnless(1); // nothing was asked for yet
        bench.service.refresh();
        QVERIFY(bench.shows(0, 0));
        QVERIFY(bench.titleChangedOnBothSides());
        const QSignalSpy changed(&bench.service, &AttentionService::changed);
        bench.service.refreshUnless(0);
        bench.service.refreshUnless(1);
        QVERIFY(bench.shows(1, 0));
        QCOMPARE(changed.size(), 1);
    }
};

} // namespace
} // namespace ritm::app

QTEST_GUILESS_MAIN(ritm::app::AttentionTest)
#include "attention_test.moc"
