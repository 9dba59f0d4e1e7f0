// SPDX-License-Identifier: GPL-3.0-or-later
// Every page with its real view models loads without a warning, asks them for what is pressed, and is
// photographed at three sizes, in light and dark, in English and Russian.
#include "tests/qml/pages/athlete.h"
#include "tests/qml/pages/opened.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ritm;
using namespace ritm::app;
using namespace ritm::test;

class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { collectWarnings(); }
    void init() { warnings().clear(); }
    void cleanup() { QVERIFY2(warnings().isEmpty(), qPrintable(warnings().join(QLatin1Char('\n')))); }

    void isPhotographed_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("language");
        const std::pair<const char*, QSize> sizes[] = {
            {"phone", kPhone}, {"desktop", kDesktop}, {"kiosk", kKiosk}};
        for (const auto& [name, size] : sizes) {
            for (const auto theme : {ShellViewModel::ThemeMode::Light, ShellViewModel::ThemeMode::Dark}) {
                for (const char* language : {"en", "ru"}) {
                    // The largest takes longest: each theme and each language once.
                    const bool light = theme == ShellViewModel::ThemeMode::Light;
                    if (size == kKiosk && light != (QByteArray(language) == "en"))
                        continue;
                    QTest::addRow("%s-%s-%s", name,
                                  theme == ShellViewModel::ThemeMode::Light ? "light" : "dark", language)
                        << size << static_cast<int>(theme) << QString::fromLatin1(language);
                }
            }
        }
        QTest::addRow("desktop-contrast-en")
            << kDesktop << static_cast<int>(ShellViewModel::ThemeMode::HighContrast) << QStringLiteral("en");
    }
    void isPhotographed() {
        QFETCH(QSize, size);
        QFETCH(int, theme);
        QFETCH(QString, language);
        ShellViewModel::Facts facts;
        facts.themeMode = static_cast<ShellViewModel::ThemeMode>(theme);
        facts.language = language;
        facts.kiosk = size == kKiosk;
        Opened opened(size, facts);
        const QString folder = qEnvironmentVariable("RITM_SCREENSHOTS", QStringLiteral("screenshots"));
        QVERIFY(QDir().mkpath(folder));
        const auto keep = [&](const QImage& image, const char* name) {
            QCOMPARE(image.size(), size);
            const QString tag = QString::fromLatin1(QTest::currentDataTag());
            QVERIFY(image.save(folder + QStringLiteral("/%1-%2.png").arg(QString::fromLatin1(name), tag)));
        };
        for (const Scene& scene : scenes()) {
            scene.show(opened);
            keep(opened.photograph(), scene.name);
            if (QByteArray(scene.name) == "workout" && !opened.phone()) {
                const QQuickItem* plot = opened.item("chartPlot");
                QTest::mouseMove(opened.window, plot->mapToScene({plot->width() * 0.72, 60}).toPoint());
                keep(opened.photograph(), "workout-cursor");
            }
        }
    }

    void headingsOfALongHistoryAreTheirs() {
        Opened opened(kDesktop);
        opened.go("History");
        std::vector<HistoryRow> rows;
        for (int i = 0; i < 120; ++i) {
            HistoryRow row;
            row.id = QString::number(i);
            row.title = row.id;
            row.group = QStringLiteral("Group %1").arg(i / 6);
            rows.push_back(row);
        }
        showRows(*opened.shell->history(), rows);
        opened.settle();
        QQuickItem* list = opened.item("historyList");
        for (const double part : {0.2, 0.5, 0.9, 0.4, 0.0}) {
            list->setProperty("contentY",
                              part * (list->property("contentHeight").toDouble() - list->height()));
            opened.settle();
            // Each heading stands right above the first of its group.
            std::vector<std::pair<double, QString>> seen;
            everyItem(list, [&](const QQuickItem* item) {
                if (!item->isVisible()) // a heading kept to be used again
                    return;
                if (item->objectName() == QStringLiteral("historyGroup"))
                    seen.emplace_back(item->mapToItem(list, {0, 0}).y(), item->property("text").toString());
                else if (item->objectName().startsWith(QStringLiteral("workout-")))
                    seen.emplace_back(item->mapToItem(list, {0, 0}).y(), item->objectName().mid(8));
            });
            std::sort(seen.begin(), seen.end());
            for (std::size_t i = 0; i + 1 < seen.size(); ++i) {
                if (seen[i].second.startsWith(QStringLiteral("Group")) && seen[i].first >= 0)
                    QCOMPARE(seen[i].second, QStringLiteral("Group %1").arg(seen[i + 1].second.toInt() / 6));
            }
        }
    }

    void controlsAskTheViewModels() {
        Opened opened(kDesktop);
        QSignalSpy lap(opened.shell->ride(), &RideViewModel::lap);
        QSignalSpy stop(opened.shell->ride(), &RideViewModel::stop);
        QVERIFY(opened.click("lapButton"));
        QVERIFY(opened.click("stopButton"));
        QCOMPARE(lap.count(), 1);
        QCOMPARE(stop.count(), 1);
        opened.go("Sensors");
        QSignalSpy pair(opened.shell->sensors(), &SensorsViewModel::pair);
        QVERIFY(opened.click("pairButton-C0:FF:EE:00:00:02"));
        QCOMPARE(pair.count(), 1);
        QCOMPARE(pair.front().front().toString(), QStringLiteral("C0:FF:EE:00:00:02"));
        opened.go("History");
        QSignalSpy open(opened.shell->history(), &HistoryViewModel::open);
        QVERIFY(opened.click("workout-1"));
        QCOMPARE(open.count(), 1);
        QSignalSpy all(opened.shell->figures(), &FiguresViewModel::open);
        QVERIFY(opened.click("allFiguresButton"));
        QCOMPARE(all.count(), 1);
        QCOMPARE(all.front().at(0).toDouble(), all.front().at(1).toDouble()); // no part of it
        QSignalSpy toggle(opened.shell->figures(), &FiguresViewModel::toggle);
        QVERIFY(opened.click("figure-distance"));
        QCOMPARE(toggle.count(), 1);
        QCOMPARE(toggle.front().front().toString(), QStringLiteral("distance"));
        QSignalSpy search(opened.shell->figures(), &FiguresViewModel::search);
        QVERIFY(opened.click("figuresSearch"));
        QTest::keyClick(opened.window, Qt::Key_W);
        QCOMPARE(search.count(), 1);
        QCOMPARE(search.front().front().toString(), QStringLiteral("w"));
        QVERIFY(opened.click("figuresSearchClear"));
        QCOMPARE(search.back().front().toString(), QString());
        QSignalSpy choose(opened.shell->figures(), &FiguresViewModel::choose);
        QVERIFY(opened.click("stretchButton"));
        QVERIFY(opened.click("stretch-2"));
        QCOMPARE(choose.count(), 1);
        QCOMPARE(choose.front().front().toInt(), 2);
        QSignalSpy leave(opened.shell->figures(), &FiguresViewModel::close);
        QVERIFY(opened.click("figuresBackButton"));
        QCOMPARE(leave.count(), 1);
        // The figures are asked for of what the chart shows.
        QVERIFY(opened.click("zoomInButton"));
        QVERIFY(opened.click("allFiguresButton"));
        QVERIFY(all.back().at(1).toDouble() > all.back().at(0).toDouble());
        auto facts = opened.shell->account()->facts();
        facts.needsAttention = 3;
        opened.shell->account()->show(facts);
        opened.go("Settings");
        QVERIFY(opened.click("attentionButton"));
        QSignalSpy keep(opened.shell->attention(), &AttentionViewModel::keep);
        QSignalSpy exchange(opened.shell->attention(), &AttentionViewModel::exchange);
        QSignalSpy retry(opened.shell->attention(), &AttentionViewModel::retry);
        QSignalSpy giveUp(opened.shell->attention(), &AttentionViewModel::giveUp);
        QVERIFY(opened.click("keepButton-1"));
        QVERIFY(opened.click("exchangeButton-1"));
        QCOMPARE(keep.count(), 1);
        QCOMPARE(keep.front().front().toString(), QStringLiteral("1"));
        QCOMPARE(exchange.count(), 1);
        opened.shell->attention()->conflicts()->show({});
        opened.settle();
        QVERIFY(opened.click("retryButton-1"));
        QCOMPARE(retry.count(), 1);
        QVERIFY(opened.click("giveUpButton-1"));
        QCOMPARE(giveUp.count(), 0); // only after the question
        QVERIFY(opened.click("giveUpCancelButton"));
        QCOMPARE(giveUp.count(), 0);
        QVERIFY(opened.click("giveUpButton-1"));
        QVERIFY(opened.click("giveUpConfirmButton"));
        QCOMPARE(giveUp.count(), 1);
        QCOMPARE(giveUp.front().front().toString(), QStringLiteral("1"));
        opened.go("Settings");
        QVERIFY(opened.click("textScaleChoice-3"));
        QCOMPARE(opened.shell->textScale(), 2.0);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    PagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "pages_test.moc"
