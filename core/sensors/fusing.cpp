// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/fusing.h"

#include <array>
#include <limits>
#include <span>

namespace ritm {

namespace {

// Dedicated sensors before machines that happen to measure it too.
constexpr std::array kForHeart{SensorKind::HeartRate, SensorKind::Trainer, SensorKind::Treadmill};
constexpr std::array kForPower{SensorKind::PowerMeter, SensorKind::Trainer, SensorKind::FootPod,
                               SensorKind::Treadmill};
constexpr std::array kForCadence{SensorKind::SpeedCadence, SensorKind::PowerMeter, SensorKind::Trainer,
                                 SensorKind::FootPod};
constexpr std::array kForSpeed{SensorKind::SpeedCadence, SensorKind::FootPod, SensorKind::Trainer,
                               SensorKind::Treadmill, SensorKind::PowerMeter};
constexpr int kLastRank = 100;

std::span<const SensorKind> orderFor(Channel channel) {
    if (channel == Channel::HeartRate) {
        return kForHeart;
    }
    if (channel == Channel::Cadence) {
        return kForCadence;
    }
    if (channel == Channel::Speed || channel == Channel::Distance) {
        return kForSpeed;
    }
    return kForPower;
}

} // namespace

int sourceRank(SensorKind kind, Channel channel) {
    int rank = 0;
    for (const SensorKind candidate : orderFor(channel)) {
        if (candidate == kind) {
            return rank;
        }
        ++rank;
    }
    return kLastRank;
}

void SourceFusing::setKind(const SensorId& sensor, SensorKind kind) {
    m_kinds[sensor] = kind;
}

void SourceFusing::prefer(Channel channel, const SensorId& sensor) {
    if (sensor.isEmpty()) {
        m_preferred.erase(channel);
    } else {
        m_preferred[channel] = sensor;
    }
}

void SourceFusing::remove(const SensorId& sensor) {
    m_kinds.erase(sensor);
    std::erase_if(m_preferred, [&](const auto& entry) { return entry.second == sensor; });
    for (auto& [channel, choice] : m_choices) {
        choice.heard.erase(sensor);
        if (choice.current == sensor) {
            choice.current = {};
        }
    }
}

int SourceFusing::rank(const SensorId& sensor, Channel channel) const {
    if (const auto preferred = m_preferred.find(channel);
        preferred != m_preferred.end() && preferred->second == sensor) {
        return -1;
    }
    const auto kind = m_kinds.find(sensor);
    return kind != m_kinds.end() ? sourceRank(kind->second, channel) : std::numeric_limits<int>::max();
}

bool SourceFusing::accept(const Measurement& measurement) {
    Choice& choice = m_choices[measurement.channel];
    const auto fresh = [&](const Heard& heard) {
        return measurement.at.sinceStart - heard.last.sinceStart <= kFresh;
    };
    auto [entry, isNew] =
        choice.heard.try_emplace(measurement.sensor, Heard{measurement.at, measurement.at});
    Heard& heard = entry->second;
    if (!isNew) {
        if (!fresh(heard)) {
            heard.steadySince = measurement.at;
        }
        heard.last = measurement.at;
    }
    if (choice.current == measurement.sensor) {
        return true;
    }
    const auto current = choice.heard.find(choice.current);
    const bool vacant = current == choice.heard.end() || !fresh(current->second);
    const bool better = rank(measurement.sensor, measurement.channel) < rank(choice.current, measurement.channel);
    const bool steady = measurement.at.sinceStart - heard.steadySince.sinceStart >= kSteady;
    if (vacant || (better && steady)) {
        choice.current = measurement.sensor;
        return true;
    }
    return false;
}

std::optional<SensorId> SourceFusing::source(Channel channel, MonotonicTime now) const {
    const auto choice = m_choices.find(channel);
    if (choice == m_choices.end()) {
        return std::nullopt;
    }
    const auto heard = choice->second.heard.find(choice->second.current);
    if (heard == choice->second.heard.end() || now.sinceStart - heard->second.last.sinceStart > kFresh) {
        return std::nullopt;
    }
    return choice->second.current;
}

} // namespace ritm
