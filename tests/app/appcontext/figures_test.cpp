// SPDX-License-Identifier: GPL-3.0-or-later
// All figures of the open workout, through the whole app: of which stretch, in which words, until when.
#include "app/appcontext/appcontext.h"
#include "app/keychain/memorykeystore.h"
#include "core/formats/decode.h"
#include "core/formats/encode.h"
#include "tests/app/library/syntheticfit.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace ritm::app {
namespace {

using State = FiguresViewModel::State;
constexpr int kPatience = 30000;

/// The synthetic ride with a lap marked at half its time.
Bytes rideOfTwoLaps() {
    auto content = decode(test::fitFile({}), "ride.fit");
    Workout& workout = content->workouts.front();
    workout.laps.resize(2);
    workout.laps[0].start = {};
    workout.laps[0].end = workout.laps[1].start = std::chrono::seconds(60);
    workout.laps[1].end = workout.length();
    return encodeFile(*content, "ride.fit")->bytes;
}

class FiguresTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<AppContext> m_app;

    FiguresViewModel& figures() { return *m_app->shell().figures(); }
    WorkoutViewModel& workout() { return *m_app->shell().workout(); }

    const FigureRow* row(const QString& id) {
        const auto& rows = figures().list()->rows();
        const auto it = std::ranges::find(rows, id, &FigureRow::id);
        return it == rows.end() ? nullptr : &*it;
    }

    void showAll(qreal from = 0, qreal to = 0) {
        Q_EMIT figures().open(from, to);
        QCOMPARE(figures().state(), State::Computing);
        QTRY_COMPARE_WITH_TIMEOUT(figures().state(), State::Ready, kPatience);
    }

private Q_SLOTS:
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        AppOptions options;
        options.profileFolder = m_home->filePath(QStringLiteral("profile"));
        options.language = QStringLiteral("en");
        options.keyStore = std::make_unique<MemoryKeyStore>();
        m_app = std::make_unique<AppContext>(std::move(options));
        m_app->begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_app->shell().stage(), ShellViewModel::Stage::Welcome, kPatience);
        const Bytes bytes = rideOfTwoLaps();
        QFile file(m_home->filePath(QStringLiteral("ride.fit")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
        file.close();
        auto& imports = *m_app->shell().imports();
        QSignalSpy finished(&imports, &ImportsViewModel::finished);
        Q_EMIT imports.importFiles({QUrl::fromLocalFile(file.fileName())});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        Q_EMIT m_app->shell().history()->open(imports.list()->rows().front().workoutId);
        QTRY_COMPARE_WITH_TIMEOUT(workout().state(), WorkoutViewModel::State::Open, kPatience);
    }
    void cleanup() {
        m_app.reset();
        m_home.reset();
    }

    void theTilesOfTheWorkoutAreAmongThem() {
        showAll();
        QCOMPARE(figures().title(), workout().title());
        const auto& tiles = workout().summary()->rows();
        QVERIFY(tiles.size() > 4);
        for (const MetricRow& tile : tiles) {
            const FigureRow* figure = row(tile.id);
            QVERIFY2(figure != nullptr, qPrintable(tile.id));
            QCOMPARE(figure->name, tile.label);
            QCOMPARE(figure->value, tile.value);
            QCOMPARE(figure->unit, tile.unit);
        }
    }

    void figuresOfWhatTheChartShows() {
        showAll(30, 60);
        QCOMPARE(figures().stretchText(), QStringLiteral("What the chart shows, 0:30 – 1:00"));
        QCOMPARE(row(QStringLiteral("elapsed_time"))->value, QStringLiteral("0:30"));
        Q_EMIT figures().choose(0);
        QCOMPARE(figures().state(), State::Computing);
        QVERIFY(figures().list()->rows().empty());
        QTRY_COMPARE_WITH_TIMEOUT(figures().state(), State::Ready, kPatience);
        QCOMPARE(figures().stretchText(), QStringLiteral("Whole workout"));
        QCOMPARE(row(QStringLiteral("elapsed_time"))->value, QStringLiteral("1:59"));
    }

    void aLapCanBeChosenAndAnUnknownOneCannot() {
        showAll();
        const auto laps = workout().laps()->rows();
        QCOMPARE(laps.size(), 2U);
        QCOMPARE(figures().stretches()->count(), 1 + static_cast<int>(laps.size()));
        Q_EMIT figures().choose(1);
        QTRY_COMPARE_WITH_TIMEOUT(figures().state(), State::Ready, kPatience);
        QCOMPARE(figures().stretchText(), QStringLiteral("Lap 1"));
        QCOMPARE(row(QStringLiteral("timer_time"))->value, laps.front().timeText);
        QCOMPARE(row(QStringLiteral("elapsed_time"))->value, QStringLiteral("1:00"));
        Q_EMIT figures().choose(99);
        QCOMPARE(figures().stretch(), 1);
        QCOMPARE(figures().state(), State::Ready);
    }

    void oneAtATimeIsExplained() {
        showAll();
        Q_EMIT figures().toggle(QStringLiteral("heart_mean"));
        QCOMPARE(figures().openName(), QStringLiteral("Average heart rate"));
        QVERIFY(figures().details()->count() >= 4);
        Q_EMIT figures().toggle(QStringLiteral("heart_maximum"));
        QCOMPARE(figures().openId(), QStringLiteral("heart_maximum"));
        Q_EMIT figures().toggle(QStringLiteral("heart_maximum"));
        QVERIFY(figures().openId().isEmpty());
        QCOMPARE(figures().details()->count(), 0);
    }

    void theRestUnfoldsAndSaysWhatItLacks() {
        showAll();
        QVERIFY(row(QStringLiteral("intensity")) == nullptr);
        Q_EMIT figures().toggle(QString::fromLatin1(FigureRow::kFold));
        QVERIFY(row(QStringLiteral("intensity")) != nullptr);
        Q_EMIT figures().toggle(QStringLiteral("intensity"));
        QVERIFY2(figures().openText().contains(QStringLiteral("threshold power")),
                 qPrintable(figures().openText()));
        QVERIFY(figures().openValue().isEmpty());
    }

    void finishedFactsTellHowManyLinesTheyHave() {
        int readyWithout = 0;
        connect(&figures(), &FiguresViewModel::changed, this,
                [&] { readyWithout += figures().state() == State::Ready && figures().lines() == 0 ? 1 : 0; });
        showAll();
        Q_EMIT figures().choose(1);
        QTRY_COMPARE_WITH_TIMEOUT(figures().state(), State::Ready, kPatience);
        QCOMPARE(readyWithout, 0);
        QCOMPARE(figures().lines(), figures().list()->count());
    }

    void aSearchNarrowsTheListDown() {
        showAll();
        const int all = figures().list()->count();
        QCOMPARE(figures().lines(), all);
        Q_EMIT figures().search(QStringLiteral("no such figure"));
        QCOMPARE(figures().lines(), 0);
        QCOMPARE(figures().searched(), QStringLiteral("no such figure"));
        Q_EMIT figures().search(QStringLiteral("average heart"));
        QVERIFY(row(QStringLiteral("heart_mean")) != nullptr);
        QVERIFY(figures().list()->count() < all / 4);
        Q_EMIT figures().search(QString());
        QCOMPARE(figures().list()->count(), all);
    }

    void whoLeavesGetsNoAnswer() {
        Q_EMIT figures().open(0, 0);
        Q_EMIT figures().close();
        QCOMPARE(figures().state(), State::Closed);
        // A later question's answer would come after it.
        showAll();
        Q_EMIT figures().close();
        QCOMPARE(figures().list()->count(), 0);
        QCOMPARE(figures().state(), State::Closed);
    }

    void theyCloseWithTheirWorkout() {
        showAll();
        Q_EMIT workout().remove();
        QCOMPARE(figures().state(), State::Closed);
        Q_EMIT figures().open(0, 0);
        QCOMPARE(figures().state(), State::Closed);
    }

    void unitsFollowTheAthlete() {
        showAll();
        QCOMPARE(row(QStringLiteral("speed_mean"))->unit, QStringLiteral("km/h"));
        m_app->shell().setImperial(true);
        QTRY_COMPARE(row(QStringLiteral("speed_mean"))->unit, QStringLiteral("mph"));
    }
};

} // namespace
} // namespace ritm::app

QTEST_MAIN(ritm::app::FiguresTest)

#include "figures_test.moc"
