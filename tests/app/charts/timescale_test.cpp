// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/timescale.h"

#include <QSignalSpy>
#include <QTest>

namespace ritm::app {

class TimeScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheTimeUnderTheHandWhileZooming() {
        TimeScale time;
        time.setStart(0);
        time.setEnd(3600);
        for (const double place : {0.0, 0.25, 0.8, 1.0}) {
            time.reset();
            const double under = time.timeAt(place);
            time.zoom(3, place);
            QVERIFY(time.zoomed());
            QVERIFY(std::abs(time.to() - time.from() - 1200) < 1e-6);
            QVERIFY(std::abs(time.timeAt(place) - under) < 1e-6);
        }
    }

    void staysWithinTheWorkout() {
        TimeScale time;
        time.setStart(100);
        time.setEnd(700);
        time.zoom(4, 0.5);
        time.pan(-1e6);
        QCOMPARE(time.from(), 100.0);
        QVERIFY(std::abs(time.to() - 250) < 1e-9);
        time.pan(1e6);
        QCOMPARE(time.to(), 700.0);
        time.zoom(1e9, 0.5);
        QVERIFY(time.to() - time.from() >= 1);
        time.zoom(1e-9, 0.5);
        QCOMPARE(time.from(), 100.0);
        QCOMPARE(time.to(), 700.0);
        QVERIFY(!time.zoomed());
    }

    void turnsPlacesIntoTimesAndBack() {
        TimeScale time;
        time.setStart(0);
        time.setEnd(1000);
        time.show(200, 600);
        for (const double at : {200.0, 333.0, 600.0})
            QVERIFY(std::abs(time.timeAt(time.placeOf(at)) - at) < 1e-9);
    }

    void writesTimesAsAWatchDoes() {
        const TimeScale time;
        QCOMPARE(time.text(0), QStringLiteral("0:00"));
        QCOMPARE(time.text(75.9), QStringLiteral("1:15"));
        QCOMPARE(time.text(3661), QStringLiteral("1:01:01"));
        QCOMPARE(time.text(qQNaN()), QString());
    }

    void followsARideThatGrows() {
        TimeScale time;
        time.setStart(0);
        time.setEnd(10);
        QSignalSpy changed(&time, &TimeScale::changed);
        time.setEnd(11);
        QVERIFY(changed.count() > 0);
        QCOMPARE(time.to(), 11.0);
    }
};

} // namespace ritm::app

QTEST_GUILESS_MAIN(ritm::app::TimeScaleTest)
#include "timescale_test.moc"
