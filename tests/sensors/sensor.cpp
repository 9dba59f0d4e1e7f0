// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sensors/sensor.h"

#include "tests/sensors/packets.h"

#include <algorithm>
#include <cmath>

namespace ritm::sensorsim {

namespace {

using namespace Qt::StringLiterals;

constexpr std::uint8_t kReadNotPermitted = 0x02;
constexpr std::uint8_t kWriteNotPermitted = 0x03;
constexpr std::size_t kMaxBeatsKept = 9; // what one packet of the smallest MTU holds

const QStringList kRead{u"read"_s};
const QStringList kNotify{u"notify"_s};
const QStringList kReadNotify{u"read"_s, u"notify"_s};
const QStringList kIndicate{u"indicate"_s};
const QStringList kWriteIndicate{u"write"_s, u"indicate"_s};

QByteArray hex(const char* digits) {
    return QByteArray::fromHex(digits);
}

bool cycles(SensorKind kind) {
    return kind == SensorKind::CyclingPower || kind == SensorKind::SpeedCadence;
}

/// Control point answers of the Fitness Machine Service.
enum class Answer : std::uint8_t { Success = 1, Unsupported = 2, BadParameter = 3, NotPermitted = 5 };

QByteArray answer(std::uint8_t operation, Answer result) {
    const char bytes[] = {static_cast<char>(0x80), static_cast<char>(operation), static_cast<char>(result)};
    return QByteArray(bytes, sizeof bytes);
}

/// Parameter bytes each operation takes; nothing for what this machine does not do.
std::optional<int> parameterSize(std::uint8_t operation) {
    switch (operation) {
    case 0x00:
    case 0x01:
    case 0x07:
        return 0;
    case 0x04:
    case 0x08:
        return 1;
    case 0x03:
    case 0x05:
        return 2;
    case 0x11:
        return 6;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<double> SensorSpec::value(Channel channel, double second) const {
    const auto found = values.find(channel);
    return found == values.end() ? std::nullopt : std::optional(found->second.at(second));
}

Sensor::Sensor(SensorSpec spec) : m_spec(std::move(spec)) {}

std::vector<ServiceSpec> Sensor::services() const {
    std::vector<ServiceSpec> services{
        {0x1801, {{0x2a05, kIndicate}}},
        {0x180a,
         {{0x2a29, kRead},
          {0x2a24, kRead},
          {0x2a25, kRead},
          {0x2a26, kRead},
          {0x2a27, kRead},
          {0x2a28, kRead}}},
    };
    switch (m_spec.kind) {
    case SensorKind::HeartRate:
        services.push_back({0x180d, {{0x2a37, kNotify}, {0x2a38, kRead}}});
        break;
    case SensorKind::CyclingPower:
        services.push_back({0x1818, {{0x2a63, kNotify}, {0x2a65, kRead}, {0x2a5d, kRead}}});
        break;
    case SensorKind::SpeedCadence:
        services.push_back({0x1816, {{0x2a5b, kNotify}, {0x2a5c, kRead}, {0x2a5d, kRead}}});
        break;
    case SensorKind::RunningPod:
        services.push_back({0x1814, {{0x2a53, kNotify}, {0x2a54, kRead}, {0x2a5d, kRead}}});
        break;
    case SensorKind::Trainer:
        services.push_back({0x1826,
                            {{0x2acc, kRead},
                             {0x2ad2, kNotify},
                             {0x2ad3, kReadNotify},
                             {0x2ad6, kRead},
                             {0x2ad8, kRead},
                             {0x2ad9, kWriteIndicate},
                             {0x2ada, kNotify}}});
        services.push_back({0x1818, {{0x2a63, kNotify}, {0x2a65, kRead}, {0x2a5d, kRead}}});
        break;
    case SensorKind::Treadmill:
        services.push_back(
            {0x1826, {{0x2acc, kRead}, {0x2acd, kNotify}, {0x2ad3, kReadNotify}, {0x2ada, kNotify}}});
        break;
    case SensorKind::Other:
        break;
    }
    if (m_spec.values.contains(Channel::Battery))
        services.push_back({0x180f, {{0x2a19, kReadNotify}}});
    return services;
}

std::vector<std::uint16_t> Sensor::advertisedServices() const {
    switch (m_spec.kind) {
    case SensorKind::HeartRate:
        return {0x180d};
    case SensorKind::CyclingPower:
        return {0x1818};
    case SensorKind::SpeedCadence:
        return {0x1816};
    case SensorKind::RunningPod:
        return {0x1814};
    case SensorKind::Trainer:
        return {0x1818, 0x1826};
    case SensorKind::Treadmill:
        return {0x1826};
    case SensorKind::Other:
        return {};
    }
    return {};
}

std::optional<std::pair<std::uint16_t, QByteArray>> Sensor::advertisedServiceData() const {
    // Fitness machines say in their advertisements which machine they are: bit 0 treadmill, bit 5 indoor
    // bike.
    if (m_spec.kind == SensorKind::Trainer)
        return std::pair{std::uint16_t{0x1826}, hex("012000")};
    if (m_spec.kind == SensorKind::Treadmill)
        return std::pair{std::uint16_t{0x1826}, hex("010100")};
    return std::nullopt;
}

void Sensor::Counter::turn(double perSecond, double from, double until) {
    if (perSecond <= 0)
        return;
    const double before = turns;
    turns += perSecond * (until - from);
    if (std::floor(turns) > std::floor(before))
        lastTurnSecond = from + (std::floor(turns) - before) / perSecond;
}

void Sensor::advance(double second) {
    // Small steps, so that a curve's slope shows in what is counted.
    while (m_second < second) {
        const double next = std::min(second, m_second + 0.05);
        const double beats = valueOr(Channel::HeartRate, 0) / 60;
        const double before = m_heart.turns;
        m_heart.turn(beats, m_second, next);
        if (std::floor(m_heart.turns) > std::floor(before)) {
            if (m_lastBeat > 0)
                m_beats.push_back(m_heart.lastTurnSecond - m_lastBeat);
            m_lastBeat = m_heart.lastTurnSecond;
        }
        const double metersPerSecond = valueOr(Channel::Speed, 0) / 3.6;
        m_crank.turn(valueOr(Channel::Cadence, 0) / 60, m_second, next);
        m_wheel.turn(metersPerSecond / m_spec.wheelMeters, m_second, next);
        m_meters += metersPerSecond * (next - m_second);
        m_second = next;
    }
    if (m_beats.size() > kMaxBeatsKept)
        m_beats.erase(m_beats.begin(), m_beats.end() - kMaxBeatsKept);
}

Revolutions Sensor::revolutions(const Counter& counter, double perSecond) {
    const auto ticks = static_cast<std::uint64_t>(std::llround(counter.lastTurnSecond * perSecond));
    return {.count = static_cast<std::uint32_t>(counter.turns),
            .time = static_cast<std::uint16_t>(ticks & 0xffff)};
}

QByteArray Sensor::heartRate() {
    HeartRatePacket packet;
    packet.beatsPerMinute = valueOr(Channel::HeartRate, 0);
    packet.skinContact = true;
    for (const double seconds : m_beats) {
        if (!m_spec.rrIntervals)
            break;
        const double exact = seconds * 1024 + m_beatRest;
        const double whole = std::round(exact);
        m_beatRest = exact - whole;
        packet.rrIntervals.push_back(static_cast<std::uint16_t>(std::clamp(whole, 0.0, 65535.0)));
    }
    m_beats.clear();
    return encode(packet);
}

QByteArray Sensor::cyclingPower() const {
    CyclingPowerPacket packet;
    packet.watts = valueOr(Channel::Power, 0);
    packet.leftPercent = value(Channel::Balance);
    if (cycles(m_spec.kind) && m_spec.wheel)
        packet.wheel = revolutions(m_wheel, 2048);
    if (cycles(m_spec.kind) && m_spec.cranks)
        packet.crank = revolutions(m_crank, 1024);
    return encode(packet);
}

std::vector<Packet> Sensor::measure() {
    const double speed = valueOr(Channel::Speed, 0);
    switch (m_spec.kind) {
    case SensorKind::HeartRate:
        return {{0x2a37, heartRate()}};
    case SensorKind::CyclingPower:
        return {{0x2a63, cyclingPower()}};
    case SensorKind::SpeedCadence: {
        SpeedCadencePacket packet;
        if (m_spec.wheel)
            packet.wheel = revolutions(m_wheel, 1024);
        if (m_spec.cranks)
            packet.crank = revolutions(m_crank, 1024);
        return {{0x2a5b, encode(packet)}};
    }
    case SensorKind::RunningPod: {
        const double steps = valueOr(Channel::Cadence, 0);
        RunningPacket packet{.metersPerSecond = speed / 3.6,
                             .stepsPerMinute = steps,
                             .strideMeters = std::nullopt,
                             .distanceMeters = m_meters,
                             .running = speed > 7};
        if (steps > 0) // a stride is two steps
            packet.strideMeters = speed / 3.6 * 60 / steps * 2;
        return {{0x2a53, encode(packet)}};
    }
    case SensorKind::Trainer:
        return {{0x2ad2, encode(IndoorBikePacket{.kilometersPerHour = value(Channel::Speed),
                                                 .cadence = value(Channel::Cadence),
                                                 .distanceMeters = m_meters,
                                                 .watts = value(Channel::Power),
                                                 .beatsPerMinute = value(Channel::HeartRate),
                                                 .elapsedSeconds = m_second})},
                {0x2a63, cyclingPower()}};
    case SensorKind::Treadmill:
        return {{0x2acd, encode(TreadmillPacket{.kilometersPerHour = speed,
                                                .distanceMeters = m_meters,
                                                .inclinePercent = valueOr(Channel::Incline, 0),
                                                .elapsedSeconds = m_second})}};
    case SensorKind::Other:
        return {};
    }
    return {};
}

std::expected<QByteArray, std::uint8_t> Sensor::read(std::uint16_t characteristic) const {
    switch (characteristic) {
    case 0x2a19:
        return QByteArray(
            1, static_cast<char>(std::lround(std::clamp(valueOr(Channel::Battery, 0), 0.0, 100.0))));
    case 0x2a24:
        return "Model " + m_spec.id.toUtf8();
    case 0x2a25:
        return "SN-" + m_spec.address.toUtf8().replace(":", "");
    case 0x2a26:
        return QByteArray("1.2.3");
    case 0x2a27:
        return QByteArray("A");
    case 0x2a28:
        return QByteArray("4.5");
    case 0x2a29:
        return QByteArray("Ritm Simulated");
    case 0x2a38:
        return hex("01"); // the chest
    case 0x2a5d:
        return hex(m_spec.kind == SensorKind::RunningPod ? "02" : "0d"); // shoe, or rear hub
    case 0x2a65:
        return hex(m_spec.wheel ? (m_spec.cranks ? "0c000000" : "04000000")
                                : (m_spec.cranks ? "08000000" : "00000000"));
    case 0x2a5c:
        return hex(m_spec.wheel ? (m_spec.cranks ? "0300" : "0100") : (m_spec.cranks ? "0200" : "0000"));
    case 0x2a54:
        return hex("0700");
    case 0x2acc: // speed is always there; trainer: cadence, distance, power, targets power and simulation
        return m_spec.kind == SensorKind::Trainer ? hex("0650000008200000") : hex("0c10000000000000");
    case 0x2ad3:
        return hex("000d"); // manual mode
    case 0x2ad6:
        return hex("0000e8030100");
    case 0x2ad8:
        return hex("0000d0070100"); // 0 to 2000 W in steps of 1
    default:
        return std::unexpected(kReadNotPermitted);
    }
}

std::expected<std::vector<Packet>, std::uint8_t> Sensor::write(std::uint16_t characteristic,
                                                               const QByteArray& bytes) {
    if (characteristic != 0x2ad9)
        return std::unexpected(kWriteNotPermitted);
    return control(bytes);
}

std::vector<Packet> Sensor::control(const QByteArray& bytes) {
    if (bytes.isEmpty())
        return {};
    const auto operation = static_cast<std::uint8_t>(bytes.front());
    const auto size = parameterSize(operation);
    if (!size)
        return {{0x2ad9, answer(operation, Answer::Unsupported)}};
    if (bytes.size() - 1 != *size)
        return {{0x2ad9, answer(operation, Answer::BadParameter)}};
    if (operation != 0x00 && !m_controlled)
        return {{0x2ad9, answer(operation, Answer::NotPermitted)}};
    std::vector<Packet> packets{{0x2ad9, answer(operation, Answer::Success)}};
    switch (operation) {
    case 0x00:
        m_controlled = true;
        break;
    case 0x01:
        m_controlled = false;
        fix(Channel::Power, std::nullopt);
        packets.push_back({0x2ada, hex("01")});
        break;
    case 0x05: {
        const auto watts = static_cast<std::int16_t>(static_cast<std::uint8_t>(bytes[1]) |
                                                     (static_cast<std::uint8_t>(bytes[2]) << 8));
        if (watts < 0 || watts > 2000)
            return {{0x2ad9, answer(operation, Answer::BadParameter)}};
        fix(Channel::Power, watts);
        packets.push_back({0x2ada, QByteArray(1, 0x08) + bytes.sliced(1)});
        break;
    }
    case 0x07:
        packets.push_back({0x2ada, hex("04")});
        break;
    case 0x08:
        fix(Channel::Power, std::nullopt);
        packets.push_back({0x2ada, QByteArray(1, 0x02) + bytes.sliced(1)});
        break;
    default:
        break;
    }
    return packets;
}

void Sensor::releaseControl() {
    m_controlled = false;
}

std::optional<double> Sensor::value(Channel channel) const {
    if (const auto fixed = m_fixed.find(channel); fixed != m_fixed.end())
        return fixed->second;
    return m_spec.value(channel, m_second);
}

double Sensor::valueOr(Channel channel, double otherwise) const {
    return value(channel).value_or(otherwise);
}

void Sensor::fix(Channel channel, std::optional<double> value) {
    if (value)
        m_fixed[channel] = *value;
    else
        m_fixed.erase(channel);
}

} // namespace ritm::sensorsim
