// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sensors/adapter.h"

#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <algorithm>

namespace ritm::sensorsim {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kService = "org.bluez"_L1;
constexpr auto kAdapter = "org.bluez.Adapter1"_L1;
constexpr auto kAgentManager = "org.bluez.AgentManager1"_L1;
constexpr auto kRoot = "/org/bluez"_L1;

} // namespace

Adapter::Adapter(const Scenario& scenario, const std::vector<std::unique_ptr<Peripheral>>& peripherals,
                 const QDBusConnection& connection)
    : m_scenario(scenario), m_connection(connection),
      m_bus(connection, [this](const Call& call) { return handle(call); }),
      m_watcher(std::make_unique<QDBusServiceWatcher>()) {
    m_watcher->setConnection(connection);
    m_watcher->setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceUnregistered, this, &Adapter::clientGone);
    for (const auto& peripheral : peripherals)
        m_devices.push_back(std::make_unique<Device>(*this, *peripheral));
}

Adapter::~Adapter() {
    // A process that ends takes its links with it, and nobody hears more than that its name is gone.
    m_connection.unregisterService(kService);
    for (const auto& device : m_devices)
        device->adapterGone();
}

bool Adapter::start() {
    m_bus.add(kRoot, Interfaces{{kAgentManager, {}}});
    m_powered = m_scenario.adapterPowered;
    setPresent(m_scenario.adapterPresent);
    return m_bus.start() && m_connection.registerService(kService);
}

QString Adapter::path() const {
    return kRoot + "/hci0"_L1;
}

void Adapter::setPresent(bool present) {
    if (present == m_present)
        return;
    if (!present) {
        m_bus.change(path(), kAdapter, {{u"Powered"_s, false}, {u"Discovering"_s, false}});
        m_searchers.clear();
        for (const auto& device : m_devices)
            device->adapterGone();
        m_present = false;
        m_bus.remove(path());
        return;
    }
    m_present = true;
    m_bus.add(path(), Interfaces{{kAdapter,
                                  {{u"Address"_s, m_scenario.adapterAddress},
                                   {u"AddressType"_s, u"public"_s},
                                   {u"Name"_s, m_scenario.adapterName},
                                   {u"Alias"_s, m_scenario.adapterName},
                                   {u"Class"_s, QVariant::fromValue<uint>(0x1c010c)},
                                   {u"Powered"_s, m_powered},
                                   {u"Discoverable"_s, false},
                                   {u"DiscoverableTimeout"_s, QVariant::fromValue<uint>(180)},
                                   {u"Pairable"_s, false},
                                   {u"PairableTimeout"_s, QVariant::fromValue<uint>(0)},
                                   {u"Discovering"_s, false},
                                   {u"UUIDs"_s, QStringList{u"00001801-0000-1000-8000-00805f9b34fb"_s,
                                                            u"00001800-0000-1000-8000-00805f9b34fb"_s}},
                                   {u"Modalias"_s, u"usb:v1D6Bp0246d0542"_s},
                                   {u"Roles"_s, QStringList{u"central"_s}}}}});
}

void Adapter::setPowered(bool powered) {
    if (powered == m_powered)
        return;
    m_powered = powered;
    if (!m_present)
        return;
    if (powered) // a search that was on before is not taken up again
        return m_bus.change(path(), kAdapter, {{u"Powered"_s, true}});
    for (const auto& device : m_devices)
        device->adapterOff();
    QVariantMap changed{{u"Powered"_s, false}};
    if (!m_searchers.isEmpty())
        changed.insert(u"Discovering"_s, false);
    m_searchers.clear();
    m_bus.change(path(), kAdapter, changed);
}

void Adapter::watchClient(const QString& client) {
    if (!m_watcher->watchedServices().contains(client))
        m_watcher->addWatchedService(client);
}

void Adapter::clientGone(const QString& client) {
    m_watcher->removeWatchedService(client);
    for (const auto& device : m_devices)
        device->clientGone(client);
    if (m_agentClient == client)
        m_agentClient.clear();
    if (m_searchers.remove(client) && m_searchers.isEmpty())
        endDiscovery();
}

bool Adapter::handle(const Call& call) {
    if (!m_permitted) {
        call.fail(
            u"org.freedesktop.DBus.Error.AccessDenied"_s,
            u"Rejected send message, 2 matched rules; type=\"method_call\", interface=\"%1\" member=\"%2\" "
            "destination=\"org.bluez\""_s.arg(call.interface(), call.member()));
        return true;
    }
    if (call.path() == kRoot)
        return handleAgents(call);
    if (!m_present)
        return false;
    if (call.path() == path())
        return handleAdapter(call);
    for (const auto& device : m_devices)
        if (call.path() == device->path() || call.path().startsWith(device->path() + u'/'))
            return device->handle(call);
    return false;
}

bool Adapter::handleAdapter(const Call& call) {
    if (call.name() == "org.freedesktop.DBus.Properties.Set"_L1)
        return setProperty(call);
    if (call.interface() != kAdapter)
        return false;
    if (call.member() == "StartDiscovery"_L1 && call.signature().isEmpty())
        startDiscovery(call);
    else if (call.member() == "StopDiscovery"_L1 && call.signature().isEmpty())
        stopDiscovery(call);
    else if (call.member() == "SetDiscoveryFilter"_L1 && call.signature() == "a{sv}"_L1)
        call.reply();
    else if (call.member() == "GetDiscoveryFilters"_L1 && call.signature().isEmpty())
        call.reply({QStringList{u"UUIDs"_s, u"RSSI"_s, u"Pathloss"_s, u"Transport"_s, u"DuplicateData"_s}});
    else if (call.member() == "RemoveDevice"_L1 && call.signature() == "o"_L1)
        removeDevice(call);
    else
        return false;
    return true;
}

bool Adapter::setProperty(const Call& call) {
    if (call.signature() != "ssv"_L1 || call.arguments()[0] != kAdapter)
        return false;
    const auto name = call.arguments()[1].toString();
    const auto value = call.arguments()[2].value<QDBusVariant>().variant();
    static const QStringList writable{u"Powered"_s,      u"Alias"_s,
                                      u"Discoverable"_s, u"DiscoverableTimeout"_s,
                                      u"Pairable"_s,     u"PairableTimeout"_s};
    if (!writable.contains(name))
        return false;
    const auto now = m_bus.property(path(), kAdapter, name);
    if (value.metaType() != now.metaType()) {
        call.failBluez("InvalidArguments"_L1, u"Invalid arguments in method call"_s);
        return true;
    }
    if (name == "Powered"_L1)
        setPowered(value.toBool());
    else if (value != now)
        m_bus.change(path(), kAdapter, {{name, value}});
    call.reply();
    return true;
}

void Adapter::startDiscovery(const Call& call) {
    if (!m_powered)
        return call.failBluez("NotReady"_L1, u"Resource Not Ready"_s);
    if (m_searchers.contains(call.sender()))
        return call.failBluez("InProgress"_L1, u"Operation already in progress"_s);
    const bool first = m_searchers.isEmpty();
    m_searchers.insert(call.sender());
    watchClient(call.sender());
    call.reply();
    if (first)
        m_bus.change(path(), kAdapter, {{u"Discovering"_s, true}});
}

void Adapter::stopDiscovery(const Call& call) {
    if (!m_powered)
        return call.failBluez("NotReady"_L1, u"Resource Not Ready"_s);
    if (!m_searchers.remove(call.sender()))
        return call.failBluez("Failed"_L1, u"No discovery started"_s);
    call.reply();
    if (m_searchers.isEmpty())
        endDiscovery();
}

void Adapter::endDiscovery() {
    for (const auto& device : m_devices)
        device->discoveryStopped();
    m_bus.change(path(), kAdapter, {{u"Discovering"_s, false}});
}

void Adapter::removeDevice(const Call& call) {
    const auto wanted = call.arguments()[0].value<QDBusObjectPath>().path();
    const auto found = std::ranges::find_if(
        m_devices, [&](const auto& device) { return device->path() == wanted && device->isOnBus(); });
    if (found == m_devices.end())
        return call.failBluez("DoesNotExist"_L1, u"Does Not Exist"_s);
    (*found)->forget();
    call.reply();
}

bool Adapter::handleAgents(const Call& call) {
    if (call.interface() != kAgentManager)
        return false;
    const auto agent = call.arguments().value(0).value<QDBusObjectPath>().path();
    const bool mine = m_agentClient == call.sender() && m_agentPath == agent;
    if (call.member() == "RegisterAgent"_L1 && call.signature() == "os"_L1) {
        m_agentClient = call.sender();
        m_agentPath = agent;
        watchClient(call.sender());
        call.reply();
    } else if (call.member() == "UnregisterAgent"_L1 && call.signature() == "o"_L1) {
        if (mine)
            m_agentClient.clear();
        mine ? call.reply() : call.failBluez("DoesNotExist"_L1, u"Does Not Exist"_s);
    } else if (call.member() == "RequestDefaultAgent"_L1 && call.signature() == "o"_L1) {
        mine ? call.reply() : call.failBluez("DoesNotExist"_L1, u"Does Not Exist"_s);
    } else {
        return false;
    }
    return true;
}

void Adapter::askAgent(const QString& device, const std::function<void(bool)>& then) {
    if (m_agentClient.isEmpty())
        return after(this, std::chrono::milliseconds(30), [then] { then(false); });
    auto question = QDBusMessage::createMethodCall(m_agentClient, m_agentPath, u"org.bluez.Agent1"_s,
                                                   u"RequestAuthorization"_s);
    question.setArguments({QVariant::fromValue(QDBusObjectPath(device))});
    auto* const watcher = new QDBusPendingCallWatcher(m_connection.asyncCall(question, 60000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [then](QDBusPendingCallWatcher* finished) {
        finished->deleteLater();
        then(!finished->isError());
    });
}

} // namespace ritm::sensorsim
