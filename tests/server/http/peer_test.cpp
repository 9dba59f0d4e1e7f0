// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/peer.h"

#include <gtest/gtest.h>

namespace ritm::http {
namespace {

TEST(Peer, CountsAHouseAsOne) {
    EXPECT_EQ(neighbourhoodOf("2001:db8::1"), neighbourhoodOf("2001:db8::ffff:1:2:3"));
    EXPECT_EQ(neighbourhoodOf("2001:db8:0:0:1:2:3:4"), neighbourhoodOf("2001:db8::5"));
    EXPECT_NE(neighbourhoodOf("2001:db8:0:1::1"), neighbourhoodOf("2001:db8:0:2::1"));
    EXPECT_EQ(neighbourhoodOf("fe80::1%eth0"), neighbourhoodOf("fe80::2"));
}

TEST(Peer, CountsAnOldAddressAsItself) {
    EXPECT_EQ(neighbourhoodOf("203.0.113.9"), "203.0.113.9");
    EXPECT_EQ(neighbourhoodOf("::ffff:203.0.113.9"), "203.0.113.9");
    EXPECT_EQ(neighbourhoodOf("no address"), "no address");
}

} // namespace
} // namespace ritm::http
