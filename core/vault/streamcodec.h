// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/vault/error.h"
#include "core/workout/workout.h"

namespace ritm::vault {

/// Streams as bytes, a column at a time: times and exactly scalable values as zigzag varints of their
/// differences, other values as bits that differ from the value before. Every double comes back bit for bit.
[[nodiscard]] Bytes encodeStreams(const Streams& streams);
/// Errors: Damaged.
[[nodiscard]] Result<Streams> decodeStreams(ByteView bytes);

/// All of a workout that is neither in its streams nor a field of its row (id, title, notes).
[[nodiscard]] Bytes encodeDetails(const Workout& workout);
/// Errors: Damaged.
[[nodiscard]] Result<Workout> decodeDetails(ByteView bytes);

/// zstd, level 3.
[[nodiscard]] Bytes compress(ByteView bytes);
/// Errors: Damaged, TooLarge past 1 GiB.
[[nodiscard]] Result<Bytes> decompress(ByteView bytes);

} // namespace ritm::vault
