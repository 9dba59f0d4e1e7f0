// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journey/options.h"

namespace ritm::journey {

/// Walks the whole path with real parts: a keyring, ritmd, simulated sensors, and each device a process of
/// its own. Leaves report.json and the pictures. 0 when every step held.
[[nodiscard]] int walk(const Options& options);

} // namespace ritm::journey
