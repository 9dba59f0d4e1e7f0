// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/fusing.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <utility>

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

bool isFresh(MonotonicTime last, MonotonicTime now) {
    return now.sinceStart - last.sinceStart <= SourceFusing::kFresh;
}

bool addsUp(Channel channel) {
    return channel == Channel::Distance || channel == Channel::Calories;
}

} // namespace

const SensorId& fusedSensor() {
    static const SensorId fused{"fused"};
    return fused;
}

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

bool belongsTo(SensorKind kind, Sport sport) {
    const bool afoot = sport == Sport::Running || sport == Sport::Walking || sport == Sport::Hiking;
    const bool riding = sport == Sport::Cycling || sport == Sport::EBiking;
    switch (kind) {
    case SensorKind::FootPod:
    case SensorKind::Treadmill:
        return !riding;
    case SensorKind::Trainer:
    case SensorKind::SpeedCadence:
        return !afoot;
    case SensorKind::PowerMeter: // some of them sit on shoes
    case SensorKind::HeartRate:
    case SensorKind::Unknown:
        break;
    }
    return true;
}

void SourceFusing::setSport(Sport sport) {
    m_sport = sport;
    for (auto& [channel, choice] : m_choices) {
        if (!mayMeasure(choice.current, channel)) {
            choice.current = {};
        }
    }
}

bool SourceFusing::mayMeasure(const SensorId& sensor, Channel channel) const {
    const auto kind = m_kinds.find(sensor);
    const auto preferred = m_preferred.find(channel);
    return channel == Channel::HeartRate || kind == m_kinds.end() || belongsTo(kind->second, m_sport) ||
           (preferred != m_preferred.end() && preferred->second == sensor);
}

void SourceFusing::setKind(const SensorId& sensor, SensorKind kind) {
    m_kinds[sensor] = kind;
}

void SourceFusing::prefer(Channel channel, const SensorId& sensor) {
    if (sensor.value.empty()) {
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

std::optional<Measurement> SourceFusing::fuse(const Measurement& measurement) {
    if (!mayMeasure(measurement.sensor, measurement.channel)) {
        return std::nullopt;
    }
    Choice& choice = m_choices[measurement.channel];
    auto [entry, isNew] = choice.heard.try_emplace(measurement.sensor,
                                                   Heard{measurement.at, measurement.at, measurement.value});
    Heard& heard = entry->second;
    const double counted = measurement.value - std::exchange(heard.value, measurement.value);
    if (!isNew) {
        if (!isFresh(heard.last, measurement.at)) {
            heard.steadySince = measurement.at;
        }
        heard.last = measurement.at;
    }
    if (!choose(choice, measurement, heard)) {
        return std::nullopt;
    }
    Measurement fused = measurement;
    fused.sensor = fusedSensor();
    if (addsUp(measurement.channel)) {
        choice.total += std::max(0.0, counted);
        fused.value = choice.total;
    }
    return fused;
}

bool SourceFusing::choose(Choice& choice, const Measurement& measurement, const Heard& heard) const {
    if (choice.current == measurement.sensor) {
        return true;
    }
    const auto current = choice.heard.find(choice.current);
    const bool vacant = current == choice.heard.end() || !isFresh(current->second.last, measurement.at);
    const bool better =
        rank(measurement.sensor, measurement.channel) < rank(choice.current, measurement.channel);
    const bool steady = measurement.at.sinceStart - heard.steadySince.sinceStart >= kSteady;
    if (vacant || (better && steady)) {
        choice.current = measurement.sensor;
        return true;
    }
    return false;
}

std::optional<BeatMeasurement> SourceFusing::fuse(const BeatMeasurement& beats) const {
    if (source(Channel::HeartRate, beats.at) != beats.sensor) {
        return std::nullopt;
    }
    return BeatMeasurement{fusedSensor(), beats.intervals, beats.at};
}

std::optional<SensorId> SourceFusing::source(Channel channel, MonotonicTime now) const {
    const auto choice = m_choices.find(channel);
    if (choice == m_choices.end()) {
        return std::nullopt;
    }
    const auto heard = choice->second.heard.find(choice->second.current);
    if (heard == choice->second.heard.end() || !isFresh(heard->second.last, now)) {
        return std::nullopt;
    }
    return choice->second.current;
}

} // namespace ritm
