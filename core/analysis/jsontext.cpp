// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/jsontext.h"

#include <fmt/format.h>

#include <iterator>

namespace ritm {

std::string jsonMembers(const std::vector<MetricValue>& values) {
    std::string out;
    for (const MetricValue& value : values) {
        fmt::format_to(std::back_inserter(out), "{}{}: {}", out.empty() ? "" : ", ",
                       jsonText(value.metric->id), value.value);
    }
    return out;
}

std::string jsonArray(std::span<const double> values) {
    return fmt::format("[{}]", fmt::join(values, ", "));
}

} // namespace ritm
