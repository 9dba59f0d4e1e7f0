// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace ritm::baselines {

/// The mean-maximal curve as anybody would write it first: prefix sums and two loops, on whole watts.
[[nodiscard]] std::vector<double> meanMaximalLoop(std::span<const double> watts);

} // namespace ritm::baselines
