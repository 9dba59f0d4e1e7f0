// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sensors/world.h"

#include <QDBusConnection>
#include <QDBusError>

#include <cmath>

namespace ritm::sensorsim {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kControlName = "org.ritm.Sensors"_L1;
constexpr auto kControlConnection = "ritm-sensors-control"_L1;

QString daemonConnection(int number) {
    return u"ritm-sensors-%1"_s.arg(number);
}

} // namespace

World::World(Scenario scenario, QString bus) : m_scenario(std::move(scenario)), m_bus(std::move(bus)) {
    m_clock.start();
    std::uint32_t seed = m_scenario.seed;
    for (const auto& spec : m_scenario.sensors) {
        m_ids.insert(spec.id);
        m_peripherals.push_back(
            std::make_unique<Peripheral>(spec, seed++, m_clock, m_scenario.daemon.advertisingInterval));
    }
}

World::~World() {
    stopDaemon();
    m_control.reset();
    QDBusConnection::disconnectFromBus(kControlConnection);
}

bool World::start(QString& problem) {
    auto control = QDBusConnection::connectToBus(m_bus, kControlConnection);
    if (!control.isConnected()) {
        problem = control.lastError().message();
        return false;
    }
    control.connect(QString(), u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s,
                    u"Disconnected"_s, this, SLOT(onBusLost()));
    m_control =
        std::make_unique<BusObjects>(control, [this](const Call& call) { return this->control(call); });
    if (!m_control->start() || !control.registerService(kControlName)) {
        problem = u"the name %1 is taken"_s.arg(kControlName);
        return false;
    }
    if (!startDaemon(problem))
        return false;
    m_clock.start();
    for (const auto& event : m_scenario.events)
        schedule(event, event.at, 0);
    return true;
}

void World::onBusLost() {
    Q_EMIT busLost();
}

bool World::startDaemon(QString& problem) {
    const auto connection = QDBusConnection::connectToBus(m_bus, daemonConnection(++m_daemons));
    if (!connection.isConnected()) {
        problem = connection.lastError().message();
        return false;
    }
    m_daemon = std::make_unique<Adapter>(m_scenario, m_peripherals, connection);
    if (m_daemon->start())
        return true;
    problem = u"the name org.bluez is taken or refused: %1"_s.arg(connection.lastError().message());
    return false;
}

void World::stopDaemon() {
    m_daemon.reset();
    QDBusConnection::disconnectFromBus(daemonConnection(m_daemons));
}

void World::schedule(const Event& event, double at, int done) {
    const double now = static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
    after(this, toMilliseconds(std::max(0.0, at - now)), [this, event, at, done] {
        apply(event);
        if (event.every > 0 && (event.times == 0 || done + 1 < event.times))
            schedule(event, at + event.every, done + 1);
    });
}

void World::apply(const Event& event) {
    const auto later = [&](Action action) {
        if (event.duration <= 0)
            return;
        Event end;
        end.action = action;
        after(this, toMilliseconds(event.duration), [this, end] { apply(end); });
    };
    switch (event.action) {
    case Action::AdapterOff:
    case Action::AdapterOn:
        if (m_daemon)
            m_daemon->setPowered(event.action == Action::AdapterOn);
        if (event.action == Action::AdapterOff)
            later(Action::AdapterOn);
        return;
    case Action::AdapterRemove:
    case Action::AdapterAdd:
        if (m_daemon)
            m_daemon->setPresent(event.action == Action::AdapterAdd);
        if (event.action == Action::AdapterRemove)
            later(Action::AdapterAdd);
        return;
    case Action::PermissionRefused:
    case Action::PermissionGranted:
        if (m_daemon)
            m_daemon->setPermitted(event.action == Action::PermissionGranted);
        if (event.action == Action::PermissionRefused)
            later(Action::PermissionGranted);
        return;
    case Action::Restart:
        stopDaemon();
        after(this, toMilliseconds(event.duration), [this] {
            QString problem;
            if (!m_daemon && !startDaemon(problem)) {
                qWarning("bluetoothd cannot start again: %s", qPrintable(problem));
                Q_EMIT busLost();
            }
        });
        return;
    case Action::Quit:
        Q_EMIT finished();
        return;
    case Action::Drop:
    case Action::Vanish:
    case Action::Appear:
    case Action::RefuseConnect:
    case Action::SlowConnect:
    case Action::NeverResolve:
    case Action::Silence:
    case Action::Garbage:
    case Action::Raw:
    case Action::Burst:
    case Action::Delay:
    case Action::Set:
    case Action::ReadFail:
    case Action::ServicesChanged:
    case Action::Rename:
        for (const auto& peripheral : m_peripherals)
            if (event.sensor == "*"_L1 || peripheral->spec().id == event.sensor)
                peripheral->apply(event);
        return;
    }
}

bool World::control(const Call& call) {
    if (call.name() != "org.ritm.Sensors1.Do"_L1 || call.signature() != "s"_L1)
        return false;
    const auto event = parseEvent(call.arguments()[0].toString().toUtf8(), m_ids);
    if (!event) {
        call.fail(u"org.ritm.Sensors1.Error.Invalid"_s, QString::fromStdString(event.error().context()));
        return true;
    }
    if (event->at > 0 || event->every > 0)
        schedule(*event, static_cast<double>(m_clock.nsecsElapsed()) / 1e9 + event->at, 0);
    else
        apply(*event);
    call.reply();
    return true;
}

} // namespace ritm::sensorsim
