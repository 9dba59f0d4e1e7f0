// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bluetooth/bluetoothcentral.h"

#include "app/bluetooth/rememberedsensors.h"

#include <QBluetoothAddress>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace ritm::app {
namespace {

Q_LOGGING_CATEGORY(kLog, "ritm.bluetooth.central", QtWarningMsg)

constexpr auto kSweepEvery = std::chrono::milliseconds(1000);
constexpr auto kRescanAfter = std::chrono::milliseconds(1000);
constexpr auto kShowEvery = std::chrono::milliseconds(50);
constexpr qsizetype kMostName = 64;

SensorId idOf(const QBluetoothDeviceInfo& device) {
    const auto address = device.address();
    return {(address.isNull() ? device.deviceUuid().toString(QUuid::WithoutBraces) : address.toString())
                .toStdString()};
}

QBluetoothDeviceInfo deviceOf(const RememberedSensor& sensor) {
    const auto text = QString::fromStdString(sensor.id.value);
    const QBluetoothAddress address(text);
    QBluetoothDeviceInfo device = address.isNull()
                                      ? QBluetoothDeviceInfo(QBluetoothUuid(text), sensor.name, 0)
                                      : QBluetoothDeviceInfo(address, sensor.name, 0);
    device.setCoreConfigurations(QBluetoothDeviceInfo::LowEnergyCoreConfiguration);
    return device;
}

SensorKind kindOf(const QBluetoothDeviceInfo& device) {
    std::vector<std::uint16_t> numbers;
    const auto uuids = device.serviceUuids();
    for (const auto& uuid : uuids) {
        bool isShort = false;
        const auto number = uuid.toUInt16(&isShort);
        if (isShort) {
            numbers.push_back(number);
        }
    }
    return sensorKindOf(numbers);
}

/// dBm as radios say it; 0 and 127 stand for unknown.
std::optional<int> signalOf(const QBluetoothDeviceInfo& device) {
    const int rssi = device.rssi();
    return rssi < 0 && rssi >= -127 ? std::optional(rssi) : std::nullopt;
}

} // namespace

BluetoothCentral::BluetoothCentral(const Clock& clock, const LinkTimings& timings)
    : m_clock(clock), m_timings(timings), m_rescan(this), m_sweep(this), m_show(this) {
    m_rescan.setSingleShot(true);
    m_rescan.setInterval(kRescanAfter);
    m_rescan.callOnTimeout(this, &BluetoothCentral::scan);
    m_show.setSingleShot(true);
    m_show.setInterval(kShowEvery);
    m_show.callOnTimeout(this, &BluetoothCentral::show);
    m_sweep.callOnTimeout(this, &BluetoothCentral::sweep);
}

BluetoothCentral::~BluetoothCentral() {
    stopAgent();
}

void BluetoothCentral::begin() {
    m_adapter = std::make_unique<AdapterWatch>();
    connect(m_adapter.get(), &AdapterWatch::changed, this, &BluetoothCentral::adapterChanged);
    connect(m_adapter.get(), &AdapterWatch::daemonChanged, this, [this] {
        m_seen.clear();
        adapterChanged();
    });
    m_sweep.start(kSweepEvery);
}

AdapterState BluetoothCentral::adapter() const {
    return m_adapter ? m_adapter->state() : AdapterState::Unavailable;
}

void BluetoothCentral::adapterChanged() {
    const bool ready = adapter() == AdapterState::Ready;
    if (!ready) {
        stopAgent();
        for (auto& [id, seen] : m_seen) {
            seen.state.signalDbm.reset();
        }
    }
    for (const auto& link : m_links) {
        ready ? link->enable() : link->disable();
    }
    update();
}

void BluetoothCentral::update() {
    if (!m_show.isActive()) {
        m_show.start();
    }
    giveTurns();
    scan();
}

void BluetoothCentral::show() {
    HubState state;
    state.adapter = adapter();
    state.scanning = m_scanWanted && state.adapter == AdapterState::Ready;
    for (const auto& link : m_links) {
        state.sensors.push_back(link->state());
    }
    for (const auto& [id, seen] : m_seen) {
        const bool isPaired =
            std::ranges::any_of(m_links, [&](const auto& link) { return link->state().id == id; });
        if (!isPaired && seen.state.kind != SensorKind::Unknown) {
            state.sensors.push_back(seen.state);
        }
    }
    Q_EMIT changed(state);
}

void BluetoothCentral::giveTurns() {
    if (adapter() != AdapterState::Ready) {
        return;
    }
    auto connecting = std::ranges::count_if(m_links, [](const auto& link) { return link->hasTurn(); });
    for (std::size_t i = 0; i < m_links.size() && connecting < kMostConnecting; ++i) {
        auto& link = *m_links[(m_nextTurn + i) % m_links.size()];
        if (link.wantsTurn()) {
            m_nextTurn = (m_nextTurn + i + 1) % m_links.size();
            ++connecting;
            link.begin(); // calls back: nothing below may rely on what was counted
            QMetaObject::invokeMethod(this, &BluetoothCentral::giveTurns, Qt::QueuedConnection);
            return;
        }
    }
}

/// The agent runs while the athlete looks, and while a paired sensor is away: BlueZ only connects to what it
/// has heard lately.
void BluetoothCentral::scan() {
    const bool away = std::ranges::any_of(m_links, [](const auto& link) { return !link->connected(); });
    const bool wanted = adapter() == AdapterState::Ready && (m_scanWanted || away);
    if (!wanted) {
        stopAgent();
        return;
    }
    if (m_agent != nullptr || m_rescan.isActive()) {
        return;
    }
    m_agent = new QBluetoothDeviceDiscoveryAgent(this);
    m_agent->setLowEnergyDiscoveryTimeout(0);
    connect(m_agent, &QBluetoothDeviceDiscoveryAgent::deviceDiscovered, this, &BluetoothCentral::found);
    connect(m_agent, &QBluetoothDeviceDiscoveryAgent::deviceUpdated, this,
            [this](const QBluetoothDeviceInfo& device) { found(device); });
    const auto over = [this] {
        stopAgent();
        m_rescan.start(); // scan() begins anew if it is still wanted
    };
    connect(m_agent, &QBluetoothDeviceDiscoveryAgent::finished, this, over, Qt::QueuedConnection);
    connect(m_agent, &QBluetoothDeviceDiscoveryAgent::canceled, this, over, Qt::QueuedConnection);
    connect(
        m_agent, &QBluetoothDeviceDiscoveryAgent::errorOccurred, this,
        [over](QBluetoothDeviceDiscoveryAgent::Error error) {
            qCInfo(kLog) << "scan error" << error;
            over();
        },
        Qt::QueuedConnection);
    m_agent->start(QBluetoothDeviceDiscoveryAgent::LowEnergyMethod);
}

void BluetoothCentral::stopAgent() {
    m_rescan.stop();
    if (auto* agent = std::exchange(m_agent, nullptr)) {
        disconnect(agent, nullptr, this, nullptr);
        agent->stop();
        agent->deleteLater();
    }
}

void BluetoothCentral::found(const QBluetoothDeviceInfo& device) {
    const auto id = idOf(device);
    auto& seen = m_seen[id];
    seen.device = device;
    seen.at = m_clock.monotonicNow();
    seen.scanned = {};
    seen.state.id = id;
    if (const auto name = device.name().left(kMostName); !name.isEmpty()) {
        seen.state.name = name;
    }
    // An advertisement may leave services out that an earlier one had.
    if (const auto kind = kindOf(device); kind != SensorKind::Unknown) {
        seen.state.kind = kind;
    }
    seen.state.signalDbm = signalOf(device);
    for (const auto& link : m_links) {
        if (link->state().id == id) {
            link->seen(device, seen.state.signalDbm);
        }
    }
    if (!m_show.isActive()) {
        m_show.start();
    }
}

void BluetoothCentral::sweep() {
    const auto now = m_clock.monotonicNow().sinceStart;
    bool differs = false;
    for (auto& [id, seen] : m_seen) {
        seen.scanned += m_agent != nullptr ? Duration(kSweepEvery) : Duration{};
        if (seen.state.signalDbm && now - seen.at.sinceStart > m_timings.signal) {
            seen.state.signalDbm.reset();
            differs = true;
            for (const auto& link : m_links) {
                if (link->state().id == id) {
                    link->setSignal(std::nullopt);
                }
            }
        }
    }
    differs = std::erase_if(
                  m_seen, [this](const auto& entry) { return entry.second.scanned > m_timings.gone; }) > 0 ||
              differs;
    if (differs) {
        update();
    }
}

void BluetoothCentral::startScan() {
    m_scanWanted = true;
    update();
}

void BluetoothCentral::stopScan() {
    m_scanWanted = false;
    update();
}

void BluetoothCentral::addLink(const RememberedSensor& sensor, const QBluetoothDeviceInfo& device) {
    m_links.push_back(std::make_unique<SensorLink>(sensor, device, m_clock, m_timings, this));
    auto* link = m_links.back().get();
    connect(link, &SensorLink::heard, this, &BluetoothCentral::heard);
    connect(link, &SensorLink::changed, this, [this] {
        if (!m_show.isActive()) {
            m_show.start();
        }
    });
    connect(link, &SensorLink::turnChanged, this, &BluetoothCentral::update, Qt::QueuedConnection);
    if (adapter() == AdapterState::Ready) {
        link->enable();
    }
    update();
}

void BluetoothCentral::pair(const SensorId& id) {
    const bool known = std::ranges::any_of(m_links, [&](const auto& link) { return link->state().id == id; });
    const auto seen = m_seen.find(id);
    if (known || seen == m_seen.end() || m_links.size() >= kMostRemembered) {
        return;
    }
    addLink({id, seen->second.state.name, seen->second.state.kind}, seen->second.device);
}

void BluetoothCentral::forget(const SensorId& id) {
    const auto link = std::ranges::find_if(m_links, [&](const auto& each) { return each->state().id == id; });
    if (link != m_links.end()) {
        m_links.erase(link); // its controller disconnects as it goes
        m_nextTurn = 0;
        update();
    }
}

void BluetoothCentral::remember(const std::vector<RememberedSensor>& sensors) {
    for (const auto& sensor : sensors) {
        const bool known =
            std::ranges::any_of(m_links, [&](const auto& link) { return link->state().id == sensor.id; });
        if (!known && m_links.size() < kMostRemembered) {
            addLink(sensor, deviceOf(sensor));
        }
    }
}

} // namespace ritm::app
