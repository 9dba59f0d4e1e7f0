// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/metric.h"
#include "core/base/jsontext.h" // IWYU pragma: export

#include <string>
#include <string_view>
#include <vector>

namespace ritm {

/// Values as members of an object, without its braces.
[[nodiscard]] std::string jsonMembers(const std::vector<MetricValue>& values);
/// Numbers as an array.
[[nodiscard]] std::string jsonArray(std::span<const double> values);

} // namespace ritm
