// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/metric.h"

#include <string>
#include <string_view>

namespace ritm {

/// The registry for people on a terminal: id, unit, name, what it needs.
[[nodiscard]] std::string metricsTable();
/// The registry as a JSON array of objects, every property of a Metric under its name.
[[nodiscard]] std::string metricsJson();
/// The registry as a Markdown table, for the documentation.
[[nodiscard]] std::string metricsMarkdown();
/// The zone models as a Markdown table.
[[nodiscard]] std::string zonesMarkdown();

/// What is to be told of a workout.
struct ReportScope {
    std::string_view file;
    TimeRange range;    ///< within the workout
    bool curve = false; ///< the mean-maximal curves at every duration
};

/// Everything that can be told of a stretch, as lines for people.
[[nodiscard]] std::string reportText(const Workout& workout, const Athlete& athlete,
                                     const ReportScope& scope);
/// The same as one JSON object on one line: `file`, `sport`, `sub_sport`, `start_time` (Unix s), `from` and
/// `to` (s since the start); every metric under its id; `zones` [{model, reference, bounds, seconds}];
/// `best_efforts` [{kind, over, value, start}]; `climbs`; `intervals` of work, by power or else by speed;
/// `sessions` (where there are several) and `laps` [{start, end, sport, every metric}]; with `curve`,
/// `curves` {power, speed, heart_rate}: the largest mean of each number of seconds from one on.
[[nodiscard]] std::string reportJson(const Workout& workout, const Athlete& athlete,
                                     const ReportScope& scope);

} // namespace ritm
