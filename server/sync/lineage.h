// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "server/store/store.h"

#include <string>

namespace ritm::serversync {

/// The epoch of this data. Errors: Damaged before one was begun.
[[nodiscard]] Result<std::string> epoch(store::Reader& reader);
/// Makes the first epoch if there is none.
[[nodiscard]] Result<> beginLineage(store::Writer& writer, const Clock& clock, Random& random);
/// Starts another epoch: after a restore from backup.
[[nodiscard]] Result<> branchLineage(store::Writer& writer, const Clock& clock, Random& random);

} // namespace ritm::serversync
