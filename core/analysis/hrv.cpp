// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/hrv.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ritm {

namespace {

constexpr double kShortest = 300;
constexpr double kLongest = 2000;
constexpr double kFarthest = 0.2;
constexpr std::size_t kNeighbours = 5;
constexpr Duration kLongestGap = std::chrono::seconds(10);
constexpr Duration kStretch = std::chrono::minutes(5);

std::optional<double> deviation(std::span<const double> values) {
    if (values.size() < 2) {
        return std::nullopt;
    }
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return std::sqrt(squares / (n - 1));
}

/// Windows that are looked at side by side: one sum waits for itself, eight keep the processor busy.
constexpr std::size_t kTogether = 8;
using Lanes [[gnu::vector_size(kTogether * sizeof(double))]] = double;

/// Adds what the least-squares lines of y over 0, 1, 2, ... leave, the sums of squares, in each of kTogether
/// windows of `x.size()` values that follow each other, one after another. `x`: 0, 1, 2, ... less their mean;
/// `xx`: the sum of their squares.
void addLeftOverLines(const double* y, std::span<const double> x, double xx, double& sum) {
    const std::size_t size = x.size();
    // The value at i of each window. Passed by reference: see meanmax.cpp.
    const auto load = [&](std::size_t i, Lanes& values) {
        const double* at = y + i;
        values = Lanes{at[0],        at[size],     at[2 * size], at[3 * size],
                       at[4 * size], at[5 * size], at[6 * size], at[7 * size]};
    };
    Lanes value;
    Lanes mean{};
    for (std::size_t i = 0; i < size; ++i) {
        load(i, value);
        mean += value;
    }
    mean /= static_cast<double>(size);
    Lanes rise{};
    for (std::size_t i = 0; i < size; ++i) {
        load(i, value);
        rise += x[i] * (value - mean);
    }
    rise /= xx;
    Lanes left{};
    for (std::size_t i = 0; i < size; ++i) {
        load(i, value);
        const Lanes miss = value - mean - rise * x[i];
        left += miss * miss;
    }
    for (std::size_t lane = 0; lane < kTogether; ++lane) {
        sum += left[lane];
    }
}

/// The same of a single window.
void addLeftOverLine(std::span<const double> y, std::span<const double> x, double xx, double& sum) {
    const double mean = std::accumulate(y.begin(), y.end(), 0.0) / static_cast<double>(y.size());
    double rise = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        rise += x[i] * (y[i] - mean);
    }
    rise /= xx;
    double left = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        const double miss = y[i] - mean - rise * x[i];
        left += miss * miss;
    }
    sum += left;
}

/// At most 2 kNeighbours + 1 values in order.
class SortedWindow {
public:
    void clear() { m_size = 0; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    /// The upper one of two.
    [[nodiscard]] double middle() const { return m_values[m_size / 2]; }
    void add(double value) {
        std::size_t at = m_size++;
        for (; at > 0 && m_values[at - 1] > value; --at) {
            m_values[at] = m_values[at - 1];
        }
        m_values[at] = value;
    }
    /// One that is there.
    void remove(double value) {
        std::size_t at = 0;
        while (at + 1 < m_size && m_values[at] != value) {
            ++at;
        }
        --m_size;
        for (; at < m_size; ++at) {
            m_values[at] = m_values[at + 1];
        }
    }

private:
    // One more, for what comes is added before what goes is removed.
    std::array<double, 2 * kNeighbours + 2> m_values{};
    std::size_t m_size = 0;
};

} // namespace

CleanIntervals cleanIntervals(std::span<const BeatInterval> beats) {
    const auto lengthOf = [&](std::size_t i) { return static_cast<double>(beats[i].length.count()) / 1000; };
    const auto believable = [](double ms) { return ms >= kShortest && ms <= kLongest; };
    SortedWindow around;
    CleanIntervals clean;
    clean.milliseconds.reserve(beats.size());
    clean.at.reserve(beats.size());
    clean.differences.reserve(beats.size());
    std::size_t run = 0; // where the beats without a gap begin, and where they end
    std::size_t runEnd = 0;
    std::size_t next = 0;   // what is not in the window yet
    bool neighbour = false; // whether the last kept one stands just before
    for (std::size_t i = 0; i < beats.size(); ++i) {
        if (i == runEnd) {
            run = i;
            for (++runEnd; runEnd < beats.size(); ++runEnd) {
                const Duration gap = beats[runEnd].at - beats[runEnd].length - beats[runEnd - 1].at;
                if (gap > kLongestGap) {
                    break;
                }
            }
            neighbour = false;
            around.clear();
            next = run;
        }
        // The window moves on: what is new in it, and what has left it.
        for (; next < std::min(runEnd, i + kNeighbours + 1); ++next) {
            if (const double ms = lengthOf(next); believable(ms)) {
                around.add(ms);
            }
        }
        if (i > run + kNeighbours) {
            if (const double ms = lengthOf(i - kNeighbours - 1); believable(ms)) {
                around.remove(ms);
            }
        }
        if (around.empty()) {
            ++clean.artefacts; // nothing believable near: leave it out
            neighbour = false;
            continue;
        }
        const double median = around.middle();
        const double raw = lengthOf(i);
        const bool right = believable(raw) && std::abs(raw - median) <= kFarthest * median;
        const double ms = right ? raw : median;
        if (neighbour) {
            clean.differences.push_back(ms - clean.milliseconds.back());
        }
        clean.milliseconds.push_back(ms);
        clean.at.push_back(beats[i].at);
        clean.artefacts += right ? 0 : 1;
        neighbour = true;
    }
    return clean;
}

std::optional<double> meanInterval(std::span<const double> ms) {
    if (ms.empty()) {
        return std::nullopt;
    }
    return std::accumulate(ms.begin(), ms.end(), 0.0) / static_cast<double>(ms.size());
}

std::optional<double> sdnn(std::span<const double> ms) {
    return deviation(ms);
}

std::optional<double> rmssd(std::span<const double> differences) {
    if (differences.empty()) {
        return std::nullopt;
    }
    const double squares =
        std::inner_product(differences.begin(), differences.end(), differences.begin(), 0.0);
    return std::sqrt(squares / static_cast<double>(differences.size()));
}

std::optional<double> sdsd(std::span<const double> differences) {
    return deviation(differences);
}

std::optional<double> shareDiffering(std::span<const double> differences, double bound) {
    if (differences.empty()) {
        return std::nullopt;
    }
    const auto over =
        std::ranges::count_if(differences, [bound](double step) { return std::abs(step) > bound; });
    return 100.0 * static_cast<double>(over) / static_cast<double>(differences.size());
}

std::optional<double> poincareAcross(const CleanIntervals& beats) {
    const auto steps = sdsd(beats.differences);
    return steps ? std::optional(*steps / std::sqrt(2.0)) : std::nullopt;
}

std::optional<double> poincareAlong(const CleanIntervals& beats) {
    const auto all = sdnn(beats.milliseconds);
    const auto steps = sdsd(beats.differences);
    if (!all || !steps) {
        return std::nullopt;
    }
    return std::sqrt(std::max(0.0, 2 * *all * *all - *steps * *steps / 2));
}

namespace {

/// When the first interval began.
Duration startOf(const CleanIntervals& beats) {
    return beats.at.front() - std::chrono::microseconds(std::llround(beats.milliseconds.front() * 1000));
}

/// The intervals of each whole stretch of five minutes that is at least half filled.
std::vector<std::span<const double>> stretches(const CleanIntervals& beats) {
    std::vector<std::span<const double>> found;
    if (beats.at.empty()) {
        return found;
    }
    const std::span<const double> all(beats.milliseconds);
    const Duration begin = startOf(beats);
    std::size_t from = 0;
    for (Duration end = begin + kStretch; from < all.size() && end <= beats.at.back(); end += kStretch) {
        std::size_t to = from;
        double filled = 0;
        while (to < all.size() && beats.at[to] <= end) {
            filled += all[to++];
        }
        if (filled * 1000 * 2 >= static_cast<double>(kStretch.count())) {
            found.push_back(all.subspan(from, to - from));
        }
        from = to;
    }
    return found;
}

} // namespace

std::optional<double> deviationOfMeans(const CleanIntervals& beats) {
    std::vector<double> means;
    for (const auto stretch : stretches(beats)) {
        means.push_back(*meanInterval(stretch));
    }
    return deviation(means);
}

std::optional<double> meanOfDeviations(const CleanIntervals& beats) {
    std::vector<double> deviations;
    for (const auto stretch : stretches(beats)) {
        deviations.push_back(deviation(stretch).value_or(0));
    }
    return meanInterval(deviations);
}

std::vector<double> exponentByMinute(const CleanIntervals& beats) {
    constexpr Duration kMinute = std::chrono::minutes(1);
    std::vector<double> exponents;
    const std::span<const double> all(beats.milliseconds);
    if (all.empty()) {
        return exponents;
    }
    std::size_t from = 0;
    std::size_t to = 0;
    for (Duration begin = startOf(beats); begin + 2 * kMinute <= beats.at.back(); begin += kMinute) {
        while (from < all.size() && beats.at[from] <= begin) {
            ++from;
        }
        while (to < all.size() && beats.at[to] <= begin + 2 * kMinute) {
            ++to;
        }
        if (to <= from) {
            continue;
        }
        if (const auto exponent = fluctuationExponent(all.subspan(from, to - from))) {
            exponents.push_back(*exponent);
        }
    }
    return exponents;
}

std::optional<double> inflections(const CleanIntervals& beats) {
    const std::vector<double>& steps = beats.differences;
    if (steps.size() < 2) {
        return std::nullopt;
    }
    double turned = 0;
    for (std::size_t i = 1; i < steps.size(); ++i) {
        turned += steps[i] * steps[i - 1] <= 0 ? 1 : 0;
    }
    return 100 * turned / static_cast<double>(beats.milliseconds.size());
}

std::optional<double> fluctuationExponent(std::span<const double> ms, std::size_t first, std::size_t last) {
    if (first < 3 || last <= first || ms.size() < 4 * last) {
        return std::nullopt;
    }
    const double mean = *meanInterval(ms);
    std::vector<double> profile;
    profile.reserve(ms.size());
    double sum = 0;
    for (const double value : ms) {
        sum += value - mean;
        profile.push_back(sum);
    }
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> seconds;
    for (std::size_t window = first; window <= last; ++window) {
        const std::size_t boxes = profile.size() / window;
        seconds.clear();
        double squares = 0;
        for (std::size_t i = 0; i < window; ++i) {
            seconds.push_back(static_cast<double>(i) - (static_cast<double>(window) - 1) / 2);
            squares += seconds.back() * seconds.back();
        }
        double left = 0;
        std::size_t box = 0;
        for (; box + kTogether <= boxes; box += kTogether) {
            addLeftOverLines(&profile[box * window], seconds, squares, left);
        }
        for (; box < boxes; ++box) {
            addLeftOverLine(std::span(profile).subspan(box * window, window), seconds, squares, left);
        }
        const double fluctuation = std::sqrt(left / static_cast<double>(boxes * window));
        if (fluctuation <= 0) {
            return std::nullopt;
        }
        x.push_back(std::log(static_cast<double>(window)));
        y.push_back(std::log(fluctuation));
    }
    const double meanX = *meanInterval(x);
    const double meanY = *meanInterval(y);
    double xx = 0;
    double xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        xy += (x[i] - meanX) * (y[i] - meanY);
    }
    return xy / xx;
}

} // namespace ritm
