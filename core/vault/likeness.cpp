// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/likeness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace ritm::vault {

namespace {

constexpr Duration kSecond = std::chrono::seconds(1);
constexpr Duration kClocks = std::chrono::seconds(15);
constexpr std::size_t kLookedAt = 2000; // rows of one recording; as many tell as much as all
constexpr std::size_t kWindow = 64;     // rows of the other one around each
constexpr std::size_t kRepeats = 256;   // rows of one second; broken clocks have them all in one
constexpr std::size_t kFewest = 20;     // rows that may contradict
constexpr double kFarOff = 100;         // m
constexpr double kSamePlace = 5;        // m: what rounding to five decimals and a repeated second make
constexpr double kSameRate = 1;         // bpm
constexpr double kOtherHeart = 15;      // bpm
constexpr double kNearlyAll = 0.95;

struct Place {
    double latitude;
    double longitude;
};

/// Metres between two places of one athlete's day, on a sphere that is flat around them.
double between(const Place& a, const Place& b) {
    constexpr double kDegree = 6371008.8 * std::numbers::pi / 180; // m of a great circle
    const double across = std::remainder(a.longitude - b.longitude, 360.0) *
                          std::cos((a.latitude + b.latitude) / 2 * std::numbers::pi / 180);
    return std::hypot(a.latitude - b.latitude, across) * kDegree;
}

/// A recording's rows in the order of their moments.
class Moments {
public:
    explicit Moments(const Workout& workout)
        : m_streams(workout.streams), m_start(workout.start),
          m_latitude(workout.streams.find(Channel::Latitude)),
          m_longitude(workout.streams.find(Channel::Longitude)),
          m_heart(workout.streams.find(Channel::HeartRate)) {
        m_rows.reserve(rows());
        for (std::size_t row = 0; row < rows(); ++row) {
            m_rows.emplace_back(m_start + m_streams.time[row], row);
        }
        std::ranges::sort(m_rows);
    }

    [[nodiscard]] std::size_t rows() const { return m_streams.rows(); }
    [[nodiscard]] UtcTime moment(std::size_t row) const { return m_start + m_streams.time[row]; }
    [[nodiscard]] std::optional<Place> place(std::size_t row) const {
        if (m_latitude == nullptr || m_longitude == nullptr || isAbsent(m_latitude->values[row]) ||
            isAbsent(m_longitude->values[row])) {
            return std::nullopt;
        }
        return Place{m_latitude->values[row], m_longitude->values[row]};
    }
    [[nodiscard]] std::optional<double> heartRate(std::size_t row) const {
        const bool known = m_heart != nullptr && m_heart->values[row] > 0;
        return known ? std::optional(m_heart->values[row]) : std::nullopt;
    }
    /// The rows from that long before a moment to that long after it.
    [[nodiscard]] std::span<const std::pair<UtcTime, std::size_t>> around(UtcTime moment,
                                                                          Duration reach) const {
        const auto time = [](const auto& row) { return row.first; };
        const auto first = std::ranges::lower_bound(m_rows, moment - reach, {}, time);
        const auto last = std::ranges::upper_bound(m_rows, moment + reach, {}, time);
        return first < last ? std::span(first, last) : std::span<const std::pair<UtcTime, std::size_t>>();
    }

private:
    const Streams& m_streams;
    UtcTime m_start;
    const Column* m_latitude;
    const Column* m_longitude;
    const Column* m_heart;
    std::vector<std::pair<UtcTime, std::size_t>> m_rows;
};

/// How far off a place the nearest is that the other one was at around that moment.
std::optional<double> offAll(const Moments& other, UtcTime moment, const Place& place) {
    const auto rows = other.around(moment, kClocks);
    const std::size_t step = std::max<std::size_t>(1, rows.size() / kWindow);
    std::optional<double> nearest;
    for (std::size_t i = 0; i < rows.size(); i += step) {
        if (const auto there = other.place(rows[i].second)) {
            nearest = std::min(nearest.value_or(HUGE_VAL), between(place, *there));
        }
    }
    return nearest;
}

/// How far off a heart rate the nearest is that the other one had in about that second.
std::optional<double> offRates(const Moments& other, UtcTime moment, double rate) {
    const auto rows = other.around(moment, kSecond);
    std::optional<double> nearest;
    for (const auto& [time, row] : rows.first(std::min(rows.size(), kRepeats))) {
        if (const auto there = other.heartRate(row)) {
            nearest = std::min(nearest.value_or(HUGE_VAL), std::fabs(rate - *there));
        }
    }
    return nearest;
}

/// Whether the other one has a row in that second with all that this row says.
bool hasSame(const Moments& other, const Moments& mine, std::size_t row) {
    const auto place = mine.place(row);
    const auto rate = mine.heartRate(row);
    const auto rows = other.around(mine.moment(row), kSecond);
    return std::ranges::any_of(rows.first(std::min(rows.size(), kRepeats)), [&](const auto& there) {
        const auto otherPlace = other.place(there.second);
        const auto otherRate = other.heartRate(there.second);
        return place && otherPlace && between(*place, *otherPlace) <= kSamePlace &&
               (!rate || !otherRate || std::fabs(*rate - *otherRate) <= kSameRate);
    });
}

/// How far two values of a channel may lie apart that are the same in two formats.
struct Resolution {
    Channel channel;
    double step;
};
constexpr std::array kResolutions{
    Resolution{Channel::Latitude, 1e-5}, Resolution{Channel::Longitude, 1e-5},
    Resolution{Channel::Altitude, 0.5},  Resolution{Channel::Distance, 0.1},
    Resolution{Channel::HeartRate, 0.5}, Resolution{Channel::Power, 0.5},
    Resolution{Channel::Cadence, 0.5},
};

} // namespace

bool contradict(const Workout& one, const Workout& other) {
    const bool shorter = one.streams.rows() <= other.streams.rows();
    const Moments few(shorter ? one : other);
    const Moments many(shorter ? other : one);
    const std::size_t step = std::max<std::size_t>(1, few.rows() / kLookedAt);
    std::size_t placed = 0;
    std::size_t apart = 0;
    std::vector<double> beats;
    for (std::size_t row = 0; row < few.rows(); row += step) {
        const UtcTime moment = few.moment(row);
        if (const auto place = few.place(row)) {
            if (const auto off = offAll(many, moment, *place)) {
                ++placed;
                apart += *off > kFarOff ? 1 : 0;
            }
        }
        if (const auto rate = few.heartRate(row)) {
            if (const auto off = offRates(many, moment, *rate)) {
                beats.push_back(*off);
            }
        }
    }
    if (placed >= kFewest && apart * 5 >= placed) {
        return true;
    }
    if (beats.size() < kFewest) {
        return false;
    }
    const auto middle = beats.begin() + static_cast<std::ptrdiff_t>(beats.size() / 2);
    std::ranges::nth_element(beats, middle);
    return *middle > kOtherHeart;
}

bool isPositionsOf(const Workout& whole, const Workout& part) {
    if (whole.sessions.size() > 1 && part.sessions.size() <= 1 && whole.sport != part.sport) {
        return false;
    }
    const Moments all(whole);
    const Moments kept(part);
    std::size_t same = 0;
    for (std::size_t row = 0; row < kept.rows(); ++row) {
        if (!kept.place(row)) {
            return false;
        }
        same += hasSame(all, kept, row) ? 1 : 0;
    }
    std::size_t placed = 0;
    std::size_t held = 0;
    for (std::size_t row = 0; row < all.rows(); ++row) {
        if (all.place(row)) {
            ++placed;
            held += hasSame(kept, all, row) ? 1 : 0;
        }
    }
    return placed > 0 && kept.rows() > 0 &&
           static_cast<double>(same) >= kNearlyAll * static_cast<double>(kept.rows()) &&
           static_cast<double>(held) >= kNearlyAll * static_cast<double>(placed);
}

bool sameRows(const Workout& one, const Workout& other) {
    const std::size_t rows = one.streams.rows();
    if (rows == 0 || rows != other.streams.rows()) {
        return false;
    }
    std::size_t compared = 0;
    for (const auto& [channel, step] : kResolutions) {
        const Column* const mine = one.streams.find(channel);
        const Column* const theirs = other.streams.find(channel);
        if (mine == nullptr || theirs == nullptr) {
            continue;
        }
        std::size_t both = 0;
        std::size_t same = 0;
        for (std::size_t row = 0; row < rows; ++row) {
            if (!isAbsent(mine->values[row]) && !isAbsent(theirs->values[row])) {
                ++both;
                same += std::fabs(mine->values[row] - theirs->values[row]) <= step ? 1 : 0;
            }
        }
        if (static_cast<double>(same) < kNearlyAll * static_cast<double>(both)) {
            return false;
        }
        compared += both;
    }
    return compared >= rows;
}

} // namespace ritm::vault
