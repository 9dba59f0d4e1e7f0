// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/store/store.h"
#include "sync/protocol/sync.h"

namespace ritm::serversync {

/// One page of what changed since the cursors, read in the snapshot of one read task. Cursors of another
/// epoch and of spaces the athlete may not read count as none. Errors: Fork, Schema; of the store.
[[nodiscard]] Result<wire::PullReply> pull(store::Reader& reader, const AthleteId& athlete,
                                           const wire::PullRequest& request);

} // namespace ritm::serversync
