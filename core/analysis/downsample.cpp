// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/downsample.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ritm {

namespace {

/// First index from `from` on whose time is at or after `at`. Steps double from `from`, because the answer
/// is usually near.
std::size_t advance(std::span<const Duration> times, std::size_t from, Duration at) {
    std::size_t step = 1;
    std::size_t low = from;
    while (low + step < times.size() && times[low + step] < at) {
        low += step;
        step *= 2;
    }
    const std::size_t high = std::min(times.size(), low + step + 1);
    const auto begin = times.begin();
    return static_cast<std::size_t>(std::lower_bound(begin + static_cast<std::ptrdiff_t>(low),
                                                     begin + static_cast<std::ptrdiff_t>(high), at) -
                                    begin);
}

void widen(PixelColumn& column, double value) {
    if (column.empty()) {
        column = {value, value};
        return;
    }
    column.minimum = std::min(column.minimum, value);
    column.maximum = std::max(column.maximum, value);
}

} // namespace

Trace::Trace(std::span<const Duration> time, std::span<const double> values, Duration longestJoin)
    : m_longestJoin(longestJoin) {
    const std::size_t rows = std::min(time.size(), values.size());
    m_times.reserve(rows);
    m_values.reserve(rows);
    bool ordered = true;
    for (std::size_t i = 0; i < rows; ++i) {
        if (!std::isfinite(values[i])) {
            continue;
        }
        ordered = ordered && (m_times.empty() || m_times.back() <= time[i]);
        m_times.push_back(time[i]);
        m_values.push_back(values[i]);
    }
    if (!ordered) {
        std::vector<std::size_t> order(m_times.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [this](std::size_t i) { return m_times[i]; });
        std::vector<Duration> times;
        std::vector<double> sorted;
        times.reserve(order.size());
        sorted.reserve(order.size());
        for (const std::size_t i : order) {
            times.push_back(m_times[i]);
            sorted.push_back(m_values[i]);
        }
        m_times = std::move(times);
        m_values = std::move(sorted);
    }
    build();
}

Trace::Trace(const Streams& streams, const ChannelKey& key, Duration longestJoin)
    : m_longestJoin(longestJoin) {
    if (const Column* column = streams.find(key)) {
        *this = Trace(streams.time, column->values, longestJoin);
    }
}

void Trace::build() {
    m_levels.clear();
    std::size_t below = m_values.size();
    while (below > kFan) {
        const std::size_t nodes = (below + kFan - 1) / kFan;
        std::vector<Extent> level(nodes);
        for (std::size_t node = 0; node < nodes; ++node) {
            const std::size_t first = node * kFan;
            const std::size_t last = std::min(below, first + kFan);
            if (m_levels.empty()) {
                const auto [low, high] =
                    std::minmax_element(m_values.begin() + static_cast<std::ptrdiff_t>(first),
                                        m_values.begin() + static_cast<std::ptrdiff_t>(last));
                level[node] = {*low, *high};
            } else {
                Extent extent = m_levels.back()[first];
                for (std::size_t i = first + 1; i < last; ++i) {
                    extent.minimum = std::min(extent.minimum, m_levels.back()[i].minimum);
                    extent.maximum = std::max(extent.maximum, m_levels.back()[i].maximum);
                }
                level[node] = extent;
            }
        }
        m_levels.push_back(std::move(level));
        below = nodes;
    }
}

void Trace::append(Duration at, double value) {
    if (!std::isfinite(value)) {
        return;
    }
    if (!m_times.empty() && at < m_times.back()) {
        const auto where = std::ranges::upper_bound(m_times, at) - m_times.begin();
        m_times.insert(m_times.begin() + where, at);
        m_values.insert(m_values.begin() + where, value);
        build();
        return;
    }
    m_times.push_back(at);
    m_values.push_back(value);
    widenLast(value);
}

void Trace::widenLast(double value) {
    std::size_t node = m_values.size() - 1;
    for (std::size_t depth = 0; depth < m_levels.size(); ++depth) {
        node /= kFan;
        std::vector<Extent>& level = m_levels[depth];
        if (node == level.size()) {
            level.push_back({value, value});
        } else {
            level[node].minimum = std::min(level[node].minimum, value);
            level[node].maximum = std::max(level[node].maximum, value);
        }
    }
    const std::size_t top = m_levels.empty() ? m_values.size() : m_levels.back().size();
    if (top > kFan) {
        build(); // one level more; happens at sizes that grow by kFan, so it costs O(1) a sample
    }
}

Trace::Extent Trace::extentOf(std::size_t first, std::size_t last) const {
    Extent extent{m_values[first], m_values[first]};
    const auto takeValues = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            extent.minimum = std::min(extent.minimum, m_values[i]);
            extent.maximum = std::max(extent.maximum, m_values[i]);
        }
    };
    const auto takeNodes = [&](const std::vector<Extent>& level, std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            extent.minimum = std::min(extent.minimum, level[i].minimum);
            extent.maximum = std::max(extent.maximum, level[i].maximum);
        }
    };
    // From the samples upward: take the ragged ends of a level, leave whole nodes to the level above.
    std::size_t level = 0;
    while (true) {
        const bool samples = level == 0;
        const std::size_t inner = (first + kFan - 1) / kFan;
        const std::size_t outer = last / kFan;
        const bool climbs = level < m_levels.size() && inner < outer;
        const auto take = [&](std::size_t from, std::size_t to) {
            if (samples) {
                takeValues(from, to);
            } else {
                takeNodes(m_levels[level - 1], from, to);
            }
        };
        if (!climbs) {
            take(first, last);
            return extent;
        }
        take(first, inner * kFan);
        take(outer * kFan, last);
        first = inner;
        last = outer;
        ++level;
    }
}

std::optional<double> Trace::lineAt(Duration at, std::size_t next) const {
    if (next == 0 || next >= m_times.size()) {
        return std::nullopt;
    }
    const Duration step = m_times[next] - m_times[next - 1];
    if (step > m_longestJoin || step.count() <= 0) {
        return std::nullopt;
    }
    if (at == m_times[next]) {
        return m_values[next]; // what the formula would give but for its rounding
    }
    const double part =
        static_cast<double>((at - m_times[next - 1]).count()) / static_cast<double>(step.count());
    return std::lerp(m_values[next - 1], m_values[next], part);
}

PixelColumn Trace::cover(Duration from, Duration to, std::size_t first, std::size_t last, bool closed) const {
    PixelColumn column;
    if (first < last) {
        const Extent extent = extentOf(first, last);
        column = {extent.minimum, extent.maximum};
    }
    if (const auto value = lineAt(from, first)) {
        widen(column, *value);
    }
    if (!closed || last == m_times.size() || m_times[last] > to) {
        if (const auto value = lineAt(to, last)) {
            widen(column, *value);
        }
    }
    return column;
}

void Trace::columns(TimeRange window, std::span<PixelColumn> out) const {
    std::ranges::fill(out, PixelColumn{});
    if (out.empty() || m_times.empty() || window.end < window.start) {
        return;
    }
    const auto count = static_cast<std::int64_t>(out.size());
    const auto edge = [&](std::int64_t k) {
        // Two steps, because length * k overflows for windows of many years.
        const std::int64_t length = window.length().count();
        return window.start + Duration(length / count * k + length % count * k / count);
    };
    std::size_t first = advance(m_times, 0, window.start);
    Duration from = window.start;
    for (std::int64_t k = 0; k < count; ++k) {
        const Duration to = edge(k + 1);
        const bool closed = k + 1 == count;
        std::size_t last = advance(m_times, first, to);
        while (closed && last < m_times.size() && m_times[last] == to) {
            ++last;
        }
        out[static_cast<std::size_t>(k)] = cover(from, to, first, last, closed);
        first = last;
        from = to;
    }
}

std::vector<PixelColumn> Trace::columns(TimeRange window, std::size_t count) const {
    std::vector<PixelColumn> out(count);
    columns(window, out);
    return out;
}

PixelColumn Trace::extremes(TimeRange window) const {
    PixelColumn column;
    columns(window, std::span(&column, 1));
    return column;
}

std::optional<TraceSample> Trace::lastAt(Duration at) const {
    const auto after = static_cast<std::size_t>(std::ranges::upper_bound(m_times, at) - m_times.begin());
    if (after == 0 || at - m_times[after - 1] > m_longestJoin) {
        return std::nullopt;
    }
    return TraceSample{m_times[after - 1], m_values[after - 1]};
}

std::optional<TraceSample> Trace::nearest(Duration at) const {
    const auto next = static_cast<std::size_t>(std::ranges::lower_bound(m_times, at) - m_times.begin());
    std::optional<TraceSample> best;
    if (next < m_times.size() && m_times[next] - at <= m_longestJoin) {
        best = TraceSample{m_times[next], m_values[next]};
    }
    if (next > 0 && at - m_times[next - 1] <= m_longestJoin &&
        (!best || at - m_times[next - 1] < best->at - at)) {
        best = TraceSample{m_times[next - 1], m_values[next - 1]};
    }
    return best;
}

} // namespace ritm
