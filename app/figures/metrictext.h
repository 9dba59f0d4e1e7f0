// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/measures.h"
#include "core/analysis/metric.h"

#include <QString>

namespace ritm::app {

/// The registry's words in the athlete's language. translations/registry.cpp shows them to lupdate.
[[nodiscard]] QString metricName(const Metric& metric);
/// The same of the metric of that id, which must be one.
[[nodiscard]] QString metricName(std::string_view id);
[[nodiscard]] QString metricGroup(const Metric& metric);
[[nodiscard]] QString metricDefinition(const Metric& metric);
[[nodiscard]] QString metricGaps(const Metric& metric);
/// As the registry cites it, in whatever language that is.
[[nodiscard]] QString metricSource(const Metric& metric);

/// A metric's value as an athlete reads it: times as clocks, paces by the kilometre or mile, as many
/// decimals as its size deserves.
[[nodiscard]] Shown metricShown(const Metric& metric, double value, const Measures& measures);

} // namespace ritm::app
