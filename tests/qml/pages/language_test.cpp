// SPDX-License-Identifier: GPL-3.0-or-later
// The language and the units change while a page is open: every text of it follows, plural forms too.
#include "app/figures/metrictext.h"
#include "tests/qml/pages/athlete.h"
#include "tests/qml/pages/opened.h"

#include <QApplication>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace ritm;
using namespace ritm::app;
using namespace ritm::test;

namespace {

QStringList textsOf(const Opened& opened) {
    QStringList texts;
    everyItem(opened.window->contentItem(), [&](QQuickItem* item) {
        if (item->isVisible() && item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
            texts.append(item->property("text").toString());
    });
    return texts;
}

bool hasText(const Opened& opened, const char* text) {
    return textsOf(opened).contains(QString::fromUtf8(text));
}

/// What the registry has from others, who said it in their language.
bool isCited(const QString& text) {
    const auto& all = metrics();
    return std::any_of(all.begin(), all.end(), [bytes = text.toStdString()](const Metric& metric) {
        return bytes == metric.knownName || bytes == metric.source || bytes == metric.id;
    });
}

/// What is the same in every language: names, addresses, file names, the languages' own names.
bool isOfNoLanguage(const QString& text) {
    static const QRegularExpression same(QStringLiteral(
        "@|https?://|^ritm$|^Ritm$|^English$|Pulse 9|Kinetik|Cadence pod|\\.(fit|tcx|txt)$|^[0-9A-Z -]+$"));
    return text.contains(same) || isCited(text);
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { collectWarnings(); }
    void init() { warnings().clear(); }
    void cleanup() { QVERIFY2(warnings().isEmpty(), qPrintable(warnings().join(QLatin1Char('\n')))); }

    void leavesNothingInTheOldLanguage_data() {
        QTest::addColumn<int>("scene");
        for (std::size_t i = 0; i < scenes().size(); ++i)
            QTest::newRow(scenes()[i].name) << static_cast<int>(i);
    }
    void leavesNothingInTheOldLanguage() {
        QFETCH(int, scene);
        const Scene& shown = scenes()[static_cast<std::size_t>(scene)];
        Opened opened(kDesktop);
        shown.show(opened);
        opened.speak(QStringLiteral("ru"));
        // The presenters' part of it: they say their words anew.
        shown.show(opened);
        opened.settle();
        static const QRegularExpression english(QStringLiteral("[a-z]{3,}"));
        QStringList left;
        for (const QString& text : textsOf(opened)) {
            QString words = text;
            words.remove(QRegularExpression(QStringLiteral("Ritm|Bluetooth|FIT|TCX|GPX|GNU|GPL|\\.zip")));
            if (words.contains(english) && !isOfNoLanguage(text))
                left.append(text);
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
    }

    void retranslatesAnOpenPage() {
        Opened opened(kDesktop);
        opened.go("Settings");
        QVERIFY(hasText(opened, "Text size"));
        opened.speak(QStringLiteral("ru"));
        opened.settle();
        QVERIFY(hasText(opened, "Размер текста"));
        QVERIFY(hasText(opened, "Датчики"));
        QVERIFY(!hasText(opened, "Text size"));
        opened.speak(QStringLiteral("en"));
        opened.settle();
        QVERIFY(hasText(opened, "Text size"));
        QVERIFY(!hasText(opened, "Размер текста"));
    }

    void keepsTheChoiceThatChangedItUnderTheFocus() {
        for (const QSize size : {kPhone, kDesktop}) {
            Opened opened(size);
            opened.go("Settings");
            QPointer<QQuickItem> choice = opened.item("languageChoice-2");
            choice->forceActiveFocus();
            for (const char* language : {"ru", "en", "ru"}) {
                opened.speak(QString::fromLatin1(language)); // at once: nothing is drawn in between
                QVERIFY(choice && choice->hasActiveFocus());
            }
            opened.settle();
            QVERIFY(choice && choice->hasActiveFocus());
            QVERIFY(hasText(opened, "Тёмная"));
        }
    }

    void namesChannelsOfAnOpenChartAnew() {
        Opened opened(kDesktop);
        opened.go("History");
        QVERIFY(hasText(opened, "Cadence"));
        opened.speak(QStringLiteral("ru"));
        opened.settle();
        QVERIFY(hasText(opened, "Каденс"));
        QVERIFY(!hasText(opened, "Cadence"));
    }

    void countsInEveryPluralForm_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("russian");
        const auto row = [](int count, const char* english, const char* russian) {
            QTest::addRow("%d", count) << count << QString::fromUtf8(english) << QString::fromUtf8(russian);
        };
        row(1, "1 sensor", "1 датчик");
        row(2, "2 sensors", "2 датчика");
        row(5, "5 sensors", "5 датчиков");
        row(21, "21 sensors", "21 датчик");
    }
    void countsInEveryPluralForm() {
        QFETCH(int, count);
        QFETCH(QString, english);
        QFETCH(QString, russian);
        Opened opened(kDesktop);
        auto facts = opened.shell->sensors()->facts();
        facts.connectedCount = count;
        opened.shell->sensors()->show(facts);
        opened.settle();
        QVERIFY(textsOf(opened).contains(english));
        opened.speak(QStringLiteral("ru"));
        opened.settle();
        QVERIFY(textsOf(opened).contains(russian));
    }

    void changesTheUnitsOfAnOpenChart() {
        Opened opened(kDesktop);
        opened.go("History");
        const auto speedRange = [&] {
            for (const QString& text : textsOf(opened)) {
                if (text.contains(QStringLiteral(" – ")) &&
                    (text.endsWith(QStringLiteral("km/h")) || text.endsWith(QStringLiteral("mph"))))
                    return text;
            }
            return QString();
        };
        QVERIFY(speedRange().endsWith(QStringLiteral("km/h")));
        opened.go("Settings");
        QVERIFY(opened.click("imperialSwitch"));
        QVERIFY(opened.shell->imperial());
        opened.go("History");
        QVERIFY(speedRange().endsWith(QStringLiteral("mph")));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    LanguageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "language_test.moc"
