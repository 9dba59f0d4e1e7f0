// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace ritm {

namespace {

constexpr Duration kSecond = std::chrono::seconds(1);
constexpr Duration kLongestGrid = std::chrono::hours(24 * 7);

enum class Rule : std::uint8_t { Mean, Last, Hold };

/// Running totals and positions: the last of a second is where the athlete was.
constexpr std::array kLast{Channel::Distance,    Channel::Calories, Channel::AccumulatedPower,
                           Channel::TotalCycles, Channel::Latitude, Channel::Longitude};
/// Enumerations, and columns of unknown meaning: no values between two are invented.
constexpr std::array kHold{Channel::StrokeType, Channel::AssistMode, Channel::ActivityType,
                           Channel::Developer};

Rule ruleOf(Channel channel) {
    if (std::ranges::find(kLast, channel) != kLast.end()) {
        return Rule::Last;
    }
    return std::ranges::find(kHold, channel) != kHold.end() ? Rule::Hold : Rule::Mean;
}

} // namespace

SecondGrid::SecondGrid(const Workout& workout, TimeRange range) : m_workout(&workout), m_range(range) {
    m_range.end = std::clamp(range.end, range.start, range.start + kLongestGrid);
    const Duration end = workout.length();
    const bool closed = range.end == m_range.end && range.end >= end;
    findRows(m_range.end >= end);
    const bool onEnd = closed && !m_rows.empty() && workout.streams.time[m_rows.back().index] == m_range.end;
    const Duration length = m_range.length();
    m_seconds = static_cast<std::size_t>((length + kSecond - Duration(1)) / kSecond);
    if (onEnd && length % kSecond == Duration{}) {
        ++m_seconds;
    }
    if (m_seconds == 0) {
        return;
    }
    fold();
    m_recorded.assign(m_seconds - m_folded, 0);
    findRecorded(closed);
    m_recordedSeconds = static_cast<std::size_t>(std::ranges::count(m_recorded, std::uint8_t{1}));
}

std::size_t SecondGrid::secondOf(Duration at) const {
    return std::min(static_cast<std::size_t>((at - m_range.start) / kSecond), m_seconds - 1);
}

/// `closed`: a row on the very end belongs to the range.
void SecondGrid::findRows(bool closed) {
    const std::vector<Duration>& time = m_workout->streams.time;
    m_rows.reserve(time.size());
    bool ordered = true;
    Duration before = m_range.start;
    for (std::size_t i = 0; i < time.size(); ++i) {
        if (m_range.contains(time[i]) || (closed && time[i] == m_range.end)) {
            m_rows.push_back({static_cast<std::uint32_t>(i), 0});
            ordered = ordered && before <= time[i];
            before = time[i];
        }
    }
    if (!ordered) {
        std::ranges::stable_sort(m_rows, {}, [&](const Row& row) { return time[row.index]; });
    }
}

/// Finds the gaps to fold, and the places of the rows.
void SecondGrid::fold() {
    std::size_t next = 0; // the second after the last row
    const auto leaveOut = [&](std::size_t second) {
        if (second > next + kLongestKeptGap) {
            const std::size_t seconds = second - next - kLongestKeptGap;
            m_folds.push_back({next - m_folded, seconds});
            m_folded += seconds;
        }
    };
    for (Row& row : m_rows) {
        const std::size_t second = secondOf(m_workout->streams.time[row.index]);
        leaveOut(second);
        row.place = static_cast<std::uint32_t>(second - m_folded);
        next = second + 1;
    }
    leaveOut(m_seconds);
}

std::size_t SecondGrid::second(std::size_t place) const {
    std::size_t second = place;
    for (const Fold& fold : m_folds) {
        second += place >= fold.place ? fold.seconds : 0;
    }
    return second;
}

std::size_t SecondGrid::place(std::size_t second) const {
    std::size_t left = second;
    for (const Fold& fold : m_folds) {
        if (left <= fold.place) {
            break;
        }
        left -= std::min(fold.seconds, left - fold.place);
    }
    return left;
}

std::vector<double> SecondGrid::unfold(const std::vector<double>& values) const {
    if (!folded() || values.size() < size()) {
        return values;
    }
    std::vector<double> all;
    all.reserve(seconds());
    auto from = values.begin();
    for (const Fold& fold : m_folds) {
        const auto gap = values.begin() + static_cast<std::ptrdiff_t>(fold.place);
        all.insert(all.end(), from, gap);
        all.insert(all.end(), fold.seconds, *gap);
        from = gap;
    }
    all.insert(all.end(), from, values.end());
    return all;
}

/// `closed`: a row on the very end was recorded.
void SecondGrid::findRecorded(bool closed) {
    const std::vector<Duration>& time = m_workout->streams.time;
    std::size_t count = m_rows.size();
    while (count > 0 && !closed && time[m_rows[count - 1].index] == m_range.end) {
        --count;
    }
    // From each row on to the next, unless that is too far; a lone row stands for its second.
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t from = m_rows[i].place;
        std::size_t to = from + 1;
        if (i + 1 < count && time[m_rows[i + 1].index] - time[m_rows[i].index] <= kLongestHold) {
            to = std::max<std::size_t>(to, m_rows[i + 1].place);
        }
        std::fill(m_recorded.begin() + static_cast<std::ptrdiff_t>(from),
                  m_recorded.begin() + static_cast<std::ptrdiff_t>(to), std::uint8_t{1});
    }
    for (const TimeRange& pause : disjoint(m_workout->pauses)) {
        const Duration from = std::max(pause.start, m_range.start);
        const Duration to =
            std::min(pause.end, m_range.start + kSecond * static_cast<std::int64_t>(m_seconds));
        if (to <= from) {
            continue;
        }
        const std::size_t last = place(secondOf(to - Duration(1)));
        for (std::size_t k = place(secondOf(from)); k <= last; ++k) {
            const Duration begin = m_range.start + kSecond * static_cast<std::int64_t>(second(k));
            if ((std::min(to, begin + kSecond) - std::max(from, begin)) * 2 > kSecond) {
                m_recorded[k] = 0;
            }
        }
    }
}

const SecondGrid::Series& SecondGrid::series(const ChannelKey& key) {
    const auto [it, fresh] = m_channels.try_emplace(key);
    Series& series = it->second;
    const Column* column = fresh && size() > 0 ? m_workout->streams.find(key) : nullptr;
    if (column == nullptr) {
        return series;
    }
    const std::vector<Duration>& time = m_workout->streams.time;
    const std::vector<double>& source = column->values;
    const Rule rule = ruleOf(key.channel);
    std::vector<double>& values = series.values;
    Duration before{};         // when the sample before was
    std::size_t next = size(); // the place after it; the end when there was none
    std::size_t filled = 0;
    const auto put = [&](std::size_t place, double value, Duration firstAt, Duration lastAt) {
        if (values.empty()) {
            values.assign(size(), kAbsent);
        }
        values[place] = value;
        if (place > next && firstAt - before <= kLongestHold) {
            const double from = values[next - 1];
            const auto steps = static_cast<double>(place - next + 1);
            for (std::size_t k = next; k < place; ++k) {
                const auto part = static_cast<double>(k - next + 1);
                values[k] = rule == Rule::Hold ? from : from + (value - from) * part / steps;
            }
            filled += place - next;
        }
        ++filled;
        before = lastAt;
        next = place + 1;
    };
    for (std::size_t i = 0; i < m_rows.size();) {
        const std::size_t place = m_rows[i].place;
        if (i + 1 == m_rows.size() || m_rows[i + 1].place != place) { // mostly a second has one row
            const std::size_t row = m_rows[i++].index;
            if (row < source.size() && std::isfinite(source[row])) {
                put(place, rule == Rule::Mean ? source[row] + 0.0 : source[row], time[row], time[row]);
            }
            continue;
        }
        Duration firstAt{};
        Duration lastAt{};
        double sum = 0;
        double last = 0;
        std::size_t count = 0;
        for (; i < m_rows.size() && m_rows[i].place == place; ++i) {
            const std::size_t row = m_rows[i].index;
            if (row < source.size() && std::isfinite(source[row])) {
                last = source[row];
                sum += last;
                lastAt = time[row];
                firstAt = count == 0 ? lastAt : firstAt;
                ++count;
            }
        }
        if (count > 0) {
            put(place, rule == Rule::Mean ? sum / static_cast<double>(count) : last, firstAt, lastAt);
        }
    }
    series.complete = filled == size() && m_recordedSeconds == size();
    if (m_recordedSeconds < size()) {
        for (std::size_t k = 0; k < values.size(); ++k) {
            values[k] = m_recorded[k] != 0 ? values[k] : kAbsent;
        }
    }
    return series;
}

const std::vector<double>& SecondGrid::channel(const ChannelKey& key) {
    return series(key).values;
}

bool SecondGrid::complete(const ChannelKey& key) {
    return series(key).complete;
}

std::vector<double> SecondGrid::running(const ChannelKey& key, double absent) {
    const std::vector<double>& all = channel(key);
    std::vector<double> values;
    if (all.empty()) {
        return values;
    }
    values.reserve(m_recordedSeconds);
    for (std::size_t k = 0; k < size(); ++k) {
        if (recorded(k)) {
            values.push_back(isAbsent(all[k]) ? absent : all[k]);
        }
    }
    return values;
}

std::vector<double> SecondGrid::present(const ChannelKey& key) {
    const std::vector<double>& all = channel(key);
    std::vector<double> values;
    values.reserve(std::min(all.size(), m_recordedSeconds));
    std::ranges::copy_if(all, std::back_inserter(values), [](double v) { return !isAbsent(v); });
    return values;
}

std::vector<double> SecondGrid::elapsed(const ChannelKey& key) {
    std::vector<double> values = channel(key);
    std::ranges::replace_if(values, isAbsent, 0.0);
    return values;
}

} // namespace ritm
