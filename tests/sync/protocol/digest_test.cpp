// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/digest.h"

#include <gtest/gtest.h>

namespace ritm {
namespace {

TEST(Digest, IsBlake2bOf256Bits) {
    // RFC 7693's function with a 32 byte result, of "abc" (as `b2sum -l 256` prints it).
    EXPECT_EQ(Digest::of(bytesOf("abc")).toString(),
              "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    EXPECT_EQ(Digest::parse(Digest::of(bytesOf("abc")).toString()), Digest::of(bytesOf("abc")));
    EXPECT_FALSE(Digest::parse("BDDD813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
}

TEST(Digest, PartsDoNotRunIntoEachOther) {
    EXPECT_NE(DigestBuilder().add("ab").add("c").finish(), DigestBuilder().add("a").add("bc").finish());
    EXPECT_NE(DigestBuilder().add("").finish(), DigestBuilder().finish());
}

} // namespace
} // namespace ritm
