// SPDX-License-Identifier: GPL-3.0-or-later
// Figures are computed away from the GUI's thread, the last question's alone are answered.
#include "app/figures/figuresservice.h"

#include <QTest>
#include <QThread>

namespace ritm::app {
namespace {

constexpr int kPatience = 30000;

std::shared_ptr<const Workout> ride(int seconds) {
    auto workout = std::make_shared<Workout>();
    workout->sport = Sport::Cycling;
    workout->streams.obtain(Channel::Power);
    for (int second = 0; second < seconds; ++second) {
        const std::size_t row = workout->streams.addRow(std::chrono::seconds(second));
        workout->streams.columns[0].values[row] = second < seconds / 2 ? 100 : 300;
    }
    return workout;
}

double valueOf(const Figures& figures, const char* id) {
    for (const MetricValue& value : figures.values) {
        if (value.metric == findMetric(id)) {
            return value.value;
        }
    }
    return -1;
}

class FiguresServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesToTheAskersThread() {
        FiguresService service;
        std::optional<Figures> answer;
        service.compute(ride(600), rangeOf(*ride(600)), Athlete(), [&](Figures figures) {
            QCOMPARE(QThread::currentThread(), thread());
            answer = std::move(figures);
        });
        QVERIFY(!answer); // not at once
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), kPatience);
        QCOMPARE(answer->values.size() + answer->absent.size(), metrics().size());
        QCOMPARE(valueOf(*answer, "elapsed_time"), 599.0);
    }

    void figuresAreOfTheStretchThatWasAskedFor() {
        FiguresService service;
        std::optional<Figures> answer;
        const TimeRange half{std::chrono::seconds(300), std::chrono::seconds(600)};
        service.compute(ride(600), half, Athlete(), [&](Figures figures) { answer = std::move(figures); });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), kPatience);
        QCOMPARE(valueOf(*answer, "power_mean"), 300.0);
    }

    void onlyTheLastQuestionIsAnswered() {
        FiguresService service;
        QStringList answers;
        const auto workout = ride(3600);
        for (const char* name : {"first", "second", "third"}) {
            service.compute(workout, rangeOf(*workout), Athlete(),
                            [&answers, name](const Figures&) { answers.append(QString::fromLatin1(name)); });
        }
        QTRY_VERIFY_WITH_TIMEOUT(!answers.isEmpty(), kPatience);
        QCOMPARE(answers, QStringList{QStringLiteral("third")});
    }

    void whatIsCancelledIsNeverAnswered() {
        FiguresService service;
        QStringList answers;
        const auto workout = ride(600);
        service.compute(workout, rangeOf(*workout), Athlete(),
                        [&](const Figures&) { answers.append(QStringLiteral("cancelled")); });
        service.cancel();
        // The next answer comes after the cancelled one would have.
        service.compute(workout, rangeOf(*workout), Athlete(),
                        [&](const Figures&) { answers.append(QStringLiteral("next")); });
        QTRY_VERIFY_WITH_TIMEOUT(!answers.isEmpty(), kPatience);
        QCOMPARE(answers, QStringList{QStringLiteral("next")});
    }

    void stoppedFiguresAreNone() {
        std::stop_source stop;
        stop.request_stop();
        const auto workout = ride(60);
        QVERIFY(!figuresOf(*workout, rangeOf(*workout), Athlete(), stop.get_token()));
    }

    void aServiceGoesWhileItComputes() {
        bool answered = false;
        {
            FiguresService service;
            const auto workout = ride(3600);
            service.compute(workout, rangeOf(*workout), Athlete(), [&](const Figures&) { answered = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }
};

} // namespace
} // namespace ritm::app

QTEST_GUILESS_MAIN(ritm::app::FiguresServiceTest)

#include "figuresservice_test.moc"
