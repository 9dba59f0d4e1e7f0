// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/metric.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ritm {

/// What a best effort is the best of.
enum class EffortKind : std::uint8_t {
    Power,     ///< largest mean power, W, over a time
    HeartRate, ///< largest mean heart rate, bpm, over a time
    Speed,     ///< largest mean speed, m/s, over a time
    Distance,  ///< shortest time, s, over a distance
};
/// Stable lowercase name, for files and wires; not for people.
[[nodiscard]] std::string_view effortKindName(EffortKind kind);

/// The best that a stretch holds over one time or distance.
struct BestEffort {
    EffortKind kind = EffortKind::Power;
    double over = 0;  ///< s, or m where a distance was to be covered
    double value = 0; ///< in the kind's unit
    double start = 0; ///< s since the stretch's start
    friend bool operator==(const BestEffort&, const BestEffort&) = default;

    /// Whether this beats another of its kind and length: a larger mean, a shorter time.
    [[nodiscard]] bool beats(const BestEffort& other) const;
};

/// The best efforts over the usual times (1 s to 5 h) and distances (100 m to 100 km) that the stretch is
/// long enough for. A pause or a gap counts as standing still, so that no effort skips a rest.
[[nodiscard]] std::vector<BestEffort> bestEfforts(MetricInput& input);

/// A best effort and the workout that holds it.
struct Record {
    Sport sport = Sport::Other;
    BestEffort effort;
    std::string workout; ///< as its owner calls it
    UtcTime start{};     ///< when that workout began
    friend bool operator==(const Record&, const Record&) = default;
};

/// Personal records: the best effort of each sport, kind and length over any number of workouts, added in any
/// order. Of equals the earlier workout holds the record.
class PersonalRecords {
public:
    /// Adds a workout, each of its sessions in its own sport; what became a record by it is returned.
    std::vector<Record> add(std::string_view name, const Workout& workout, const Athlete& athlete);
    /// Adds what others were added to.
    void add(const PersonalRecords& others);
    /// All records, by sport, kind and length.
    [[nodiscard]] const std::vector<Record>& all() const { return m_records; }

private:
    /// Whether it is a record now.
    bool take(const Record& record);

    std::vector<Record> m_records;
};

} // namespace ritm
