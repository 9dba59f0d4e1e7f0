// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ritm::http {

/// Whom limits count an address to: an IPv4 address itself (also when mapped into IPv6), the /64 of an IPv6
/// address, since one house usually owns the whole of it. Text that is no address stands for itself.
[[nodiscard]] std::string neighbourhoodOf(std::string_view address);

} // namespace ritm::http
