// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/sync.h"

#include "sync/protocol/jsonimpl.h"

namespace ritm {

RITM_JSON_INSTANTIATE(wire::PushRequest);
RITM_JSON_INSTANTIATE(wire::PushReply);
RITM_JSON_INSTANTIATE(wire::PullRequest);
RITM_JSON_INSTANTIATE(wire::PullReply);
RITM_JSON_INSTANTIATE(wire::Mutation);
RITM_JSON_INSTANTIATE(wire::MutationResult);
RITM_JSON_INSTANTIATE(wire::Row);
RITM_JSON_INSTANTIATE(wire::ChunkList);
RITM_JSON_INSTANTIATE(wire::Problem);

} // namespace ritm
