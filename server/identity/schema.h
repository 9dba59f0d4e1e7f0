// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/schema.h"

namespace ritm::identity {

/// The tables of identity: accounts, their devices, tokens (as hashes only), requests for approval.
[[nodiscard]] store::Schema schema();

} // namespace ritm::identity
