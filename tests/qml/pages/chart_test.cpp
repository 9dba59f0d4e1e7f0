// SPDX-License-Identifier: GPL-3.0-or-later
// The workout's chart under the hand: wheel, drag, pinch, pointer and keys; and what it does while lines are
// drawn.
#include "app/charts/workouttrace.h"
#include "tests/qml/pages/athlete.h"
#include "tests/qml/pages/opened.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>
#include <QWheelEvent>

#include <cmath>

using namespace ritm;
using namespace ritm::app;
using namespace ritm::test;

class ChartTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Opened> m_opened;
    QQuickItem* m_chart = nullptr;
    QObject* m_time = nullptr;
    std::unique_ptr<QPointingDevice> m_touch{QTest::createTouchDevice()};

    [[nodiscard]] double from() const { return m_time->property("from").toDouble(); }
    [[nodiscard]] double to() const { return m_time->property("to").toDouble(); }
    [[nodiscard]] double cursor() const { return m_chart->property("cursor").toDouble(); }
    /// A point of the plot, in the window.
    [[nodiscard]] QPoint at(double place, int y = 60) const {
        const QQuickItem* plot = m_opened->item("chartPlot");
        return plot->mapToScene({place * plot->width(), static_cast<double>(y)}).toPoint();
    }
    void wheel(QPoint point, QPoint angle, Qt::KeyboardModifiers modifiers = {}) const {
        QWheelEvent event(point, m_opened->window->mapToGlobal(point), {}, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_opened->window, &event);
        m_opened->settle();
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(m_opened->window, which, modifiers);
        m_opened->settle();
    }
    [[nodiscard]] QString reading(const char* channel) const {
        const QQuickItem* item = m_opened->item(channel);
        return item ? item->property("text").toString() : QString();
    }

private Q_SLOTS:
    void initTestCase() { collectWarnings(); }
    void init() {
        warnings().clear();
        m_opened = std::make_unique<Opened>(kDesktop);
        m_opened->go("History");
        m_chart = m_opened->item("workoutChart");
        QVERIFY(m_chart);
        m_time = m_chart->property("timeScale").value<QObject*>();
        QVERIFY(m_time);
        QCOMPARE(from(), 0.0);
        QCOMPARE(to(), 3719.0);
    }
    void cleanup() {
        m_opened.reset();
        QVERIFY2(warnings().isEmpty(), qPrintable(warnings().join(QLatin1Char('\n'))));
    }

    void withoutAChannelThereIsNoChart() {
        auto bare = std::make_shared<Streams>(*intervals(0, 600));
        bare->columns.clear();
        m_opened->shell->workout()->chart()->setStreams(bare);
        QTRY_VERIFY(!m_opened->item("workoutChart"));
    }

    void zoomsAndPansByWheel() {
        wheel(at(0.25), {0, 240});
        QVERIFY(to() - from() < 3000);
        QVERIFY(std::abs(from() + 0.25 * (to() - from()) - 0.25 * 3719) < 10);
        const double span = to() - from();
        const double before = from();
        wheel(at(0.5), {0, -120}, Qt::ShiftModifier);
        QVERIFY(from() > before);
        QVERIFY(std::abs(to() - from() - span) < 1e-6);
    }

    void zoomsByButtons() {
        QVERIFY(m_opened->click("zoomInButton"));
        QVERIFY(std::abs(to() - from() - 3719.0 / 2) < 1);
        QVERIFY(m_opened->click("zoomResetButton"));
        QCOMPARE(to() - from(), 3719.0);
    }

    void readsUnderThePointer() {
        QTest::mouseMove(m_opened->window, at(0.2));
        m_opened->settle();
        QTest::mouseMove(m_opened->window, at(0.5));
        m_opened->settle();
        QVERIFY(std::abs(cursor() - 3719.0 / 2) < 8);
        QVERIFY(reading("reading-heart_rate").endsWith(QStringLiteral("bpm")));
        QVERIFY(reading("reading-power").endsWith(QStringLiteral("W")));
        const auto data = m_opened->shell->workout()->chart()->data();
        const int power = static_cast<int>(std::lround(data->valueAt(Channel::Power, cursor()).value_or(0)));
        QCOMPARE(reading("reading-power"), QString::number(power) + QChar(0x00a0) + QStringLiteral("W"));
        QTest::mouseMove(m_opened->window, QPoint(100, 700));
        m_opened->settle();
        QVERIFY(std::isnan(cursor()));
    }

    void dragsWhatIsZoomed() {
        QVERIFY(m_opened->click("zoomInButton"));
        const double before = from();
        QTest::mousePress(m_opened->window, Qt::LeftButton, {}, at(0.7));
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(m_opened->window, at(0.7 - 0.04 * i));
        QTest::mouseRelease(m_opened->window, Qt::LeftButton, {}, at(0.3));
        m_opened->settle();
        QVERIFY2(from() > before + 300, qPrintable(QString::number(from() - before)));
    }

    void obeysTheKeyboard() {
        m_opened->item("chartLanes")->forceActiveFocus(Qt::TabFocusReason);
        key(Qt::Key_Right);
        const double first = cursor();
        QVERIFY(std::abs(first - 0.51 * 3719) < 2);
        key(Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(cursor() < first - 300);
        key(Qt::Key_Plus);
        QVERIFY(to() - from() < 2600);
        const double before = from();
        key(Qt::Key_PageDown);
        QVERIFY(from() > before);
        key(Qt::Key_Home);
        QCOMPARE(from(), 0.0);
        key(Qt::Key_End);
        QVERIFY(std::abs(to() - 3719) < 1e-6);
        key(Qt::Key_Minus);
        key(Qt::Key_0);
        QCOMPARE(to() - from(), 3719.0);
        key(Qt::Key_Plus);
        key(Qt::Key_Escape);
        QVERIFY(std::isnan(cursor()));
        QCOMPARE(to() - from(), 3719.0);
    }

    void zoomsByPinch() {
        QTest::touchEvent(m_opened->window, m_touch.get()).press(0, at(0.45)).press(1, at(0.55));
        for (int i = 1; i <= 12; ++i) {
            QTest::touchEvent(m_opened->window, m_touch.get())
                .move(0, at(0.45 - 0.02 * i))
                .move(1, at(0.55 + 0.02 * i));
            QTest::qWait(5);
        }
        QTest::touchEvent(m_opened->window, m_touch.get()).release(0, at(0.21)).release(1, at(0.79));
        m_opened->settle();
        QVERIFY2(to() - from() < 2600, qPrintable(QString::number(to() - from())));
        QVERIFY(from() > 0 && to() < 3719);
    }

    void drawsBesideTheWindowsOwnThread() {
        QQuickItem* lane = m_opened->item("lane-power");
        QVERIFY(lane->property("settled").toBool());
        // Nobody is left to draw: the window must go on all the same.
        QThreadPool* pool = &WorkoutTrace::drawingThreads();
        QSemaphore hold;
        const int threads = pool->maxThreadCount();
        for (int i = 0; i < threads; ++i)
            pool->start([&hold] { hold.acquire(); });
        QElapsedTimer watch;
        watch.start();
        QMetaObject::invokeMethod(m_time, "zoom", Q_ARG(double, 2.0), Q_ARG(double, 0.5));
        for (int i = 0; i < 5; ++i)
            QTest::qWait(10);
        QVERIFY(!lane->property("settled").toBool());
        QVERIFY(watch.elapsed() < 2000);
        hold.release(threads);
        QTRY_VERIFY(lane->property("settled").toBool());
    }

    void looksThroughALongDayBesideTheWindowsOwnThread() {
        auto streams = std::make_shared<Streams>();
        const Channel channels[] = {Channel::HeartRate, Channel::Power,    Channel::Cadence,
                                    Channel::Speed,     Channel::Altitude, Channel::Temperature,
                                    Channel::Distance,  Channel::Grade};
        for (const Channel channel : channels)
            streams->obtain(channel);
        for (int second = 0; second < 36'000; ++second) {
            const std::size_t row = streams->addRow(std::chrono::seconds(second));
            for (Column& column : streams->columns)
                column.values[row] = 100 + second % 97;
        }
        ChartSource* source = m_opened->shell->workout()->chart();
        const auto before = source->data();
        source->setStreams(streams);
        QCOMPARE(source->data(), before); // not here and now
        QTRY_VERIFY(source->data() != before);
        m_opened->settle();
        QCOMPARE(source->channels().size(), 8);
        QCOMPARE(to(), 35'999.0);
    }

    void drawsAnewForAnotherSizeAndTheme() {
        const auto inkOf = [&](QColor color) {
            m_opened->settle();
            const QImage image = m_opened->window->grabWindow();
            const QPoint left = at(0.0, 0);
            const QPoint right = at(1.0, 0);
            int count = 0;
            for (int x = left.x(); x < right.x(); ++x) {
                for (int y = left.y(); y < std::min(left.y() + 90, image.height()); ++y)
                    count += QColor(image.pixel(x, y)) == color ? 1 : 0;
            }
            return count;
        };
        auto facts = m_opened->shell->facts();
        facts.themeMode = ShellViewModel::ThemeMode::Light;
        m_opened->shell->show(facts);
        const QColor light(QStringLiteral("#c8362b"));
        const QColor dark(QStringLiteral("#ff7d73"));
        const int narrow = inkOf(light);
        QVERIFY(narrow > 200);
        QCOMPARE(inkOf(dark), 0);
        facts.themeMode = ShellViewModel::ThemeMode::Dark;
        m_opened->shell->show(facts);
        QVERIFY(inkOf(dark) > 200);
        QCOMPARE(inkOf(light), 0);
        m_opened->size = QSize(1700, 800);
        m_opened->window->resize(m_opened->size);
        QVERIFY(inkOf(dark) > narrow);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    ChartTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "chart_test.moc"
