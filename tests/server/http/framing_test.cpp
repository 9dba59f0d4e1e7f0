// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/framing.h"

#include <gtest/gtest.h>

#include <string>

namespace ritm::http {
namespace {

using Outcome = HeadScan::Outcome;

int faultOf(const std::string& head) {
    const auto fault = headFault(head, 100);
    return fault ? fault->status : 0;
}

TEST(Framing, FindsTheEndOfAHeadHoweverItArrives) {
    const std::string head = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
    const std::string whole = head + "body";
    for (std::size_t cut = 0; cut < whole.size(); ++cut) {
        const HeadScan first = scanHead(whole.substr(0, cut));
        if (cut >= head.size()) {
            EXPECT_EQ(first.size, head.size());
            continue;
        }
        EXPECT_EQ(first.outcome, Outcome::More) << cut;
        const HeadScan second = scanHead(whole, cut);
        EXPECT_EQ(second.outcome, Outcome::Complete) << cut;
        EXPECT_EQ(second.size, head.size()) << cut;
    }
}

TEST(Framing, TakesNoLineEndButCrLf) {
    EXPECT_EQ(scanHead("GET / HTTP/1.1\nHost: h\r\n\r\n").outcome, Outcome::Broken);
    EXPECT_EQ(scanHead("GET / HTTP/1.1\r\nX: a\rb").outcome, Outcome::Broken);
    EXPECT_EQ(scanHead("GET / HTTP/1.1\r\r\n\r\n").outcome, Outcome::Broken);
    EXPECT_EQ(scanHead("\n").outcome, Outcome::Broken);
    EXPECT_EQ(scanHead("GET / HTTP/1.1\r", 0).outcome, Outcome::More);
    EXPECT_EQ(scanHead("GET / HTTP/1.1\rX", 15).outcome, Outcome::Broken);
}

TEST(Framing, TakesWhatHasOneReading) {
    EXPECT_EQ(faultOf("GET / HTTP/1.1\r\nHost: h\r\n\r\n"), 0);
    EXPECT_EQ(faultOf("GET / HTTP/1.0\r\n\r\n"), 0);
    EXPECT_EQ(faultOf("PUT /a?b=c%20d HTTP/1.1\r\nhOsT:h:80\r\nContent-Length: \t12\t \r\n\r\n"), 0);
    EXPECT_EQ(faultOf("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n"), 0);
    EXPECT_EQ(faultOf("POST / HTTP/1.1\r\nHost:\r\nX-Note: caf\xc3\xa9\r\nEmpty:\r\n\r\n"), 0);
}

TEST(Framing, RefusesWhatHasTwo) {
    EXPECT_EQ(faultOf("GET / HTTP/1.1\r\nHost: h\r\n folded\r\n\r\n"), 400);
    EXPECT_EQ(faultOf("GET / HTTP/1.1\r\n Host: h\r\n\r\n"), 400);
    EXPECT_EQ(faultOf("GET / HTTP/1.1\r\nHost: h\r\nContent-Length : 3\r\n\r\n"), 400);
    EXPECT_EQ(faultOf("GET / HTTP/1.1\r\nHost: h\r\nno colon\r\n\r\n"), 400);
    EXPECT_EQ(faultOf("GET / HTTP/1.1\r\nHost: h\r\n: value\r\n\r\n"), 400);
    EXPECT_EQ(faultOf("GET / HTTP/1.1\r\nHost: h\r\nX: \x01\r\n\r\n"), 400);
    EXPECT_EQ(faultOf("GET / HTTP/1.1\r\nHost: h\r\nX: \x7f\r\n\r\n"), 400);
    EXPECT_EQ(faultOf("GET /caf\xc3\xa9 HTTP/1.1\r\nHost: h\r\n\r\n"), 400);
    EXPECT_EQ(faultOf("GET /\t HTTP/1.1\r\nHost: h\r\n\r\n"), 400);
    EXPECT_EQ(faultOf("GET / http/1.1\r\nHost: h\r\n\r\n"), 400);
    EXPECT_EQ(faultOf("GET / HTTP/1.1 \r\nHost: h\r\n\r\n"), 400);
    EXPECT_EQ(faultOf(" GET / HTTP/1.1\r\nHost: h\r\n\r\n"), 400);
    EXPECT_EQ(faultOf("GET / HTTP/1.2\r\nHost: h\r\n\r\n"), 505);
    EXPECT_EQ(faultOf("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n"), 400);
    EXPECT_EQ(
        faultOf(
            "GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\ntransfer-encoding: chunked\r\n\r\n"),
        400);
    EXPECT_EQ(faultOf("GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked, identity\r\n\r\n"), 501);
    EXPECT_EQ(faultOf("GET / HTTP/1.1\r\nHost: h\r\nAuthorization: a\r\nAuthorization: b\r\n\r\n"), 400);
}

TEST(Framing, NeverReadsPastTheEnd) {
    const std::string head = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
    for (std::size_t cut = 0; cut < head.size(); ++cut) {
        (void)headFault(head.substr(0, cut), 100);
    }
    EXPECT_EQ(headFault("GET / HTTP/1.1\r\nHost: h", 100)->status, 400);
}

} // namespace
} // namespace ritm::http
