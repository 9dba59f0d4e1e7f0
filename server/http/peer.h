// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"

#include <functional>
#include <string>
#include <string_view>

namespace ritm::http {

/// Whom limits count an address to: an IPv4 address itself (also when mapped into IPv6), the /64 of an IPv6
/// address, since one house usually owns the whole of it. Text that is no address stands for itself.
[[nodiscard]] std::string neighbourhoodOf(std::string_view address);

/// An IP address in its one canonical form ("::1" for "0:0::1"); empty for what is none.
[[nodiscard]] std::string canonicalAddress(std::string_view text);

/// Whose request it is that came from that address: a trusted proxy's says in X-Forwarded-For for whom it
/// asks, and the right-most address there that is no trusted proxy's is the client's. What stands further
/// left anybody may have written.
[[nodiscard]] std::string clientOf(const std::string& peer, const Fields& headers,
                                   const std::function<bool(std::string_view address)>& isTrusted);

} // namespace ritm::http
