// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sensors/gatt.h"
#include "core/sensors/measurement.h"
#include "core/workout/sport.h"

#include <map>
#include <optional>
#include <utility>

namespace ritm {

/// Whose the fused measurements are.
[[nodiscard]] const SensorId& fusedSensor();
/// How well a kind of sensor is placed to measure a channel; the smaller the better.
[[nodiscard]] int sourceRank(SensorKind kind, Channel channel);
/// Whether a kind of sensor measures how this sport moves: the foot of a rider knows no speed of the bicycle.
[[nodiscard]] bool belongsTo(SensorKind kind, Sport sport);

/// Chooses one source a channel out of several sensors, so that a strap's and a trainer's heart rate never
/// mix in one column: the best-ranked source that is fresh; ties keep whoever has it. A source that goes
/// silent is replaced at the next measurement of another; a better one that comes (back) takes over once it
/// has been heard steadily for a while, so that a flickering link does not make the value jump to and fro.
class SourceFusing {
public:
    /// A source not heard for this long has lost its channel.
    static constexpr Duration kFresh = std::chrono::seconds(4);
    /// A better source must be heard without a gap for this long before it takes over.
    static constexpr Duration kSteady = std::chrono::seconds(2);

    /// Tells what kind a sensor is, before its first measurement; sensors nobody told about rank last.
    void setKind(const SensorId& sensor, SensorKind kind);
    /// What is done: of motion and power, sensors of other sports are no sources; heart rates always are.
    void setSport(Sport sport);
    /// The athlete's own choice for a channel: it ranks before all kinds. An empty id takes the choice back.
    void prefer(Channel channel, const SensorId& sensor);
    /// Forgets the sensor; its channels are free at once.
    void remove(const SensorId& sensor);

    /// The measurement as fusedSensor()'s own if it is the one to use for its channel. Totals (distance,
    /// calories) go on across a change of source: each source adds what it counted since its own last packet.
    [[nodiscard]] std::optional<Measurement> fuse(const Measurement& measurement);
    /// The same for heart beats: they come from whoever has the heart rate.
    [[nodiscard]] std::optional<BeatMeasurement> fuse(const BeatMeasurement& beats) const;
    /// Whom the channel is taken from now; nothing when nobody is fresh.
    [[nodiscard]] std::optional<SensorId> source(Channel channel, MonotonicTime now) const;

private:
    struct Heard {
        MonotonicTime last;
        MonotonicTime steadySince;
        double value = 0;
    };
    struct Choice {
        SensorId current;
        std::map<SensorId, Heard> heard;
        double total = 0; ///< of a channel that adds up
    };
    [[nodiscard]] bool choose(Choice& choice, const Measurement& measurement, const Heard& heard) const;
    [[nodiscard]] int rank(const SensorId& sensor, Channel channel) const;
    [[nodiscard]] bool mayMeasure(const SensorId& sensor, Channel channel) const;

    Sport m_sport = Sport::Other;
    std::map<SensorId, SensorKind> m_kinds;
    std::map<Channel, SensorId> m_preferred;
    std::map<Channel, Choice> m_choices;
};

} // namespace ritm
