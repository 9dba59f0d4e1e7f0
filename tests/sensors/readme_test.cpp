// SPDX-License-Identifier: GPL-3.0-or-later
// README.md says how scenarios are written: every example in it plays, and nothing that is read is left out.
#include "tests/sensors/ownbus.h"
#include "tests/sensors/scenario.h"
#include "tests/sensors/simulation.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace {

using namespace ritm::sensorsim;
using namespace Qt::StringLiterals;

constexpr int kPatience = 20000; // ms
const auto kFolder = QStringLiteral(RITM_SENSORS_FOLDER);

QString textOf(const QString& name) {
    QFile file(kFolder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList allMatches(const QString& pattern, const QString& text) {
    QStringList found;
    auto matches =
        QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

class ReadmeTest : public QObject {
    Q_OBJECT

public:
    Simulation m_simulation;

private Q_SLOTS:
    void everyScenarioPlays_data();
    void everyScenarioPlays();
    void everyEventHappens_data();
    void everyEventHappens();
    void everyActionHasItsLine();
    void everyKeyIsThere();
    void everyOptionIsThere();

private:
    [[nodiscard]] int devices();
    const QString m_readme = textOf(u"README.md"_s);
};

/// How many devices BlueZ knows.
int ReadmeTest::devices() {
    const auto answer =
        m_simulation.call(u"/"_s, u"org.freedesktop.DBus.ObjectManager"_s, u"GetManagedObjects"_s);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return -1;
    int count = 0;
    const auto objects = answer.arguments().constFirst().value<QDBusArgument>();
    objects.beginMap();
    while (!objects.atEnd()) {
        QDBusObjectPath path;
        QMap<QString, QVariantMap> interfaces;
        objects.beginMapEntry();
        objects >> path >> interfaces;
        objects.endMapEntry();
        count += interfaces.contains(kDeviceInterface) ? 1 : 0;
    }
    objects.endMap();
    return count;
}

void ReadmeTest::everyScenarioPlays_data() {
    QTest::addColumn<QString>("scenario");
    const auto blocks = allMatches(u"```json\n(.*?)```"_s, m_readme);
    QVERIFY(blocks.size() >= 2);
    for (const auto& block : blocks)
        QTest::addRow("%s", qPrintable(block.left(60).simplified())) << block;
}

void ReadmeTest::everyScenarioPlays() {
    QFETCH(const QString, scenario);
    QCOMPARE(m_simulation.play(scenario.toUtf8()), QString());
    QCOMPARE(m_simulation.call(kAdapterPath, kAdapterInterface, u"StartDiscovery"_s).errorMessage(),
             QString());
    const auto whole = QJsonDocument::fromJson(scenario.toUtf8()).object();
    int present = 0;
    for (const auto& sensor : whole["sensors"_L1].toArray())
        present += sensor.toObject()["present"_L1].toBool(true) ? 1 : 0;
    QTRY_COMPARE_WITH_TIMEOUT(devices(), present, kPatience);
    for (const auto& value : whole["events"_L1].toArray()) { // each of them at once
        auto event = value.toObject();
        event.remove("at"_L1);
        QCOMPARE(m_simulation.happen(QJsonDocument(event).toJson()), QString());
    }
}

void ReadmeTest::everyEventHappens_data() {
    QTest::addColumn<QString>("event");
    const auto events = allMatches(u"`(\\{[^`]*\"do\":[^`]*\\})`"_s, m_readme);
    QVERIFY(events.size() > 20);
    for (const auto& event : events)
        QTest::addRow("%s", qPrintable(event)) << event;
}

void ReadmeTest::everyEventHappens() {
    QFETCH(const QString, event);
    QCOMPARE(m_simulation.run({}), QString()); // the default sensors, which the README calls by their ids
    QCOMPARE(m_simulation.happen(event.toUtf8()), QString());
}

void ReadmeTest::everyActionHasItsLine() {
    const auto refused = parseEvent(R"({"do": "?"})", {});
    QVERIFY(!refused);
    const auto names =
        QString::fromStdString(refused.error().context()).section(u"expected one of "_s, 1).split(u", "_s);
    QVERIFY(names.size() > 20);
    for (const auto& name : names)
        QVERIFY2(m_readme.contains(u"\n| `%1` |"_s.arg(name)) &&
                     m_readme.contains(u"\"do\": \"%1\""_s.arg(name)),
                 qPrintable(name));
}

void ReadmeTest::everyKeyIsThere() {
    const auto source = textOf(u"scenario.cpp"_s);
    const auto keys =
        allMatches(u"u\"([a-z_]+)\"_s"_s, source) + allMatches(u"\\{\"([a-z_]+)\"_L1"_s, source);
    QVERIFY(keys.size() > 50);
    for (const auto& key : keys)
        QVERIFY2(m_readme.contains(u'`' + key + u'`') || m_readme.contains(u"\"%1\""_s.arg(key)),
                 qPrintable(key));
}

void ReadmeTest::everyOptionIsThere() {
    const auto options = allMatches(u"\\{u\"([a-z-]+)\"_s"_s, textOf(u"main.cpp"_s));
    QVERIFY(options.size() >= 10);
    for (const auto& option : options)
        QVERIFY2(m_readme.contains(u"\n| `--%1"_s.arg(option)), qPrintable(option));
}

} // namespace

int main(int argc, char** argv) {
    return ritm::test::runOnOwnBus<ReadmeTest>(argc, argv);
}

#include "readme_test.moc"
