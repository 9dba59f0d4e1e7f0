// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axisticks.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace ritm::app {

class AxisTicksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsRoundPlacesWithinARangeWithAir_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("count");
        const double ranges[][2] = {{95, 165},        {0, 273},    {0, 1},      {-12.5, 31},
                                    {1012.1, 1012.9}, {0, 0.004},  {-40, -40},  {171.2, 171.2},
                                    {0, 0},           {0, 104300}, {36.4, 39.1}};
        for (const auto& range : ranges) {
            for (const int count : {1, 3, 4, 5, 9})
                QTest::addRow("%g-%g/%d", range[0], range[1], count) << range[0] << range[1] << count;
        }
    }
    void putsRoundPlacesWithinARangeWithAir() {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, count);
        const ValueAxis axis = valueAxis(low, high, count);
        QVERIFY(axis.low <= low);
        QVERIFY(axis.high > high);
        QVERIFY(axis.low >= 0 || low < 0);
        QVERIFY(axis.ticks.size() >= 2);
        QVERIFY(static_cast<int>(axis.ticks.size()) <= std::max(3, count) + 1);
        for (const double tick : axis.ticks) {
            QVERIFY(tick >= axis.low - 1e-9 * axis.step && tick <= axis.high + 1e-9 * axis.step);
            QVERIFY(std::abs(tick / axis.step - std::round(tick / axis.step)) < 1e-6);
        }
        const double digits = axis.step / std::pow(10, std::floor(std::log10(axis.step) + 1e-9));
        QVERIFY(std::abs(digits - 1) < 1e-6 || std::abs(digits - 2) < 1e-6 || std::abs(digits - 2.5) < 1e-6 ||
                std::abs(digits - 5) < 1e-6 || std::abs(digits - 10) < 1e-6);
    }

    void survivesWhatIsNoNumber() {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(valueAxis(nan, 1, 3).ticks.size() >= 2);
        QVERIFY(valueAxis(0, std::numeric_limits<double>::infinity(), 3).ticks.size() >= 2);
        QVERIFY(timeTicks(0, nan, 5).empty());
        QVERIFY(timeTicks(10, 0, 5).empty());
    }

    void putsRoundTimesInARange() {
        const std::vector<double> hour{0, 900, 1800, 2700, 3600};
        QCOMPARE(timeTicks(0, 3600, 5), hour);
        const std::vector<double> seconds{65, 70, 75};
        QCOMPARE(timeTicks(61, 79, 4), seconds);
        for (const double span : {3.0, 47.0, 600.0, 36'000.0, 86'400.0, 1e7}) {
            for (const int count : {2, 5, 12})
                QVERIFY(static_cast<int>(timeTicks(17, 17 + span, count).size()) <= count + 1);
        }
    }
};

} // namespace ritm::app

QTEST_GUILESS_MAIN(ritm::app::AxisTicksTest)
#include "axisticks_test.moc"
