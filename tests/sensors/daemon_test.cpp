// SPDX-License-Identifier: GPL-3.0-or-later
// ritm-sensors behaves on the bus as bluetoothd 5.66 was seen to: searching, links, and what stays of them.
#include "tests/sensors/daemonfixture.h"
#include "tests/sensors/ownbus.h"

#include <QDBusObjectPath>
#include <QTest>

#include <algorithm>

namespace {

using namespace ritm::sensorsim;
using namespace Qt::StringLiterals;

class DaemonTest : public DaemonFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { beginTest(); }

    void firstConnectPublishesEveryAttributeAndThenResolves();
    void aKnownDeviceResolvesWithoutPublishing();
    void aLostLinkIsOneSignalAndLeavesTheAttributes();
    void aDisconnectThatAClientAsksForTakesItsTime();
    void connectingToASilentPeerTakesUntilTheTimeout();
    void aSensorThatComesBackIsConnectedByThePendingCall();
    void whatIsNotSeenIsForgotten();
    void servicesThatChangeGetNewPaths();
    void rssiComesWithEveryAdvertAndLapsesWithTheSearch();
    void theNameFlipsWithTheLink();
    void switchingTheAdapterOffEndsLinksAndSearch();
    void pullingTheAdapterTakesEverythingAway();
    void callsToTheAdapterAndItsDevicesFailAsThere();
    void connectedNeedNotBeSignalled();
    void olderDaemonsWithdrewTheAttributes();
};

void DaemonTest::firstConnectPublishesEveryAttributeAndThenResolves() {
    RITM_HOLDS(play(strapWith()));
    RITM_HOLDS(search());
    QCOMPARE(device("UUIDs").toStringList(), QStringList{u"0000180d-0000-1000-8000-00805f9b34fb"_s});
    m_log->call(kPath, kDeviceInterface, u"Connect"_s);
    RITM_HOLDS(inOrder({"changed %1 Connected"_L1.arg(kShort), u"done Connect"_s, u" GattService1"_s,
                        u" GattCharacteristic1"_s, u" GattDescriptor1"_s,
                        "changed %1 ServicesResolved,UUIDs"_L1.arg(kShort)}));
    QStringList paths;
    for (const auto& line : m_log->linesWith(u" Gatt"_s))
        paths.append(line.section(u' ', 1, 1));
    QVERIFY(paths.size() > 15);
    QVERIFY(std::ranges::is_sorted(paths));
    QVERIFY(m_log->at(paths.last()) < m_log->at(u"ServicesResolved"_s));
    for (const auto& path : paths.filter(u"desc"_s)) { // a configuration follows declaration and value
        const auto owner = path.section(u'/', 0, -2);
        QCOMPARE(path.last(4).toInt(nullptr, 16), owner.last(4).toInt(nullptr, 16) + 2);
    }
    const auto uuids = device("UUIDs").toStringList();
    QVERIFY(uuids.contains(u"00001800-0000-1000-8000-00805f9b34fb"_s));
    QVERIFY(uuids.contains(u"0000180f-0000-1000-8000-00805f9b34fb"_s));
    for (const auto& path : paths.filter(u"service"_s))
        QVERIFY(m_log->value(path + " UUID"_L1) != u"00001800-0000-1000-8000-00805f9b34fb"_s);
}

void DaemonTest::aKnownDeviceResolvesWithoutPublishing() {
    RITM_HOLDS(play(strapWith()));
    RITM_HOLDS(connectStrap());
    RITM_HOLDS(dropStrap());
    m_log->clear();
    m_log->call(kPath, kDeviceInterface, u"Connect"_s);
    RITM_HOLDS(inOrder({u"done Connect"_s, u"ServicesResolved"_s, u"Battery1"_s}));
    QCOMPARE(m_log->linesWith(u" Gatt"_s), QStringList());
}

void DaemonTest::aLostLinkIsOneSignalAndLeavesTheAttributes() {
    RITM_HOLDS(play(strapWith()));
    RITM_HOLDS(connectStrap());
    const auto rate = m_log->characteristic("2a37");
    m_log->clear();
    RITM_HOLDS(happen(R"({"do": "drop", "sensor": "strap"})"));
    RITM_HOLDS(inOrder(
        {"changed %1 Connected,ServicesResolved"_L1.arg(kShort), "removed %1 Battery1"_L1.arg(kShort)}));
    QCOMPARE(m_log->linesWith(u"removed"_s).size(), 1);
    QVERIFY(m_simulation.property(rate, kCharacteristic, u"UUID"_s).isValid());
    QCOMPARE(failure(m_simulation.call(rate, kCharacteristic, u"ReadValue"_s, {QVariantMap()})),
             u"Failed: Not connected"_s);
}

void DaemonTest::aDisconnectThatAClientAsksForTakesItsTime() {
    RITM_HOLDS(play(strapWith()));
    RITM_HOLDS(connectStrap());
    m_log->clear();
    m_log->call(kPath, kDeviceInterface, u"Disconnect"_s);
    RITM_HOLDS(inOrder({"removed %1 Battery1"_L1.arg(kShort), "changed %1 ServicesResolved"_L1.arg(kShort),
                        u"done Disconnect"_s, "changed %1 Connected"_L1.arg(kShort)}));
    QCOMPARE(m_log->linesWith(u"removed"_s).size(), 1);
}

void DaemonTest::connectingToASilentPeerTakesUntilTheTimeout() {
    RITM_HOLDS(play(strapWith(R"(, "connect_timeout": 1.5)")));
    RITM_HOLDS(search());
    RITM_HOLDS(happen(R"({"do": "vanish", "sensor": "strap"})"));
    m_log->call(kPath, kDeviceInterface, u"Connect"_s);
    QCOMPARE(failure(callDevice(u"Connect"_s)), u"Failed: Operation already in progress"_s);
    RITM_HOLDS(await(u"failed Connect Error.Failed: le-connection-abort-by-local"_s));
    m_log->clear();
    m_log->call(kPath, kDeviceInterface, u"Connect"_s);
    m_log->call(kPath, kDeviceInterface, u"Disconnect"_s);
    RITM_HOLDS(inOrder({u"done Disconnect"_s, u"failed Connect Error.Failed: br-connection-canceled"_s}));
}

void DaemonTest::aSensorThatComesBackIsConnectedByThePendingCall() {
    RITM_HOLDS(play(strapWith()));
    RITM_HOLDS(search());
    RITM_HOLDS(happen(R"({"do": "vanish", "sensor": "strap"})"));
    m_log->call(kPath, kDeviceInterface, u"Connect"_s);
    RITM_HOLDS(happen(R"({"do": "appear", "sensor": "strap"})"));
    RITM_HOLDS(inOrder({u"done Connect"_s, u"ServicesResolved"_s}));
}

void DaemonTest::whatIsNotSeenIsForgotten() {
    RITM_HOLDS(play(strapWith(R"(, "forget_after": 1)")));
    RITM_HOLDS(connectStrap()); // for longer than that, while the search goes on
    QTest::qWait(1300);
    QVERIFY(device("Address").isValid());
    m_log->clear();
    RITM_HOLDS(happen(R"({"do": "vanish", "sensor": "strap"})"));
    RITM_HOLDS(await("removed %1 Device1"_L1.arg(kShort)));
    auto removed = m_log->linesWith(u"removed"_s);
    QCOMPARE(removed.takeFirst(), "removed %1 Battery1"_L1.arg(kShort));
    QCOMPARE(removed.takeLast(), "removed %1 Device1"_L1.arg(kShort));
    QString service;
    for (const auto& line : removed) { // the descriptor, its characteristic, at last their service
        const auto path = line.section(u' ', 1, 1);
        QVERIFY(path.section(u'/', 2, 2) >= service.section(u'/', 2, 2));
        service = path;
    }
    QVERIFY(m_log->at(u"GattDescriptor1"_s) < m_log->at(u"GattCharacteristic1"_s));
    QVERIFY(m_log->at(u"GattCharacteristic1"_s) < m_log->at(u"GattService1"_s));
    QCOMPARE(callDevice(u"Connect"_s).errorName(), u"org.freedesktop.DBus.Error.UnknownObject"_s);
    QCOMPARE(callDevice(u"Connect"_s).errorMessage(),
             u"Method \"Connect\" with signature \"\" on interface \"org.bluez.Device1\" doesn't exist\n"_s);
    RITM_HOLDS(happen(R"({"do": "appear", "sensor": "strap"})"));
    RITM_HOLDS(await("added %1 Device1"_L1.arg(kShort)));
}

void DaemonTest::servicesThatChangeGetNewPaths() {
    RITM_HOLDS(play(strapWith()));
    RITM_HOLDS(connectStrap());
    const auto before = m_log->characteristic("2a37");
    m_log->call(before, kCharacteristic, u"StartNotify"_s);
    RITM_HOLDS(await(u"done StartNotify"_s));
    m_log->clear();
    RITM_HOLDS(happen(R"({"do": "services_changed", "sensor": "strap"})"));
    RITM_HOLDS(inOrder({u"removed"_s, "changed %1 UUIDs"_L1.arg(kShort), u"added"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_log->linesWith("changed %1 UUIDs"_L1.arg(kShort)).size(), 2, kPatience);
    const auto now = m_log->characteristic("2a37");
    QVERIFY(!now.isEmpty() && now != before);
    QCOMPARE(m_simulation.property(now, kCharacteristic, u"Notifying"_s), QVariant(false));
    QVERIFY(!m_simulation.property(before, kCharacteristic, u"UUID"_s).isValid());
    QVERIFY(!m_log->has(u"ServicesResolved"_s));
    QCOMPARE(device("ServicesResolved"), QVariant(true));
    QCOMPARE(device("Connected"), QVariant(true));
    QVERIFY(m_log->characteristic("2a05") < now); // Generic Attribute itself stays as it is
}

void DaemonTest::rssiComesWithEveryAdvertAndLapsesWithTheSearch() {
    RITM_HOLDS(play(strapWith()));
    RITM_HOLDS(happen(R"({"do": "set", "sensor": "strap", "channel": "rssi", "value": 127})")); // unknown
    RITM_HOLDS(search());
    const auto told = "changed %1 RSSI"_L1.arg(kShort);
    QTRY_VERIFY_WITH_TIMEOUT(m_log->linesWith(told).size() >= 3, kPatience); // though it is always the same
    QCOMPARE(m_log->value(kShort + " RSSI"_L1), QVariant::fromValue<short>(127));
    m_log->clear();
    m_log->call(kAdapterPath, kAdapterInterface, u"StopDiscovery"_s);
    RITM_HOLDS(
        inOrder({u"done StopDiscovery"_s, "lapsed %1 RSSI"_L1.arg(kShort), u"changed hci0 Discovering"_s}));
    QCOMPARE(failure(m_simulation.call(kPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                       {kDeviceInterface, u"RSSI"_s})),
             u"InvalidArgs: No such property 'RSSI'"_s);
}

void DaemonTest::theNameFlipsWithTheLink() {
    RITM_HOLDS(play(strapWith("", R"(, "name": "Strap 4711", "name_once_connected": "Strap")")));
    RITM_HOLDS(search());
    QCOMPARE(device("Name"), u"Strap 4711"_s);
    m_log->call(kPath, kDeviceInterface, u"Connect"_s);
    RITM_HOLDS(await("changed %1 Alias,Name,ServicesResolved,UUIDs"_L1.arg(kShort)));
    QCOMPARE(device("Alias"), u"Strap"_s);
    m_log->clear();
    RITM_HOLDS(happen(R"({"do": "drop", "sensor": "strap"})"));
    RITM_HOLDS(await("changed %1 Alias,Name,RSSI"_L1.arg(kShort)));
    QCOMPARE(device("Name"), u"Strap 4711"_s);
}

void DaemonTest::switchingTheAdapterOffEndsLinksAndSearch() {
    RITM_HOLDS(play(strapWith()));
    RITM_HOLDS(connectStrap());
    m_log->clear();
    RITM_HOLDS(happen(R"({"do": "adapter_off"})"));
    RITM_HOLDS(
        inOrder({"changed %1 Connected,ServicesResolved"_L1.arg(kShort), "removed %1 Battery1"_L1.arg(kShort),
                 "lapsed %1 RSSI"_L1.arg(kShort), u"changed hci0 Discovering,Powered"_s}));
    QCOMPARE(m_log->linesWith(u"removed"_s).size(), 1);
    QCOMPARE(failure(callDevice(u"Connect"_s)), u"Failed: Input/output error"_s);
    for (const auto& method : {u"StartDiscovery"_s, u"StopDiscovery"_s})
        QCOMPARE(failure(m_simulation.call(kAdapterPath, kAdapterInterface, method)),
                 u"NotReady: Resource Not Ready"_s);
    m_log->clear();
    RITM_HOLDS(happen(R"({"do": "adapter_on"})"));
    RITM_HOLDS(await(u"changed hci0 Powered"_s));
    QCOMPARE(m_simulation.property(kAdapterPath, kAdapterInterface, u"Discovering"_s), QVariant(false));
}

void DaemonTest::pullingTheAdapterTakesEverythingAway() {
    RITM_HOLDS(play(strapWith()));
    RITM_HOLDS(connectStrap());
    m_log->clear();
    RITM_HOLDS(happen(R"({"do": "adapter_remove"})"));
    RITM_HOLDS(inOrder(
        {u"changed hci0 Discovering,Powered"_s, "changed %1 Connected,ServicesResolved"_L1.arg(kShort),
         "lapsed %1 RSSI"_L1.arg(kShort), u"GattDescriptor1"_s, u"GattCharacteristic1"_s, u"GattService1"_s,
         "removed %1 Battery1,Device1"_L1.arg(kShort), u"removed hci0 Adapter1"_s}));
    QCOMPARE(m_log->lines().size(), m_log->at(u"removed hci0 Adapter1"_s) + 1);
    RITM_HOLDS(happen(R"({"do": "adapter_add"})"));
    RITM_HOLDS(await(u"added hci0 Adapter1"_s));
}

void DaemonTest::callsToTheAdapterAndItsDevicesFailAsThere() {
    RITM_HOLDS(play(strapWith()));
    const auto adapter = [&](const QString& method, const QVariantList& arguments = {}) {
        return failure(m_simulation.call(kAdapterPath, kAdapterInterface, method, arguments));
    };
    QCOMPARE(adapter(u"StopDiscovery"_s), u"Failed: No discovery started"_s);
    RITM_HOLDS(search());
    QCOMPARE(adapter(u"StartDiscovery"_s), u"InProgress: Operation already in progress"_s);
    const auto nobody = QVariant::fromValue(QDBusObjectPath(devicePath(u"C0:DE:00:00:01:99"_s)));
    QCOMPARE(adapter(u"RemoveDevice"_s, {nobody}), u"DoesNotExist: Does Not Exist"_s);
    QCOMPARE(failure(callDevice(u"Disconnect"_s)), QString());
    QCOMPARE(failure(callDevice(u"Connect"_s)), QString());
    QCOMPARE(failure(callDevice(u"Connect"_s)), QString());
    QCOMPARE(adapter(u"RemoveDevice"_s, {QVariant::fromValue(QDBusObjectPath(kPath))}), QString());
    RITM_HOLDS(await("removed %1 Device1"_L1.arg(kShort))); // and heard again soon after
}

void DaemonTest::connectedNeedNotBeSignalled() {
    RITM_HOLDS(play(strapWith(R"(, "signal_connected": false)")));
    RITM_HOLDS(connectStrap());
    QVERIFY(!m_log->has("changed %1 Connected"_L1.arg(kShort)));
    QCOMPARE(device("Connected"), QVariant(true));
}

void DaemonTest::olderDaemonsWithdrewTheAttributes() {
    RITM_HOLDS(play(strapWith(R"(, "keep_services": false)")));
    RITM_HOLDS(connectStrap());
    m_log->clear();
    RITM_HOLDS(happen(R"({"do": "drop", "sensor": "strap"})"));
    RITM_HOLDS(inOrder({"changed %1 Connected,ServicesResolved"_L1.arg(kShort), u"GattService1"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(m_log->linesWith(u"GattService1"_s).size(), 4, kPatience); // all of them
    m_log->clear();
    m_log->call(kPath, kDeviceInterface, u"Connect"_s);
    RITM_HOLDS(inOrder({u"done Connect"_s, u"GattService1"_s, u"ServicesResolved"_s}));
}

} // namespace

int main(int argc, char** argv) {
    return ritm::test::runOnOwnBus<DaemonTest>(argc, argv);
}

#include "daemon_test.moc"
