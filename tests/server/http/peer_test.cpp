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

TEST(Peer, BelievesAChainOfProxiesAsFarAsItIsTrusted) {
    const auto isTrusted = [](std::string_view address) {
        return address == "127.0.0.1" || address == "::1";
    };
    const auto client = [&](const std::string& peer, std::vector<std::string> lists) {
        Fields headers{{"Host", "h"}};
        for (auto& list : lists) {
            headers.emplace_back("X-FORWARDED-for", std::move(list));
        }
        return clientOf(peer, headers, isTrusted);
    };
    EXPECT_EQ(client("127.0.0.1", {"203.0.113.9"}), "203.0.113.9");
    EXPECT_EQ(client("127.0.0.1", {"10.0.0.1, 203.0.113.9 ,\t0:0::1"}), "203.0.113.9");
    EXPECT_EQ(client("::1", {"198.51.100.1", "127.0.0.1", "2001:DB8::0"}), "2001:db8::");
    EXPECT_EQ(client("127.0.0.1", {"127.0.0.1", "::1"}), "127.0.0.1");
    EXPECT_EQ(client("127.0.0.1", {}), "127.0.0.1");
    EXPECT_EQ(client("127.0.0.1", {"203.0.113.9, nonsense"}), "127.0.0.1");
    EXPECT_EQ(client("203.0.113.9", {"192.0.2.1"}), "203.0.113.9"); // anybody may claim that
}

} // namespace
} // namespace ritm::http
