// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/summary.h"

#include "core/analysis/geometry.h"
#include "core/analysis/grid.h"
#include "core/analysis/power.h"
#include "core/analysis/samples.h"

#include <algorithm>
#include <optional>

namespace ritm {

namespace {

Seconds inSeconds(Duration duration) {
    return Seconds(static_cast<double>(duration.count()) * 1e-6);
}

template <class Quantity>
std::optional<Quantity> wear(std::optional<double> value) {
    return value ? std::optional<Quantity>(Quantity(*value)) : std::nullopt;
}

/// The samples of a stretch. Those of speed and distance are kept, for they are asked for again; any other
/// are there until the next are asked for.
class StretchSamples {
public:
    StretchSamples(const Workout& workout, TimeRange range) : m_workout(workout), m_range(range) {}

    [[nodiscard]] const Workout& workout() const { return m_workout; }
    [[nodiscard]] TimeRange range() const { return m_range; }
    const Samples& of(Channel channel) {
        if (channel == Channel::Speed || channel == Channel::Distance) {
            auto& kept = channel == Channel::Speed ? m_speed : m_distance;
            return kept ? *kept : kept.emplace(samplesOf(m_workout, channel, m_range));
        }
        readSamples(m_workout, channel, m_range, m_other);
        return m_other;
    }

private:
    const Workout& m_workout;
    TimeRange m_range;
    std::optional<Samples> m_speed;
    std::optional<Samples> m_distance;
    Samples m_other;
};

/// Sport moves are slower in water and on a wall than GPS noise is on land.
double slowestMove(Sport sport) {
    return sport == Sport::Swimming || sport == Sport::Climbing ? 0.1 : 0.5;
}

/// Time in which the samples are above a bound.
Seconds timeAbove(const Samples& samples, double bound) {
    Seconds total;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (samples.value[i] > bound) {
            total = total + samples.weight[i];
        }
    }
    return total;
}

/// Time of the steps between distances that were covered faster than the bound.
Seconds timeMovedAlong(const Samples& distance, double bound) {
    Seconds total;
    for (std::size_t i = 0; i + 1 < distance.size(); ++i) {
        const double step = distance.weight[i].value;
        if (step > 0 && (distance.value[i + 1] - distance.value[i]) / step >= bound) {
            total = total + distance.weight[i];
        }
    }
    return total;
}

std::optional<Seconds> swumInPool(const Workout& workout, TimeRange range) {
    bool any = false;
    Duration swum{};
    RecordedTime recorded(workout.pauses);
    for (const PoolLength& length : workout.lengths) {
        const TimeRange inside = common({length.start, length.end}, range);
        any = any || inside.length() > Duration{};
        if (length.active && inside.length() > Duration{}) {
            swum += recorded.between(inside.start, inside.end);
        }
    }
    return any ? std::optional(inSeconds(swum)) : std::nullopt;
}

/// Time of the gaps that the samples leave open, each of which counts for a second with them, over which the
/// distance says that it was moved. Devices that record now and then leave little but gaps.
Seconds movedInGaps(const Workout& workout, const Samples& samples, const Samples& distance, double bound) {
    Seconds total;
    RecordedTime inGap(workout.pauses);
    RecordedTime between(workout.pauses);
    std::size_t far = 0;
    for (std::size_t i = 0; i + 1 < samples.size(); ++i) {
        const Duration from = samples.at[i];
        const Duration to = samples.at[i + 1];
        if (to - from <= kLongestHold) {
            continue;
        }
        while (far + 1 < distance.size() && distance.at[far + 1] <= from) {
            ++far;
        }
        std::size_t end = far;
        while (end < distance.size() && distance.at[end] < to) {
            ++end;
        }
        if (end == distance.size() || distance.at[far] > from) {
            continue;
        }
        const double way = distance.value[end] - distance.value[far];
        const Seconds taken = inSeconds(between.between(distance.at[far], distance.at[end]));
        if (taken.value > 0 && way / taken.value >= bound) {
            total = total + inSeconds(inGap.between(from + kLoneSample, to));
        }
    }
    return total;
}

std::optional<Seconds> movingTimeOf(StretchSamples& samples, Sport sport, Seconds timer) {
    if (const auto swum = swumInPool(samples.workout(), samples.range())) {
        return std::min(*swum, timer);
    }
    const double bound = slowestMove(sport);
    std::optional<Seconds> moving;
    const Samples& distance = samples.of(Channel::Distance);
    if (const Samples& speed = samples.of(Channel::Speed); !speed.empty()) {
        moving = timeAbove(speed, bound) + movedInGaps(samples.workout(), speed, distance, bound);
    } else if (distance.size() > 1) {
        moving = timeMovedAlong(distance, bound) + movedInGaps(samples.workout(), distance, distance, bound);
    }
    if (!moving || moving->value <= 0) {
        // On a trainer or an ergometer nothing but the legs moves.
        for (const Channel channel : {Channel::Power, Channel::Cadence}) {
            const Samples& legs = samples.of(channel);
            if (!legs.empty()) {
                moving = std::max(moving.value_or(Seconds()), timeAbove(legs, 0));
            }
        }
    }
    return moving ? std::optional(std::min(*moving, timer)) : std::nullopt;
}

/// Sport by sport: what is motion in water is none on a bicycle.
std::optional<Seconds> movingTime(StretchSamples& samples) {
    const Workout& workout = samples.workout();
    const TimeRange range = samples.range();
    const auto timer = [&](TimeRange part) {
        return inSeconds(recordedTime(workout.pauses, part.start, part.end));
    };
    if (workout.sessions.size() < 2) {
        return movingTimeOf(samples, workout.sport, timer(range));
    }
    std::optional<Seconds> moving;
    for (const Session& session : workout.sessions) {
        const TimeRange part = common(rangeOf(session), range);
        if (part.length() > Duration{}) {
            StretchSamples own(workout, part);
            if (const auto one = movingTimeOf(own, session.sport, timer(part))) {
                moving = moving.value_or(Seconds()) + *one;
            }
        }
    }
    // Sessions of some devices overlap.
    return moving ? std::optional(std::min(*moving, timer(range))) : std::nullopt;
}

/// A first reading below this per second since the start was covered since the start, not before it.
constexpr double kFastestStart = 15.0;

/// Distance at a time, interpolated between the samples around it.
double distanceAt(const Samples& distance, Duration at) {
    const auto next =
        static_cast<std::size_t>(std::ranges::lower_bound(distance.at, at) - distance.at.begin());
    if (next == distance.size()) {
        return distance.value.back();
    }
    if (next == 0 || distance.at[next] == at) {
        return distance.value[next];
    }
    const double part =
        inSeconds(at - distance.at[next - 1]) / inSeconds(distance.at[next] - distance.at[next - 1]);
    return distance.value[next - 1] + part * std::max(0.0, distance.value[next] - distance.value[next - 1]);
}

std::optional<Meters> distanceByChannel(StretchSamples& samples) {
    const TimeRange range = samples.range();
    const TimeRange whole = rangeOf(samples.workout());
    StretchSamples around(samples.workout(), whole);
    const Samples& all = (range == whole ? samples : around).of(Channel::Distance);
    if (all.empty() || all.at.front() > range.end || all.at.back() < range.start) {
        return std::nullopt;
    }
    double total = 0;
    double before = distanceAt(all, range.start);
    if (range.start <= all.at.front()) {
        const double first = all.value.front();
        if (first > 0 && first <= kFastestStart * (inSeconds(all.at.front()).value + 2)) {
            total = first;
        }
        before = first;
    }
    Duration grown = std::min(range.start, all.at.front());
    const auto grow = [&](double to, Duration at) {
        // A counter that restarts adds nothing, nor does one that jumps.
        if (to > before && !jumps(to - before, inSeconds(at - grown).value)) {
            total += to - before;
        }
        grown = to > before ? at : grown;
        before = to;
    };
    for (std::size_t i = 0; i < all.size() && all.at[i] < range.end; ++i) {
        if (all.at[i] >= range.start) {
            grow(all.value[i], all.at[i]);
        }
    }
    grow(distanceAt(all, range.end), range.end);
    return Meters(total);
}

std::optional<Meters> distanceByPosition(StretchSamples& samples) {
    const Samples latitude = samplesOf(samples.workout(), Channel::Latitude, samples.range());
    const Samples longitude = samplesOf(samples.workout(), Channel::Longitude, samples.range());
    if (latitude.size() < 2 || latitude.at != longitude.at) {
        return std::nullopt;
    }
    double total = 0;
    for (std::size_t i = 0; i + 1 < latitude.size(); ++i) {
        if (latitude.weight[i].value > 0) {
            total += surfaceDistance({latitude.value[i], longitude.value[i]},
                                     {latitude.value[i + 1], longitude.value[i + 1]})
                         .value;
        }
    }
    return Meters(total);
}

std::optional<Meters> distanceBySpeed(StretchSamples& samples) {
    const Samples& speed = samples.of(Channel::Speed);
    if (speed.empty()) {
        return std::nullopt;
    }
    double total = 0;
    for (std::size_t i = 0; i < speed.size(); ++i) {
        total += speed.value[i] * speed.weight[i].value;
    }
    return Meters(total);
}

std::optional<Meters> distanceByLengths(const Workout& workout, TimeRange range) {
    const auto pool = poolLengthOf(workout);
    if (!pool || workout.lengths.empty()) {
        return std::nullopt;
    }
    bool any = false;
    double swum = 0;
    for (const PoolLength& length : workout.lengths) {
        any = any || common({length.start, length.end}, range).length() > Duration{};
        // Laps end with a length, but for what the clock was rounded by.
        swum += length.active && range.contains(length.start + (length.end - length.start) / 2) ? 1 : 0;
    }
    return any ? std::optional(*pool * swum) : std::nullopt;
}

std::optional<Meters> distanceOf(StretchSamples& samples) {
    // A counter knows a length when it is over, and not which side of a lap's end it belongs to.
    if (sportOf(samples.workout(), samples.range()) == Sport::Swimming) {
        if (const auto swum = distanceByLengths(samples.workout(), samples.range())) {
            return swum;
        }
    }
    if (const auto distance = distanceByChannel(samples)) {
        return distance;
    }
    if (const auto distance = distanceByPosition(samples)) {
        return distance;
    }
    return distanceBySpeed(samples);
}

std::optional<Kilocalories> countedEnergy(StretchSamples& samples) {
    const Samples& calories = samples.of(Channel::Calories);
    if (calories.empty() || calories.value.back() < calories.value.front()) {
        return std::nullopt;
    }
    const double before = samples.range().start <= Duration{} ? 0 : calories.value.front();
    return Kilocalories(calories.value.back() - before);
}

} // namespace

std::optional<Meters> poolLengthOf(const Workout& workout) {
    std::optional<Meters> pool;
    for (const Session& session : workout.sessions) {
        if (session.poolLength && session.poolLength->value > 0) {
            pool = session.poolLength;
        }
    }
    return pool;
}

AltitudeGain altitudeGain(std::span<const double> altitudes, Meters hysteresis) {
    AltitudeGain gain;
    std::optional<double> turn; // the last turning point
    double low = 0;             // extremes since then
    double high = 0;
    const auto climb = [&] { gain.ascent = gain.ascent + Meters(high - *turn); };
    const auto drop = [&] { gain.descent = gain.descent + Meters(*turn - low); };
    enum class Going : std::uint8_t { Nowhere, Up, Down } going = Going::Nowhere;
    for (const double altitude : altitudes) {
        if (isAbsent(altitude)) {
            continue;
        }
        if (!turn) {
            turn = low = high = altitude;
            continue;
        }
        low = std::min(low, altitude);
        high = std::max(high, altitude);
        switch (going) {
        case Going::Nowhere:
            // Until the first swing the start is wherever the swing began.
            if (altitude - low >= hysteresis.value) {
                turn = low;
                high = altitude;
                going = Going::Up;
            } else if (high - altitude >= hysteresis.value) {
                turn = high;
                low = altitude;
                going = Going::Down;
            }
            break;
        case Going::Up:
            if (high - altitude >= hysteresis.value) {
                climb();
                turn = high;
                low = altitude;
                going = Going::Down;
            }
            break;
        case Going::Down:
            if (altitude - low >= hysteresis.value) {
                drop();
                turn = low;
                high = altitude;
                going = Going::Up;
            }
            break;
        }
    }
    if (going == Going::Up) {
        climb();
    } else if (going == Going::Down) {
        drop();
    }
    return gain;
}

namespace {

/// `grid`: of that range, if there is one already.
Summary summariseOn(const Workout& workout, TimeRange range, SecondGrid* grid) {
    Summary summary;
    summary.elapsed = inSeconds(range.length());
    const Seconds timer = inSeconds(recordedTime(workout.pauses, range.start, range.end));
    summary.timer = timer;
    StretchSamples samples(workout, range);
    summary.moving = movingTime(samples);
    summary.distance = distanceOf(samples);

    if (const Samples& altitude = samples.of(Channel::Altitude); altitude.size() > 1) {
        const AltitudeGain gain = altitudeGain(altitude.value);
        summary.ascent = gain.ascent;
        summary.descent = gain.descent;
    }
    if (const Samples& power = samples.of(Channel::Power); !power.empty()) {
        double joules = 0;
        for (std::size_t i = 0; i < power.size(); ++i) {
            joules += power.value[i] * power.weight[i].value;
        }
        summary.work = Kilojoules(joules / 1000);
        summary.averagePower = wear<Watts>(weightedMean(power, false));
        summary.maximumPower = wear<Watts>(maximumOf(power));
        std::optional<SecondGrid> own;
        SecondGrid& seconds = grid != nullptr ? *grid : own.emplace(workout, range);
        summary.normalizedPower = weightedPower(seconds.present(Channel::Power));
    }
    summary.energy = countedEnergy(samples);
    if (!summary.energy && summary.work) {
        summary.energy = energyOfWork(*summary.work);
    }
    if (const Samples& heart = samples.of(Channel::HeartRate); !heart.empty()) {
        summary.averageHeartRate = wear<BeatsPerMinute>(weightedMean(heart, true));
        summary.maximumHeartRate = wear<BeatsPerMinute>(maximumOf(heart));
    }
    if (const Samples& cadence = samples.of(Channel::Cadence); !cadence.empty()) {
        summary.averageCadence = wear<RevolutionsPerMinute>(weightedMean(cadence, true));
        summary.maximumCadence = wear<RevolutionsPerMinute>(maximumOf(cadence));
    }
    const Samples& speed = samples.of(Channel::Speed);
    summary.maximumSpeed = wear<MetersPerSecond>(maximumOf(speed));
    if (summary.distance && timer.value > 0) {
        summary.averageSpeed = MetersPerSecond(summary.distance->value / timer.value);
    }
    summary.averageTemperature = wear<Celsius>(weightedMean(samples.of(Channel::Temperature), false));
    return summary;
}

} // namespace

Summary summarise(const Workout& workout, TimeRange range) {
    return summariseOn(workout, range, nullptr);
}

Summary summarise(SecondGrid& grid) {
    return summariseOn(grid.workout(), grid.range(), &grid);
}

Summary summarise(const Workout& workout) {
    return summarise(workout, rangeOf(workout));
}

std::vector<Summary> summariseLaps(const Workout& workout) {
    std::vector<Summary> summaries;
    summaries.reserve(workout.laps.size());
    for (const Lap& lap : workout.laps) {
        summaries.push_back(summarise(workout, rangeOf(lap)));
    }
    return summaries;
}

} // namespace ritm
