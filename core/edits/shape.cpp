// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/shape.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ritm::edits {

namespace {

/// Channels that count up from the start of the workout.
constexpr std::array kRunningTotals{Channel::Distance, Channel::Calories, Channel::AccumulatedPower,
                                    Channel::TotalCycles};

bool isRunningTotal(const ChannelKey& key) {
    return std::ranges::find(kRunningTotals, key.channel) != kRunningTotals.end();
}

double firstOf(const Column& column) {
    const auto it = std::ranges::find_if_not(column.values, isAbsent);
    return it == column.values.end() ? 0 : *it;
}

double lastOf(const Column& column) {
    for (std::size_t i = column.values.size(); i-- > 0;) {
        if (!isAbsent(column.values[i])) {
            return column.values[i];
        }
    }
    return 0;
}

/// Cuts [start, end) stretches to [from, to) and drops those outside; a stretch that lost a piece loses what
/// was stated about the whole of it.
template <class Stretch>
void cut(std::vector<Stretch>& stretches, Duration from, Duration to) {
    std::erase_if(stretches, [&](Stretch& stretch) {
        const Duration start = std::max(stretch.start, from);
        const Duration end = std::min(stretch.end, to);
        if (end < start || stretch.start >= to || (end == start && stretch.end > stretch.start)) {
            return true;
        }
        if constexpr (requires { stretch.stated; }) {
            if (start != stretch.start || end != stretch.end) {
                stretch.stated = {};
            }
        }
        stretch.start = start - from;
        stretch.end = end - from;
        return false;
    });
}

template <class Stretch>
void append(std::vector<Stretch>& to, const std::vector<Stretch>& from, Duration shift) {
    for (Stretch stretch : from) {
        stretch.start += shift;
        stretch.end += shift;
        to.push_back(std::move(stretch));
    }
}

} // namespace

Result<Workout> crop(Workout workout, const Crop& edit) {
    const Duration length = workout.length();
    const Duration to = edit.to.value_or(length + Duration(1));
    if (edit.from < Duration{} || edit.from >= to || edit.from > length) {
        return fail(EditsError::NothingLeft);
    }
    if (edit.from == Duration{} && to > length) {
        return workout;
    }
    Streams& streams = workout.streams;
    std::vector<std::size_t> kept;
    for (std::size_t row = 0; row < streams.rows(); ++row) {
        if (streams.time[row] >= edit.from && streams.time[row] < to) {
            kept.push_back(row);
        }
    }
    Streams cropped;
    for (const std::size_t row : kept) {
        cropped.time.push_back(streams.time[row] - edit.from);
    }
    for (const Column& column : streams.columns) {
        Column part{column.key, {}};
        part.values.reserve(kept.size());
        for (const std::size_t row : kept) {
            part.values.push_back(column.values[row]);
        }
        if (isRunningTotal(part.key) && edit.from > Duration{}) {
            const double first = firstOf(part);
            for (double& value : part.values) {
                value -= first;
            }
        }
        if (!std::ranges::all_of(part.values, isAbsent)) {
            cropped.columns.push_back(std::move(part));
        }
    }
    for (BeatInterval beat : streams.beats) {
        if (beat.at >= edit.from && beat.at < to) {
            beat.at -= edit.from;
            cropped.beats.push_back(beat);
        }
    }
    const Session whole = workout.sessions.empty() ? Session{} : workout.sessions.front();
    cut(workout.sessions, edit.from, to);
    cut(workout.laps, edit.from, to);
    cut(workout.lengths, edit.from, to);
    cut(workout.pauses, edit.from, to);
    workout.streams = std::move(cropped);
    workout.start += edit.from;
    if (workout.sessions.empty()) {
        Session session;
        session.sport = whole.sport;
        session.subSport = whole.subSport;
        session.poolLength = whole.poolLength;
        session.end = workout.length();
        workout.sessions.push_back(session);
    }
    if (workout.streams.empty() && workout.length() == Duration{}) {
        return fail(EditsError::NothingLeft);
    }
    return workout;
}

Result<Workout> join(const Workout& one, const Workout& other) {
    const bool earlier = other.start < one.start;
    const Workout& first = earlier ? other : one;
    const Workout& second = earlier ? one : other;
    const Duration end = first.length();
    const Duration shift = second.start - first.start;
    if (shift < end) {
        return fail(EditsError::Overlapping);
    }
    Workout joined = one;
    joined.start = first.start;
    joined.utcOffset = first.utcOffset;
    joined.sessions = first.sessions;
    joined.laps = first.laps;
    joined.lengths = first.lengths;
    joined.pauses = first.pauses;
    joined.streams = first.streams;
    if (shift > end) {
        joined.pauses.push_back({end, shift});
    }
    append(joined.sessions, second.sessions, shift);
    append(joined.laps, second.laps, shift);
    append(joined.lengths, second.lengths, shift);
    append(joined.pauses, second.pauses, shift);
    Streams& streams = joined.streams;
    const std::size_t before = streams.rows();
    for (const Duration at : second.streams.time) {
        streams.time.push_back(at + shift);
    }
    for (Column& column : streams.columns) {
        column.values.resize(streams.rows(), kAbsent);
    }
    for (const Column& column : second.streams.columns) {
        Column& into = streams.obtain(column.key);
        const double total = isRunningTotal(column.key) ? lastOf(into) : 0;
        for (std::size_t row = 0; row < column.values.size(); ++row) {
            into.values[before + row] = column.values[row] + total;
        }
    }
    for (BeatInterval beat : second.streams.beats) {
        beat.at += shift;
        streams.beats.push_back(beat);
    }
    if (first.sport != second.sport) {
        joined.sport = Sport::Multisport;
        joined.subSport = SubSport::Generic;
    } else if (joined.sessions.size() == 2 && joined.sport != Sport::Multisport) {
        // Two halves of one ride are one session again; nobody stated anything about the whole.
        joined.sessions.front().end = joined.sessions.back().end;
        joined.sessions.front().stated = {};
        joined.sessions.pop_back();
    }
    return joined;
}

Result<Workout> changeLaps(Workout workout, const ChangeLaps& edit) {
    const Duration length = workout.length();
    Duration last{};
    for (const Duration start : edit.starts) {
        if (start <= last || start >= length) {
            return fail(EditsError::BadEdit, "laps start in order, within the workout");
        }
        last = start;
    }
    workout.laps.clear();
    Lap lap;
    for (const Duration start : edit.starts) {
        lap.end = start;
        workout.laps.push_back(lap);
        lap.start = start;
    }
    lap.end = length;
    lap.trigger = LapTrigger::SessionEnd;
    workout.laps.push_back(lap);
    return workout;
}

} // namespace ritm::edits
