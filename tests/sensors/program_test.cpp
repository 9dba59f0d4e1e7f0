// SPDX-License-Identifier: GPL-3.0-or-later
// ritm-sensors as a program: what it answers, and what it says to a bad scenario.
#include "tests/sensors/buslog.h"
#include "tests/sensors/ownbus.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

using namespace ritm::sensorsim;
using namespace Qt::StringLiterals;

constexpr int kPatience = 20000; // ms

struct Outcome {
    int status = -1;
    QString out;
    QString error;
};

Outcome runProgram(const QStringList& arguments, const QString& bus = {}) {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SYSTEM_BUS_ADDRESS"_s);
    if (!bus.isEmpty())
        environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, bus);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RITM_SENSORS), arguments);
    process.waitForFinished(kPatience);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

class ProgramTest : public QObject {
    Q_OBJECT

public:
    Simulation m_simulation;

private Q_SLOTS:
    void tellsItsVersionWithoutABus();
    void needsABus();
    void endsWhenTheBusIsTaken();
    void refusesABadScenario_data();
    void refusesABadScenario();
    void refusesABadOption_data();
    void refusesABadOption();
    void refusesABadEventAndLivesOn();
    void sendsConstants();
    void quitsByItsScenario();
    void ownBusGoesWithIt();
};

void ProgramTest::tellsItsVersionWithoutABus() {
    for (const auto& before : {QStringList{}, QStringList{u"--own-bus"_s}, QStringList{u"--nonsense"_s}}) {
        // Nobody listens there: whoever touches the bus, or starts one, fails or hangs.
        const auto told = runProgram(before + QStringList{u"--version"_s}, u"unix:path=/nowhere"_s);
        QCOMPARE(told.status, 0);
        QCOMPARE(told.out, u"5.66\n"_s);
        QCOMPARE(told.error, QString());
    }
}

void ProgramTest::needsABus() {
    const auto none = runProgram({});
    QCOMPARE(none.status, 2);
    QVERIFY2(none.error.contains(u"--own-bus"_s), qPrintable(none.error));
    const auto bad = runProgram({}, u"unix:path=/nowhere"_s);
    QCOMPARE(bad.status, 1);
    QVERIFY2(bad.error.contains(u"/nowhere"_s), qPrintable(bad.error));
}

void ProgramTest::endsWhenTheBusIsTaken() {
    QCOMPARE(m_simulation.run({}), QString());
    const auto second = runProgram({}, QString::fromLocal8Bit(qgetenv("DBUS_SYSTEM_BUS_ADDRESS")));
    QCOMPARE(second.status, 1);
    QVERIFY2(second.error.contains(u"taken"_s), qPrintable(second.error));
}

void ProgramTest::refusesABadScenario_data() {
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char* scenario, const char* complaint) {
        QTest::addRow("%s", complaint) << QByteArray(scenario) << QString::fromLatin1(complaint);
    };
    row("", "line 1, column 1: ");
    row("{\n  \"sensors\": [\n    {\"id\": \"a\",}\n  ]\n}", "line 3, column ");
    row("[]", "/: expected an object");
    row("{}", "/sensors: is missing");
    row(R"({"sensors": 3})", "/sensors: expected a list of at most 256");
    row(R"({"sensors": [], "sensor": []})", "/sensor: is not known here");
    row(R"({"sensors": [7]})", "/sensors/0: expected an object");
    row(R"({"sensors": [{"kind": "trainer"}]})", "/sensors/0/id: is missing");
    row(R"({"sensors": [{"id": "a", "kind": "bicycle"}]})",
        "/sensors/0/kind: expected one of heart_rate, cycling_power");
    row(R"({"sensors": [{"id": "*", "kind": "other"}]})", "/sensors/0/id: must not be empty or *");
    row(R"({"sensors": [{"id": "a", "kind": "other", "address": "c0:de"}]})",
        "/sensors/0/address: expected the form C0:DE:00:00:00:01, in capitals");
    row(R"({"sensors": [{"id": "a", "kind": "other"}, {"id": "a", "kind": "other"}]})",
        "/sensors/1/id: another sensor has this id");
    row(R"({"sensors": [{"id": "a", "kind": "trainer", "rate": 0}]})",
        "/sensors/0/rate: must be from 0.01 to 256");
    row(R"({"sensors": [{"id": "a", "kind": "trainer", "rate": "4"}]})",
        "/sensors/0/rate: expected a number");
    row(R"({"sensors": [{"id": "a", "kind": "trainer", "wheel": 1}]})",
        "/sensors/0/wheel: expected true or false");
    row(R"({"sensors": [{"id": "a", "kind": "trainer", "values": {"watts": 3}}]})",
        "/sensors/0/values/watts: is not known here");
    row(R"({"sensors": [{"id": "a", "kind": "trainer", "values": {"power": 9000}}]})",
        "/sensors/0/values/power: must be from -500 to 5000");
    row(R"({"sensors": [{"id": "a", "kind": "trainer", "values": {"power": {"mean": 3}}}]})",
        "/sensors/0/values/power/swing: is missing");
    row(R"({"sensors": [{"id": "a", "kind": "trainer", "values": {"power": [[5, 1], [4, 1]]}}]})",
        "/sensors/0/values/power/1: seconds must be 0 or more and must not go back");
    row(R"({"sensors": [{"id": "a", "kind": "trainer", "values": {"power": []}}]})",
        "/sensors/0/values/power: has no point");
    row(R"({"sensors": [{"id": "a", "kind": "trainer", "encrypted": ["2a2"]}]})",
        "/sensors/0/encrypted/0: expected four hexadecimal digits");
    row(R"({"sensors": [], "adapter": {"disconnect_time": -1}})",
        "/adapter/disconnect_time: must be from 0 to 3600");
    row(R"({"sensors": [], "events": [{"at": 3}]})", "/events/0/do: is missing");
    row(R"({"sensors": [], "events": [{"do": "explode"}]})", "/events/0/do: expected one of drop, vanish");
    row(R"({"sensors": [], "events": [{"do": "drop", "sensor": "b"}]})",
        "/events/0/sensor: no sensor has this id");
    row(R"({"sensors": [], "events": [{"do": "slow_connect", "sensor": "*"}]})", "/events/0/for: is missing");
    row(R"({"sensors": [], "events": [{"do": "quit", "times": 2}]})", "/events/0/times: needs \"every\"");
    row(R"({"sensors": [], "events": [{"do": "raw", "sensor": "*", "characteristic": "2a37", "hex": "0"}]})",
        "/events/0/hex: expected pairs of hexadecimal digits");
    row(R"({"sensors": [], "events": [{"do": "garbage", "sensor": "*", "count": 1.5}]})",
        "/events/0/count: expected a whole number");
    row(R"({"sensors": [], "events": [{"do": "adapter_on", "for": 1}]})", "/events/0/for: is not known here");
}

void ProgramTest::refusesABadScenario() {
    QFETCH(const QByteArray, scenario);
    QFETCH(const QString, complaint);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(scenario);
    file.close();
    const auto refused = runProgram({u"--own-bus"_s, u"--print-address"_s, u"--scenario"_s, file.fileName()});
    QCOMPARE(refused.status, 2);
    QCOMPARE(refused.out, QString());
    QVERIFY2(refused.error.startsWith(u"ritm-sensors: "_s + file.fileName() + u": "_s + complaint),
             qPrintable(refused.error));
}

void ProgramTest::refusesABadOption_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("unknown") << QStringList{u"--wattage"_s, u"3"_s} << u"wattage"_s;
    QTest::newRow("no number") << QStringList{u"--power"_s, u"much"_s}
                               << u"--power takes a number from -500 to 5000"_s;
    QTest::newRow("beyond") << QStringList{u"--heart-rate"_s, u"401"_s}
                            << u"--heart-rate takes a number from 0 to 400"_s;
    QTest::newRow("a word too many") << QStringList{u"now"_s} << u"unexpected argument now"_s;
    QTest::newRow("no file") << QStringList{u"--scenario"_s, u"/nowhere.json"_s} << u"/nowhere.json: "_s;
    QTest::newRow("both") << QStringList{u"--scenario"_s, u"/nowhere.json"_s, u"--power"_s, u"200"_s}
                          << u"--power is for the two default sensors"_s;
}

void ProgramTest::refusesABadOption() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, complaint);
    const auto refused = runProgram(QStringList{u"--own-bus"_s} + arguments);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.error.contains(complaint), qPrintable(refused.error));
}

void ProgramTest::refusesABadEventAndLivesOn() {
    QCOMPARE(m_simulation.run({}), QString());
    QCOMPARE(m_simulation.happen(R"({"do": "drop", "sensor": "nobody"})"),
             u"/sensor: no sensor has this id"_s);
    QVERIFY(m_simulation.happen("{").startsWith(u"line 1, column "_s));
    QCOMPARE(m_simulation.happen(R"({"do": "drop", "sensor": "strap"})"), QString());
}

void ProgramTest::sendsConstants() {
    QCOMPARE(m_simulation.run({u"--heart-rate"_s, u"140"_s, u"--power"_s, u"200"_s, u"--cadence"_s, u"91.5"_s,
                               u"--speed"_s, u"36"_s, u"--rate"_s, u"8"_s}),
             QString());
    BusLog log(m_simulation.other());
    log.call(kAdapterPath, kAdapterInterface, u"StartDiscovery"_s);
    const auto hear = [&](const QString& address, const char* characteristic) {
        const auto path = devicePath(address);
        const bool found =
            QTest::qWaitFor([&] { return log.has("added "_L1 + path.section(u'/', 3)); }, kPatience);
        log.call(path, kDeviceInterface, u"Connect"_s);
        const bool known =
            found &&
            QTest::qWaitFor([&] { return !log.characteristic(characteristic).isEmpty(); }, kPatience);
        log.call(log.characteristic(characteristic), u"org.bluez.GattCharacteristic1"_s, u"StartNotify"_s);
        const auto value = log.characteristic(characteristic).section(u'/', 3) + " Value"_L1;
        QByteArray bytes;
        const bool heard = known && QTest::qWaitFor(
                                        [&] {
                                            bytes = bytesOf(log.value(value));
                                            return !bytes.isEmpty();
                                        },
                                        kPatience);
        return heard ? bytes.toHex() : QByteArray();
    };
    const auto rate = hear(u"C0:DE:00:00:01:01"_s, "2a37");
    QVERIFY2(rate.sliced(2).startsWith("8c"), rate); // 140
    // Flags; 3600 hundredths of km/h; 183 half turns a minute; distance; 200 W.
    const auto bike = hear(u"C0:DE:00:00:01:02"_s, "2ad2");
    QCOMPARE(bike.first(12), QByteArray("5408100eb700"));
    QCOMPARE(bike.sliced(18, 4), QByteArray("c800"));
}

void ProgramTest::quitsByItsScenario() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"short.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"sensors": [], "events": [{"at": 0.2, "do": "quit"}]})");
    file.close();
    const auto ended = runProgram({u"--own-bus"_s, u"--print-address"_s, u"--scenario"_s, file.fileName()});
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.out.startsWith(u"DBUS_SYSTEM_BUS_ADDRESS=unix:path="_s));
}

void ProgramTest::ownBusGoesWithIt() {
    QProcess process;
    process.start(QStringLiteral(RITM_SENSORS), {u"--own-bus"_s, u"--print-address"_s});
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), kPatience);
    const auto path = QString::fromUtf8(process.readLine()).trimmed().section(u"unix:path="_s, 1);
    QVERIFY2(QFile::exists(path), qPrintable(path));
    process.kill(); // without a chance to clear anything away
    QVERIFY(process.waitForFinished(kPatience));
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path), kPatience);
}

} // namespace

int main(int argc, char** argv) {
    return ritm::test::runOnOwnBus<ProgramTest>(argc, argv);
}

#include "program_test.moc"
