// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meanmax.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

// The wide paths are chosen when the program starts. Sanitizers cannot run the choosers, and clang knows
// neither attribute as g++ writes it.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) &&     \
    !defined(__SANITIZE_THREAD__)
#define RITM_WIDE __attribute__((optimize("O3"), target_clones("arch=x86-64-v4", "avx2", "default")))
#else
#define RITM_WIDE
#endif

namespace ritm {

namespace {

constexpr std::size_t kTogether = 4; ///< durations a pass, so that a start is loaded once for all of them

/// For the durations d .. d + 3, the largest difference of prefix sums that far apart. All four have at
/// least `windows` windows; what is beyond is left to the caller.
RITM_WIDE void widest(const std::int32_t* prefix, std::size_t windows, std::size_t duration,
                      std::int32_t* best) {
    const std::int32_t* end = prefix + duration;
    std::int32_t a = best[0];
    std::int32_t b = best[1];
    std::int32_t c = best[2];
    std::int32_t d = best[3];
    for (std::size_t i = 0; i < windows; ++i) {
        const std::int32_t start = prefix[i];
        a = std::max(a, end[i] - start);
        b = std::max(b, end[i + 1] - start);
        c = std::max(c, end[i + 2] - start);
        d = std::max(d, end[i + 3] - start);
    }
    best[0] = a;
    best[1] = b;
    best[2] = c;
    best[3] = d;
}

RITM_WIDE void widest(const double* prefix, std::size_t windows, std::size_t duration, double* best) {
    const double* end = prefix + duration;
    double a = best[0];
    double b = best[1];
    double c = best[2];
    double d = best[3];
    for (std::size_t i = 0; i < windows; ++i) {
        const double start = prefix[i];
        const double da = end[i] - start;
        const double db = end[i + 1] - start;
        const double dc = end[i + 2] - start;
        const double dd = end[i + 3] - start;
        a = da > a ? da : a;
        b = db > b ? db : b;
        c = dc > c ? dc : c;
        d = dd > d ? dd : d;
    }
    best[0] = a;
    best[1] = b;
    best[2] = c;
    best[3] = d;
}

template <class Number>
std::vector<double> curveOf(const std::vector<Number>& prefix, double scale) {
    const std::size_t n = prefix.size() - 1;
    std::vector<double> curve(n);
    for (std::size_t first = 1; first <= n; first += kTogether) {
        std::array<Number, kTogether> best;
        best.fill(std::numeric_limits<Number>::lowest());
        const std::size_t last = std::min(n, first + kTogether - 1);
        // Windows that all four durations have; the longest has n - first - 2.
        const std::size_t shared = first + kTogether - 1 <= n ? n - first - kTogether + 2 : 0;
        widest(prefix.data(), shared, first, best.data());
        for (std::size_t duration = first; duration <= last; ++duration) {
            Number& largest = best[duration - first];
            for (std::size_t i = shared; i + duration <= n; ++i) {
                largest = std::max(largest, static_cast<Number>(prefix[i + duration] - prefix[i]));
            }
            curve[duration - 1] = static_cast<double>(largest) / scale / static_cast<double>(duration);
        }
    }
    return curve;
}

/// The prefix sums of the values times the scale, if these are whole numbers and every sum fits.
std::optional<std::vector<std::int32_t>> wholePrefix(std::span<const double> values, double scale) {
    constexpr double kLimit = std::numeric_limits<std::int32_t>::max() / 2;
    // 1e-6 of a step is the rounding of decoding "raw / 1000", not a value between the steps.
    constexpr double kRounding = 1e-6;
    std::vector<std::int32_t> prefix(values.size() + 1);
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double scaled = values[i] * scale;
        const double whole = std::nearbyint(scaled);
        sum += whole;
        if (!(std::abs(scaled - whole) <= kRounding) || !(std::abs(sum) < kLimit)) {
            return std::nullopt;
        }
        prefix[i + 1] = static_cast<std::int32_t>(sum);
    }
    return prefix;
}

} // namespace

std::vector<double> meanMaximal(std::span<const double> values) {
    if (values.empty()) {
        return {};
    }
    for (const double scale : {1.0, 1000.0}) {
        if (const auto prefix = wholePrefix(values, scale)) {
            return curveOf(*prefix, scale);
        }
    }
    std::vector<double> prefix(values.size() + 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        prefix[i + 1] = prefix[i] + values[i];
    }
    return curveOf(prefix, 1);
}

std::optional<BestStretch> bestStretch(std::span<const double> values, std::size_t seconds) {
    if (seconds == 0 || values.size() < seconds) {
        return std::nullopt;
    }
    double sum = 0;
    double most = std::numeric_limits<double>::lowest();
    std::size_t start = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += values[i];
        if (i + 1 < seconds) {
            continue;
        }
        if (sum > most + 1e-9) {
            most = sum;
            start = i + 1 - seconds;
        }
        sum -= values[i + 1 - seconds];
    }
    return BestStretch{start, seconds, most / static_cast<double>(seconds)};
}

std::optional<double> fastestSeconds(std::span<const double> totals, double growth) {
    std::optional<double> fastest;
    if (growth <= 0) {
        return fastest;
    }
    std::size_t start = 0;
    for (std::size_t end = 1; end < totals.size(); ++end) {
        while (start + 1 < end && totals[end] - totals[start + 1] >= growth) {
            ++start;
        }
        const double gained = totals[end] - totals[start];
        const double first = totals[start + 1] - totals[start];
        if (gained < growth) {
            continue;
        }
        // What was gained too much is cut off at the start, at the pace of its second.
        const double over = first > 0 ? std::min(1.0, (gained - growth) / first) : 0.0;
        const double seconds = static_cast<double>(end - start) - over;
        fastest = std::min(fastest.value_or(seconds), seconds);
    }
    return fastest;
}

} // namespace ritm
