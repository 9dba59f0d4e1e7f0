// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sensors/device.h"

#include "tests/sensors/adapter.h"

#include <QDBusArgument>
#include <QDBusVariant>

#include <algorithm>

namespace ritm::sensorsim {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kDevice = "org.bluez.Device1"_L1;
constexpr auto kService = "org.bluez.GattService1"_L1;
constexpr auto kCharacteristic = "org.bluez.GattCharacteristic1"_L1;
constexpr auto kDescriptor = "org.bluez.GattDescriptor1"_L1;
constexpr auto kBattery = "org.bluez.Battery1"_L1;
constexpr std::uint16_t kGenericAccess = 0x1800;
constexpr std::uint16_t kGenericAttribute = 0x1801;
constexpr std::uint16_t kBatteryLevel = 0x2a19;
constexpr std::uint16_t kServiceChanged = 0x2a05;
constexpr std::uint16_t kConfiguration = 0x2902;
constexpr std::uint16_t kMtu = 185;
constexpr std::chrono::milliseconds kResolveKnown{60};

QString uuidText(std::uint16_t number) {
    return u"%1-0000-1000-8000-00805f9b34fb"_s.arg(number, 8, 16, QLatin1Char('0'));
}

QString handleText(const QString& name, std::uint16_t handle) {
    return u"/%1%2"_s.arg(name).arg(handle, 4, 16, QLatin1Char('0'));
}

} // namespace

bool Device::Characteristic::sendsItself() const {
    return flags.contains(u"notify"_s) || flags.contains(u"indicate"_s);
}

Device::Device(Adapter& adapter, Peripheral& peripheral)
    : m_adapter(adapter), m_peripheral(peripheral),
      m_path(adapter.path() + "/dev_"_L1 + QString(peripheral.spec().address).replace(u':', u'_')) {
    m_forget.setSingleShot(true);
    m_forget.setInterval(adapter.model().forgetAfter);
    connect(&m_forget, &QTimer::timeout, this, &Device::forget);
    connect(&peripheral, &Peripheral::advertised, this, &Device::seen);
    connect(&peripheral, &Peripheral::linkLost, this, &Device::lose);
    connect(&peripheral, &Peripheral::notified, this, &Device::notify);
    connect(&peripheral, &Peripheral::servicesChanged, this, &Device::changeServices);
    connect(&peripheral, &Peripheral::cameIntoReach, this, [this] {
        if (m_link == Link::Connecting)
            attempt();
    });
}

bool Device::isOnBus() const {
    return m_adapter.bus().has(m_path);
}

QVariant Device::property(const QString& name) const {
    return m_adapter.bus().property(m_path, kDevice, name);
}

QStringList Device::allServices() const {
    QStringList uuids{uuidText(kGenericAccess)};
    for (const auto& service : m_peripheral.sensor().services())
        uuids.append(uuidText(service.uuid));
    uuids.sort();
    return uuids;
}

void Device::putOnBus() {
    const auto& spec = m_peripheral.spec();
    QStringList advertised;
    for (const auto uuid : m_peripheral.sensor().advertisedServices())
        advertised.append(uuidText(uuid));
    QVariantMap properties{
        {u"Address"_s, spec.address},
        {u"AddressType"_s, spec.randomAddress ? u"random"_s : u"public"_s},
        {u"Name"_s, m_peripheral.name()},
        {u"Alias"_s, m_peripheral.name()},
        {u"Paired"_s, false},
        {u"Bonded"_s, false},
        {u"Trusted"_s, false},
        {u"Blocked"_s, false},
        {u"LegacyPairing"_s, false},
        {u"Connected"_s, false},
        {u"UUIDs"_s, advertised},
        {u"Adapter"_s, QVariant::fromValue(QDBusObjectPath(m_adapter.path()))},
        {u"ServicesResolved"_s, false},
        {u"RSSI"_s, QVariant::fromValue<short>(m_peripheral.rssi())},
    };
    if (const auto data = m_peripheral.sensor().advertisedServiceData())
        properties.insert(u"ServiceData"_s, QVariantMap{{uuidText(data->first), data->second}});
    m_adapter.bus().add(m_path, Interfaces{{kDevice, properties}});
}

void Device::seen() {
    if (!m_adapter.discovering() || m_link == Link::Connected || m_link == Link::Disconnecting)
        return;
    if (m_link == Link::Idle && !m_paired)
        m_forget.start();
    if (!isOnBus())
        return putOnBus();
    QVariantMap changed{{u"RSSI"_s, QVariant::fromValue<short>(m_peripheral.rssi())}};
    if (property(u"Name"_s) != m_peripheral.name()) {
        changed.insert(u"Name"_s, m_peripheral.name());
        changed.insert(u"Alias"_s, m_peripheral.name());
    }
    m_adapter.bus().change(m_path, kDevice, changed);
}

bool Device::handle(const Call& call) {
    if (!isOnBus())
        return false;
    if (call.path() != m_path) {
        const auto found = m_characteristics.find(call.path());
        return found != m_characteristics.end() ? handleCharacteristic(call, found->second)
                                                : handleDescriptor(call);
    }
    if (call.name() == "org.freedesktop.DBus.Properties.Set"_L1)
        return setProperty(call);
    if (call.interface() != kDevice || !call.signature().isEmpty())
        return false;
    if (call.member() == "Connect"_L1)
        connectFor(call);
    else if (call.member() == "Disconnect"_L1)
        disconnectFor(call);
    else if (call.member() == "Pair"_L1)
        pairFor(call);
    else if (call.member() == "CancelPairing"_L1)
        call.failBluez("DoesNotExist"_L1, u"Does Not Exist"_s);
    else
        return false;
    return true;
}

bool Device::setProperty(const Call& call) {
    if (call.signature() != "ssv"_L1 || call.arguments()[0] != kDevice)
        return false;
    const auto name = call.arguments()[1].toString();
    const auto value = call.arguments()[2].value<QDBusVariant>().variant();
    const bool flag = name == "Trusted"_L1 || name == "Blocked"_L1;
    if (!flag && name != "Alias"_L1)
        return false;
    if (value.metaType().id() != (flag ? QMetaType::Bool : QMetaType::QString)) {
        call.failBluez("InvalidArguments"_L1, u"Invalid arguments in method call"_s);
        return true;
    }
    if (property(name) != value)
        m_adapter.bus().change(m_path, kDevice, {{name, value}});
    call.reply();
    return true;
}

void Device::connectFor(const Call& call) {
    if (!m_adapter.powered())
        return call.failBluez("Failed"_L1, u"Input/output error"_s);
    if (m_link == Link::Connected)
        return call.reply();
    if (m_link != Link::Idle)
        return call.failBluez("Failed"_L1, u"Operation already in progress"_s);
    m_link = Link::Connecting;
    m_connectCall = call;
    m_forget.stop();
    ++m_attempt;
    after(this, m_adapter.model().connectTimeout, [this, number = m_attempt] {
        if (m_link == Link::Connecting && number == m_attempt)
            failConnect(u"le-connection-abort-by-local"_s);
    });
    if (m_peripheral.reachable())
        attempt();
}

void Device::attempt() {
    const auto plan = m_peripheral.planConnect();
    after(this, plan.time, [this, plan, number = m_attempt] {
        if (m_link != Link::Connecting || number != m_attempt || !m_peripheral.reachable())
            return;
        if (plan.refused)
            failConnect(plan.error);
        else
            establish(plan.resolves);
    });
}

void Device::failConnect(const QString& text) {
    m_link = Link::Idle;
    ++m_attempt;
    if (!m_paired)
        m_forget.start();
    if (const auto call = std::exchange(m_connectCall, std::nullopt))
        call->failBluez("Failed"_L1, text);
}

void Device::establish(bool resolves) {
    m_link = Link::Connected;
    m_attributesFree = Clock::now();
    if (m_adapter.model().signalConnected)
        m_adapter.bus().change(m_path, kDevice, {{u"Connected"_s, true}});
    else
        m_adapter.bus().changeSilently(m_path, kDevice, {{u"Connected"_s, true}});
    m_peripheral.setConnected(true);
    if (const auto call = std::exchange(m_connectCall, std::nullopt))
        call->reply();
    if (!resolves)
        return;
    const bool known = m_services.size() == m_peripheral.sensor().services().size();
    const auto time = known ? kResolveKnown : m_peripheral.spec().resolveTime;
    after(this, time, [this, number = m_attempt] {
        if (m_link == Link::Connected && number == m_attempt)
            resolve();
    });
}

void Device::resolve() {
    publishServices();
    // Whoever listened before the link was lost listens again: bluetoothd writes 0x2902 itself.
    for (const auto& [path, characteristic] : m_characteristics)
        subscribe(characteristic);
    m_resolved = true;
    QVariantMap changed{{u"UUIDs"_s, allServices()}, {u"ServicesResolved"_s, true}};
    if (property(u"Name"_s) != m_peripheral.connectedName()) {
        changed.insert(u"Name"_s, m_peripheral.connectedName());
        changed.insert(u"Alias"_s, m_peripheral.connectedName());
    }
    m_adapter.bus().change(m_path, kDevice, changed);
    after(this, std::chrono::milliseconds(40), [this, number = m_attempt] {
        if (m_link != Link::Connected || number != m_attempt ||
            !m_peripheral.sensor().value(Channel::Battery))
            return;
        if (const auto level = m_peripheral.read(kBatteryLevel); level && !level->isEmpty())
            m_adapter.bus().addInterface(
                m_path, kBattery,
                {{u"Percentage"_s, QVariant::fromValue<uchar>(static_cast<uchar>(level->front()))},
                 {u"Source"_s, u"GATT Battery Service"_s}});
    });
}

/// Publishes those that are not.
void Device::publishServices() {
    auto& bus = m_adapter.bus();
    std::uint16_t handle = m_firstHandle;
    for (const auto& service : m_peripheral.sensor().services()) {
        const bool known = std::ranges::any_of(m_services, [&](const QString& path) {
            return bus.property(path, kService, u"UUID"_s) == uuidText(service.uuid);
        });
        if (known)
            continue;
        const auto servicePath = m_path + handleText(u"service"_s, handle++);
        m_services.push_back(servicePath);
        bus.add(servicePath, {{kService,
                               {{u"UUID"_s, uuidText(service.uuid)},
                                {u"Device"_s, QVariant::fromValue(QDBusObjectPath(m_path))},
                                {u"Primary"_s, true},
                                {u"Includes"_s, QVariant::fromValue(QList<QDBusObjectPath>{})}}}});
        for (const auto& spec : service.characteristics) {
            const auto path = servicePath + handleText(u"char"_s, handle);
            handle = static_cast<std::uint16_t>(handle + 2); // its declaration and its value
            Characteristic characteristic;
            characteristic.uuid = spec.uuid;
            characteristic.flags = spec.flags;
            characteristic.daemonListens = spec.uuid == kBatteryLevel || spec.uuid == kServiceChanged;
            QVariantMap properties{{u"UUID"_s, uuidText(spec.uuid)},
                                   {u"Service"_s, QVariant::fromValue(QDBusObjectPath(servicePath))},
                                   {u"Value"_s, QByteArray()},
                                   {u"Flags"_s, spec.flags},
                                   {u"MTU"_s, QVariant::fromValue<ushort>(kMtu)}};
            if (characteristic.sendsItself())
                properties.insert(u"Notifying"_s, false);
            if (spec.flags.contains(u"notify"_s))
                properties.insert(u"NotifyAcquired"_s, false);
            bus.add(path, {{kCharacteristic, properties}});
            if (characteristic.sendsItself() && m_peripheral.spec().clientConfiguration) {
                characteristic.configuration = path + handleText(u"desc"_s, handle++);
                bus.add(characteristic.configuration,
                        {{kDescriptor,
                          {{u"UUID"_s, uuidText(kConfiguration)},
                           {u"Characteristic"_s, QVariant::fromValue(QDBusObjectPath(path))},
                           {u"Value"_s, QByteArray()}}}});
            }
            m_characteristics.emplace(path, std::move(characteristic));
        }
    }
}

void Device::withdrawServices(std::optional<std::uint16_t> except) {
    std::vector<QString> kept;
    for (const auto& service : m_services) {
        const auto uuid = m_adapter.bus().property(service, kService, u"UUID"_s);
        if (except && uuid == uuidText(*except)) {
            kept.push_back(service);
            continue;
        }
        const auto first = m_characteristics.lower_bound(service + u'/');
        auto characteristic = first;
        for (; characteristic != m_characteristics.end() && characteristic->first.startsWith(service + u'/');
             ++characteristic) {
            m_peripheral.subscribe(characteristic->second.uuid, false);
            m_adapter.bus().remove(characteristic->second.configuration);
            m_adapter.bus().remove(characteristic->first);
        }
        m_characteristics.erase(first, characteristic);
        m_adapter.bus().remove(service);
    }
    m_services = std::move(kept);
}

void Device::changeServices() {
    if (m_link != Link::Connected || !m_resolved)
        return;
    withdrawServices(kGenericAttribute);
    m_firstHandle = static_cast<std::uint16_t>(m_firstHandle + 0x40);
    m_adapter.bus().change(
        m_path, kDevice, {{u"UUIDs"_s, QStringList{uuidText(kGenericAccess), uuidText(kGenericAttribute)}}});
    after(this, m_peripheral.spec().resolveTime, [this, number = m_attempt] {
        if (m_link != Link::Connected || number != m_attempt)
            return;
        publishServices();
        for (const auto& [path, characteristic] : m_characteristics)
            subscribe(characteristic);
        m_adapter.bus().change(m_path, kDevice, {{u"UUIDs"_s, allServices()}});
    });
}

void Device::subscribe(const Characteristic& characteristic) {
    if (characteristic.configured())
        m_peripheral.subscribe(characteristic.uuid, true);
}

void Device::disconnectFor(const Call& call) {
    switch (m_link) {
    case Link::Idle:
        return call.reply();
    case Link::Connecting:
        call.reply();
        return failConnect(u"br-connection-canceled"_s);
    case Link::Disconnecting:
        m_disconnectCalls.push_back(call);
        return;
    case Link::Connected:
        m_link = Link::Disconnecting;
        m_disconnectCalls.push_back(call);
        m_adapter.bus().removeInterface(m_path, kBattery);
        after(this, m_adapter.model().disconnectTime, [this, number = m_attempt] {
            if (m_link == Link::Disconnecting && number == m_attempt)
                finishDisconnect();
        });
    }
}

void Device::finishDisconnect() {
    if (std::exchange(m_resolved, false))
        m_adapter.bus().change(m_path, kDevice, {{u"ServicesResolved"_s, false}});
    endLink();
    after(this, std::chrono::milliseconds(2), [this, number = m_attempt] {
        if (m_link == Link::Idle && number == m_attempt)
            m_adapter.bus().change(m_path, kDevice, {{u"Connected"_s, false}});
    });
    if (!m_adapter.model().keepServices)
        withdrawServices();
}

/// The link is gone: by the sensor's doing, by distance or with the adapter.
void Device::lose() {
    if (!connected())
        return;
    QVariantMap changed{{u"Connected"_s, false}};
    if (std::exchange(m_resolved, false))
        changed.insert(u"ServicesResolved"_s, false);
    m_adapter.bus().change(m_path, kDevice, changed);
    m_adapter.bus().removeInterface(m_path, kBattery);
    endLink();
    if (!m_adapter.model().keepServices)
        withdrawServices();
}

void Device::endLink() {
    m_link = Link::Idle;
    ++m_attempt;
    m_peripheral.setConnected(false);
    for (const auto& call : std::exchange(m_disconnectCalls, {}))
        call.reply();
    if (!m_paired)
        m_forget.start();
}

void Device::adapterOff() {
    if (m_link == Link::Connecting)
        failConnect(u"le-connection-abort-by-local"_s);
    lose();
    discoveryStopped();
}

void Device::adapterGone() {
    if (m_link == Link::Connecting)
        failConnect(u"le-connection-abort-by-local"_s);
    if (isOnBus()) {
        QVariantMap changed;
        if (connected())
            changed.insert(u"Connected"_s, false);
        if (std::exchange(m_resolved, false))
            changed.insert(u"ServicesResolved"_s, false);
        const QStringList invalidated =
            property(u"RSSI"_s).isValid() ? QStringList{u"RSSI"_s} : QStringList{};
        if (!changed.isEmpty() || !invalidated.isEmpty())
            m_adapter.bus().change(m_path, kDevice, changed, invalidated);
    }
    if (connected())
        endLink();
    forget();
}

void Device::discoveryStopped() {
    if (property(u"RSSI"_s).isValid())
        m_adapter.bus().change(m_path, kDevice, {}, {u"RSSI"_s});
}

void Device::forget() {
    m_forget.stop();
    if (m_link == Link::Connecting)
        failConnect(u"br-connection-canceled"_s);
    lose();
    withdrawServices();
    m_paired = false;
    m_forget.stop();
    m_adapter.bus().remove(m_path);
}

void Device::notify(std::uint16_t uuid, const QByteArray& bytes) {
    for (const auto& [path, characteristic] : m_characteristics) {
        if (characteristic.uuid != uuid || !characteristic.configured())
            continue;
        m_adapter.bus().change(path, kCharacteristic, {{u"Value"_s, bytes}});
        if (uuid == kBatteryLevel && !bytes.isEmpty())
            m_adapter.bus().change(
                m_path, kBattery,
                {{u"Percentage"_s, QVariant::fromValue<uchar>(static_cast<uchar>(bytes.front()))}});
    }
}

void Device::clientGone(const QString& client) {
    for (auto& [path, characteristic] : m_characteristics) {
        if (!characteristic.clients.remove(client) || !characteristic.clients.isEmpty())
            continue;
        if (!characteristic.configured())
            m_peripheral.subscribe(characteristic.uuid, false);
        m_adapter.bus().change(path, kCharacteristic, {{u"Notifying"_s, false}});
    }
}

void Device::pair(const std::function<void(bool)>& then) {
    m_adapter.askAgent(m_path, [this, then, number = m_attempt](bool agreed) {
        if (agreed && connected() && number == m_attempt) {
            m_paired = true;
            m_forget.stop();
            m_adapter.bus().change(m_path, kDevice, {{u"Paired"_s, true}, {u"Bonded"_s, true}});
        }
        then(agreed);
    });
}

void Device::pairFor(const Call& call) {
    if (m_paired)
        return call.failBluez("AlreadyExists"_L1, u"Already Exists"_s);
    if (!connected())
        return call.failBluez("Failed"_L1, u"Not connected"_s);
    pair([call](bool paired) {
        if (paired)
            call.reply();
        else
            call.failBluez("AuthenticationFailed"_L1, u"Authentication Failed"_s);
    });
}

} // namespace ritm::sensorsim
