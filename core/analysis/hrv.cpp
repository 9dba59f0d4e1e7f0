// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/hrv.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ritm {

namespace {

constexpr double kShortest = 300;
constexpr double kLongest = 2000;
constexpr double kFarthest = 0.2;
constexpr std::size_t kNeighbours = 5;
constexpr std::size_t kFirstWindow = 4;
constexpr std::size_t kLastWindow = 16;

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

std::vector<double> differences(std::span<const double> ms) {
    std::vector<double> steps;
    for (std::size_t i = 1; i < ms.size(); ++i) {
        steps.push_back(ms[i] - ms[i - 1]);
    }
    return steps;
}

/// What the least-squares line of y over 0, 1, 2, ... leaves: the sum of squares.
double leftOverLine(std::span<const double> y) {
    const auto n = static_cast<double>(y.size());
    const double meanX = (n - 1) / 2;
    const double meanY = std::accumulate(y.begin(), y.end(), 0.0) / n;
    double xx = 0;
    double xy = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        const double x = static_cast<double>(i) - meanX;
        xx += x * x;
        xy += x * (y[i] - meanY);
    }
    double left = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        const double miss = y[i] - meanY - xy / xx * (static_cast<double>(i) - meanX);
        left += miss * miss;
    }
    return left;
}

} // namespace

CleanIntervals cleanIntervals(std::span<const BeatInterval> beats) {
    std::vector<double> raw;
    raw.reserve(beats.size());
    for (const BeatInterval& beat : beats) {
        raw.push_back(static_cast<double>(beat.length.count()) / 1000);
    }
    CleanIntervals clean;
    clean.milliseconds.reserve(raw.size());
    std::vector<double> around;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const std::size_t first = i > kNeighbours ? i - kNeighbours : 0;
        const std::size_t last = std::min(raw.size(), i + kNeighbours + 1);
        around.clear();
        for (std::size_t k = first; k < last; ++k) {
            if (raw[k] >= kShortest && raw[k] <= kLongest) {
                around.push_back(raw[k]);
            }
        }
        if (around.empty()) {
            ++clean.artefacts; // nothing believable near: leave it out
            continue;
        }
        std::ranges::nth_element(around, around.begin() + static_cast<std::ptrdiff_t>(around.size() / 2));
        const double median = around[around.size() / 2];
        const bool believable =
            raw[i] >= kShortest && raw[i] <= kLongest && std::abs(raw[i] - median) <= kFarthest * median;
        clean.milliseconds.push_back(believable ? raw[i] : median);
        clean.artefacts += believable ? 0 : 1;
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

std::optional<double> rmssd(std::span<const double> ms) {
    const std::vector<double> steps = differences(ms);
    if (steps.empty()) {
        return std::nullopt;
    }
    const double squares = std::inner_product(steps.begin(), steps.end(), steps.begin(), 0.0);
    return std::sqrt(squares / static_cast<double>(steps.size()));
}

std::optional<double> sdsd(std::span<const double> ms) {
    return deviation(differences(ms));
}

std::optional<double> shareDiffering(std::span<const double> ms, double bound) {
    const std::vector<double> steps = differences(ms);
    if (steps.empty()) {
        return std::nullopt;
    }
    const auto over = std::ranges::count_if(steps, [bound](double step) { return std::abs(step) > bound; });
    return 100.0 * static_cast<double>(over) / static_cast<double>(steps.size());
}

std::optional<double> poincareAcross(std::span<const double> ms) {
    const auto steps = sdsd(ms);
    return steps ? std::optional(*steps / std::sqrt(2.0)) : std::nullopt;
}

std::optional<double> poincareAlong(std::span<const double> ms) {
    const auto all = sdnn(ms);
    const auto steps = sdsd(ms);
    if (!all || !steps) {
        return std::nullopt;
    }
    return std::sqrt(std::max(0.0, 2 * *all * *all - *steps * *steps / 2));
}

std::optional<double> fluctuationExponent(std::span<const double> ms) {
    if (ms.size() < 4 * kLastWindow) {
        return std::nullopt;
    }
    const double mean = *meanInterval(ms);
    std::vector<double> profile;
    double sum = 0;
    for (const double value : ms) {
        sum += value - mean;
        profile.push_back(sum);
    }
    std::vector<double> x;
    std::vector<double> y;
    for (std::size_t window = kFirstWindow; window <= kLastWindow; ++window) {
        const std::size_t boxes = profile.size() / window;
        double left = 0;
        for (std::size_t box = 0; box < boxes; ++box) {
            left += leftOverLine(std::span(profile).subspan(box * window, window));
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
