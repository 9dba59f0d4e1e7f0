// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/reply.h"

#include <string>

namespace ritm::http {

/// An answer's status line and fields (RFC 9112), up to but without what says where the body ends and the
/// empty line. `close` says that the connection ends with it.
[[nodiscard]] std::string replyHead(const Reply& reply, bool close);
/// Whether answers of that status never have a body.
[[nodiscard]] bool hasNoBody(int status);
/// The answer when something bounded is full.
[[nodiscard]] Reply tooBusy();

} // namespace ritm::http
