// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model/decoded.h"

namespace ritm::csv {

/// Comma-separated samples of all workouts (RFC 4180, UTF-8): the moment in UTC, seconds since the start, and
/// a column a channel with its unit in the heading; empty where there is no value. Several workouts are
/// numbered in a first column.
[[nodiscard]] Encoded encode(const Decoded& content);

} // namespace ritm::csv
