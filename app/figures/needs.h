// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/analysis/metric.h"

#include <string>
#include <string_view>
#include <vector>

namespace ritm::app {

/// One of the things that a metric needs.
struct Need {
    /// Any of these does, all words of it: channels, or values of the athlete's, under the registry's names.
    std::vector<std::vector<std::string>> ways;
};

/// What a metric's row in the registry says that it needs.
struct Needs {
    std::vector<Need> all;
    std::string sport; ///< the sports that it is for alone, in the registry's words; empty for every sport
};

/// Reads `Metric::needs`: "power, mass", "speed or distance", "rest and max_heart_rate", "cadence (running)".
[[nodiscard]] Needs needsOf(const Metric& metric);

/// A needed thing as the athlete calls it, and a metric's needs in one line; empty when it needs nothing.
[[nodiscard]] QString needText(const Need& need);
[[nodiscard]] QString needsText(const Metric& metric);

/// Why a metric cannot be told of a stretch.
struct Absence {
    enum class Why {
        Athlete, ///< values of the athlete's are not known
        Sport,   ///< it is for other sports
        Channel, ///< nothing of the kind was recorded
        Other,   ///< all is there, but too short, or what it counts did not happen
    };
    Why why = Why::Other;
    std::vector<Need> missing; ///< for Athlete and Channel
    std::string sport;         ///< for Sport
};
[[nodiscard]] Absence absenceOf(const Metric& metric, MetricInput& input);
/// What is missing, in words: "threshold power", "running"; empty for Other.
[[nodiscard]] QString missingText(const Absence& absence);

/// Words of the registry that needsOf() met and nothing here knows. Empty, or a test fails.
[[nodiscard]] QStringList unknownWords(const Metric& metric);

} // namespace ritm::app
