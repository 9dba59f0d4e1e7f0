// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "server/store/store.h"
#include "sync/protocol/sync.h"

namespace ritm::serversync {

/// Stores a sealed chunk in the athlete's space; true when it was not there before.
/// Errors: HashMismatch, TooLarge, Quota; of the store.
[[nodiscard]] Result<bool> putChunk(store::Writer& writer, const AthleteId& athlete, const seal::Digest& hash,
                                    ByteView content, std::uint64_t quota);
/// Errors: NotFound; of the store.
[[nodiscard]] Result<Bytes> getChunk(store::Reader& reader, const AthleteId& athlete,
                                     const seal::Digest& hash);
/// Those of the list that the athlete's space does not have, in the list's order.
[[nodiscard]] Result<wire::ChunkList> missingChunks(store::Reader& reader, const AthleteId& athlete,
                                                    const wire::ChunkList& asked);

} // namespace ritm::serversync
