// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/bluetooth/hublistener.h"

#include <algorithm>

namespace ritm::test {

using app::LinkState;
using app::SensorProblem;
using app::SensorState;

app::LinkTimings HubListener::hasty() {
    using std::chrono::milliseconds;
    app::LinkTimings timings;
    timings.connect = milliseconds(4000);
    timings.resolve = milliseconds(4000);
    timings.silence = milliseconds(4000);
    timings.firstRetry = milliseconds(100);
    timings.mostRetry = milliseconds(1000);
    timings.seenRetry = milliseconds(300);
    timings.closing = milliseconds(1000);
    timings.hopelessRetry = milliseconds(3000);
    timings.settled = milliseconds(1000);
    timings.signal = milliseconds(2000);
    timings.gone = milliseconds(3000);
    return timings;
}

HubListener::HubListener(const app::LinkTimings& timings, app::BluetoothPermission permission)
    : m_hub(m_clock, timings, std::move(permission)) {
    QObject::connect(&m_hub, &app::SensorHub::heard, &m_hub, [this](const SensorReading& reading) {
        for (const auto& said : reading.measurements) {
            auto& voice = m_voices[{said.sensor, said.channel}];
            voice.least = voice.count == 0 ? said.value : std::min(voice.least, said.value);
            voice.greatest = voice.count == 0 ? said.value : std::max(voice.greatest, said.value);
            voice.last = said.value;
            ++voice.count;
        }
        for (const auto& said : reading.beats) {
            m_beats.insert(m_beats.end(), said.intervals.begin(), said.intervals.end());
        }
    });
    QObject::connect(&m_hub, &app::SensorHub::changed, &m_hub, [this] {
        m_adapters.insert(m_hub.state().adapter);
        for (const auto& sensor : m_hub.state().sensors) {
            m_links.emplace(sensor.id, sensor.link);
            m_problems.emplace(sensor.id, sensor.problem);
        }
    });
}

bool HubListener::saw(const char* address, LinkState link) const {
    return m_links.contains({SensorId{address}, link});
}

bool HubListener::saw(const char* address, SensorProblem problem) const {
    return m_problems.contains({SensorId{address}, problem});
}

int HubListener::badPackets(const char* address) const {
    const auto state = sensor(address);
    return state ? state->badPackets : 0;
}

void HubListener::forgetThePast() {
    m_voices.clear();
    m_beats.clear();
    m_links.clear();
    m_problems.clear();
    m_adapters.clear();
}

std::optional<SensorState> HubListener::sensor(const char* address) const {
    const auto& sensors = m_hub.state().sensors;
    const auto found = std::ranges::find(sensors, SensorId{address}, &SensorState::id);
    return found == sensors.end() ? std::nullopt : std::optional(*found);
}

bool HubListener::isFound(const char* address) const {
    const auto state = sensor(address);
    return state && state->link == LinkState::Found;
}

bool HubListener::isConnected(const char* address) const {
    const auto state = sensor(address);
    return state && state->link == LinkState::Connected;
}

bool HubListener::isLost(const char* address) const {
    const auto state = sensor(address);
    return state && state->link == LinkState::Lost;
}

SensorProblem HubListener::problem(const char* address) const {
    const auto state = sensor(address);
    return state ? state->problem : SensorProblem::None;
}

std::optional<double> HubListener::value(const char* address, Channel channel) const {
    const auto found = m_voices.find({SensorId{address}, channel});
    return found == m_voices.end() ? std::nullopt : std::optional(found->second.last);
}

int HubListener::heard(const char* address, Channel channel) const {
    const auto found = m_voices.find({SensorId{address}, channel});
    return found == m_voices.end() ? 0 : found->second.count;
}

std::pair<double, double> HubListener::range(const char* address, Channel channel) const {
    const auto found = m_voices.find({SensorId{address}, channel});
    return found == m_voices.end() ? std::pair(0.0, 0.0)
                                   : std::pair(found->second.least, found->second.greatest);
}

} // namespace ritm::test
