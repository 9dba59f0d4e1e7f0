// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the page of all figures: which, in what order, what a search finds, what is said of the rest.
#include "app/figures/figurelist.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace ritm::app {
namespace {

const Measures kMeasures{QLocale(QStringLiteral("en_US"))};

/// Half an hour at 210 W and 142 beats a minute.
const Figures& steady() {
    static const Figures figures = [] {
        Workout workout;
        workout.sport = Sport::Cycling;
        workout.streams.obtain(Channel::Power);
        workout.streams.obtain(Channel::HeartRate);
        for (int second = 0; second < 1800; ++second) {
            const std::size_t row = workout.streams.addRow(std::chrono::seconds(second));
            workout.streams.columns[0].values[row] = 210;
            workout.streams.columns[1].values[row] = 142;
        }
        return *figuresOf(workout, rangeOf(workout), Athlete(), std::stop_token());
    }();
    return figures;
}

const FigureRow* rowOf(const std::vector<FigureRow>& rows, const char* id) {
    const auto it = std::ranges::find(rows, QString::fromLatin1(id), &FigureRow::id);
    return it == rows.end() ? nullptr : &*it;
}

QStringList idsOf(const std::vector<FigureRow>& rows, FigureKind kind) {
    QStringList ids;
    for (const FigureRow& row : rows) {
        if (row.kind == static_cast<int>(kind)) {
            ids.append(row.id);
        }
    }
    return ids;
}

QString textOf(const std::vector<DetailRow>& rows, const char* label) {
    const auto it = std::ranges::find(rows, QString::fromLatin1(label), &DetailRow::label);
    return it == rows.end() ? QString() : it->text;
}

class FigureListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en"))); }

    void everyMetricIsAFigureOrAmongTheRest() {
        const auto rows = figureRows(steady(), {{}, true}, kMeasures);
        QCOMPARE(rows.size(), metrics().size() + 1); // and the fold
        QSet<QString> ids;
        for (const FigureRow& row : rows) {
            ids.insert(row.id);
        }
        QCOMPARE(static_cast<std::size_t>(ids.size()), rows.size());
        QCOMPARE(rowOf(rows, "power_mean")->value, QStringLiteral("210"));
        QCOMPARE(rowOf(rows, "power_mean")->unit, QStringLiteral("W"));
        QCOMPARE(rowOf(rows, "weighted_power")->value, QStringLiteral("210"));
        // Another's trademark stands where the figure is explained, not in the list.
        QVERIFY(rowOf(rows, "weighted_power")->note.isEmpty());
        QCOMPARE(rowOf(rows, "work")->value, QStringLiteral("378"));
    }

    void theRestIsFoldedUntilAskedFor() {
        const auto rows = figureRows(steady(), {}, kMeasures);
        QVERIFY(idsOf(rows, FigureKind::Absent).isEmpty());
        QCOMPARE(rows.back().id, QString::fromLatin1(FigureRow::kFold));
        QCOMPARE(rows.back().value.toInt(), static_cast<int>(steady().absent.size()));
    }

    void neighboursOfAGroupStandTogether() {
        const auto rows = figureRows(steady(), {{}, true}, kMeasures);
        QSet<QString> done;
        QString last;
        for (const FigureRow& row : rows) {
            QVERIFY(!row.group.isEmpty());
            QVERIFY2(row.group == last || !done.contains(row.group), qPrintable(row.group));
            done.insert(row.group);
            last = row.group;
        }
    }

    void theRestSaysHowManyNeedWhat() {
        const auto rows = figureRows(steady(), {{}, true}, kMeasures);
        const FigureRow* intensity = rowOf(rows, "intensity");
        QVERIFY(intensity != nullptr);
        const auto same = std::ranges::count(rows, intensity->group, &FigureRow::group);
        QVERIFY(same > 5);
        QVERIFY2(intensity->group.startsWith(QString::number(same)), qPrintable(intensity->group));
        QVERIFY2(intensity->group.endsWith(QStringLiteral("threshold power")), qPrintable(intensity->group));
        QCOMPARE(rowOf(rows, "ascent")->value, QStringLiteral("altitude"));
        // What the athlete could tell comes first.
        const auto ids = idsOf(rows, FigureKind::Absent);
        QVERIFY(ids.indexOf(QStringLiteral("intensity")) < ids.indexOf(QStringLiteral("ascent")));
    }

    void aSearchFindsNamesKnownNamesAndIds() {
        const auto found = [](const char* words) {
            return idsOf(figureRows(steady(), {QString::fromUtf8(words), false}, kMeasures),
                         FigureKind::Figure);
        };
        QCOMPARE(found("weighted POWER"), (QStringList{QStringLiteral("weighted_power")}));
        QCOMPARE(found("normalized"), (QStringList{QStringLiteral("weighted_power")}));
        QCOMPARE(found("work_per_beat"), (QStringList{QStringLiteral("work_per_beat")}));
        QVERIFY(found("no such thing").isEmpty());
        QVERIFY(found("  ").size() > 40);
    }

    void aSearchFindsAmongTheRestToo() {
        const auto rows = figureRows(steady(), {QStringLiteral("stress score"), false}, kMeasures);
        QVERIFY(idsOf(rows, FigureKind::Figure).isEmpty());
        QCOMPARE(idsOf(rows, FigureKind::Absent), (QStringList{QStringLiteral("load_score")}));
    }

    void aFigureTellsHowItIsMade() {
        const auto rows = figureDetails(*findMetric("weighted_power"), nullptr);
        QVERIFY(textOf(rows, "Definition").startsWith(QStringLiteral("Fourth root")));
        QCOMPARE(textOf(rows, "Needs"), QStringLiteral("power"));
        QVERIFY(!textOf(rows, "Gaps and pauses").isEmpty());
        QVERIFY(textOf(rows, "Source").contains(QStringLiteral("Coggan")));
        QCOMPARE(textOf(rows, "On the command line"), QStringLiteral("weighted_power"));
        QCOMPARE(textOf(rows, "Why there is no value"), QString());
    }

    void oneThatCannotBeToldSaysWhy() {
        const Metric* metric = findMetric("intensity");
        const auto absent = std::ranges::find(steady().absent, metric, &Figures::Absent::metric);
        QVERIFY(absent != steady().absent.end());
        const auto rows = figureDetails(*metric, &absent->absence);
        QVERIFY(textOf(rows, "Why there is no value").endsWith(QStringLiteral("threshold power")));
    }
};

} // namespace
} // namespace ritm::app

QTEST_MAIN(ritm::app::FigureListTest)

#include "figurelist_test.moc"
