// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/seal.h"

#include "core/seal/sodium.h"

#include <sodium.h>

#include <cassert>
#include <cstdlib>
#include <cstring>

namespace ritm::seal {

namespace {

constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(kNonce + kTag == kSealOverhead);

} // namespace

std::string_view errorModule(SealError) {
    return "seal";
}

std::string_view errorName(SealError code) {
    switch (code) {
    case SealError::NotAuthentic:
        return "not_authentic";
    case SealError::TooShort:
        return "too_short";
    case SealError::BadFormat:
        return "bad_format";
    case SealError::NoMemory:
        return "no_memory";
    case SealError::BadCode:
        return "bad_code";
    case SealError::BadChecksum:
        return "bad_checksum";
    }
    return "unknown";
}

Bytes seal(ByteView plain, ByteView associated, ByteView key32, Random& random) {
    sodium::ready();
    assert(key32.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    Bytes out(kNonce + plain.size() + kTag);
    random.fill(std::span(out).first(kNonce));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + kNonce, nullptr, plain.data(), plain.size(),
                                               associated.data(), associated.size(), nullptr, out.data(),
                                               key32.data());
    return out;
}

Result<Bytes> open(ByteView sealed, ByteView associated, ByteView key32) {
    sodium::ready();
    assert(key32.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (sealed.size() < kSealOverhead) {
        return fail(SealError::TooShort);
    }
    Bytes plain(sealed.size() - kSealOverhead);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, sealed.data() + kNonce,
                                                   sealed.size() - kNonce, associated.data(),
                                                   associated.size(), sealed.data(), key32.data()) != 0) {
        return fail(SealError::NotAuthentic);
    }
    return plain;
}

void wipe(Bytes& bytes) {
    sodium_memzero(bytes.data(), bytes.size());
    bytes.clear();
}

std::string Digest::toHex() const {
    return ritm::toHex(bytes);
}

std::optional<Digest> Digest::fromHex(std::string_view hex) {
    const auto raw = ritm::fromHex(hex);
    return raw ? from(*raw) : std::nullopt;
}

std::optional<Digest> Digest::from(ByteView raw) {
    Digest result;
    if (raw.size() != result.bytes.size()) {
        return std::nullopt;
    }
    std::memcpy(result.bytes.data(), raw.data(), raw.size());
    return result;
}

Digest digest(ByteView bytes) {
    return digest({bytes});
}

Digest digest(std::initializer_list<ByteView> parts) {
    sodium::ready();
    crypto_generichash_state state;
    Digest result;
    crypto_generichash_init(&state, nullptr, 0, result.bytes.size());
    for (const ByteView part : parts) {
        crypto_generichash_update(&state, part.data(), part.size());
    }
    crypto_generichash_final(&state, result.bytes.data(), result.bytes.size());
    return result;
}

Digest fingerprint(const AccountKey& key) {
    return digest({bytesOf("ritm account key 1"), key.reveal()});
}

std::string toBase64(ByteView bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // its terminating zero
    return text;
}

std::optional<Bytes> fromBase64(std::string_view text) {
    Bytes bytes(text.size() / 4 * 3 + 3);
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, &end,
                          sodium_base64_VARIANT_ORIGINAL) != 0 ||
        end != text.data() + text.size()) {
        return std::nullopt;
    }
    bytes.resize(size);
    return bytes;
}

namespace sodium {

void ready() {
    static const int outcome = sodium_init();
    if (outcome < 0) {
        std::abort(); // without a generator nothing here may go on
    }
}

bool argon2id(std::span<std::uint8_t> out, ByteView password, ByteView salt16, std::uint64_t passes,
              std::uint64_t memoryBytes) {
    sodium::ready();
    assert(salt16.size() == crypto_pwhash_SALTBYTES);
    const auto* text = reinterpret_cast<const char*>(password.data());
    return crypto_pwhash(out.data(), out.size(), text, password.size(), salt16.data(), passes, memoryBytes,
                         crypto_pwhash_ALG_ARGON2ID13) == 0;
}

void publicKeyOf(std::span<std::uint8_t, 32> publicKey, ByteView secretKey32) {
    sodium::ready();
    crypto_scalarmult_base(publicKey.data(), secretKey32.data());
}

Bytes boxSeal(ByteView plain, ByteView publicKey32) {
    sodium::ready();
    Bytes out(plain.size() + crypto_box_SEALBYTES);
    crypto_box_seal(out.data(), plain.data(), plain.size(), publicKey32.data());
    return out;
}

Bytes boxOpen(ByteView sealed, ByteView publicKey32, ByteView secretKey32) {
    sodium::ready();
    if (sealed.size() < crypto_box_SEALBYTES) {
        return {};
    }
    Bytes out(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(out.data(), sealed.data(), sealed.size(), publicKey32.data(),
                             secretKey32.data()) != 0) {
        return {};
    }
    return out;
}

} // namespace sodium
} // namespace ritm::seal
