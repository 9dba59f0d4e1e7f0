// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sensors/peripheral.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ritm::sensorsim {

namespace {

constexpr std::uint16_t kBatteryLevel = 0x2a19;
constexpr std::uint16_t kControlPoint = 0x2ad9;
constexpr std::uint8_t kNotConfigured = 0xfd; // an indication is due, and nobody asked for indications
constexpr double kUsualRssi = -60;
constexpr std::int16_t kUnknownRssi = 127; // what adapters say that cannot tell
constexpr double kForever = std::numeric_limits<double>::max();

double until(double now, double duration) {
    return duration > 0 ? now + duration : kForever;
}

} // namespace

void after(QObject* context, std::chrono::milliseconds delay, std::function<void()> then) {
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(then));
}

std::chrono::milliseconds toMilliseconds(double seconds) {
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

Peripheral::Peripheral(SensorSpec spec, std::uint32_t seed, const QElapsedTimer& clock,
                       std::chrono::milliseconds advertisingInterval)
    : m_sensor(std::move(spec)), m_clock(clock), m_random(seed), m_name(this->spec().name),
      m_connectedName(this->spec().nameOnceConnected.isEmpty() ? m_name : this->spec().nameOnceConnected),
      m_reachable(this->spec().present) {
    m_advertising.setTimerType(Qt::PreciseTimer);
    m_advertising.setInterval(advertisingInterval);
    connect(&m_advertising, &QTimer::timeout, this, [this] {
        if (m_reachable && !m_connected)
            Q_EMIT advertised();
    });
    m_advertising.start();
    m_measuring.setTimerType(Qt::PreciseTimer);
    m_measuring.setSingleShot(true);
    connect(&m_measuring, &QTimer::timeout, this, &Peripheral::tick);
}

double Peripheral::now() const {
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
}

std::int16_t Peripheral::rssi() {
    m_sensor.advance(now());
    const auto level =
        static_cast<std::int16_t>(std::lround(m_sensor.value(Channel::Rssi).value_or(kUsualRssi)));
    const auto wobble = static_cast<std::int16_t>(static_cast<int>(m_random() % 5) - 2);
    return level == kUnknownRssi ? level : static_cast<std::int16_t>(level + wobble);
}

ConnectPlan Peripheral::planConnect() {
    ConnectPlan plan;
    plan.time = spec().connectTime;
    if (m_slowConnects > 0) {
        --m_slowConnects;
        plan.time = m_slowness;
    }
    if (m_refusals > 0) {
        --m_refusals;
        plan.refused = true;
        plan.error = m_refusal;
    } else if (m_unresolved > 0) {
        --m_unresolved;
        plan.resolves = false;
    }
    return plan;
}

void Peripheral::setConnected(bool connected) {
    if (m_connected == connected)
        return;
    m_connected = connected;
    ++m_link;
    m_late.clear();
    m_subscribed.clear();
    m_sensor.releaseControl();
    if (connected) {
        m_sensor.advance(now());
        (void)m_sensor.measure(); // a strap tells no beats of before
        m_nextMeasure = now();
        m_lastDue = 0;
        tick();
    } else {
        m_measuring.stop();
    }
}

void Peripheral::subscribe(std::uint16_t characteristic, bool on) {
    if (on)
        m_subscribed.insert(characteristic);
    else
        m_subscribed.erase(characteristic);
}

std::expected<QByteArray, std::uint8_t> Peripheral::read(std::uint16_t characteristic) {
    if (m_failingReads > 0) {
        --m_failingReads;
        return std::unexpected(m_readError);
    }
    m_sensor.advance(now());
    return m_sensor.read(characteristic);
}

std::optional<std::uint8_t> Peripheral::write(std::uint16_t characteristic, const QByteArray& bytes) {
    if (characteristic == kControlPoint && !m_subscribed.contains(kControlPoint))
        return kNotConfigured;
    auto packets = m_sensor.write(characteristic, bytes);
    if (!packets)
        return packets.error();
    after(this, std::chrono::milliseconds(5), [this, sent = *std::move(packets)] {
        for (const auto& packet : sent)
            send(packet.characteristic, packet.bytes);
    });
    return std::nullopt;
}

void Peripheral::tick() {
    const double second = now();
    m_nextMeasure += 1 / spec().rate;
    if (m_nextMeasure < second) // the machine slept: do not catch up in a burst
        m_nextMeasure = second + 1 / spec().rate;
    m_measuring.start(toMilliseconds(std::max(0.0, m_nextMeasure - second)));
    m_sensor.advance(second);
    const auto packets = m_sensor.measure();
    checkBattery();
    if (second < m_silentUntil)
        return;
    for (const auto& packet : packets) {
        if (!m_subscribed.contains(packet.characteristic))
            continue;
        const bool garbage = m_garbage > 0;
        m_garbage -= garbage ? 1 : 0;
        send(packet.characteristic, garbage ? randomBytes() : packet.bytes);
    }
}

void Peripheral::checkBattery() {
    if (!spec().values.contains(Channel::Battery))
        return;
    const auto level = m_sensor.read(kBatteryLevel);
    if (!level || *level == m_batterySent)
        return;
    if (!m_batterySent.isEmpty())
        send(kBatteryLevel, *level);
    m_batterySent = *level;
}

void Peripheral::send(std::uint16_t characteristic, const QByteArray& bytes) {
    if (!m_connected || !m_subscribed.contains(characteristic))
        return;
    const double second = now();
    const double due = std::max(m_lastDue, second + (second < m_delayUntil ? m_delay : 0));
    m_lastDue = due;
    if (due <= second && m_late.empty()) {
        Q_EMIT notified(characteristic, bytes);
        return;
    }
    // Timers of nearly the same moment may fire in any order: each lets out whatever waits longest.
    m_late.push_back({characteristic, bytes});
    after(this, toMilliseconds(std::max(0.0, due - second)), [this, link = m_link] {
        if (link != m_link || m_late.empty())
            return;
        const auto packet = std::move(m_late.front());
        m_late.pop_front();
        Q_EMIT notified(packet.characteristic, packet.bytes);
    });
}

QByteArray Peripheral::randomBytes() {
    QByteArray bytes(static_cast<qsizetype>(m_random() % 21), '\0');
    for (auto& byte : bytes)
        byte = static_cast<char>(m_random() & 0xff);
    return bytes;
}

void Peripheral::setReachable(bool reachable) {
    ++m_absence;
    if (m_reachable == reachable)
        return;
    m_reachable = reachable;
    if (reachable)
        Q_EMIT cameIntoReach();
    else if (m_connected)
        Q_EMIT linkLost();
}

void Peripheral::leaveFor(double seconds) {
    setReachable(false);
    if (seconds > 0)
        after(this, toMilliseconds(seconds), [this, absence = m_absence] {
            if (absence == m_absence)
                setReachable(true);
        });
}

void Peripheral::apply(const Event& event) {
    const double second = now();
    switch (event.action) {
    case Action::Drop:
        if (event.duration > 0)
            leaveFor(event.duration);
        else if (m_connected)
            Q_EMIT linkLost();
        break;
    case Action::Vanish:
        leaveFor(event.duration);
        break;
    case Action::Appear:
        setReachable(true);
        break;
    case Action::RefuseConnect:
        m_refusals = event.count;
        m_refusal = event.text.isEmpty() ? QStringLiteral("le-connection-abort-by-local") : event.text;
        break;
    case Action::SlowConnect:
        m_slowConnects = event.count;
        m_slowness = toMilliseconds(event.duration);
        break;
    case Action::NeverResolve:
        m_unresolved = event.count;
        break;
    case Action::Silence:
        m_silentUntil = until(second, event.duration);
        break;
    case Action::Garbage:
        m_garbage = event.count;
        break;
    case Action::Raw:
        send(event.characteristic, event.bytes);
        break;
    case Action::Burst:
        m_sensor.advance(second);
        for (int packet = 0; packet < event.count; ++packet)
            for (const auto& measured : m_sensor.measure())
                send(measured.characteristic, measured.bytes);
        break;
    case Action::Delay:
        m_delay = event.value.value_or(0);
        m_delayUntil = until(second, event.duration);
        break;
    case Action::Set:
        m_sensor.fix(event.channel, event.value);
        checkBattery();
        break;
    case Action::ReadFail:
        m_failingReads = event.count;
        m_readError = static_cast<std::uint8_t>(event.value.value_or(0x0e));
        break;
    case Action::ServicesChanged:
        Q_EMIT servicesChanged();
        break;
    case Action::Rename:
        m_name = event.text;
        break;
    case Action::AdapterOff:
    case Action::AdapterOn:
    case Action::AdapterRemove:
    case Action::AdapterAdd:
    case Action::PermissionRefused:
    case Action::PermissionGranted:
    case Action::Restart:
    case Action::Quit:
        break; // these concern no sensor
    }
}

} // namespace ritm::sensorsim
