// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/schema.h"

namespace ritm::serversync {

/// The tables of sync: spaces and their counters, rows, clients with their results, chunks, the epoch.
[[nodiscard]] store::Schema schema();

} // namespace ritm::serversync
