// SPDX-License-Identifier: GPL-3.0-or-later
// What clients do with attributes goes in ritm-sensors as it was seen to go in bluetoothd 5.66.
#include "tests/sensors/agent.h"
#include "tests/sensors/daemonfixture.h"
#include "tests/sensors/ownbus.h"

#include <QTest>

namespace {

using namespace ritm::sensorsim;
using namespace Qt::StringLiterals;

class AttributesTest : public DaemonFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { beginTest(); }

    void notificationsSurviveALostLink();
    void aReadSignalsItsValueBeforeItAnswers();
    void theBatteryIsToldTwice();
    void anEncryptedValueCostsTheLinkWithoutAnAgent_data();
    void anEncryptedValueCostsTheLinkWithoutAnAgent();
    void anAgentMayPair();
    void anAgentThatNeverAnswersHoldsTheReadUp();
    void callsFailAsThere();
    void aClientThatGoesListensNoMore();
    void theTrainerAnswersItsControlPoint();
    void theTrainerIsNobodysAfterALostLink();

private:
    [[nodiscard]] QString call(const QString& path, const QString& method,
                               const QVariantList& arguments = {}) {
        return failure(m_simulation.call(path, kCharacteristic, method, arguments));
    }
    [[nodiscard]] QString read(const QString& path) { return call(path, u"ReadValue"_s, {QVariantMap()}); }
    [[nodiscard]] QString write(const QString& path, const QByteArray& bytes) {
        return call(path, u"WriteValue"_s, {bytes, QVariantMap()});
    }
    void connectTrainer();
    /// What the control point indicates next.
    void control(const char* hex, const char* answer);
};

void AttributesTest::notificationsSurviveALostLink() {
    RITM_HOLDS(play(strapWith()));
    RITM_HOLDS(connectStrap());
    const auto rate = m_log->characteristic("2a37");
    const auto value = "changed %1 Value"_L1.arg(brief(rate));
    QVERIFY(!m_log->has(value));
    m_log->call(rate, kCharacteristic, u"StartNotify"_s);
    RITM_HOLDS(await(value));
    QVERIFY(m_log->has(u"Notifying"_s));
    RITM_HOLDS(dropStrap());
    QCOMPARE(m_simulation.property(rate, kCharacteristic, u"Notifying"_s), QVariant(true));
    QCOMPARE(failure(m_simulation.call(rate, kCharacteristic, u"StartNotify"_s)),
             u"InProgress: In Progress"_s);
    m_log->clear();
    m_log->call(kPath, kDeviceInterface, u"Connect"_s);
    RITM_HOLDS(inOrder({u"ServicesResolved"_s, value})); // nobody asked again
    QVERIFY(!m_log->has(u"Notifying"_s));
    QCOMPARE(m_simulation.call(rate, kCharacteristic, u"StartNotify"_s).type(), QDBusMessage::ReplyMessage);
    const auto configuration =
        rate + u"/desc%1"_s.arg(rate.last(4).toInt(nullptr, 16) + 2, 4, 16, QLatin1Char('0'));
    const auto read = m_simulation.call(configuration, kDescriptor, u"ReadValue"_s, {QVariantMap()});
    QCOMPARE(bytesOf(read.arguments().value(0)).toHex(), QByteArray("0100"));
}

void AttributesTest::aReadSignalsItsValueBeforeItAnswers() {
    RITM_HOLDS(play(strapWith()));
    RITM_HOLDS(connectStrap());
    const auto battery = m_log->characteristic("2a19");
    m_log->clear();
    for (int time = 0; time < 2; ++time) { // also when it is the same as before
        m_log->clear();
        m_log->call(battery, kCharacteristic, u"ReadValue"_s, {QVariantMap()});
        RITM_HOLDS(inOrder({"changed %1 Value"_L1.arg(brief(battery)), u"done ReadValue"_s}));
    }
    QCOMPARE(bytesOf(m_log->value(u"ReadValue"_s)), QByteArray(1, 87));
}

void AttributesTest::theBatteryIsToldTwice() {
    RITM_HOLDS(play(strapWith()));
    RITM_HOLDS(connectStrap());
    const auto battery = m_log->characteristic("2a19");
    QCOMPARE(m_simulation.property(battery, kCharacteristic, u"Notifying"_s), QVariant(false));
    const auto configuration = // bluetoothd listens, so it is on though no client asked
        battery + u"/desc%1"_s.arg(battery.last(4).toInt(nullptr, 16) + 2, 4, 16, QLatin1Char('0'));
    const auto bits = m_simulation.call(configuration, kDescriptor, u"ReadValue"_s, {QVariantMap()});
    QCOMPARE(bytesOf(bits.arguments().value(0)).toHex(), QByteArray("0100"));
    m_log->clear();
    RITM_HOLDS(happen(R"({"do": "set", "sensor": "strap", "channel": "battery", "value": 41})"));
    RITM_HOLDS(inOrder({"changed %1 Value"_L1.arg(brief(battery)), "changed %1 Percentage"_L1.arg(kShort)}));
    QCOMPARE(bytesOf(m_log->value(brief(battery) + " Value"_L1)), QByteArray(1, 41));
    QCOMPARE(m_log->value(kShort + " Percentage"_L1), QVariant::fromValue<uchar>(41));
}

void AttributesTest::anEncryptedValueCostsTheLinkWithoutAnAgent_data() {
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<QString>("method");
    QTest::newRow("reading") << u"2a25"_s << u"ReadValue"_s;
    QTest::newRow("listening") << u"2a37"_s << u"StartNotify"_s;
}

void AttributesTest::anEncryptedValueCostsTheLinkWithoutAnAgent() {
    QFETCH(const QString, uuid);
    QFETCH(const QString, method);
    RITM_HOLDS(play(strapWith("", R"(, "encrypted": ["2a25", "2a37"])")));
    RITM_HOLDS(connectStrap());
    m_log->clear();
    const bool reads = method == "ReadValue"_L1;
    m_log->call(m_log->characteristic(qPrintable(uuid)), kCharacteristic, method,
                reads ? QVariantList{QVariantMap()} : QVariantList{});
    RITM_HOLDS(inOrder({"failed %1 Error.Failed: Operation failed with ATT error: 0x0e"_L1.arg(method),
                        "changed %1 Connected,ServicesResolved"_L1.arg(kShort)}));
    QCOMPARE(device("Paired"), QVariant(false));
}

void AttributesTest::anAgentMayPair() {
    RITM_HOLDS(play(strapWith("", R"(, "encrypted": ["2a25"])")));
    RITM_HOLDS(connectStrap());
    Agent agent(true);
    QCOMPARE(agent.begin(m_simulation), QString());
    const auto serial = m_log->characteristic("2a25");
    m_log->call(serial, kCharacteristic, u"ReadValue"_s, {QVariantMap()});
    RITM_HOLDS(inOrder({"changed %1 Bonded,Paired"_L1.arg(kShort), "changed %1 Value"_L1.arg(brief(serial)),
                        u"done ReadValue"_s}));
    QCOMPARE(agent.asked(), 1);
    QCOMPARE(bytesOf(m_log->value(u"ReadValue"_s)), QByteArray("SN-C0DE00000101"));
    QCOMPARE(read(serial), QString()); // paired once is enough
    QCOMPARE(agent.asked(), 1);
}

void AttributesTest::anAgentThatNeverAnswersHoldsTheReadUp() {
    RITM_HOLDS(play(strapWith("", R"(, "encrypted": ["2a25"])")));
    RITM_HOLDS(connectStrap());
    Agent agent(false);
    QCOMPARE(agent.begin(m_simulation), QString());
    m_log->call(m_log->characteristic("2a25"), kCharacteristic, u"ReadValue"_s, {QVariantMap()});
    QTRY_COMPARE_WITH_TIMEOUT(agent.asked(), 1, kPatience);
    QTest::qWait(300);
    QVERIFY(!m_log->has(u"ReadValue"_s));
    QCOMPARE(device("Connected"), QVariant(true));
}

void AttributesTest::callsFailAsThere() {
    RITM_HOLDS(play(strapWith()));
    RITM_HOLDS(connectStrap());
    const auto rate = m_log->characteristic("2a37");
    const auto serial = m_log->characteristic("2a25");
    QCOMPARE(read(rate), u"NotPermitted: Read not permitted"_s);
    QCOMPARE(call(serial, u"StartNotify"_s), u"NotSupported: Operation is not supported"_s);
    QCOMPARE(write(serial, "x"), u"NotSupported: Operation is not supported"_s);
    QCOMPARE(call(rate, u"StartNotify"_s), QString());
    QCOMPARE(call(rate, u"StartNotify"_s), QString()); // twice is well
    QCOMPARE(call(rate, u"StopNotify"_s), QString());
    QCOMPARE(call(rate, u"StopNotify"_s), u"Failed: No notify session started"_s);
    const auto configuration =
        rate + u"/desc%1"_s.arg(rate.last(4).toInt(nullptr, 16) + 2, 4, 16, QLatin1Char('0'));
    QCOMPARE(failure(m_simulation.call(configuration, kDescriptor, u"WriteValue"_s,
                                       {QByteArray::fromHex("0100"), QVariantMap()})),
             u"NotPermitted: Write not permitted"_s);
    RITM_HOLDS(happen(R"({"do": "read_fail", "sensor": "strap", "att_error": 128, "count": 1})"));
    QCOMPARE(read(serial), u"Failed: Operation failed with ATT error: 0x80"_s);
    QCOMPARE(read(serial), QString());
    RITM_HOLDS(dropStrap());
    QCOMPARE(call(rate, u"StartNotify"_s), u"Failed: Not connected"_s);
}

void AttributesTest::aClientThatGoesListensNoMore() {
    RITM_HOLDS(play(strapWith()));
    RITM_HOLDS(connectStrap());
    const auto rate = m_log->characteristic("2a37");
    {
        auto visitor = QDBusConnection::connectToBus(
            QString::fromLocal8Bit(qgetenv("DBUS_SYSTEM_BUS_ADDRESS")), u"visitor"_s);
        visitor.call(QDBusMessage::createMethodCall(u"org.bluez"_s, rate, kCharacteristic, u"StartNotify"_s));
        RITM_HOLDS(await("changed %1 Value"_L1.arg(brief(rate))));
        QCOMPARE(m_log->value(brief(rate) + " Notifying"_L1), QVariant(true));
    }
    QDBusConnection::disconnectFromBus(u"visitor"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_log->value(brief(rate) + " Notifying"_L1), QVariant(false), kPatience);
}

constexpr auto kTrainer = R"({"adapter": {"disconnect_time": 0.1, "advertising_interval": 0.1}, "sensors": [
    {"id": "trainer", "kind": "trainer", "address": "C0:DE:00:00:01:01", "rate": 8,
     "values": {"power": 180, "cadence": 90, "speed": 30, "battery": 64}}]})";

void AttributesTest::connectTrainer() {
    RITM_HOLDS(play(kTrainer));
    RITM_HOLDS(connectStrap());
    QCOMPARE(call(m_log->characteristic("2ad2"), u"StartNotify"_s), QString());
}

void AttributesTest::control(const char* hex, const char* answer) {
    const auto point = m_log->characteristic("2ad9");
    m_log->clear();
    QCOMPARE(write(point, QByteArray::fromHex(hex)), QString());
    RITM_HOLDS(await("changed %1 Value"_L1.arg(brief(point))));
    QCOMPARE(bytesOf(m_log->value(brief(point) + " Value"_L1)).toHex(), QByteArray(answer));
}

void AttributesTest::theTrainerAnswersItsControlPoint() {
    RITM_HOLDS(connectTrainer());
    const auto point = m_log->characteristic("2ad9");
    const auto data = brief(m_log->characteristic("2ad2")) + " Value"_L1;
    // Flags speed, cadence, distance, power, elapsed time: the power stands after 2 + 2 + 2 + 3 bytes.
    const auto watts = [&] {
        const auto bytes = bytesOf(m_log->value(data));
        return bytes.size() < 11 ? -1 : static_cast<uchar>(bytes[9]) + (static_cast<uchar>(bytes[10]) << 8);
    };
    QTRY_COMPARE_WITH_TIMEOUT(watts(), 180, kPatience);
    QCOMPARE(write(point, QByteArray::fromHex("00")), u"Failed: Operation failed with ATT error: 0xfd"_s);
    QCOMPARE(call(point, u"StartNotify"_s), QString()); // indications, as far as a client can tell
    RITM_HOLDS(control("05fa00", "800505"));            // nobody has control yet
    RITM_HOLDS(control("00", "800001"));
    RITM_HOLDS(control("07", "800701"));
    RITM_HOLDS(control("05fa00", "800501"));
    QTRY_COMPARE_WITH_TIMEOUT(watts(), 250, kPatience);
    RITM_HOLDS(control("05", "800503"));     // no power in it
    RITM_HOLDS(control("05b80b", "800503")); // 3000 W are beyond its range
    RITM_HOLDS(control("1100000d022833", "801101"));
    RITM_HOLDS(control("1300", "801302")); // spin down is not offered
    QCOMPARE(watts(), 250);
    RITM_HOLDS(control("01", "800101")); // reset gives power and control back
    QTRY_COMPARE_WITH_TIMEOUT(watts(), 180, kPatience);
    RITM_HOLDS(control("05fa00", "800505"));
}

void AttributesTest::theTrainerIsNobodysAfterALostLink() {
    RITM_HOLDS(connectTrainer());
    QCOMPARE(call(m_log->characteristic("2ad9"), u"StartNotify"_s), QString());
    RITM_HOLDS(control("00", "800001"));
    RITM_HOLDS(happen(R"({"do": "drop", "sensor": "trainer"})"));
    RITM_HOLDS(await("removed %1 Battery1"_L1.arg(kShort)));
    m_log->clear();
    m_log->call(kPath, kDeviceInterface, u"Connect"_s);
    RITM_HOLDS(await(u"ServicesResolved"_s));
    RITM_HOLDS(control("05fa00", "800505"));
}

} // namespace

int main(int argc, char** argv) {
    return ritm::test::runOnOwnBus<AttributesTest>(argc, argv);
}

#include "attributes_test.moc"
