// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/events.h"
#include "core/session/journalentry.h"
#include "core/workout/workout.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace ritm::session {

/// How long a channel counts as fresh after its last value; after that it is absent, not frozen.
inline constexpr Duration kFreshFor = std::chrono::seconds(4);
/// Values of different channels that come this close together share a row.
inline constexpr Duration kRowWindow = std::chrono::milliseconds(250);

enum class Phase : std::uint8_t { Idle, Running, Held, Stopped };

/// The newest value of a channel.
struct LiveValue {
    double value = 0;
    SensorId sensor;
    MonotonicTime at;
};

/// Totals of the whole recording or of the running lap.
struct Totals {
    Duration elapsed{}; ///< pauses included
    Duration timer{};   ///< pauses left out
    Meters distance;
};

/// A live recording as a value: an event in, journal entries out. No I/O, no clock. Everything that ends up
/// in the workout comes from the entries, so replaying them gives the same workout.
class Recording {
public:
    /// Takes an event in and returns what has to be appended to the journal. Events that make no sense in the
    /// phase (a lap while idle) change nothing. A step back of the clock is treated as no step.
    [[nodiscard]] std::vector<JournalEntry> apply(const Event& event);

    /// The recording that those entries describe, held at the last of them; go on with Continue, or finish.
    /// Entries before Started are ignored.
    [[nodiscard]] static Recording replay(std::span<const JournalEntry> entries);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] WorkoutId id() const { return m_workout.id; }
    [[nodiscard]] Sport sport() const { return m_workout.sport; }
    [[nodiscard]] SubSport subSport() const { return m_workout.subSport; }
    [[nodiscard]] UtcTime start() const { return m_workout.start; }
    /// The totals as of that moment.
    [[nodiscard]] Totals totals(MonotonicTime now) const;
    [[nodiscard]] Totals lapTotals(MonotonicTime now) const;
    /// Laps that have ended, in order.
    [[nodiscard]] const std::vector<Lap>& laps() const { return m_workout.laps; }
    /// The newest value of a channel if it is fresh. Works in every phase, so that the athlete sees sensors
    /// before the start.
    [[nodiscard]] std::optional<LiveValue> live(Channel channel, MonotonicTime now) const;
    /// The newest value of a channel however old it is.
    [[nodiscard]] std::optional<LiveValue> last(Channel channel) const;
    /// What is recorded so far; grows at the end.
    [[nodiscard]] const Streams& streams() const { return m_workout.streams; }
    /// The last moment that the entries know of, since the start.
    [[nodiscard]] Duration lastKnown() const { return m_lastKnown; }

    /// The workout as far as recorded: the running lap and pause are closed at the end, and one session spans
    /// it all.
    [[nodiscard]] Workout finished() const;

private:
    void fold(const JournalEntry& entry);
    void emit(std::vector<JournalEntry>& out, JournalEntry entry);
    [[nodiscard]] Duration sinceStart(MonotonicTime at) const;
    [[nodiscard]] Duration timerAt(Duration at) const;
    [[nodiscard]] bool fresh(const LiveValue& value, MonotonicTime now) const;
    void take(const Measurement& measurement, std::vector<JournalEntry>& out);
    void takeBeats(const BeatMeasurement& beats, std::vector<JournalEntry>& out);
    void travel(const Measurement& measurement, Duration at);
    void flushRow(std::vector<JournalEntry>& out);
    [[nodiscard]] Summary stated(Duration from, Duration to, Duration timer, double meters) const;
    [[nodiscard]] double lastDistance() const;

    // Folded from entries only, so that a replay has the same.
    Phase m_phase = Phase::Idle;
    Workout m_workout;
    Duration m_lastKnown{};
    Duration m_heldSince{};
    Duration m_heldTotal{};
    Duration m_lapStart{};
    Duration m_lapTimerStart{};
    double m_lapDistanceStart = 0; ///< metres

    // The running process's own.
    bool m_replayed = false; ///< no Continue has come yet
    MonotonicTime m_origin;  ///< the monotonic moment of the start
    std::map<Channel, LiveValue> m_live;
    std::optional<Sampled> m_row; ///< values that share a row and are not yet an entry
    double m_travelled = 0;       ///< metres, by the sensor's distance or else by speed
    std::optional<double> m_sensorDistance;
    std::optional<Duration> m_speedAt; ///< until when speed was summed up
};

} // namespace ritm::session
