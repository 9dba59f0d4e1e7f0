// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are dragged onto the window, whatever page is open, are handed to the import; the file dialog
// offers every kind that can be read.
#include "tests/qml/pages/opened.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ritm;
using namespace ritm::app;
using namespace ritm::test;

class DropTest : public QObject {
    Q_OBJECT

    static bool drag(const Opened& opened, const QMimeData& data, bool release) {
        const QPoint at(opened.size.width() / 2, opened.size.height() / 2);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(opened.window, &enter);
        QDragMoveEvent move(at + QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(opened.window, &move);
        opened.settle();
        if (!release)
            return enter.isAccepted();
        QDropEvent drop(at + QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(opened.window, &drop);
        opened.settle();
        return drop.isAccepted();
    }

private Q_SLOTS:
    void initTestCase() { collectWarnings(); }
    void init() { warnings().clear(); }
    void cleanup() { QVERIFY2(warnings().isEmpty(), qPrintable(warnings().join(QLatin1Char('\n')))); }

    void importsWhatIsDropped_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("scene");
        for (const char* scene : {"ride", "history", "history-empty", "sensors", "settings", "import"}) {
            QTest::addRow("%s-desktop", scene) << kDesktop << QString::fromLatin1(scene);
            QTest::addRow("%s-phone", scene) << kPhone << QString::fromLatin1(scene);
        }
    }
    void importsWhatIsDropped() {
        QFETCH(QSize, size);
        QFETCH(QString, scene);
        Opened opened(size);
        for (const Scene& one : scenes()) {
            if (scene == QString::fromLatin1(one.name))
                one.show(opened);
        }
        QSignalSpy import(opened.shell->imports(), &ImportsViewModel::importFiles);
        QMimeData files;
        const QList<QUrl> urls{QUrl::fromLocalFile(QStringLiteral("/rides/monday morning.fit")),
                               QUrl::fromLocalFile(QStringLiteral("/rides/вторник.tcx"))};
        files.setUrls(urls);
        QVERIFY(drag(opened, files, true));
        QCOMPARE(import.count(), 1);
        QCOMPARE(import.front().front().value<QList<QUrl>>(), urls);
        QVERIFY(opened.item("importPage"));
    }

    void saysWhereToDrop() {
        Opened opened(kDesktop);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QStringLiteral("/rides/monday.fit"))});
        QVERIFY(!opened.item("dropHint"));
        QVERIFY(drag(opened, files, false));
        QVERIFY(opened.item("dropHint"));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(opened.window, &leave);
        opened.settle();
        QVERIFY(!opened.item("dropHint"));
    }

    void offersEveryKindOfFileThatIsRead() {
        Opened opened(kDesktop);
        opened.go("History");
        QVERIFY(opened.click("importButton"));
        const auto* dialog = opened.item("importPage")->findChild<QObject*>(QStringLiteral("importDialog"));
        QVERIFY(dialog);
        const auto workouts = dialog->property("nameFilters").toStringList().constFirst();
        const auto patterns = workouts.section(QLatin1Char('('), 1).chopped(1).split(QLatin1Char(' '));
        for (const char* name : {"ride.fit", "ride.tcx", "ride.gpx", "ride.fit.gz", "season.zip", "RIDE.FIT",
                                 "RIDE.TCX", "RIDE.GPX", "RIDE.FIT.GZ", "SEASON.ZIP"}) {
            // File systems that tell A from a do so in the dialog, too.
            const auto fits = [name](const QString& pattern) {
                return QRegularExpression::fromWildcard(pattern, Qt::CaseSensitive)
                    .match(QString::fromLatin1(name))
                    .hasMatch();
            };
            QVERIFY2(std::any_of(patterns.begin(), patterns.end(), fits), name);
        }
    }

    void takesNothingButFiles() {
        Opened opened(kDesktop);
        QSignalSpy import(opened.shell->imports(), &ImportsViewModel::importFiles);
        QMimeData text;
        text.setText(QStringLiteral("a ride I remember"));
        QVERIFY(!drag(opened, text, true));
        QCOMPARE(import.count(), 0);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    DropTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "drop_test.moc"
