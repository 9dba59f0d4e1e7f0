// SPDX-License-Identifier: GPL-3.0-or-later
// A message may stay until it is closed: it covers neither the buttons of a ride nor the way to other pages.
#include "tests/qml/pages/opened.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <array>

using namespace ritm;
using namespace ritm::app;
using namespace ritm::test;

namespace {

constexpr std::array kKept{"startRideButton",   "lapButton",   "pauseButton", "resumeButton",
                           "discardRideButton", "stopButton",  "tabRide",     "tabHistory",
                           "tabSensors",        "tabSettings", "navRide",     "navHistory",
                           "navSensors",        "navSettings"};

QRectF placeOf(const QQuickItem* item) {
    return item->mapRectToScene({0, 0, item->width(), item->height()});
}

} // namespace

class NoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { collectWarnings(); }
    void init() { warnings().clear(); }
    void cleanup() { QVERIFY2(warnings().isEmpty(), qPrintable(warnings().join(QLatin1Char('\n')))); }

    void leavesButtonsFree_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("phone") << kPhone << 1.0;
        QTest::newRow("phone-double") << kPhone << 2.0;
        QTest::newRow("desktop") << kDesktop << 1.0;
        QTest::newRow("kiosk") << kKiosk << 1.0;
    }
    void leavesButtonsFree() {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        ShellViewModel::Facts facts;
        facts.textScale = scale;
        facts.kiosk = size == kKiosk;
        Opened opened(size, facts);
        int seen = 0;
        for (const Scene& scene : scenes()) {
            const QString name = QString::fromLatin1(scene.name);
            if (!name.startsWith(QStringLiteral("ride")) && name != QStringLiteral("history"))
                continue;
            scene.show(opened);
            NoticeRow full;
            full.id = 1;
            full.kind = static_cast<int>(NoticesViewModel::Kind::Failure);
            full.text = QStringLiteral("The disk is full. Your recording goes on: keep Ritm open.");
            opened.shell->notices()->list()->show({full});
            opened.settle();
            const QQuickItem* stack = findItem(opened.window->contentItem(), QStringLiteral("noticeStack"));
            QVERIFY(stack && stack->height() > 0);
            const QRectF place = placeOf(stack);
            QVERIFY2(QRectF(QPointF(), QSizeF(size)).contains(place), scene.name);
            const QString folder = qEnvironmentVariable("RITM_SCREENSHOTS");
            if (!folder.isEmpty() && QDir().mkpath(folder))
                opened.photograph().save(
                    QStringLiteral("%1/%2-notice-%3.png")
                        .arg(folder, name, QString::fromLatin1(QTest::currentDataTag())));
            for (const char* button : kKept) {
                const QQuickItem* item = findItem(opened.window->contentItem(), QString::fromLatin1(button));
                if (!item)
                    continue;
                ++seen;
                QVERIFY2(
                    !place.intersects(placeOf(item)),
                    qPrintable(
                        QStringLiteral("%1: the message covers %2").arg(name, QString::fromLatin1(button))));
            }
        }
        QVERIFY(seen >= 23); // start; lap, pause, stop; discard, resume, stop; four times the places
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    NoticeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "notice_test.moc"
