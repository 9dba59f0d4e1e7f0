// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bluetooth/bluetoothhub.h"

#include "app/bluetooth/bluetoothcentral.h"
#include "app/bluetooth/linktimings.h"

#include <QCoreApplication>
#include <QThread>

#include <utility>

namespace ritm::app {
namespace {

/// Runs until the application ends; made at the first use.
QThread& bluetoothThread() {
    static QThread* const thread = [] {
        auto* made = new QThread(QCoreApplication::instance());
        made->setObjectName(QStringLiteral("bluetooth"));
        made->start();
        qAddPostRoutine([] {
            bluetoothThread().quit();
            bluetoothThread().wait();
        });
        return made;
    }();
    return *thread;
}

} // namespace

BluetoothHub::BluetoothHub(const Clock& clock, QObject* parent)
    : BluetoothHub(clock, LinkTimings{}, systemBluetoothPermission(), parent) {}

BluetoothHub::BluetoothHub(const Clock& clock, const LinkTimings& timings, BluetoothPermission permission,
                           QObject* parent)
    : SensorHub(parent), m_central(new BluetoothCentral(clock, timings)),
      m_permission(std::move(permission)) {
    m_central->moveToThread(&bluetoothThread());
    connect(m_central, &BluetoothCentral::changed, this, [this](const HubState& state) { show(state); });
    connect(m_central, &BluetoothCentral::heard, this, &SensorHub::heard);
    switch (m_permission.state()) {
    case PermissionState::Granted:
        begin();
        break;
    case PermissionState::Refused:
        showWithoutPermission(AdapterState::NoPermission);
        break;
    case PermissionState::Unasked:
        showWithoutPermission(AdapterState::Ready); // as far as anybody may know
        break;
    }
}

BluetoothHub::~BluetoothHub() {
    disconnect(m_central, nullptr, this, nullptr);
    if (!bluetoothThread().isRunning()) { // the application is already gone
        delete m_central;
        return;
    }
    // Waits: the central uses a clock that may go right after this.
    QMetaObject::invokeMethod(
        m_central, [central = m_central] { delete central; }, Qt::BlockingQueuedConnection);
}

void BluetoothHub::showWithoutPermission(AdapterState adapter) {
    HubState state;
    state.adapter = adapter;
    show(std::move(state));
}

void BluetoothHub::begin() {
    m_begun = true;
    pass([](BluetoothCentral& central) { central.begin(); });
    for (auto& wish : std::exchange(m_waiting, {})) {
        pass(std::move(wish));
    }
}

void BluetoothHub::wish(Wish wish) {
    if (m_begun) {
        pass(std::move(wish));
        return;
    }
    m_waiting.push_back(std::move(wish));
    if (std::exchange(m_asking, true)) {
        return;
    }
    m_permission.ask(this, [this](bool granted) {
        m_asking = false; // a refusal may be taken back in the system's settings: the next wish asks again
        granted ? begin() : showWithoutPermission(AdapterState::NoPermission);
    });
}

void BluetoothHub::pass(Wish wish) {
    QMetaObject::invokeMethod(
        m_central, [central = m_central, wish = std::move(wish)] { wish(*central); }, Qt::QueuedConnection);
}

void BluetoothHub::startScan() {
    wish([](BluetoothCentral& central) { central.startScan(); });
}

void BluetoothHub::stopScan() {
    wish([](BluetoothCentral& central) { central.stopScan(); });
}

void BluetoothHub::pair(const SensorId& id) {
    wish([id](BluetoothCentral& central) { central.pair(id); });
}

void BluetoothHub::forget(const SensorId& id) {
    wish([id](BluetoothCentral& central) { central.forget(id); });
}

void BluetoothHub::remember(const std::vector<RememberedSensor>& sensors) {
    if (sensors.empty()) {
        return;
    }
    wish([sensors](BluetoothCentral& central) { central.remember(sensors); });
}

} // namespace ritm::app
