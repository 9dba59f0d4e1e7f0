// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/recording.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ritm::session {

namespace {

template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

Seconds seconds(Duration duration) {
    return Seconds(std::chrono::duration<double>(duration).count());
}

/// Centimetres, so that rows store small and what is shown is what is kept.
double roundDistance(double meters) {
    return std::round(meters * 100) / 100;
}

} // namespace

std::vector<JournalEntry> Recording::apply(const Event& event) {
    std::vector<JournalEntry> out;
    std::visit(Overloaded{
                   [&](const Start& start) {
                       if (m_phase != Phase::Idle) {
                           return;
                       }
                       m_origin = start.at;
                       emit(out, Started{start.id, start.sport, start.subSport, start.utc, start.utcOffset});
                   },
                   [&](const Measurement& measurement) { take(measurement, out); },
                   [&](const BeatMeasurement& beats) { takeBeats(beats, out); },
                   [&](const Hold& hold) {
                       if (m_phase == Phase::Running) {
                           flushRow(out);
                           emit(out, Held{sinceStart(hold.at)});
                       }
                   },
                   [&](const Resume& resume) {
                       if (m_phase == Phase::Held && !m_replayed) {
                           m_speedAt.reset();
                           emit(out, Resumed{sinceStart(resume.at)});
                       }
                   },
                   [&](const MarkLap& lap) {
                       if (m_phase == Phase::Running) {
                           flushRow(out);
                           emit(out, LapMarked{sinceStart(lap.at)});
                       }
                   },
                   [&](const Stop& stop) {
                       if (m_phase == Phase::Running || m_phase == Phase::Held) {
                           flushRow(out);
                           emit(out, Stopped{m_replayed ? m_lastKnown : sinceStart(stop.at)});
                       }
                   },
                   [&](const Tick& tick) {
                       if (m_replayed) {
                           return;
                       }
                       const Duration now = sinceStart(tick.at);
                       if (m_row && now - m_row->at >= kRowWindow) {
                           flushRow(out);
                       }
                       if (now - m_lastKnown < std::chrono::seconds(1)) {
                           return;
                       }
                       if (m_phase == Phase::Running && !m_row) {
                           m_row = Sampled{now, {}};
                           flushRow(out);
                       } else if (m_phase == Phase::Held) {
                           emit(out, Alive{now});
                       }
                   },
                   [&](const Continue& go) {
                       if (!m_replayed || m_phase == Phase::Idle || m_phase == Phase::Stopped) {
                           return;
                       }
                       const auto now = std::max<Duration>(go.utc - m_workout.start, m_lastKnown);
                       m_origin = {go.at.sinceStart - now};
                       m_replayed = false;
                       m_travelled = lastDistance();
                       if (m_phase == Phase::Running) {
                           emit(out, Held{m_lastKnown});
                       }
                       emit(out, Resumed{now});
                   },
               },
               event);
    return out;
}

void Recording::emit(std::vector<JournalEntry>& out, JournalEntry entry) {
    fold(entry);
    out.push_back(std::move(entry));
}

Recording Recording::replay(std::span<const JournalEntry> entries) {
    Recording recording;
    for (const JournalEntry& entry : entries) {
        recording.fold(entry);
    }
    recording.m_replayed = true;
    return recording;
}

void Recording::fold(const JournalEntry& entry) {
    if (m_phase == Phase::Idle && !std::holds_alternative<Started>(entry)) {
        return;
    }
    const auto known = [this](Duration at) { m_lastKnown = std::max(m_lastKnown, at); };
    std::visit(Overloaded{
                   [&](const Started& started) {
                       m_phase = Phase::Running;
                       m_workout = {};
                       m_workout.id = started.id;
                       m_workout.sport = started.sport;
                       m_workout.subSport = started.subSport;
                       m_workout.start = started.utc;
                       m_workout.utcOffset = started.utcOffset;
                   },
                   [&](const Sampled& sampled) {
                       const std::size_t row = m_workout.streams.addRow(sampled.at);
                       for (const auto& [channel, value] : sampled.values) {
                           m_workout.streams.obtain(channel).values[row] = value;
                       }
                       known(sampled.at);
                   },
                   [&](const Beat& beat) {
                       m_workout.streams.beats.push_back(beat.interval);
                       known(beat.interval.at);
                   },
                   [&](const Held& held) {
                       known(held.at);
                       if (m_phase == Phase::Running) {
                           m_phase = Phase::Held;
                           m_heldSince = held.at;
                       }
                   },
                   [&](const Resumed& resumed) {
                       known(resumed.at);
                       if (m_phase == Phase::Held) {
                           m_phase = Phase::Running;
                           m_heldTotal += resumed.at - m_heldSince;
                           m_workout.pauses.push_back({m_heldSince, resumed.at});
                       }
                   },
                   [&](const LapMarked& lap) {
                       known(lap.at);
                       const Duration timer = timerAt(lap.at);
                       const double distance = lastDistance();
                       m_workout.laps.push_back({m_lapStart, lap.at, LapTrigger::Manual,
                                                 stated(m_lapStart, lap.at, timer - m_lapTimerStart,
                                                        distance - m_lapDistanceStart)});
                       m_lapStart = lap.at;
                       m_lapTimerStart = timer;
                       m_lapDistanceStart = distance;
                   },
                   [&](const Alive& alive) { known(alive.at); },
                   [&](const Stopped& stopped) {
                       known(stopped.at);
                       if (m_phase == Phase::Held) {
                           m_heldTotal += stopped.at - m_heldSince;
                           m_workout.pauses.push_back({m_heldSince, stopped.at});
                       }
                       m_phase = Phase::Stopped;
                   },
               },
               entry);
}

Duration Recording::sinceStart(MonotonicTime at) const {
    return std::max(at.sinceStart - m_origin.sinceStart, m_lastKnown);
}

Duration Recording::timerAt(Duration at) const {
    const Duration open = m_phase == Phase::Held ? std::max(at - m_heldSince, Duration{}) : Duration{};
    return at - m_heldTotal - open;
}

double Recording::lastDistance() const {
    const Column* const column = m_workout.streams.find(Channel::Distance);
    if (column == nullptr) {
        return 0;
    }
    const auto it = std::find_if(column->values.rbegin(), column->values.rend(),
                                 [](double value) { return !isAbsent(value); });
    return it == column->values.rend() ? 0 : *it;
}

bool Recording::fresh(const LiveValue& value, MonotonicTime now) const {
    return now.sinceStart - value.at.sinceStart <= kFreshFor;
}

void Recording::take(const Measurement& measurement, std::vector<JournalEntry>& out) {
    if (!std::isfinite(measurement.value)) {
        return;
    }
    // Of two sensors that say the same thing the one that spoke first is believed until it falls silent.
    if (const auto it = m_live.find(measurement.channel);
        it != m_live.end() && it->second.sensor != measurement.sensor && fresh(it->second, measurement.at)) {
        return;
    }
    const bool running = m_phase == Phase::Running && !m_replayed;
    const Duration at = running ? sinceStart(measurement.at) : Duration{};
    if (running && m_row) {
        const bool taken = std::ranges::any_of(
            m_row->values, [&](const auto& value) { return value.first == measurement.channel; });
        if (taken || at - m_row->at >= kRowWindow) {
            flushRow(out);
        }
    }
    if (running) {
        travel(measurement, at);
    } else if (measurement.channel == Channel::Distance) {
        m_sensorDistance = measurement.value; // what is covered while held does not count
    }
    m_live.insert_or_assign(measurement.channel,
                            LiveValue{measurement.value, measurement.sensor, measurement.at});
    if (running) {
        if (!m_row) {
            m_row = Sampled{at, {}};
        }
        m_row->values.emplace_back(measurement.channel, measurement.value);
    }
}

void Recording::travel(const Measurement& measurement, Duration at) {
    if (measurement.channel == Channel::Distance) {
        if (m_sensorDistance && measurement.value > *m_sensorDistance) {
            m_travelled += measurement.value - *m_sensorDistance;
        }
        m_sensorDistance = measurement.value;
    } else if (measurement.channel == Channel::Speed) {
        const auto distance = m_live.find(Channel::Distance);
        const bool counted = distance != m_live.end() && fresh(distance->second, measurement.at);
        const auto before = m_live.find(Channel::Speed);
        if (m_speedAt && !counted && before != m_live.end() && fresh(before->second, measurement.at)) {
            m_travelled += before->second.value * seconds(at - *m_speedAt).value;
        }
        m_speedAt = at;
    }
}

void Recording::takeBeats(const BeatMeasurement& beats, std::vector<JournalEntry>& out) {
    if (m_phase != Phase::Running || m_replayed) {
        return;
    }
    const Duration last = sinceStart(beats.at);
    Duration after{};
    for (const Duration interval : beats.intervals) {
        after += interval;
    }
    for (const Duration interval : beats.intervals) {
        after -= interval;
        if (interval > Duration{} && last - after >= Duration{}) {
            emit(out, Beat{{last - after, interval}});
        }
    }
}

void Recording::flushRow(std::vector<JournalEntry>& out) {
    if (!m_row) {
        return;
    }
    Sampled row = *std::exchange(m_row, std::nullopt);
    row.at = std::max(row.at, m_workout.streams.time.empty() ? Duration{} : m_workout.streams.time.back());
    const MonotonicTime moment{m_origin.sinceStart + row.at};
    bool moving = false;
    for (const auto& [channel, value] : m_live) {
        const bool isFresh = fresh(value, moment);
        moving = moving || (isFresh && (channel == Channel::Speed || channel == Channel::Distance));
        const bool there =
            std::ranges::any_of(row.values, [&](const auto& known) { return known.first == channel; });
        if (isFresh && !there) {
            row.values.emplace_back(channel, value.value);
        }
    }
    std::erase_if(row.values, [](const auto& value) { return value.first == Channel::Distance; });
    if (moving) {
        row.values.emplace_back(Channel::Distance, roundDistance(m_travelled));
    }
    std::ranges::sort(row.values, {}, [](const auto& value) { return value.first; });
    emit(out, std::move(row));
}

Summary Recording::stated(Duration from, Duration to, Duration timer, double meters) const {
    Summary summary;
    summary.elapsed = seconds(to - from);
    summary.timer = seconds(timer);
    if (m_workout.streams.find(Channel::Distance) != nullptr) {
        summary.distance = Meters(roundDistance(meters));
    }
    return summary;
}

Totals Recording::totals(MonotonicTime now) const {
    if (m_phase == Phase::Idle) {
        return {};
    }
    const Duration at = m_replayed || m_phase == Phase::Stopped ? m_lastKnown : sinceStart(now);
    return {at, timerAt(at), Meters(m_replayed ? lastDistance() : m_travelled)};
}

Totals Recording::lapTotals(MonotonicTime now) const {
    const Totals all = totals(now);
    return {all.elapsed - m_lapStart, all.timer - m_lapTimerStart,
            Meters(all.distance.value - m_lapDistanceStart)};
}

std::optional<LiveValue> Recording::live(Channel channel, MonotonicTime now) const {
    const auto value = last(channel);
    return value && fresh(*value, now) ? value : std::nullopt;
}

std::optional<LiveValue> Recording::last(Channel channel) const {
    const auto it = m_live.find(channel);
    return it == m_live.end() ? std::nullopt : std::optional(it->second);
}

Workout Recording::finished() const {
    Workout workout = m_workout;
    const Duration timer = timerAt(m_lastKnown);
    const double distance = lastDistance();
    if (m_phase == Phase::Held) {
        workout.pauses.push_back({m_heldSince, m_lastKnown});
    }
    if (workout.laps.empty() || m_lapStart < m_lastKnown) {
        workout.laps.push_back(
            {m_lapStart, m_lastKnown, LapTrigger::SessionEnd,
             stated(m_lapStart, m_lastKnown, timer - m_lapTimerStart, distance - m_lapDistanceStart)});
    }
    Session session;
    session.sport = workout.sport;
    session.subSport = workout.subSport;
    session.end = m_lastKnown;
    session.stated = stated(Duration{}, m_lastKnown, timer, distance);
    workout.sessions = {session};
    workout.device.manufacturer = "Ritm";
    return workout;
}

} // namespace ritm::session
