// SPDX-License-Identifier: GPL-3.0-or-later
// What metrics need, as the registry says it, and why one cannot be told of a stretch.
#include "app/figures/needs.h"

#include <QTest>

namespace ritm::app {
namespace {

using Why = Absence::Why;

/// Ten minutes at 200 W and, if so wished, 140 beats a minute.
Workout ride(bool heart) {
    Workout workout;
    workout.sport = Sport::Cycling;
    workout.streams.obtain(Channel::Power);
    if (heart) {
        workout.streams.obtain(Channel::HeartRate);
    }
    for (int second = 0; second < 600; ++second) {
        const std::size_t row = workout.streams.addRow(std::chrono::seconds(second));
        for (Column& column : workout.streams.columns) {
            column.values[row] = column.key.channel == Channel::Power ? 200 : 140;
        }
    }
    return workout;
}

Absence absenceIn(const Workout& workout, const char* id, const Athlete& athlete = {}) {
    MetricInput input(workout, rangeOf(workout), athlete);
    return absenceOf(*findMetric(id), input);
}

class NeedsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en"))); }

    void everyWordOfTheRegistryIsKnown() {
        for (const Metric& metric : metrics()) {
            const QStringList unknown = unknownWords(metric);
            QVERIFY2(unknown.isEmpty(),
                     (std::string(metric.id) + ": " + unknown.join(u',').toStdString()).c_str());
        }
    }

    void aNeedIsReadAsItIsWritten() {
        const Needs reserve = needsOf(*findMetric("heart_reserve_mean"));
        QCOMPARE(reserve.all.size(), 2U);
        const std::vector<std::vector<std::string>> both{{"rest_heart_rate", "max_heart_rate"}};
        QCOMPARE(reserve.all[1].ways, both);
        const Needs moving = needsOf(*findMetric("moving_time"));
        QCOMPARE(moving.all.size(), 1U);
        QCOMPARE(moving.all[0].ways.size(), 4U);
        const Needs walking = needsOf(*findMetric("uptake_mean_walking"));
        QCOMPARE(walking.all.size(), 2U);
        QCOMPARE(walking.sport, std::string("walking, hiking"));
    }

    void itIsSaidInWords() {
        QCOMPARE(needsText(*findMetric("intensity")), QStringLiteral("power, threshold power"));
        QCOMPARE(needsText(*findMetric("moving_share")), QStringLiteral("speed or distance"));
        QCOMPARE(needsText(*findMetric("steps")), QStringLiteral("cadence; only for: running"));
        QCOMPARE(needsText(*findMetric("elapsed_time")), QString());
    }

    void whatTheAthleteCouldTellIsNamed() {
        const Absence intensity = absenceIn(ride(true), "intensity");
        QCOMPARE(intensity.why, Why::Athlete);
        QCOMPARE(missingText(intensity), QStringLiteral("threshold power"));
        Athlete athlete;
        athlete.restHeartRate = BeatsPerMinute(50);
        const Absence reserve = absenceIn(ride(true), "heart_reserve_mean", athlete);
        QCOMPARE(reserve.why, Why::Athlete);
        QCOMPARE(missingText(reserve), QStringLiteral("maximum heart rate"));
    }

    void whatWasNotRecordedIsNamedFirst() {
        // The maximum is not known either, but would not help.
        const Absence share = absenceIn(ride(false), "heart_share_mean");
        QCOMPARE(share.why, Why::Channel);
        QCOMPARE(missingText(share), QStringLiteral("heart rate"));
        QCOMPARE(absenceIn(ride(true), "swim_lengths").why, Why::Channel);
    }

    void anotherSportIsSaid() {
        const Absence steps = absenceIn(ride(true), "steps");
        QCOMPARE(steps.why, Why::Sport);
        QCOMPARE(missingText(steps), QStringLiteral("running"));
    }

    void aShortStretchLacksNothing() {
        const Absence hour = absenceIn(ride(true), "hour_power");
        QCOMPARE(hour.why, Why::Other);
        QCOMPARE(missingText(hour), QString());
    }
};

} // namespace
} // namespace ritm::app

QTEST_MAIN(ritm::app::NeedsTest)

#include "needs_test.moc"
