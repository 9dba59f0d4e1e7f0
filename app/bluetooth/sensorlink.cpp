// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bluetooth/sensorlink.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace ritm::app {
namespace {

Q_LOGGING_CATEGORY(kLog, "ritm.bluetooth.link", QtWarningMsg)

/// From so many bad packets in a row on it is the sensor's fault and not the air's.
constexpr int kBadIsGarbage = 3;
constexpr int kMostBad = 1'000'000;
/// A link can break at any moment by chance; at the same question so many times in a row it is the question.
constexpr int kHangUpsThatTell = 2;
constexpr int kRefusalsThatTell = 3;

/// Trying again soon changes nothing: somebody has to do something first.
bool isHopeless(SensorProblem problem) {
    return problem == SensorProblem::Refuses || problem == SensorProblem::NoSensor;
}

std::optional<GattCharacteristic> known(const QBluetoothUuid& uuid) {
    bool isShort = false;
    const auto number = uuid.toUInt16(&isShort);
    return isShort ? knownCharacteristic(number) : std::nullopt;
}

ByteView viewOf(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

} // namespace

SensorLink::SensorLink(const RememberedSensor& sensor, const QBluetoothDeviceInfo& device, const Clock& clock,
                       const LinkTimings& timings, QObject* parent)
    : QObject(parent), m_clock(clock), m_timings(timings), m_device(device), m_decoder(sensor.id),
      m_silence(timings.silence) {
    m_state.id = sensor.id;
    m_state.name = sensor.name;
    m_state.kind = sensor.kind;
    m_state.paired = true;
    m_state.link = LinkState::Connecting;
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &SensorLink::timeOut);
}

SensorLink::~SensorLink() {
    drop();
}

void SensorLink::enter(Phase phase) {
    const bool wanted = wantsTurn();
    const bool had = hasTurn();
    m_phase = phase;
    m_timer.stop();
    showLink();
    if (wanted != wantsTurn() || had != hasTurn()) {
        Q_EMIT turnChanged();
    }
}

void SensorLink::showLink() {
    const auto link = m_phase == Phase::Streaming ? LinkState::Connected
                      : m_failures > 0            ? LinkState::Lost
                                                  : LinkState::Connecting;
    if (link != m_state.link) {
        m_state.link = link;
    }
    Q_EMIT changed();
}

void SensorLink::enable() {
    if (m_phase == Phase::Disabled) {
        m_failures = 0;
        enter(Phase::Ready);
    }
}

void SensorLink::disable() {
    drop();
    m_state.signalDbm.reset();
    m_failures = std::max(m_failures, 1);
    enter(Phase::Disabled);
}

void SensorLink::seen(const QBluetoothDeviceInfo& device, std::optional<int> signalDbm) {
    m_device = device;
    if (m_state.name.isEmpty() && !device.name().isEmpty()) {
        m_state.name = device.name();
        Q_EMIT changed();
    }
    setSignal(signalDbm);
    if (m_phase == Phase::Waiting && !isHopeless(m_state.problem) &&
        m_timer.remainingTimeAsDuration() > m_timings.seenRetry) {
        m_timer.start(m_timings.seenRetry);
    }
}

void SensorLink::setSignal(std::optional<int> signalDbm) {
    if (signalDbm != m_state.signalDbm) {
        m_state.signalDbm = signalDbm;
        Q_EMIT changed();
    }
}

void SensorLink::begin() {
    if (m_phase != Phase::Ready) {
        return;
    }
    ++m_attempt;
    m_controller = QLowEnergyController::createCentral(m_device, this);
    connect(m_controller, &QLowEnergyController::connected, this, [this] {
        enter(Phase::Resolving);
        m_timer.start(m_timings.resolve);
        m_controller->discoverServices();
    });
    connect(m_controller, &QLowEnergyController::discoveryFinished, this, &SensorLink::discovered);
    // A refused connection brings an error and no disconnected(), a lost one both: whichever is first counts.
    connect(m_controller, &QLowEnergyController::disconnected, this,
            [this] { fell(connected() ? SensorProblem::None : SensorProblem::OutOfReach); });
    connect(m_controller, &QLowEnergyController::errorOccurred, this,
            [this](QLowEnergyController::Error error) {
                qCInfo(kLog) << "controller error" << error;
                fell(connected() ? SensorProblem::None : SensorProblem::OutOfReach);
            });
    enter(Phase::Connecting);
    m_timer.start(m_timings.connect);
    // Queued: it may report its error within the call.
    QMetaObject::invokeMethod(
        m_controller, [controller = m_controller] { controller->connectToDevice(); }, Qt::QueuedConnection);
}

void SensorLink::discovered() {
    std::vector<std::uint16_t> numbers;
    const auto uuids = m_controller->services();
    for (const auto& uuid : uuids) {
        bool isShort = false;
        const auto number = uuid.toUInt16(&isShort);
        if (isShort && knownService(number)) {
            numbers.push_back(number);
        }
    }
    if (const auto kind = sensorKindOf(numbers); kind != SensorKind::Unknown) {
        m_state.kind = kind;
    } else {
        fell(SensorProblem::NoSensor);
        return;
    }
    // A trainer says the same by Cycling Power too; two voices of one machine would make a zigzag.
    const bool isTrainer =
        std::ranges::find(numbers, std::to_underlying(GattService::FitnessMachine)) != numbers.end();
    if (isTrainer) {
        std::erase(numbers, std::to_underlying(GattService::CyclingPower));
        std::erase(numbers, std::to_underlying(GattService::CyclingSpeedCadence));
    }
    std::vector<QLowEnergyService*> services;
    for (const auto number : numbers) {
        auto* service = m_controller->createServiceObject(QBluetoothUuid(number), m_controller);
        if (service == nullptr) {
            continue;
        }
        connect(
            service, &QLowEnergyService::stateChanged, this, [this](QLowEnergyService::ServiceState state) {
                if (state == QLowEnergyService::RemoteServiceDiscovered && --m_undetailed == 0) {
                    subscribe();
                } else if (state == QLowEnergyService::InvalidService) {
                    // Later: a link that is lost makes its services invalid just before it says so.
                    QMetaObject::invokeMethod(
                        this, [this, attempt = m_attempt] { invalidated(attempt); }, Qt::QueuedConnection);
                }
            });
        connect(service, &QLowEnergyService::characteristicChanged, this, &SensorLink::take);
        connect(service, &QLowEnergyService::characteristicRead, this,
                [this](const QLowEnergyCharacteristic& characteristic, const QByteArray& value) {
                    take(characteristic, value);
                    wishDone(Wish::Kind::Read, true);
                });
        connect(service, &QLowEnergyService::descriptorWritten, this,
                [this] { wishDone(Wish::Kind::Listen, true); });
        connect(service, &QLowEnergyService::errorOccurred, this,
                [this](QLowEnergyService::ServiceError error) {
                    qCInfo(kLog) << "service error" << error;
                    const bool reading = error == QLowEnergyService::CharacteristicReadError;
                    wishDone(reading ? Wish::Kind::Read : Wish::Kind::Listen, false);
                });
        services.push_back(service);
    }
    m_undetailed = static_cast<int>(services.size());
    // Values are left out: one that cannot be read (it wants pairing, say) would hold up the service for
    // ever, and each is read later where it is wanted. Later than the details of every service: with BlueZ,
    // Qt calls a service discovered when the last thing queued is done, and then only the service which that
    // was for.
    for (auto* service : services) {
        service->discoverDetails(QLowEnergyService::SkipValueDiscovery);
    }
}

/// The sensor has rebuilt its services: what was known of them is void.
void SensorLink::invalidated(int attempt) {
    if (attempt == m_attempt && (m_phase == Phase::Resolving || m_phase == Phase::Streaming)) {
        fell(connected() ? SensorProblem::None : SensorProblem::OutOfReach);
    }
}

/// Everything is known: listens to what it measures, and then asks what else it can say.
void SensorLink::subscribe() {
    std::vector<Wish> measurements;
    std::vector<Wish> battery;
    std::vector<Wish> rest;
    const auto services = m_controller->findChildren<QLowEnergyService*>(Qt::FindDirectChildrenOnly);
    for (auto* service : services) {
        for (const auto& characteristic : service->characteristics()) {
            const auto name = known(characteristic.uuid());
            if (!name || *name == GattCharacteristic::FitnessMachineControlPoint) {
                continue;
            }
            // Without this descriptor Qt would take the wish to listen and never deliver a packet.
            const bool canListen =
                characteristic.descriptor(QBluetoothUuid::DescriptorType::ClientCharacteristicConfiguration)
                    .isValid();
            const Wish listen{Wish::Kind::Listen, *name, service, characteristic};
            if (isMeasurement(*name)) {
                if (canListen) {
                    measurements.push_back(listen);
                }
                if (*name == GattCharacteristic::TreadmillData) {
                    m_state.kind = SensorKind::Treadmill;
                }
                continue;
            }
            auto& where = *name == GattCharacteristic::BatteryLevel ? battery : rest;
            if (*name == GattCharacteristic::BatteryLevel && canListen) {
                where.push_back(listen);
            }
            if (characteristic.properties().testFlag(QLowEnergyCharacteristic::Read)) {
                where.push_back({Wish::Kind::Read, *name, service, characteristic});
            }
        }
    }
    if (measurements.empty()) {
        fell(SensorProblem::NoSensor);
        return;
    }
    m_wishes.assign(measurements.begin(), measurements.end());
    for (const auto* wishes : {&battery, &rest}) {
        for (const auto& wish : *wishes) {
            if (m_hangUps[wish.key()] < kHangUpsThatTell) {
                m_wishes.push_back(wish);
            }
        }
    }
    wishNext();
}

void SensorLink::wishNext() {
    m_wish.reset();
    if (m_wishes.empty()) {
        return;
    }
    m_wish = m_wishes.front();
    m_wishes.pop_front();
    if (m_wish->kind == Wish::Kind::Read) {
        m_wish->service->readCharacteristic(m_wish->characteristic);
        return;
    }
    m_wish->service->writeDescriptor(
        m_wish->characteristic.descriptor(QBluetoothUuid::DescriptorType::ClientCharacteristicConfiguration),
        QLowEnergyCharacteristic::CCCDEnableNotification);
}

void SensorLink::wishDone(Wish::Kind kind, bool granted) {
    if (!m_wish || m_wish->kind != kind) {
        return;
    }
    const bool measures = isMeasurement(m_wish->name);
    if (measures && granted) {
        streaming();
    }
    m_denied = granted ? std::nullopt : m_wish;
    const bool othersMeasure = !m_wishes.empty() && isMeasurement(m_wishes.front().name);
    if (measures && !granted && !othersMeasure && m_phase == Phase::Resolving) {
        fell(SensorProblem::None); // the last of them, and no other was granted
        return;
    }
    wishNext();
}

SensorProblem SensorLink::judge(SensorProblem problem) {
    // The sensor may first deny a wish and then hang up over it, when another wish is already on its way.
    const auto wish = m_denied ? m_denied : m_wish;
    const bool gaveNothing = problem == SensorProblem::NoSensor ||
                             (m_phase == Phase::Resolving && wish && isMeasurement(wish->name));
    if (gaveNothing && ++m_refusals >= kRefusalsThatTell) {
        return problem == SensorProblem::NoSensor ? problem : SensorProblem::Refuses;
    }
    if (wish && !isMeasurement(wish->name)) {
        ++m_hangUps[wish->key()];
    }
    return problem == SensorProblem::NoSensor ? SensorProblem::None : problem;
}

void SensorLink::streaming() {
    if (m_phase == Phase::Resolving) {
        m_state.problem = m_silence > m_timings.silence ? SensorProblem::Silent : SensorProblem::None;
        m_refusals = 0;
        m_streamingSince = m_clock.monotonicNow();
        enter(Phase::Streaming);
        m_timer.start(m_silence);
    }
}

void SensorLink::take(const QLowEnergyCharacteristic& characteristic, const QByteArray& value) {
    const auto name = known(characteristic.uuid());
    if (!name || m_phase == Phase::Disabled || m_phase == Phase::Closing) {
        return;
    }
    if (isMeasurement(*name)) {
        takeMeasurement(*name, viewOf(value));
    } else if (*name == GattCharacteristic::BatteryLevel) {
        if (const auto battery = decodeBattery(viewOf(value))) {
            m_state.batteryPercent = static_cast<int>(battery->value);
            Q_EMIT changed();
        }
    } else if (const auto read = readInto(m_state.info, *name, viewOf(value))) {
        Q_EMIT changed();
    }
}

void SensorLink::takeMeasurement(GattCharacteristic characteristic, ByteView bytes) {
    streaming();
    if (m_phase == Phase::Streaming) {
        m_silence = m_timings.silence;
        m_timer.start(m_silence);
    }
    const auto reading = m_decoder.decode(characteristic, bytes, m_clock.monotonicNow());
    if (!reading) {
        m_state.badPackets = std::min(m_state.badPackets + 1, kMostBad);
        if (++m_badInARow >= kBadIsGarbage) {
            m_state.problem = SensorProblem::Garbage;
        }
        Q_EMIT changed();
        return;
    }
    if (m_clock.monotonicNow().sinceStart - m_streamingSince.sinceStart >= m_timings.settled) {
        m_failures = 0; // one that is lost at once, again and again, is not tried ever faster
    }
    m_badInARow = 0;
    if (std::exchange(m_state.problem, SensorProblem::None) != SensorProblem::None) {
        Q_EMIT changed();
    }
    if (!reading->measurements.empty()) {
        Q_EMIT heard(*reading);
    }
}

void SensorLink::timeOut() {
    switch (m_phase) {
    case Phase::Waiting:
        enter(Phase::Ready);
        break;
    case Phase::Connecting:
    case Phase::Resolving:
        fell(SensorProblem::OutOfReach);
        break;
    case Phase::Streaming:
        // Some sensors say nothing while nothing moves: each time they get twice as long.
        m_silence = std::min(m_silence * 2, m_timings.mostSilence);
        fell(SensorProblem::Silent);
        break;
    case Phase::Closing:
        drop();
        waitForRetry();
        break;
    case Phase::Disabled:
    case Phase::Ready:
        break;
    }
}

/// The attempt or the link is over. BlueZ may still be at it, so it gets the time to stop.
void SensorLink::fell(SensorProblem problem) {
    if (m_phase == Phase::Closing || m_phase == Phase::Disabled || m_controller == nullptr) {
        return;
    }
    ++m_failures;
    m_badInARow = 0;
    m_state.problem = judge(problem);
    disconnect(m_controller, nullptr, this, nullptr);
    if (m_controller->state() == QLowEnergyController::UnconnectedState) {
        drop();
        waitForRetry();
        return;
    }
    // The state, since an attempt that is called off never comes to disconnected().
    connect(m_controller, &QLowEnergyController::stateChanged, this,
            [this](QLowEnergyController::ControllerState state) {
                if (m_phase == Phase::Closing && state == QLowEnergyController::UnconnectedState) {
                    drop();
                    waitForRetry();
                }
            });
    enter(Phase::Closing);
    m_timer.start(m_timings.closing);
    m_controller->disconnectFromDevice();
}

void SensorLink::waitForRetry() {
    enter(Phase::Waiting);
    if (isHopeless(m_state.problem)) {
        m_timer.start(m_timings.hopelessRetry);
        return;
    }
    const int doublings = std::min(m_failures - 1, 10);
    m_timer.start(std::min(m_timings.firstRetry * (1 << std::max(doublings, 0)), m_timings.mostRetry));
}

void SensorLink::drop() {
    m_wish.reset();
    m_denied.reset();
    m_wishes.clear();
    if (auto* controller = std::exchange(m_controller, nullptr)) {
        disconnect(controller, nullptr, this, nullptr);
        const auto services = controller->findChildren<QLowEnergyService*>();
        for (auto* service : services) {
            disconnect(service, nullptr, this, nullptr);
        }
        controller->disconnectFromDevice();
        controller->deleteLater(); // this may be one of its signals
    }
}

} // namespace ritm::app
