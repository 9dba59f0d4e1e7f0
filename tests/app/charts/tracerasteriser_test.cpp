// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn line against one that is drawn the slow way: from every pair of neighbouring samples.
#include "app/charts/tracerasteriser.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

namespace ritm::app {

namespace {

constexpr QSize kSize{240, 400};

struct Drawn {
    int top = -1; ///< first and last row with ink; -1: none
    int bottom = -1;
};

Drawn inkOf(const QImage& image, int x) {
    Drawn drawn;
    for (int y = 0; y < image.height(); ++y) {
        if (qAlpha(image.pixel(x, y)) > 40) {
            drawn.top = drawn.top < 0 ? y : drawn.top;
            drawn.bottom = y;
        }
    }
    return drawn;
}

struct Range {
    double minimum = std::numeric_limits<double>::infinity();
    double maximum = -std::numeric_limits<double>::infinity();
    [[nodiscard]] bool empty() const { return minimum > maximum; }
    void take(double value) {
        minimum = std::min(minimum, value);
        maximum = std::max(maximum, value);
    }
};

/// The range of the line between two times, from every sample.
Range lineWithin(const Streams& streams, double from, double to) {
    Range range;
    const std::vector<double>& values = streams.columns[0].values;
    double lastTime = 0;
    double lastValue = kAbsent;
    for (std::size_t row = 0; row < streams.rows(); ++row) {
        if (isAbsent(values[row]))
            continue;
        const double time = std::chrono::duration<double>(streams.time[row]).count();
        if (time >= from && time <= to)
            range.take(values[row]);
        if (!isAbsent(lastValue) && time > lastTime && time - lastTime <= 10) {
            const double a = std::max(from, lastTime);
            const double b = std::min(to, time);
            if (a <= b) {
                const auto at = [&](double t) {
                    return lastValue + (values[row] - lastValue) * (t - lastTime) / (time - lastTime);
                };
                range.take(at(a));
                range.take(at(b));
            }
        }
        lastTime = time;
        lastValue = values[row];
    }
    return range;
}

std::shared_ptr<const Streams> wanderingWithGaps(unsigned seed, int rows) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> step(-30, 30);
    auto streams = std::make_shared<Streams>();
    streams->obtain(Channel::Power);
    double value = 200;
    std::int64_t millis = 0;
    for (int i = 0; i < rows; ++i) {
        millis += random() % 40 == 0 ? 25'000 : 200 + random() % 1800;
        value = std::clamp(value + step(random) * (random() % 50 == 0 ? 8 : 1), 5.0, 395.0);
        const std::size_t row = streams->addRow(std::chrono::milliseconds(millis));
        streams->columns[0].values[row] = random() % 30 == 0 ? kAbsent : value;
    }
    return streams;
}

TraceRequest request(std::shared_ptr<const Streams> streams, double from, double to) {
    TraceRequest wish;
    wish.data = ChartData::prepare(std::move(streams));
    wish.channel = Channel::Power;
    wish.from = from;
    wish.to = to;
    wish.low = 0;
    wish.high = 400;
    wish.size = kSize;
    wish.lineWidth = 1;
    wish.color = Qt::black;
    return wish;
}

} // namespace

class TraceRasteriserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsTheRangeOfTheLineInEveryPixelColumn_data() {
        QTest::addColumn<int>("seed");
        QTest::addColumn<double>("part");
        for (int seed = 1; seed <= 4; ++seed) {
            for (const double part : {1.0, 0.4, 0.07, 0.01})
                QTest::addRow("%d/%g", seed, part) << seed << part;
        }
    }
    void drawsTheRangeOfTheLineInEveryPixelColumn() {
        QFETCH(int, seed);
        QFETCH(double, part);
        const auto streams = wanderingWithGaps(static_cast<unsigned>(seed), 4000);
        const double end = std::chrono::duration<double>(streams->time.back()).count();
        const double from = end * (1 - part) * 0.37;
        const double to = from + end * part;
        const QImage image = rasteriseTrace(request(streams, from, to));
        QCOMPARE(image.size(), kSize);
        const double pixel = (to - from) / kSize.width();
        int inked = 0;
        for (int x = 1; x < kSize.width() - 1; ++x) {
            const Drawn drawn = inkOf(image, x);
            const double left = from + x * pixel;
            const Range within = lineWithin(*streams, left, left + pixel);
            // Half a line's width of the neighbours belongs to the line too.
            const Range around = lineWithin(*streams, left - 0.5 * pixel, left + 1.5 * pixel);
            if (around.empty()) {
                QCOMPARE(drawn.top, -1);
                continue;
            }
            if (within.empty())
                continue;
            ++inked;
            QVERIFY2(drawn.top >= 0, qPrintable(QStringLiteral("column %1 is empty").arg(x)));
            const double top = kSize.height() * (1 - within.maximum / 400);
            const double bottom = kSize.height() * (1 - within.minimum / 400);
            // Every peak is there, and nothing that is not.
            QVERIFY2(drawn.top <= top + 1,
                     qPrintable(QStringLiteral("%1: %2 > %3").arg(x).arg(drawn.top).arg(top)));
            QVERIFY(drawn.bottom >= bottom - 2);
            QVERIFY(drawn.top >= kSize.height() * (1 - around.maximum / 400) - 2);
            QVERIFY(drawn.bottom <= kSize.height() * (1 - around.minimum / 400) + 1);
        }
        QVERIFY(inked > 20);
    }

    void keepsAOneSecondPeakOfALongDay() {
        auto streams = std::make_shared<Streams>();
        streams->obtain(Channel::Power);
        for (int second = 0; second < 86'400; ++second) {
            const std::size_t row = streams->addRow(std::chrono::seconds(second));
            streams->columns[0].values[row] = second == 50'000 ? 390 : 100;
        }
        const QImage image = rasteriseTrace(request(streams, 0, 86'400));
        const int x = static_cast<int>(50'000.0 / 86'400 * kSize.width());
        QVERIFY(inkOf(image, x).top <= 11);
        QVERIFY(inkOf(image, x + 3).top > 290);
    }

    void leavesAGapEmpty() {
        auto streams = std::make_shared<Streams>();
        streams->obtain(Channel::Power);
        for (int second = 0; second <= 240; ++second) {
            if (second > 100 && second < 140)
                continue;
            const std::size_t row = streams->addRow(std::chrono::seconds(second));
            streams->columns[0].values[row] = 200;
        }
        const QImage image = rasteriseTrace(request(streams, 0, 240));
        for (int x = 103; x < 138; ++x)
            QCOMPARE(inkOf(image, x).top, -1);
        QVERIFY(inkOf(image, 99).top > 0);
        QVERIFY(inkOf(image, 141).top > 0);
    }

    void drawsNoMoreColumnsThanItHasPixels() {
        auto streams = std::make_shared<Streams>();
        const Channel channels[] = {Channel::HeartRate, Channel::Power,    Channel::Cadence,
                                    Channel::Speed,     Channel::Altitude, Channel::Temperature,
                                    Channel::Distance,  Channel::Grade};
        for (const Channel channel : channels)
            streams->obtain(channel);
        for (int second = 0; second < 36'000; ++second) {
            const std::size_t row = streams->addRow(std::chrono::seconds(second));
            for (Column& column : streams->columns)
                column.values[row] = second % 397;
        }
        const auto data = ChartData::prepare(streams);
        for (const Channel channel : channels) {
            TraceRequest wish = request(streams, 0, 36'000);
            wish.data = data;
            wish.channel = channel;
            QCOMPARE(rasteriseTrace(wish).size(), kSize);
            wish.size = QSize(1'000'000, 4);
            QVERIFY(rasteriseTrace(wish).width() <= 16384);
        }
    }

    void drawsNothingOfNothing() {
        TraceRequest wish;
        QVERIFY(rasteriseTrace(wish).isNull());
        wish.size = kSize;
        QCOMPARE(inkOf(rasteriseTrace(wish), 10).top, -1);
        wish = request(wanderingWithGaps(1, 50), 10, 5);
        QCOMPARE(inkOf(rasteriseTrace(wish), 10).top, -1);
        wish = request(wanderingWithGaps(1, 50), 0, std::numeric_limits<double>::infinity());
        QCOMPARE(inkOf(rasteriseTrace(wish), 10).top, -1);
    }
};

} // namespace ritm::app

QTEST_GUILESS_MAIN(ritm::app::TraceRasteriserTest)
#include "tracerasteriser_test.moc"
