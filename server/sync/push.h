// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "server/store/store.h"
#include "sync/protocol/sync.h"

namespace ritm::serversync {

/// The note channel on which every committed change of a space is told; the note is the space.
inline constexpr std::string_view kPokeChannel = "sync";

/// Applies a push within one write task. What was applied before is answered from its stored result; a
/// mutation that is refused on its own is a result, not an error.
/// Errors: Gap, Fork, Epoch, Schema, Order; of the store.
[[nodiscard]] Result<wire::PushReply> push(store::Writer& writer, const AthleteId& athlete,
                                           const wire::PushRequest& request, UtcTime now);

} // namespace ritm::serversync
