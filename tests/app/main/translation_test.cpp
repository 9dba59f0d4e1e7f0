// SPDX-License-Identifier: GPL-3.0-or-later
// Which words and plural forms the app speaks for what the system or the athlete says.
#include "app/main/translation.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QTest>

namespace {

class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaks_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        const auto row = [](const char* language, const char* one, const char* two) {
            QTest::newRow(language) << QString::fromUtf8(one) << QString::fromUtf8(two);
        };
        row("en", "1 sensor", "2 sensors");
        row("ru", "1 датчик", "2 датчика");
        row("ru_RU", "1 датчик", "2 датчика");
        row("en_GB", "1 sensor", "2 sensors");
        // What a machine says that was never told a language, and languages that Ritm has not learnt yet.
        row("C", "1 sensor", "2 sensors");
        row("ja_JP", "1 sensor", "2 sensors");
        row("nonsense", "1 sensor", "2 sensors");
    }
    void speaks() {
        QFETCH(QString, one);
        QFETCH(QString, two);
        QQmlEngine engine;
        ritm::app::Translation translation;
        translation.use(QString::fromLatin1(QTest::currentDataTag()), engine);
        const auto sensors = [](int count) {
            return QCoreApplication::translate("RidePage", "%n sensor(s)", "", count);
        };
        QCOMPARE(sensors(1), one);
        QCOMPARE(sensors(2), two);
    }
};

} // namespace

QTEST_MAIN(TranslationTest)

#include "translation_test.moc"
