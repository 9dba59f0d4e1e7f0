// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext/sensorspresenter.h"

#include "app/bluetooth/rememberedsensors.h"
#include "app/profile/settings.h"
#include "app/recording/recordingservice.h"

#include <QStringList>

#include <algorithm>
#include <string_view>
#include <utility>

namespace ritm::app {
namespace {

using Row = SensorsViewModel::SensorState;

/// Measurements come up to 4 times a second a channel: the page follows at a calmer pace.
constexpr auto kShowEvery = std::chrono::milliseconds(250);

QString kindText(SensorKind kind) {
    switch (kind) {
    case SensorKind::Unknown:
        return SensorsPresenter::tr("Sensor");
    case SensorKind::HeartRate:
        return SensorsPresenter::tr("Heart-rate strap");
    case SensorKind::Trainer:
        return SensorsPresenter::tr("Cycling trainer");
    case SensorKind::PowerMeter:
        return SensorsPresenter::tr("Power meter");
    case SensorKind::SpeedCadence:
        return SensorsPresenter::tr("Speed and cadence sensor");
    case SensorKind::FootPod:
        return SensorsPresenter::tr("Foot pod");
    case SensorKind::Treadmill:
        return SensorsPresenter::tr("Treadmill");
    }
    return {};
}

/// The names that the page's icons go by.
QString kindKey(SensorKind kind) {
    switch (kind) {
    case SensorKind::HeartRate:
        return QStringLiteral("heart_rate");
    case SensorKind::Trainer:
        return QStringLiteral("trainer");
    case SensorKind::PowerMeter:
        return QStringLiteral("power");
    case SensorKind::SpeedCadence:
        return QStringLiteral("cadence");
    case SensorKind::FootPod:
    case SensorKind::Treadmill:
        return QStringLiteral("speed");
    case SensorKind::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QString stateText(const SensorState& sensor) {
    switch (sensor.link) {
    case LinkState::Found:
        return SensorsPresenter::tr("Nearby");
    case LinkState::Connecting:
        return SensorsPresenter::tr("Connecting");
    case LinkState::Connected:
        return sensor.problem == SensorProblem::Garbage  ? SensorsPresenter::tr("Sends garbage")
               : sensor.problem == SensorProblem::Silent ? SensorsPresenter::tr("Says nothing")
                                                         : SensorsPresenter::tr("Connected");
    case LinkState::Lost:
        break;
    }
    switch (sensor.problem) {
    case SensorProblem::None:
    case SensorProblem::OutOfReach:
        return SensorsPresenter::tr("Out of reach, trying again");
    case SensorProblem::Silent:
    case SensorProblem::Garbage:
        return SensorsPresenter::tr("Connecting anew");
    case SensorProblem::Refuses:
        return SensorsPresenter::tr("Keeps its values to itself");
    case SensorProblem::NoSensor:
        return SensorsPresenter::tr("Nothing to listen to");
    }
    return {};
}

Row rowState(LinkState link) {
    switch (link) {
    case LinkState::Found:
        return Row::Found;
    case LinkState::Connecting:
        return Row::Connecting;
    case LinkState::Connected:
        return Row::Connected;
    case LinkState::Lost:
        return Row::Lost;
    }
    return Row::Lost;
}

QString problemText(const SensorState& sensor) {
    switch (sensor.problem) {
    case SensorProblem::None:
        return {};
    case SensorProblem::OutOfReach:
        return SensorsPresenter::tr(
                   "%1 does not answer. Wake it by moving it, bring it nearer, and close other apps "
                   "that may hold on to it. Ritm keeps trying.")
            .arg(sensor.name);
    case SensorProblem::Silent:
        return SensorsPresenter::tr(
                   "%1 is connected but says nothing. Move it, or check its battery. Ritm connects "
                   "it anew.")
            .arg(sensor.name);
    case SensorProblem::Garbage:
        return SensorsPresenter::tr("%1 sends data that makes no sense. Ritm leaves it out; nothing wrong is "
                                    "recorded. Change its battery or restart it.")
            .arg(sensor.name);
    case SensorProblem::Refuses:
        return SensorsPresenter::
            tr("%1 hangs up when Ritm asks for its values. It may want to be paired first: pair it in the "
               "system's Bluetooth settings, or close the app that holds on to it. Ritm tries again "
               "every minute.")
                .arg(sensor.name);
    case SensorProblem::NoSensor:
        return SensorsPresenter::tr("%1 offers no measurement that Ritm knows and could listen to.")
            .arg(sensor.name);
    }
    return {};
}

QString bluetoothText(AdapterState adapter) {
    switch (adapter) {
    case AdapterState::Ready:
        return {};
    case AdapterState::Off:
        return SensorsPresenter::tr(
            "Bluetooth is off. Switch it on to find sensors; paired ones connect by themselves.");
    case AdapterState::NoPermission:
        return SensorsPresenter::tr("Ritm may not use Bluetooth. Allow it in the system's settings.");
    case AdapterState::Unavailable:
        return SensorsPresenter::tr(
            "This computer has no Bluetooth adapter, or its Bluetooth service does not run. Plug "
            "an adapter in or start the service; everything else works without.");
    }
    return {};
}

SensorsViewModel::BluetoothState bluetoothState(AdapterState adapter) {
    using enum SensorsViewModel::BluetoothState;
    switch (adapter) {
    case AdapterState::Ready:
        return Ready;
    case AdapterState::Off:
        return Off;
    case AdapterState::NoPermission:
        return NoPermission;
    case AdapterState::Unavailable:
        return Unavailable;
    }
    return Unavailable;
}

/// Bars as phones draw them: from -60 dBm on is as good as it gets, below -90 it is about to go.
int barsOf(int dbm) {
    return dbm >= -60 ? 4 : dbm >= -72 ? 3 : dbm >= -84 ? 2 : 1;
}

} // namespace

SensorsPresenter::SensorsPresenter(SensorsViewModel& sensors, SensorHub& hub, RecordingService& recording,
                                   Settings& settings, std::function<Measures()> measures, QObject* parent)
    : QObject(parent), m_sensors(sensors), m_hub(hub), m_recording(recording), m_settings(settings),
      m_measures(std::move(measures)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kShowEvery);
    m_soon.callOnTimeout(this, &SensorsPresenter::show);
    connect(&m_hub, &SensorHub::changed, this, &SensorsPresenter::hubChanged);
    connect(&m_hub, &SensorHub::heard, this, &SensorsPresenter::take);
    const auto idOf = [](const QString& address) { return SensorId{address.toStdString()}; };
    connect(&m_sensors, &SensorsViewModel::startScan, &m_hub, &SensorHub::startScan);
    connect(&m_sensors, &SensorsViewModel::stopScan, &m_hub, &SensorHub::stopScan);
    connect(&m_sensors, &SensorsViewModel::pair, this,
            [this, idOf](const QString& address) { m_hub.pair(idOf(address)); });
    connect(&m_sensors, &SensorsViewModel::forget, this, [this, idOf](const QString& address) {
        m_hub.forget(idOf(address));
        m_fusing.remove(idOf(address));
        m_live.erase(idOf(address));
    });
    show();
}

void SensorsPresenter::begin() {
    m_hub.remember(rememberedFrom(m_settings.text(Settings::kSensors)));
    m_begun = true;
}

void SensorsPresenter::hubChanged() {
    int connected = 0;
    for (const auto& sensor : m_hub.state().sensors) {
        if (sensor.paired) {
            m_fusing.setKind(sensor.id, sensor.kind);
        }
        connected += sensor.link == LinkState::Connected ? 1 : 0;
    }
    keep();
    show();
    if (connected != std::exchange(m_connected, connected)) {
        Q_EMIT connectedChanged(connected);
    }
}

void SensorsPresenter::keep() {
    std::vector<RememberedSensor> paired;
    for (const auto& sensor : m_hub.state().sensors) {
        if (sensor.paired) {
            paired.push_back({sensor.id, sensor.name, sensor.kind});
        }
    }
    // The hub answers begin() a little later: until then an empty list is no news.
    const auto before = rememberedFrom(m_settings.text(Settings::kSensors));
    const bool answered = m_begun && (m_knownPaired || !paired.empty() || before.empty());
    m_knownPaired = m_knownPaired || !paired.empty();
    if (answered && paired != before) {
        m_settings.set(Settings::kSensors, toText(paired));
    }
}

void SensorsPresenter::take(const SensorReading& reading) {
    for (const auto& measurement : reading.measurements) {
        m_live[measurement.sensor][measurement.channel] = {measurement.value, measurement.at};
        if (const auto fused = m_fusing.fuse(measurement)) {
            m_recording.take(*fused);
        }
    }
    for (const auto& beats : reading.beats) {
        if (const auto fused = m_fusing.fuse(beats)) {
            m_recording.take(*fused);
        }
    }
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

QString SensorsPresenter::liveText(const SensorId& id) const {
    const auto live = m_live.find(id);
    if (live == m_live.end()) {
        return {};
    }
    const auto measures = m_measures();
    const auto now = m_recording.now();
    QStringList texts;
    for (const auto& [channel, last] : live->second) {
        if (now.sinceStart - last.at.sinceStart > SourceFusing::kFresh) {
            continue;
        }
        if (channel == Channel::HeartRate) {
            texts.append(measures.heartRate(BeatsPerMinute(last.value)).text());
        } else if (channel == Channel::Power) {
            texts.append(measures.power(Watts(last.value)).text());
        } else if (channel == Channel::Cadence) {
            texts.append(measures.cadence(RevolutionsPerMinute(last.value)).text());
        } else if (channel == Channel::Speed) {
            texts.append(measures.speed(MetersPerSecond(last.value)).text());
        }
    }
    constexpr qsizetype kMostShown = 2;
    return texts.mid(0, kMostShown).join(QStringLiteral(" · "));
}

void SensorsPresenter::show() {
    const auto measures = m_measures();
    const auto& state = m_hub.state();
    SensorsViewModel::Facts facts;
    facts.scanning = state.scanning;
    facts.bluetoothState = bluetoothState(state.adapter);
    facts.bluetoothText = bluetoothText(state.adapter);
    std::vector<SensorRow> rows;
    bool anyLive = false;
    for (const auto& sensor : state.sensors) {
        SensorRow row;
        row.address = QString::fromStdString(sensor.id.value);
        row.name = sensor.name.isEmpty() ? kindText(sensor.kind) : sensor.name;
        row.kind = kindText(sensor.kind);
        row.kindKey = kindKey(sensor.kind);
        row.state = static_cast<int>(rowState(sensor.link));
        row.stateText = stateText(sensor);
        row.paired = sensor.paired;
        if (sensor.signalDbm) {
            row.signalKnown = true;
            row.signalDbm = *sensor.signalDbm;
            row.signalBars = barsOf(*sensor.signalDbm);
            row.signalText = tr("%1 dBm").arg(measures.number(*sensor.signalDbm));
        }
        if (sensor.batteryPercent) {
            row.battery = *sensor.batteryPercent;
            row.batteryText = tr("%1 %").arg(measures.number(*sensor.batteryPercent));
        }
        if (sensor.link == LinkState::Connected) {
            row.liveText = liveText(sensor.id);
            anyLive = anyLive || !row.liveText.isEmpty();
            ++facts.connectedCount;
        }
        facts.pairedCount += sensor.paired ? 1 : 0;
        if (sensor.paired && facts.errorText.isEmpty() && state.adapter == AdapterState::Ready) {
            facts.errorText = problemText(sensor);
        }
        rows.push_back(std::move(row));
    }
    m_sensors.list()->show(std::move(rows));
    m_sensors.show(facts);
    if (anyLive && !m_soon.isActive()) {
        m_soon.start(); // so that a value that gets old goes
    }
}

} // namespace ritm::app
