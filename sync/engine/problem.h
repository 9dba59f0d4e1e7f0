// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/exchange.h"

#include <string>

namespace ritm::sync {

/// The stable type of a problem that the server answered (RFC 9457); empty where it said none.
[[nodiscard]] std::string problemType(const Response& response);

} // namespace ritm::sync
