// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meanmax.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <numeric>
#include <utility>

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
constexpr std::size_t kBlock = 64;   ///< starts that one bound speaks for
constexpr std::size_t kBytes = 64;   ///< the widest registers there are

template <class Number>
using Lanes [[gnu::vector_size(kBytes)]] = Number;

/// For the durations d .. d + 3, the largest difference of sums that far apart, over the starts of the given
/// blocks. `best` holds four; it is widened.
template <class Number>
[[gnu::always_inline]] inline void widestIn(const Number* sums, std::size_t duration,
                                            std::span<const std::uint32_t> blocks, Number* best) {
    using Wide = Lanes<Number>;
    constexpr std::size_t kLanes = kBytes / sizeof(Number);
    Wide from;
    Wide to;
    // Passed by reference: what returns such a register has no calling convention on older processors.
    const auto load = [](const Number* memory, Wide& wide) { std::memcpy(&wide, memory, sizeof wide); };
    const auto widen = [](Wide& most, const Wide& one) { most = one > most ? one : most; };
    Wide a = best[0] - Wide{};
    Wide b = best[1] - Wide{};
    Wide c = best[2] - Wide{};
    Wide d = best[3] - Wide{};
    for (const std::uint32_t block : blocks) {
        const Number* start = sums + block * kBlock;
        const Number* end = start + duration;
        for (std::size_t i = 0; i < kBlock; i += kLanes) {
            load(start + i, from);
            load(end + i, to);
            widen(a, to - from);
            load(end + i + 1, to);
            widen(b, to - from);
            load(end + i + 2, to);
            widen(c, to - from);
            load(end + i + 3, to);
            widen(d, to - from);
        }
    }
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
        best[0] = std::max<Number>(best[0], a[lane]);
        best[1] = std::max<Number>(best[1], b[lane]);
        best[2] = std::max<Number>(best[2], c[lane]);
        best[3] = std::max<Number>(best[3], d[lane]);
    }
}

RITM_WIDE void widest(const std::int32_t* sums, std::size_t duration, std::span<const std::uint32_t> blocks,
                      std::int32_t* best) {
    widestIn(sums, duration, blocks, best);
}
RITM_WIDE void widest(const double* sums, std::size_t duration, std::span<const std::uint32_t> blocks,
                      double* best) {
    widestIn(sums, duration, blocks, best);
}

/// bound[k] = top[k] - bottom[k]; the largest of them is the answer.
template <class Number>
[[gnu::always_inline]] inline Number boundsIn(const Number* top, const Number* bottom, std::size_t count,
                                              Number* bound) {
    Number most = std::numeric_limits<Number>::lowest();
    for (std::size_t k = 0; k < count; ++k) {
        bound[k] = top[k] - bottom[k];
        most = bound[k] > most ? bound[k] : most;
    }
    return most;
}
RITM_WIDE std::int32_t bounds(const std::int32_t* top, const std::int32_t* bottom, std::size_t count,
                              std::int32_t* bound) {
    return boundsIn(top, bottom, count, bound);
}
RITM_WIDE double bounds(const double* top, const double* bottom, std::size_t count, double* bound) {
    return boundsIn(top, bottom, count, bound);
}

/// Running sums of values less a constant, and what is known of whole blocks of them.
template <class Number>
class Sums {
public:
    /// `sums` has one element more than there are values.
    explicit Sums(std::vector<Number> sums) : m_values(sums.size() - 1), m_sums(std::move(sums)) {
        constexpr Number kLowest = std::numeric_limits<Number>::lowest();
        m_blocks = (m_sums.size() + kBlock - 1) / kBlock;
        m_bottom.assign(m_blocks, std::numeric_limits<Number>::max());
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            m_bottom[i / kBlock] = std::min(m_bottom[i / kBlock], m_sums[i]);
        }
        // The largest of kBlock + kTogether - 1 sums from each on, by doubling, then so laid out that what a
        // duration asks of successive blocks is adjacent.
        std::vector<Number> reach = m_sums;
        for (std::size_t width = 1; width < kBlock; width *= 2) {
            for (std::size_t i = 0; i + width < reach.size(); ++i) {
                reach[i] = std::max(reach[i], reach[i + width]);
            }
        }
        m_top.assign(kBlock * m_blocks, kLowest);
        for (std::size_t i = 0; i < reach.size(); ++i) {
            const std::size_t second = std::min(i + kTogether - 1, reach.size() - 1);
            m_top[i % kBlock * m_blocks + i / kBlock] = std::max(reach[i], reach[second]);
        }
        m_bound.resize(m_blocks);
        m_chosen.reserve(m_blocks);
    }

    /// The largest sums over d, d + 1, d + 2 and d + 3 values; what is too long for the values stays lowest.
    std::array<Number, kTogether> largest(std::size_t duration) {
        std::array<Number, kTogether> best;
        best.fill(std::numeric_limits<Number>::lowest());
        // Starts that all four durations have, in whole blocks; the rest one by one.
        const std::size_t longest = duration + kTogether - 1;
        const std::size_t starts = m_values >= longest ? m_values - longest + 1 : 0;
        const std::size_t blocks = starts / kBlock;
        for (std::size_t g = 0; g < kTogether; ++g) {
            for (std::size_t i = blocks * kBlock; i + duration + g <= m_values; ++i) {
                best[g] = std::max<Number>(best[g], m_sums[i + duration + g] - m_sums[i]);
            }
        }
        if (blocks == 0) {
            return best;
        }
        // No start of a block does better than the highest end it reaches less its lowest start.
        const Number* top = m_top.data() + duration % kBlock * m_blocks + duration / kBlock;
        const Number most = bounds(top, m_bottom.data(), blocks, m_bound.data());
        const auto last = m_bound.begin() + static_cast<std::ptrdiff_t>(blocks - 1);
        const auto promising =
            static_cast<std::uint32_t>(std::find(m_bound.begin(), last, most) - m_bound.begin());
        widest(m_sums.data(), duration, std::span(&promising, 1), best.data());
        const Number least = std::ranges::min(best);
        m_chosen.clear();
        for (std::size_t k = 0; k < blocks; ++k) {
            if (m_bound[k] > least && k != promising) {
                m_chosen.push_back(static_cast<std::uint32_t>(k));
            }
        }
        widest(m_sums.data(), duration, m_chosen, best.data());
        return best;
    }

private:
    std::size_t m_values;
    std::vector<Number> m_sums;
    std::size_t m_blocks = 0;
    std::vector<Number> m_bottom; ///< the lowest sum of each block of starts
    std::vector<Number> m_top; ///< [i % kBlock][i / kBlock]: the highest sum that a block from i on reaches
    std::vector<Number> m_bound;
    std::vector<std::uint32_t> m_chosen;
};

template <class Number>
std::vector<double> curveOf(std::vector<Number> sums, double level, double scale) {
    const std::size_t n = sums.size() - 1;
    std::vector<double> curve(n);
    Sums<Number> all(std::move(sums));
    for (std::size_t first = 1; first <= n; first += kTogether) {
        const auto best = all.largest(first);
        for (std::size_t duration = first; duration < first + kTogether && duration <= n; ++duration) {
            const auto seconds = static_cast<double>(duration);
            const double total = static_cast<double>(best[duration - first]) + level * seconds;
            curve[duration - 1] = total / scale / seconds;
        }
    }
    return curve;
}

/// The values times the scale, if these are whole numbers (and small enough for their sums to be exact).
std::optional<std::vector<double>> whole(std::span<const double> values, double scale) {
    constexpr double kLimit = 1e15;
    // 1e-6 of a step is the rounding of decoding "raw / 1000", not a value between the steps.
    constexpr double kRounding = 1e-6;
    std::vector<double> scaled(values.size());
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        scaled[i] = std::nearbyint(values[i] * scale);
        sum += std::abs(scaled[i]);
        if (!(std::abs(values[i] * scale - scaled[i]) <= kRounding) || !(sum < kLimit)) {
            return std::nullopt;
        }
    }
    return scaled;
}

/// Running sums of the values less the level.
std::vector<double> sumsOf(std::span<const double> values, double level) {
    std::vector<double> sums(values.size() + 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        sums[i + 1] = sums[i] + (values[i] - level);
    }
    return sums;
}

double meanOf(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace

std::vector<double> meanMaximal(std::span<const double> values) {
    if (values.empty()) {
        return {};
    }
    for (const double scale : {1.0, 1000.0}) {
        const auto scaled = whole(values, scale);
        if (!scaled) {
            continue;
        }
        const double level = std::nearbyint(meanOf(*scaled));
        const std::vector<double> sums = sumsOf(*scaled, level);
        constexpr double kLimit = std::numeric_limits<std::int32_t>::max() / 2.0;
        const auto [low, high] = std::ranges::minmax(sums);
        if (low > -kLimit && high < kLimit) {
            return curveOf(std::vector<std::int32_t>(sums.begin(), sums.end()), level, scale);
        }
        return curveOf(sums, level, scale);
    }
    const double level = meanOf(values);
    return curveOf(sumsOf(values, level), level, 1);
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

std::optional<FastestStretch> fastestStretch(std::span<const double> totals, double growth) {
    std::optional<FastestStretch> fastest;
    if (growth <= 0 || totals.empty() || totals.back() - totals.front() < growth) {
        return fastest;
    }
    // The total is a line between the seconds, so the fastest stretch starts or ends on one. What it gained
    // too much is cut off at the other end, at the pace of that second.
    std::size_t longest = totals.size(); // what is longer cannot be the fastest, whatever is cut off
    const auto take = [&](std::size_t start, std::size_t end, double step, bool atStart) {
        const double gained = totals[end] - totals[start];
        if (end - start > longest || gained < growth) {
            return;
        }
        const double over = step > 0 ? std::min(1.0, (gained - growth) / step) : 0.0;
        const FastestStretch found{static_cast<double>(start) + (atStart ? over : 0),
                                   static_cast<double>(end - start) - over};
        if (!fastest || found.seconds < fastest->seconds - 1e-12 ||
            (found.seconds < fastest->seconds + 1e-12 && found.start < fastest->start)) {
            fastest = found;
            longest = static_cast<std::size_t>(found.seconds + 1 + 1e-9);
        }
    };
    // A total that never falls is asked over the longest stretch that still may win, which it mostly does
    // not.
    const bool rising = std::ranges::is_sorted(totals);
    std::size_t start = 0;
    for (std::size_t end = 1; end < totals.size(); ++end) {
        const std::size_t least = end - std::min(end, longest);
        if (rising && totals[end] - totals[least] < growth) {
            continue;
        }
        start = rising ? std::max(start, least) : start;
        while (start + 1 < end && totals[end] - totals[start + 1] >= growth) {
            ++start;
        }
        take(start, end, totals[start + 1] - totals[start], true);
    }
    std::size_t end = 1;
    for (start = 0; start + 1 < totals.size(); ++start) {
        if (rising && totals[std::min(start + longest, totals.size() - 1)] - totals[start] < growth) {
            continue;
        }
        end = std::max(end, start + 1);
        while (end + 1 < totals.size() && totals[end] - totals[start] < growth) {
            ++end;
        }
        take(start, end, totals[end] - totals[end - 1], false);
    }
    return fastest;
}

std::optional<double> fastestSeconds(std::span<const double> totals, double growth) {
    const auto fastest = fastestStretch(totals, growth);
    return fastest ? std::optional(fastest->seconds) : std::nullopt;
}

} // namespace ritm
