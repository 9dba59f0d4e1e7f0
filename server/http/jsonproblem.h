// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/reply.h"
#include "sync/protocol/json.h"

namespace ritm::http {

/// The answer to a body that cannot be read: 400 `malformed` where it is no JSON, else 422 `invalid`, each
/// with what was found and where.
[[nodiscard]] Reply unreadable(const JsonIssues& issues);

} // namespace ritm::http
