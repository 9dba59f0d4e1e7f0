// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bluetooth/bluetoothhub.h"

#include "app/bluetooth/bluetoothcentral.h"

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
    : BluetoothHub(clock, LinkTimings{}, parent) {}

BluetoothHub::BluetoothHub(const Clock& clock, const LinkTimings& timings, QObject* parent)
    : SensorHub(parent), m_central(new BluetoothCentral(clock, timings)) {
    m_central->moveToThread(&bluetoothThread());
    connect(m_central, &BluetoothCentral::changed, this, [this](const HubState& state) { show(state); });
    connect(m_central, &BluetoothCentral::heard, this, &SensorHub::heard);
    ask([](BluetoothCentral& central) { central.begin(); });
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

void BluetoothHub::ask(std::function<void(BluetoothCentral&)> wish) {
    QMetaObject::invokeMethod(
        m_central, [central = m_central, wish = std::move(wish)] { wish(*central); }, Qt::QueuedConnection);
}

void BluetoothHub::startScan() {
    ask([](BluetoothCentral& central) { central.startScan(); });
}

void BluetoothHub::stopScan() {
    ask([](BluetoothCentral& central) { central.stopScan(); });
}

void BluetoothHub::pair(const SensorId& id) {
    ask([id](BluetoothCentral& central) { central.pair(id); });
}

void BluetoothHub::forget(const SensorId& id) {
    ask([id](BluetoothCentral& central) { central.forget(id); });
}

void BluetoothHub::remember(const std::vector<RememberedSensor>& sensors) {
    ask([sensors](BluetoothCentral& central) { central.remember(sensors); });
}

} // namespace ritm::app
