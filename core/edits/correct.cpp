// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/correct.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ritm::edits {

namespace {

constexpr std::size_t kReach = 3; ///< values on either side that a spike is compared with
constexpr double kEarthRadius = 6371008.8;

/// What the source stated about a channel that is no longer what it was.
void forget(Summary& summary, Channel channel) {
    switch (channel) {
    case Channel::HeartRate:
        summary.averageHeartRate.reset();
        summary.maximumHeartRate.reset();
        break;
    case Channel::Power:
        summary.averagePower.reset();
        summary.maximumPower.reset();
        summary.normalizedPower.reset();
        summary.work.reset();
        summary.trainingStressScore.reset();
        summary.intensityFactor.reset();
        break;
    case Channel::Cadence:
        summary.averageCadence.reset();
        summary.maximumCadence.reset();
        break;
    case Channel::Speed:
        summary.averageSpeed.reset();
        summary.maximumSpeed.reset();
        break;
    case Channel::Distance:
        summary.distance.reset();
        summary.averageSpeed.reset();
        break;
    case Channel::Altitude:
        summary.ascent.reset();
        summary.descent.reset();
        break;
    case Channel::Temperature:
        summary.averageTemperature.reset();
        break;
    default: // the source states nothing about the others
        break;
    }
}

void forget(Workout& workout, Channel channel) {
    for (Session& session : workout.sessions) {
        forget(session.stated, channel);
    }
    for (Lap& lap : workout.laps) {
        forget(lap.stated, channel);
    }
}

Result<Column*> columnOf(Workout& workout, Channel channel) {
    Column* column = workout.streams.find(channel);
    if (column == nullptr || channel == Channel::Developer) {
        return fail(EditsError::Missing, "the channel to correct");
    }
    return column;
}

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

double between(double latitude1, double longitude1, double latitude2, double longitude2) {
    const double a = std::sin(radians(latitude2 - latitude1) / 2);
    const double b = std::sin(radians(longitude2 - longitude1) / 2);
    const double h = a * a + std::cos(radians(latitude1)) * std::cos(radians(latitude2)) * b * b;
    return 2 * kEarthRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

bool pausedBetween(const Workout& workout, Duration from, Duration to) {
    return std::ranges::any_of(workout.pauses,
                               [&](const Pause& pause) { return pause.start < to && pause.end > from; });
}

/// The way between two rows, or kAbsent when the source has nothing to say about the later one.
template <class Way>
void addUp(Workout& workout, const Column& needed, const Way& way) {
    std::vector<double> distance(workout.streams.rows(), kAbsent);
    double total = 0;
    std::optional<std::size_t> before;
    for (std::size_t row = 0; row < distance.size(); ++row) {
        if (isAbsent(needed.values[row])) {
            continue;
        }
        if (before && !pausedBetween(workout, workout.streams.time[*before], workout.streams.time[row])) {
            total += way(*before, row);
        }
        distance[row] = total;
        before = row;
    }
    workout.streams.obtain(Channel::Distance).values = std::move(distance);
}

} // namespace

Result<Workout> correctSpikes(Workout workout, const CorrectSpikes& edit) {
    if (!(edit.limit > 0) || !std::isfinite(edit.limit)) {
        return fail(EditsError::BadEdit, "the limit of a spike is above 0");
    }
    RITM_TRY_ASSIGN(Column * column, columnOf(workout, edit.channel));
    std::vector<std::size_t> present;
    for (std::size_t row = 0; row < column->values.size(); ++row) {
        if (!isAbsent(column->values[row])) {
            present.push_back(row);
        }
    }
    const std::vector<double> before = column->values;
    bool changed = false;
    for (std::size_t i = 0; i < present.size(); ++i) {
        std::array<double, 2 * kReach + 1> around{};
        const std::size_t from = i < kReach ? 0 : i - kReach;
        const std::size_t to = std::min(present.size(), i + kReach + 1);
        for (std::size_t k = from; k < to; ++k) {
            around[k - from] = before[present[k]];
        }
        const auto middle = around.begin() + static_cast<std::ptrdiff_t>((to - from) / 2);
        std::nth_element(around.begin(), middle, around.begin() + static_cast<std::ptrdiff_t>(to - from));
        if (std::abs(before[present[i]] - *middle) > edit.limit) {
            column->values[present[i]] = *middle;
            changed = true;
        }
    }
    if (changed) {
        forget(workout, edit.channel);
    }
    return workout;
}

Result<Workout> fillGaps(Workout workout, const FillGaps& edit) {
    if (edit.longest <= Duration{}) {
        return fail(EditsError::BadEdit, "the longest gap is above 0");
    }
    RITM_TRY_ASSIGN(Column * column, columnOf(workout, edit.channel));
    const std::vector<Duration>& time = workout.streams.time;
    std::vector<double>& values = column->values;
    std::optional<std::size_t> before;
    bool changed = false;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (isAbsent(values[row])) {
            continue;
        }
        if (before && row - *before > 1 && time[row] > time[*before] &&
            time[row] - time[*before] <= edit.longest) {
            const double span = static_cast<double>((time[row] - time[*before]).count());
            for (std::size_t gap = *before + 1; gap < row; ++gap) {
                const double part = static_cast<double>((time[gap] - time[*before]).count()) / span;
                values[gap] = std::lerp(values[*before], values[row], std::clamp(part, 0.0, 1.0));
            }
            changed = true;
        }
        before = row;
    }
    if (changed) {
        forget(workout, edit.channel);
    }
    return workout;
}

Result<Workout> replaceValues(Workout workout, const ReplaceValues& edit) {
    if (edit.to <= edit.from || (edit.value && !std::isfinite(*edit.value))) {
        return fail(EditsError::BadEdit, "a stretch of time and a number");
    }
    RITM_TRY_ASSIGN(Column * column, columnOf(workout, edit.channel));
    for (std::size_t row = 0; row < column->values.size(); ++row) {
        const Duration at = workout.streams.time[row];
        if (at >= edit.from && at < edit.to) {
            column->values[row] = edit.value.value_or(kAbsent);
        }
    }
    forget(workout, edit.channel);
    return workout;
}

Result<Workout> fixDistance(Workout workout, const FixDistance& edit) {
    const Streams& streams = workout.streams;
    switch (edit.source) {
    case DistanceSource::Total: {
        RITM_TRY_ASSIGN(Column * column, columnOf(workout, Channel::Distance));
        double first = kAbsent;
        double last = kAbsent;
        for (const double value : column->values) {
            if (!isAbsent(value)) {
                first = isAbsent(first) ? value : first;
                last = value;
            }
        }
        const bool possible = last > first && edit.total.value >= 0 && std::isfinite(edit.total.value);
        if (!possible) {
            return fail(EditsError::BadEdit, "a distance that can be scaled, to a total of 0 or more");
        }
        const double factor = edit.total.value / (last - first);
        for (double& value : column->values) {
            value = (value - first) * factor;
        }
        break;
    }
    case DistanceSource::Positions: {
        const Column* latitude = streams.find(Channel::Latitude);
        const Column* longitude = streams.find(Channel::Longitude);
        if (latitude == nullptr || longitude == nullptr) {
            return fail(EditsError::Missing, "positions");
        }
        const std::vector<double> lat = latitude->values;
        const std::vector<double> lon = longitude->values;
        const Column both{Channel::Latitude, [&] {
                              std::vector<double> values = lat;
                              for (std::size_t i = 0; i < values.size(); ++i) {
                                  values[i] = isAbsent(lon[i]) ? kAbsent : values[i];
                              }
                              return values;
                          }()};
        addUp(workout, both,
              [&](std::size_t a, std::size_t b) { return between(lat[a], lon[a], lat[b], lon[b]); });
        break;
    }
    case DistanceSource::Speed: {
        const Column* found = streams.find(Channel::Speed);
        if (found == nullptr) {
            return fail(EditsError::Missing, "speed");
        }
        const Column speed = *found;
        addUp(workout, speed, [&](std::size_t a, std::size_t b) {
            const double seconds =
                std::chrono::duration<double>(workout.streams.time[b] - workout.streams.time[a]).count();
            return std::max(0.0, seconds) * (speed.values[a] + speed.values[b]) / 2;
        });
        break;
    }
    }
    forget(workout, Channel::Distance);
    return workout;
}

Result<Workout> fixAltitude(Workout workout, const FixAltitude& edit) {
    const bool finite = (!edit.start || std::isfinite(edit.start->value)) &&
                        (!edit.end || std::isfinite(edit.end->value)) && (edit.start || edit.end);
    if (!finite) {
        return fail(EditsError::BadEdit, "an altitude at the start or at the end");
    }
    RITM_TRY_ASSIGN(Column * column, columnOf(workout, Channel::Altitude));
    const std::vector<Duration>& time = workout.streams.time;
    std::optional<std::size_t> first;
    std::size_t last = 0;
    for (std::size_t row = 0; row < column->values.size(); ++row) {
        if (!isAbsent(column->values[row])) {
            first = first ? first : row;
            last = row;
        }
    }
    if (!first) {
        return fail(EditsError::Missing, "the channel to correct");
    }
    const double atStart = edit.start ? edit.start->value - column->values[*first] : 0;
    const double atEnd = edit.end ? edit.end->value - column->values[last] : atStart;
    const double from = edit.start ? atStart : atEnd;
    const double span = static_cast<double>((time[last] - time[*first]).count());
    for (std::size_t row = 0; row < column->values.size(); ++row) {
        const double part = span > 0 ? static_cast<double>((time[row] - time[*first]).count()) / span : 0;
        column->values[row] += std::lerp(from, atEnd, std::clamp(part, 0.0, 1.0));
    }
    forget(workout, Channel::Altitude);
    return workout;
}

} // namespace ritm::edits
