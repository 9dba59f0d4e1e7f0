// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/seal/seal.h"
#include "core/vault/error.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ritm::vault {

struct Core;

/// No chunk's plain content is larger than this; a sealed one has seal::kSealOverhead more.
inline constexpr std::size_t kChunkSize = 256 * 1024;
inline constexpr std::size_t kSealedChunkSize = kChunkSize + seal::kSealOverhead;

/// A sealed chunk that waits for its upload.
struct ChunkInfo {
    seal::Digest hash;
    std::uint32_t size = 0;
    friend bool operator==(const ChunkInfo&, const ChunkInfo&) = default;
};

/// Sealed chunks by the hash of their ciphertext. A chunk stays here after its upload: it is the workout.
class Chunks {
public:
    explicit Chunks(Core& core) : m_core(core) {}

    /// Errors: MissingChunk.
    [[nodiscard]] Result<Bytes> read(const seal::Digest& hash);
    [[nodiscard]] Result<bool> has(const seal::Digest& hash);
    /// Takes a chunk that was fetched. Errors: Damaged when it is not what the hash says, TooLarge, Full.
    [[nodiscard]] Result<> put(const seal::Digest& hash, ByteView sealed);
    /// Chunks that workouts of the account name and that are not here, the newest workout's first.
    [[nodiscard]] Result<std::vector<seal::Digest>> missing(std::size_t limit);
    /// Chunks that the server has not acknowledged, in the order they were made.
    [[nodiscard]] Result<std::vector<ChunkInfo>> toUpload(std::size_t limit);
    /// The server has them durably.
    [[nodiscard]] Result<> markUploaded(std::span<const seal::Digest> hashes);
    /// The server said that it does not have them: they are uploaded again.
    [[nodiscard]] Result<> markNeeded(std::span<const seal::Digest> hashes);
    [[nodiscard]] Result<std::size_t> waiting();

private:
    Core& m_core;
};

} // namespace ritm::vault
