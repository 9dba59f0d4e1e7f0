// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace ritm::seal {

/// Why something could not be sealed or opened.
enum class SealError : std::uint8_t {
    NotAuthentic, ///< another key, another place (associated data), or changed bytes
    TooShort,     ///< fewer bytes than any sealed text has
    BadFormat,    ///< a version or parameters that are not ours
    NoMemory,     ///< the key derivation could not get its memory
    BadCode,      ///< typed text with characters or a length that no code has
    BadChecksum,  ///< a typed recovery key with a slip in it
};
[[nodiscard]] std::string_view errorModule(SealError);
[[nodiscard]] std::string_view errorName(SealError code);

/// What sealing adds to a text: a 24-byte nonce before it and a 16-byte tag after it.
inline constexpr std::size_t kSealOverhead = 24 + 16;

/// XChaCha20-Poly1305 (IETF construction, libsodium) under a random nonce. The associated data is not
/// stored; opening needs the same, so a sealed text cannot be moved to another place unnoticed.
[[nodiscard]] Bytes seal(ByteView plain, ByteView associated, ByteView key32, Random& random);
/// The text again. Errors: TooShort, NotAuthentic.
[[nodiscard]] Result<Bytes> open(ByteView sealed, ByteView associated, ByteView key32);

template <std::size_t N, class Kind>
[[nodiscard]] Bytes seal(ByteView plain, ByteView associated, const Secret<N, Kind>& key, Random& random) {
    static_assert(N == 32);
    return seal(plain, associated, key.reveal(), random);
}
template <std::size_t N, class Kind>
[[nodiscard]] Result<Bytes> open(ByteView sealed, ByteView associated, const Secret<N, Kind>& key) {
    static_assert(N == 32);
    return open(sealed, associated, key.reveal());
}

/// Overwrites bytes that held a secret.
void wipe(Bytes& bytes);

/// One secret sealed under another. The purpose is associated data: "workout-key:<workout id>".
template <class Wrapped, std::size_t N, class Kind>
[[nodiscard]] Bytes wrap(const Wrapped& secret, std::string_view purpose, const Secret<N, Kind>& key,
                         Random& random) {
    return seal(secret.reveal(), bytesOf(purpose), key, random);
}
template <class Wrapped, std::size_t N, class Kind>
[[nodiscard]] Result<Wrapped> unwrap(ByteView wrapped, std::string_view purpose, const Secret<N, Kind>& key) {
    RITM_TRY_ASSIGN(Bytes bytes, open(wrapped, bytesOf(purpose), key));
    auto secret = Wrapped::from(bytes);
    wipe(bytes);
    if (!secret) {
        return fail(SealError::BadFormat, "a wrapped secret of another length");
    }
    return *secret;
}

/// A BLAKE2b-256 digest (libsodium generichash): names chunks and chains mutations.
struct Digest {
    std::array<std::uint8_t, 32> bytes{};
    [[nodiscard]] std::string toHex() const;
    [[nodiscard]] static std::optional<Digest> fromHex(std::string_view hex);
    [[nodiscard]] static std::optional<Digest> from(ByteView bytes);
    friend auto operator<=>(const Digest&, const Digest&) = default;
};
[[nodiscard]] Digest digest(ByteView bytes);
/// The digest of the parts one after another.
[[nodiscard]] Digest digest(std::initializer_list<ByteView> parts);

/// Tells one account key from another and says nothing else about it: what a server may know of a key that it
/// must never see.
[[nodiscard]] Digest fingerprint(const AccountKey& key);

/// Standard base64 with padding; nothing from a text that is not exactly that.
[[nodiscard]] std::string toBase64(ByteView bytes);
[[nodiscard]] std::optional<Bytes> fromBase64(std::string_view text);

} // namespace ritm::seal
