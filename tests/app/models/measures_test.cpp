// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/measures.h"

#include <QTest>

namespace ritm::app {
namespace {

using namespace std::chrono_literals;

class MeasuresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTimesByTheirLength() {
        const Measures measures(QLocale(QStringLiteral("en")));
        QCOMPARE(measures.time(Duration(0)), QStringLiteral("0:00"));
        QCOMPARE(measures.time(Duration(59s + 999ms)), QStringLiteral("0:59"));
        QCOMPARE(measures.time(Duration(12min + 34s)), QStringLiteral("12:34"));
        QCOMPARE(measures.time(Duration(1h + 2min + 3s)), QStringLiteral("1:02:03"));
        QCOMPARE(measures.time(Duration(-5s)), QStringLiteral("0:00"));
        QCOMPARE(measures.time(Seconds(100 * 3600.0)), QStringLiteral("100:00:00"));
    }

    void followsLocaleAndUnits() {
        const Measures metric(QLocale(QStringLiteral("ru")));
        QCOMPARE(metric.distance(Meters(12345)).value, QStringLiteral("12,35"));
        QCOMPARE(metric.speed(MetersPerSecond(10)).value, QStringLiteral("36,0"));
        const Measures imperial(QLocale(QStringLiteral("en")), true);
        QCOMPARE(imperial.distance(Meters(1609.344)).text(), QStringLiteral("1.00\u00a0mi"));
        QCOMPARE(imperial.climb(Meters(30.48)).text(), QStringLiteral("100\u00a0ft"));
        QCOMPARE(Shown{}.text(), QString());
    }

    void writesTheMomentWhereItWasDone() {
        const Measures measures(QLocale(QStringLiteral("en_GB")));
        const UtcTime lateEvening = std::chrono::sys_days(std::chrono::year(2026) / 3 / 1) + 23h + 30min;
        QCOMPARE(measures.moment(lateEvening, 2h), QStringLiteral("Monday, 2 March 2026, 01:30"));
        QCOMPARE(measures.shortMoment(lateEvening, 2h), QStringLiteral("Mon 2 Mar, 01:30"));
    }
};

} // namespace
} // namespace ritm::app

QTEST_GUILESS_MAIN(ritm::app::MeasuresTest)
#include "measures_test.moc"
