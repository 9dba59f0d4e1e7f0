// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/tokens.h"

#include <array>

namespace ritm::identity {

namespace {

constexpr std::string_view kSuccessor = "ritm refresh successor 1";

Token makeToken(std::string_view prefix, Random& random) {
    std::array<std::uint8_t, 32> secret{};
    random.fill(secret);
    Token token;
    token.text = std::string(prefix) + toHex(secret);
    token.hash = tokenHash(token.text);
    return token;
}

seal::Digest keyFrom(std::string_view used) {
    return seal::digest({bytesOf(kSuccessor), bytesOf(used)});
}

} // namespace

Token makeAccessToken(Random& random) {
    return makeToken("ra_", random);
}

Token makeRefreshToken(Random& random) {
    return makeToken("rr_", random);
}

seal::Digest tokenHash(std::string_view text) {
    return seal::digest({bytesOf("ritm token 1"), bytesOf(text)});
}

Bytes sealSuccessor(std::string_view successor, std::string_view used, Random& random) {
    return seal::seal(bytesOf(successor), bytesOf(kSuccessor), keyFrom(used).bytes, random);
}

std::optional<std::string> openSuccessor(ByteView sealed, std::string_view used) {
    const auto text = seal::open(sealed, bytesOf(kSuccessor), keyFrom(used).bytes);
    return text ? std::optional<std::string>(textOf(*text)) : std::nullopt;
}

} // namespace ritm::identity
