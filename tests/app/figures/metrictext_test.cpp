// SPDX-License-Identifier: GPL-3.0-or-later
// A metric's value as an athlete reads it, in the locale's digits and the athlete's units.
#include "app/figures/metrictext.h"

#include <QTest>

namespace ritm::app {
namespace {

class MetricTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreWrittenAsPeopleReadThem_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("imperial");
        const auto row = [](const char* id, double value, const char* metric, const char* imperial) {
            QTest::addRow("%s %g", id, value)
                << QString::fromLatin1(id) << value << QString::fromUtf8(metric).replace(u'_', QChar(0x00a0))
                << QString::fromUtf8(imperial).replace(u'_', QChar(0x00a0));
        };
        row("elapsed_time", 3723.4, "1:02:03", "1:02:03");
        row("sample_interval", 1, "1.00_s", "1.00_s");
        row("distance", 32840, "32.84_km", "20.41_mi");
        row("sprint_distance", 85.26, "85_m", "280_ft");
        row("ascent", 1234.4, "1,234_m", "4,050_ft");
        row("altitude_change", -0.2, "0_m", "-1_ft");
        row("step_length_speed", 1.254, "1.25_m", "4.11_ft");
        row("speed_mean", 8.83, "31.8_km/h", "19.8_mph");
        row("pedal_speed", 1.584, "1.58_m/s", "1.58_m/s");
        row("pace", 299.6, "5:00_/km", "8:02_/mi");
        row("swim_pace", 95, "1:35_/100 m", "1:27_/100 yd");
        row("row_pace", 118.2, "1:58_/500 m", "1:58_/500 m");
        row("power_mean", 206.6, "207_W", "207_W");
        row("power_deviation", 3.24, "3.24_W", "3.24_W");
        row("heart_mean", 145.6, "146_bpm", "146_bpm");
        row("intensity", 1, "1.00", "1.00");
        row("load_score", 87.25, "87.3", "87.3");
        row("heart_beats", 8732.4, "8,732", "8,732");
        row("lap_count", 7, "7", "7");
        row("moving_share", 100, "100.0_%", "100.0_%");
        row("decoupling_power", -0.04, "0.0_%", "0.0_%");
        row("temperature_mean", 21.5, "21.5_°C", "70.7_°F");
        row("ascent_rate", 300, "300_m/h", "984_ft/h");
        row("power_to_mass", 3.456, "3.46_W/kg", "3.46_W/kg");
    }
    void valuesAreWrittenAsPeopleReadThem() {
        QFETCH(QString, id);
        QFETCH(double, value);
        QFETCH(QString, metric);
        QFETCH(QString, imperial);
        const Metric* found = findMetric(id.toStdString());
        QVERIFY(found != nullptr);
        const QLocale english(QStringLiteral("en_US"));
        QCOMPARE(metricShown(*found, value, Measures(english)).text(), metric);
        QCOMPARE(metricShown(*found, value, Measures(english, true)).text(), imperial);
    }

    void digitsAreTheLocales() {
        const Shown shown =
            metricShown(*findMetric("power_to_mass"), 3.456, Measures(QLocale(QStringLiteral("ru_RU"))));
        QCOMPARE(shown.value, QStringLiteral("3,46"));
    }

    void everyMetricHasAValueAndWords() {
        const Measures measures(QLocale(QStringLiteral("en_US")));
        for (const Metric& metric : metrics()) {
            const Shown shown = metricShown(metric, 12.345, measures);
            QVERIFY2(!shown.value.isEmpty(), metric.id.data());
            QVERIFY2(!shown.value.startsWith(u'-'), metric.id.data());
            QVERIFY2(!metricName(metric).isEmpty() && !metricGroup(metric).isEmpty() &&
                         !metricDefinition(metric).isEmpty() && !metricGaps(metric).isEmpty() &&
                         !metricSource(metric).isEmpty(),
                     metric.id.data());
        }
    }

    void sentencesBeginAsSentencesAndFormulasStay() {
        QCOMPARE(metricDefinition(*findMetric("power_mean")),
                 QStringLiteral("Mean over time, zeros included"));
        QCOMPARE(metricDefinition(*findMetric("sprint_power")),
                 QStringLiteral("Largest mean of 5%1s").arg(QChar(0x00a0)));
        QVERIFY(metricDefinition(*findMetric("critical_power_3")).startsWith(QStringLiteral("P = CP")));
        QVERIFY(metricDefinition(*findMetric("polarisation")).startsWith(QStringLiteral("log10(")));
        QVERIFY(metricDefinition(*findMetric("peak_force")).startsWith(QStringLiteral("pi/2")));
        QVERIFY(metricGaps(*findMetric("swim_sets")).startsWith(QStringLiteral("A rest")));
        QVERIFY(metricDefinition(*findMetric("hrv_sd2")).startsWith(QStringLiteral("sqrt(")));
    }
};

} // namespace
} // namespace ritm::app

QTEST_MAIN(ritm::app::MetricTextTest)

#include "metrictext_test.moc"
