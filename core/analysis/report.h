// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/metric.h"

#include <string>

namespace ritm {

/// The registry for people on a terminal: id, unit, name, what it needs.
[[nodiscard]] std::string metricsTable();
/// The registry as a JSON array of objects, every property of a Metric under its name.
[[nodiscard]] std::string metricsJson();
/// The registry as a Markdown table, for the documentation.
[[nodiscard]] std::string metricsMarkdown();

/// Values as lines for people: name, value, unit.
[[nodiscard]] std::string analysisText(const std::vector<MetricValue>& values);
/// Values as the properties of one JSON object, by id: {"weighted_power": 221.851, ...}.
[[nodiscard]] std::string analysisJson(const std::vector<MetricValue>& values);

/// The channels over time as a picture, one panel a channel with its extremes; the same min/max per column
/// as the app's chart. SVG 1.1, without positions.
[[nodiscard]] std::string plotSvg(const Workout& workout);

} // namespace ritm
