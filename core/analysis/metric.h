// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/criticalpower.h"
#include "core/analysis/grid.h"
#include "core/analysis/hrv.h"
#include "core/analysis/load.h"
#include "core/analysis/meanmax.h"
#include "core/analysis/stretches.h"
#include "core/analysis/zones.h"

#include <map>
#include <memory>
#include <string_view>
#include <typeindex>

namespace ritm {

/// What is known of the athlete; what is not makes the metrics that need it absent.
struct Athlete : ZoneBasis {
    std::optional<Kilograms> mass;
    std::optional<Meters> height;
    std::optional<BeatsPerMinute> aerobicHeartRate; ///< at the first threshold
    std::optional<CriticalPower> criticalPower;     ///< instead of what a ride shows itself
    std::optional<Sex> sex;
    std::optional<double> age; ///< years
};

/// A stretch of a workout as the metrics see it: each series is made once, when first asked for.
class MetricInput {
public:
    MetricInput(const Workout& workout, TimeRange range, Athlete athlete);

    [[nodiscard]] const Workout& workout() const { return *m_workout; }
    [[nodiscard]] const Athlete& athlete() const { return m_athlete; }
    /// What was done in the stretch.
    [[nodiscard]] Sport sport() const { return sportOf(*m_workout, m_grid.range()); }
    SecondGrid& grid() { return m_grid; }
    const Summary& summary();
    /// Seconds with a value; of heart rate only those above zero.
    const std::vector<double>& present(Channel channel);
    /// Recorded seconds, absent ones as zero.
    const std::vector<double>& running(Channel channel);
    /// All places of the grid, pauses and gaps as zero.
    const std::vector<double>& elapsed(Channel channel);
    /// The same for all seconds, those too that the grid folds away.
    const std::vector<double>& everySecond(Channel channel);
    /// The running total of distance at every place of the grid, standing still in gaps; empty without the
    /// channel.
    const std::vector<double>& way();
    /// Distance gained between a second and the next, weighted by the cost of its gradient.
    const std::vector<double>& adjustedSpeed();
    /// The largest mean power over so many seconds, pauses and gaps as zero.
    std::optional<double> bestPower(std::size_t seconds);
    /// The shortest time over so many metres, standing still in pauses and gaps.
    std::optional<double> fastest(double meters);
    /// That stretch, its start in seconds of the range.
    std::optional<FastestStretch> fastestOver(double meters);
    const CleanIntervals& beats();
    /// Start and end are seconds of the range.
    const std::vector<Climb>& climbs();
    /// Work intervals by power, at 90 % of threshold power and above.
    const std::vector<Interval>& intervals();
    /// Work intervals by speed, at 95 % of threshold speed and above: for those who run or swim without a
    /// power meter.
    const std::vector<Interval>& speedIntervals();
    /// From the best 3 to 20 minutes of this very stretch.
    const std::optional<CriticalPower>& twoParameters();
    const std::optional<CriticalPower>& threeParameters();
    /// The athlete's critical power, or else that of this stretch.
    [[nodiscard]] std::optional<CriticalPower> model();
    /// Gradient at each place of the grid; empty without altitude or distance.
    const std::vector<double>& slopes();
    /// What several metrics of one subject are computed from, told apart by its type: made by the first that
    /// asks.
    template <class Thing, class Make>
    const Thing& shared(const Make& make) {
        std::shared_ptr<const void>& kept = m_shared[typeid(Thing)];
        if (!kept) {
            kept = std::make_shared<const Thing>(make());
        }
        return *static_cast<const Thing*>(kept.get());
    }

private:
    std::vector<Interval> intervalsIn(Channel channel, double bound);

    const Workout* m_workout;
    Athlete m_athlete;
    SecondGrid m_grid;
    std::optional<Summary> m_summary;
    std::map<Channel, std::vector<double>> m_present; ///< where it is not the channel of the grid itself
    std::map<Channel, std::vector<double>> m_running;
    std::map<Channel, std::vector<double>> m_elapsed;
    std::map<Channel, std::vector<double>> m_everySecond;
    std::optional<std::vector<double>> m_way;
    std::optional<std::vector<double>> m_slopes;
    std::optional<std::vector<double>> m_adjusted;
    std::map<std::size_t, std::optional<double>> m_bestPower;
    std::map<double, std::optional<double>> m_fastest;
    std::optional<CleanIntervals> m_beats;
    std::optional<std::vector<Climb>> m_climbs;
    std::optional<std::vector<Interval>> m_intervals;
    std::optional<std::vector<Interval>> m_speedIntervals;
    std::optional<std::optional<CriticalPower>> m_two;
    std::optional<std::optional<CriticalPower>> m_three;
    std::map<std::type_index, std::shared_ptr<const void>> m_shared;
};

/// One number that Ritm can tell of a workout, with all that is needed to explain it.
struct Metric {
    std::string_view id;         ///< stable
    std::string_view name;       ///< neutral English name; the key of its translation
    std::string_view knownName;  ///< what others call it, for documentation; may be empty
    std::string_view unit;       ///< "1" for a ratio
    std::string_view needs;      ///< channels and athlete's values, separated by commas
    std::string_view gaps;       ///< what it does with gaps and pauses
    std::string_view definition; ///< one line
    std::string_view source;     ///< where that comes from; "definition" where it is its own
    std::optional<double> (*compute)(MetricInput& input);
    std::string_view group{}; ///< what it is told with; the same for neighbours. Set by metrics()
};

/// Every metric, in the order in which they are shown.
[[nodiscard]] const std::vector<Metric>& metrics();
/// The metric of that id, or null.
[[nodiscard]] const Metric* findMetric(std::string_view id);

/// A metric that could be computed.
struct MetricValue {
    const Metric* metric = nullptr;
    double value = 0;
};

/// All metrics that the input allows.
[[nodiscard]] std::vector<MetricValue> analyse(MetricInput& input);
/// All metrics of a stretch that its channels and the athlete's values allow.
[[nodiscard]] std::vector<MetricValue> analyse(const Workout& workout, TimeRange range,
                                               const Athlete& athlete);

} // namespace ritm
