// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/recovery.h"

#include "core/seal/crockford.h"

#include <algorithm>

namespace ritm::seal {

namespace {

constexpr std::size_t kChecksum = 3;
constexpr std::size_t kCharacters = 56; // 35 bytes: the key and its checksum
constexpr std::string_view kPurpose = "account-key:recovery";

Digest checksumOf(ByteView key) {
    return digest({bytesOf("ritm recovery key"), key});
}

} // namespace

std::string recoveryText(const RecoveryKey& key) {
    Bytes bytes(key.reveal().begin(), key.reveal().end());
    const Digest sum = checksumOf(key.reveal());
    bytes.insert(bytes.end(), sum.bytes.begin(), sum.bytes.begin() + kChecksum);
    std::string text = grouped(toCrockford(bytes, kCharacters), 4);
    wipe(bytes);
    return text;
}

Result<RecoveryKey> parseRecoveryText(std::string_view typed) {
    const auto text = normalizeCrockford(typed);
    if (!text || text->size() != kCharacters) {
        return fail(SealError::BadCode);
    }
    Bytes bytes = fromCrockford(*text);
    const ByteView all(bytes);
    const auto key = RecoveryKey::from(all.first(RecoveryKey::kSize));
    const Digest sum = checksumOf(all.first(RecoveryKey::kSize));
    const bool same = std::equal(sum.bytes.begin(), sum.bytes.begin() + kChecksum,
                                 bytes.begin() + static_cast<std::ptrdiff_t>(RecoveryKey::kSize));
    wipe(bytes);
    if (!key || !same) {
        return fail(SealError::BadChecksum);
    }
    return *key;
}

Bytes wrapForRecovery(const AccountKey& accountKey, const RecoveryKey& key, Random& random) {
    return wrap(accountKey, kPurpose, key, random);
}

Result<AccountKey> recover(ByteView wrapped, const RecoveryKey& key) {
    return unwrap<AccountKey>(wrapped, kPurpose, key);
}

} // namespace ritm::seal
