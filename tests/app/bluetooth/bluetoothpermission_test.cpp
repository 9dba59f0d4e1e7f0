// SPDX-License-Identifier: GPL-3.0-or-later
// Where the system asks its user whether a program may use Bluetooth.
#include "tests/app/bluetooth/hubfixture.h"
#include "tests/sensors/ownbus.h"

#include <QTest>

#include <functional>
#include <utility>

namespace {

using namespace ritm;
using namespace ritm::app;
using namespace ritm::test;

/// A system that asks its user, who decides when the test says so.
struct SlowUser {
    PermissionState state = PermissionState::Unasked;
    int asked = 0;
    std::function<void(bool)> answer;

    [[nodiscard]] BluetoothPermission permission() {
        return {[this] { return state; },
                [this](QObject* /*context*/, std::function<void(bool)> then) {
                    ++asked;
                    answer = std::move(then);
                }};
    }
};

class BluetoothPermissionTest : public HubFixture {
    Q_OBJECT

private Q_SLOTS:
    void theSystemIsAskedAtTheFirstWish();
    void aSystemThatRefusesIsAskedAgainAtTheNextWish();
};

void BluetoothPermissionTest::theSystemIsAskedAtTheFirstWish() {
    RITM_HOLDS(play(kTwo));
    SlowUser user;
    HubListener listener(HubListener::hasty(), user.permission());
    listener.hub().remember({}); // nothing to connect
    QCOMPARE(user.asked, 0);
    QCOMPARE(listener.hub().state().adapter, AdapterState::Ready); // so that a page offers to search
    listener.hub().startScan();
    listener.hub().remember({{SensorId{kStrap}, QStringLiteral("Strap"), SensorKind::HeartRate}});
    QCOMPARE(user.asked, 1);
    QTest::qWait(300);
    QVERIFY(listener.hub().state().sensors.empty());
    user.answer(true);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isConnected(kStrap), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kMeter), kPatience);
    QCOMPARE(user.asked, 1);
}

void BluetoothPermissionTest::aSystemThatRefusesIsAskedAgainAtTheNextWish() {
    RITM_HOLDS(play(kTwo));
    SlowUser user;
    user.state = PermissionState::Refused;
    HubListener listener(HubListener::hasty(), user.permission());
    QCOMPARE(listener.hub().state().adapter, AdapterState::NoPermission);
    QCOMPARE(user.asked, 0);
    listener.hub().startScan();
    user.answer(false);
    QCOMPARE(listener.hub().state().adapter, AdapterState::NoPermission);
    listener.hub().startScan();
    QCOMPARE(user.asked, 2);
    user.answer(true);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isFound(kStrap), kPatience);
    QCOMPARE(listener.hub().state().adapter, AdapterState::Ready);
}

} // namespace

int main(int argc, char** argv) {
    return ritm::test::runOnOwnBus<BluetoothPermissionTest>(argc, argv);
}

#include "bluetoothpermission_test.moc"
