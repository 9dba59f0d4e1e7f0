// SPDX-License-Identifier: GPL-3.0-or-later
// The page of all figures says that there is none only when that is so, in whatever order facts and lines
// arrive.
#include "tests/qml/pages/athlete.h"
#include "tests/qml/pages/opened.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace ritm;
using namespace ritm::app;
using namespace ritm::test;

class FiguresPageTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Opened> m_opened;

    FiguresViewModel& figures() { return *m_opened->shell->figures(); }

    /// What the page shows in the list's place: "list", "wait", or the title of what is said instead.
    QString shown() {
        m_opened->settle();
        const QQuickItem* empty = m_opened->item("figuresEmpty");
        const bool list = m_opened->item("figuresList") != nullptr;
        const bool wait = m_opened->item("figuresSpinner") != nullptr;
        if (static_cast<int>(empty != nullptr) + static_cast<int>(list) + static_cast<int>(wait) != 1)
            return QStringLiteral("not one thing");
        return list ? QStringLiteral("list")
                    : (wait ? QStringLiteral("wait") : empty->property("title").toString());
    }

    void search(const char* text) {
        m_opened->item("figuresSearch")->setProperty("text", QString::fromLatin1(text));
    }

private Q_SLOTS:
    void initTestCase() { collectWarnings(); }
    void init() {
        warnings().clear();
        m_opened = std::make_unique<Opened>(kDesktop);
        const auto scene = std::ranges::find_if(
            scenes(), [](const Scene& each) { return QByteArray(each.name) == "figures"; });
        scene->show(*m_opened);
        QCOMPARE(shown(), QStringLiteral("list"));
    }
    void cleanup() {
        m_opened.reset();
        QVERIFY2(warnings().isEmpty(), qPrintable(warnings().join(QLatin1Char('\n'))));
    }

    void factsBeforeTheirLinesAreNoEmptyList() {
        const auto finished = figures().facts();
        auto computing = finished;
        computing.state = FiguresViewModel::State::Computing;
        computing.lines = 0;
        figures().show(computing);
        figures().list()->show({});
        QCOMPARE(shown(), QStringLiteral("wait"));
        figures().show(finished); // its lines are on their way
        QCOMPARE(shown(), QStringLiteral("list"));
    }

    void linesBeforeTheirFactsAreNoFinishedList() {
        auto computing = figures().facts();
        computing.state = FiguresViewModel::State::Computing;
        figures().show(computing);
        QCOMPARE(shown(), QStringLiteral("wait"));
    }

    void theAnswerToAnotherSearchIsNone() {
        search("zzz");
        auto facts = figures().facts();
        facts.searched = QStringLiteral("zz");
        facts.lines = 0;
        figures().show(facts);
        figures().list()->show({});
        QCOMPARE(shown(), QStringLiteral("wait"));
        facts.searched = QStringLiteral("zzz");
        figures().show(facts);
        QCOMPARE(shown(), QStringLiteral("No figure by that name"));
        search("");
        QCOMPARE(shown(), QStringLiteral("wait"));
    }

    void withoutASearchNothingIsMissed() {
        auto facts = figures().facts();
        facts.lines = 0;
        figures().show(facts);
        figures().list()->show({});
        QCOMPARE(shown(), QStringLiteral("Nothing can be told here"));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    FiguresPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "figures_test.moc"
