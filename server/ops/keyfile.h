// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/seal/seal.h"
#include "server/ops/datadirectory.h"

#include <cstdint>
#include <filesystem>

namespace ritm::ops {

/// What to do where a key file is not there.
enum class IfMissing : std::uint8_t { Make, Refuse };

/// The 32 bytes that a file of mode 0600 keeps as 64 hexadecimal digits. Makes the file, and its folder of
/// mode 0700, durably, when there is none and `missing` allows.
/// Errors: KeyMissing, KeyUnreadable, KeyDamaged, KeyExposed, NotWritable.
[[nodiscard]] Result<Bytes> readKeyFile(const std::filesystem::path& file, Random& random, IfMissing missing);

/// The same, as the kind of secret it is: a DatabaseKey, say.
template <class Key>
[[nodiscard]] Result<Key> keyFromFile(const std::filesystem::path& file, Random& random, IfMissing missing) {
    static_assert(Key::kSize == 32);
    RITM_TRY_ASSIGN(Bytes bytes, readKeyFile(file, random, missing));
    const auto key = Key::from(bytes);
    seal::wipe(bytes);
    if (!key) {
        return fail(DataError::KeyDamaged, file.string());
    }
    return *key;
}

} // namespace ritm::ops
